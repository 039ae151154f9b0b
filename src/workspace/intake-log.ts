import { diagnose } from '../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../diagnostics/diagnostic.ts';
import { decodeText } from '../io/csv/decode-text.ts';
import { detectDelimiter } from '../io/csv/detect-delimiter.ts';
import { splitRecords } from '../io/csv/split-records.ts';
import { formatShortDate, parseDate } from '../text/dates.ts';
import { looseKey } from '../text/fold.ts';
import { formatInteger, parseQuantity } from '../text/numbers.ts';
import { readIfThere } from './read-if-there.ts';

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
const LONGEST_LINE = 100_000;

/** The log's first bytes: byte order mark and header; a log is begun with them and then only added to. */
export function intakeLogHeader(): Uint8Array {
  return utf16(`\uFEFF${COLUMNS.map((column) => HEADERS[column]).join('\t')}\r\n`);
}

/** The bytes that one receipt adds to the log. */
export function intakeLogLine(entry: IntakeLogEntry): Uint8Array {
  const fields = COLUMNS.map((column) => {
    if (column === 'receivedOn') return formatShortDate(entry.receivedOn);
    if (column === 'size') return entry.size === null ? '' : formatInteger(entry.size);
    return inert(entry[column]);
  });
  return utf16(`${fields.map(quoted).join('\t')}\r\n`);
}

/** The intake log by stored file, the first receipt of each; empty where there is no log yet. */
export async function readIntakeLog(path: string): Promise<Staged<ReadonlyMap<string, IntakeLogEntry>>> {
  const bytes = await readIfThere(path);
  return bytes === null ? staged(new Map()) : parseIntakeLog(bytes, path);
}

/** The log as its bytes say: as this tool wrote it, or as Excel saved it (other encodings and delimiters). */
export function parseIntakeLog(bytes: Uint8Array, file: string): Staged<ReadonlyMap<string, IntakeLogEntry>> {
  const unreadable = (because: string) => staged(new Map(), [diagnose('TD4208', { file }, { because })]);
  if (bytes.length === 0) return staged(new Map());
  const decoded = decodeText(bytes);
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
): Staged<ReadonlyMap<string, IntakeLogEntry>> {
  const entries = new Map<string, IntakeLogEntry>();
  const diagnostics: Diagnostic[] = [];
  for (const [index, record] of records.entries()) {
    if (index === 0 || record.every((field) => field.trim() === '')) continue;
    const field = (column: keyof typeof HEADERS): string =>
      original(record[columns.get(looseKey(HEADERS[column])) ?? -1] ?? '');
    const date = parseDate(field('receivedOn'));
    const storedAs = field('storedAs').normalize('NFC');
    if (date === null || !('iso' in date) || storedAs === '') {
      const missing = [
        ...(date === null || !('iso' in date) ? [`“${HEADERS.receivedOn}”`] : []),
        ...(storedAs === '' ? [`“${HEADERS.storedAs}”`] : []),
      ];
      const line = index + 1;
      diagnostics.push(diagnose('TD4207', { file, line }, { line, missing }));
      continue;
    }
    if (entries.has(storedAs)) continue;
    entries.set(storedAs, {
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

function quoted(field: string): string {
  return /["\t\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

/** UTF-16, little end first. */
function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'utf16le'));
}
