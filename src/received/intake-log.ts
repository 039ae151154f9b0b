import { diagnose } from '../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../diagnostics/diagnostic.ts';
import { detectDelimiter } from '../io/formats/csv/detect-delimiter.ts';
import { type Delimiter, splitRecords } from '../io/formats/csv/split-records.ts';
import { readIfThere } from '../io/read-if-there.ts';
import { formatShortDate, parseDate } from '../text/dates.ts';
import { decodeText } from '../text/decode-text.ts';
import { looseKey } from '../text/fold.ts';
import { formatInteger, parseQuantity } from '../text/numbers.ts';

/** One receipt: a line of `so-nhan.csv`. */
export type IntakeLogEntry = {
  /** yyyy-MM-dd */
  readonly receivedOn: string;
  /** HH:mm, or blank. */
  readonly time: string;
  readonly sender: string;
  /** Name under which it was sent. */
  readonly originalName: string;
  /** Name in `nhan/`, forward slashes. */
  readonly storedAs: string;
  readonly sha256: string;
  /** Bytes; null where the log does not say. */
  readonly size: number | null;
  readonly note: string;
};

const HEADERS = {
  receivedOn: 'Ngày nhận',
  time: 'Giờ',
  sender: 'Người gửi',
  originalName: 'Tên tệp gốc',
  storedAs: 'Tệp lưu',
  sha256: 'SHA-256',
  size: 'Dung lượng',
  note: 'Ghi chú',
} as const;

const COLUMNS = Object.keys(HEADERS) as (keyof typeof HEADERS)[];
const ownShape: IntakeLogShape = { encoding: 'utf-16le', delimiter: '\t', columns: COLUMNS };
const LONGEST_LINE = 100_000;

/** The log's first bytes: byte order mark and header; a log is begun with them and then only added to. */
export function intakeLogHeader(): Uint8Array {
  return utf16(`\uFEFF${COLUMNS.map((column) => HEADERS[column]).join('\t')}\r\n`);
}

/** How a log is written: as this tool begins one, or as Excel saved it again. */
export type IntakeLogShape = {
  readonly encoding: 'utf-16le' | 'utf-8';
  readonly delimiter: Delimiter;
  /** Column by column; null for one that somebody added. */
  readonly columns: readonly (keyof IntakeLogEntry | null)[];
};

/** The bytes that one receipt adds to a log that this tool began. */
export function intakeLogLine(entry: IntakeLogEntry): Uint8Array {
  return intakeLogLineAs(ownShape, entry);
}

/** The bytes that one receipt adds to a log of this shape. */
export function intakeLogLineAs(shape: IntakeLogShape, entry: IntakeLogEntry): Uint8Array {
  const fields = shape.columns.map((column) => {
    if (column === null) return '';
    if (column === 'receivedOn') return formatShortDate(entry.receivedOn);
    if (column === 'size') return entry.size === null ? '' : formatInteger(entry.size);
    return inert(entry[column]);
  });
  const line = `${fields.map((field) => quoted(field, shape.delimiter)).join(shape.delimiter)}\r\n`;
  return shape.encoding === 'utf-8' ? new TextEncoder().encode(line) : utf16(line);
}

/** The shape of a log, so that lines like its own can be added; null, with the reason, where none can be. */
export function intakeLogShape(bytes: Uint8Array, file: string): Staged<IntakeLogShape | null> {
  const not = (because: string) => staged(null, [diagnose('TD4209', { file }, { because })]);
  const decoded = decodeText(wholeCharacters(bytes));
  if (decoded === null) return not('tệp không phải là bảng chữ');
  const { text, encoding } = decoded;
  if (encoding !== 'utf-16le' && encoding !== 'utf-8') {
    return not('sổ đã được lưu lại theo bảng mã không giữ đủ dấu tiếng Việt');
  }
  const plain = text.replace(/^\uFEFF/, '');
  const delimiter = detectDelimiter(plain);
  const { records } = splitRecords(plain, delimiter, { lineLength: LONGEST_LINE, records: 1 });
  const columns = (records[0] ?? []).map(
    (header) => COLUMNS.find((column) => looseKey(HEADERS[column]) === looseKey(header)) ?? null,
  );
  const absent = COLUMNS.filter((column) => !columns.includes(column));
  if (absent.length > 0) {
    return not(`dòng đầu không có cột ${absent.map((column) => `“${HEADERS[column]}”`).join(', ')}`);
  }
  return staged({ encoding, delimiter, columns });
}

/** The log without a last character that a power cut left half written. */
function wholeCharacters(bytes: Uint8Array): Uint8Array {
  const isTorn = bytes[0] === 0xff && bytes[1] === 0xfe && bytes.length % 2 === 1;
  return isTorn ? bytes.subarray(0, -1) : bytes;
}

/**
 * The intake log by stored file, the earliest receipt of each; empty where there is no log yet. What was noted but not
 * stored (a mail without attachment) is not in it.
 */
export async function readIntakeLog(path: string): Promise<Staged<ReadonlyMap<string, IntakeLogEntry>>> {
  const bytes = await readIfThere(path);
  return bytes === null ? staged(new Map()) : parseIntakeLog(bytes, path);
}

/** The log as its bytes say: as this tool wrote it, or as Excel saved it (other encodings and delimiters). */
export function parseIntakeLog(bytes: Uint8Array, file: string): Staged<ReadonlyMap<string, IntakeLogEntry>> {
  const { value: lines, diagnostics } = parseIntakeLines(bytes, file);
  const entries = new Map<string, IntakeLogEntry>();
  for (const line of lines) {
    const known = entries.get(line.storedAs);
    const isEarlier = known === undefined || line.receivedOn < known.receivedOn;
    if (line.storedAs !== '' && isEarlier) entries.set(line.storedAs, line);
  }
  return staged(entries, diagnostics);
}

/** Every line of the log, in its order. */
export function parseIntakeLines(bytes: Uint8Array, file: string): Staged<readonly IntakeLogEntry[]> {
  const unreadable = (because: string) => staged([], [diagnose('TD4208', { file }, { because })]);
  if (bytes.length === 0) return staged([]);
  const decoded = decodeText(wholeCharacters(bytes));
  if (decoded === null) return unreadable('tệp không phải là bảng chữ');
  const text = decoded.text.replace(/^\uFEFF/, '');
  const { records, fault } = splitRecords(text, detectDelimiter(text), { lineLength: LONGEST_LINE });
  if (fault !== null) return unreadable(`dòng ${fault.line} có dấu nháy không đóng hoặc quá dài`);
  const columns = new Map((records[0] ?? []).map((header, index) => [looseKey(header), index]));
  const absent = (['receivedOn', 'storedAs'] as const).filter(
    (column) => !columns.has(looseKey(HEADERS[column])),
  );
  if (absent.length > 0) {
    return unreadable(`dòng đầu không có cột ${absent.map((column) => `“${HEADERS[column]}”`).join(', ')}`);
  }
  return readRecords(records, columns, file);
}

function readRecords(
  records: readonly (readonly string[])[],
  columns: ReadonlyMap<string, number>,
  file: string,
): Staged<readonly IntakeLogEntry[]> {
  const entries: IntakeLogEntry[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, record] of records.entries()) {
    if (index === 0 || record.every((field) => field.trim() === '')) continue;
    const field = (column: keyof typeof HEADERS): string =>
      original(record[columns.get(looseKey(HEADERS[column])) ?? -1] ?? '');
    const date = parseDate(field('receivedOn'));
    const storedAs = field('storedAs').normalize('NFC');
    // What came in and was not stored has a note that says why.
    const isLost = storedAs === '' && field('note') === '';
    if (date === null || !('iso' in date) || isLost) {
      const missing = [
        ...(date === null || !('iso' in date) ? [`“${HEADERS.receivedOn}”`] : []),
        ...(isLost ? [`“${HEADERS.storedAs}”`] : []),
      ];
      const line = index + 1;
      diagnostics.push(diagnose('TD4207', { file, line }, { line, missing }));
      continue;
    }
    entries.push({
      receivedOn: date.iso,
      time: field('time'),
      sender: field('sender'),
      originalName: field('originalName'),
      storedAs,
      sha256: field('sha256').toLowerCase(),
      size: parseQuantity(field('size'))?.value ?? null,
      note: field('note'),
    });
  }
  return staged(entries, diagnostics);
}

/** Text that Excel shows and never calculates: a leading sign of a formula gets an apostrophe. */
function inert(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function original(field: string): string {
  return /^'+[=+\-@\t\r]/.test(field) ? field.slice(1) : field;
}

function quoted(field: string, delimiter: Delimiter): string {
  return /["\t\r\n]/.test(field) || field.includes(delimiter) ? `"${field.replaceAll('"', '""')}"` : field;
}

/** UTF-16, little end first. */
function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'utf16le'));
}
