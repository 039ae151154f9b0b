import type { Reading } from '../domain/reading.ts';
import type { InputResult } from '../domain/result.ts';
import type { CellAccount, CellCount, RowCount, Submission, SubmissionInfo } from '../domain/submission.ts';
import { addRowCounts } from '../reading/row-outcome.ts';
import { compareText } from '../text/order.ts';
import { receivedOn } from './reporting.ts';

const NO_ROWS: RowCount = { read: 0, accepted: 0, rejected: 0, skipped: 0 };

/** One entry for every file that was received, whatever became of it, sorted by name. */
export function inputsOf(
  { submissions, unreadable, skipped }: Reading,
  superseded: ReadonlyMap<Submission, string>,
): readonly InputResult[] {
  const byFile = new Map<string, Submission[]>();
  for (const submission of submissions) {
    const parts = byFile.get(submission.received.file);
    if (parts) parts.push(submission);
    else byFile.set(submission.received.file, [submission]);
  }
  const inputs: InputResult[] = [
    ...[...byFile.values()].map((parts) =>
      inputOfFile(parts.map((part) => inputOf(part, superseded.get(part)))),
    ),
    ...unreadable.map(({ received, unit, because }) => ({
      file: received.file,
      sha256: received.sha256,
      unit,
      receivedOn: received.receivedOn,
      outcome: 'rejected' as const,
      because,
      rows: NO_ROWS,
      understanding: [],
    })),
    ...skipped.map(({ file, because }) => ({
      file,
      sha256: '',
      unit: null,
      receivedOn: null,
      outcome: 'skipped' as const,
      because,
      rows: NO_ROWS,
      understanding: [],
    })),
  ];
  return inputs.sort((a, b) => compareText(a.file, b.file));
}

/** A file of several units is one file: it counts where one of its parts does, and says what became of each. */
function inputOfFile(parts: readonly InputResult[]): InputResult {
  const [first, ...others] = parts;
  if (first === undefined) throw new Error('a file without a submission');
  if (others.length === 0) return withoutUse(first);
  const units = parts.flatMap(({ unit }) => unit ?? []);
  const outcome = (['accepted', 'superseded', 'rejected'] as const).find((end) =>
    parts.some((part) => part.outcome === end),
  );
  const conversions = parts.flatMap((part) => part.conversions ?? []);
  const skippedRows = parts.flatMap((part) => part.skippedRows ?? []);
  const cells = parts.find((part) => part.cells !== undefined)?.cells;
  return {
    ...first,
    unit: null,
    units,
    outcome: outcome ?? first.outcome,
    because: parts.map(({ unit, because }) => `${unit ?? 'Phần chưa rõ đơn vị'}: ${because}`).join(' '),
    rows: { ...addRowCounts(parts.map(({ rows }) => rows)) },
    ...(cells === undefined ? {} : { cells: outcome === 'accepted' ? cells : unusedCells(cells) }),
    understanding: parts.flatMap(({ understanding }) => understanding),
    ...(skippedRows.length === 0 ? {} : { skippedRows }),
    ...(conversions.length === 0 ? {} : { conversions }),
  };
}

function inputOf(submission: Submission, supersededBecause: string | undefined): InputResult {
  const { received, unit, rows, skippedRows, rejectedBecause, understanding, conversions } = submission;
  const outcome =
    rejectedBecause !== null ? 'rejected' : supersededBecause !== undefined ? 'superseded' : 'accepted';
  return {
    file: received.file,
    sha256: received.sha256,
    unit,
    receivedOn: receivedOn(submission),
    outcome,
    because: rejectedBecause ?? supersededBecause ?? 'Đã đọc và tính.',
    rows: { ...rowsOf(outcome, rows) },
    ...statedOf(submission.info),
    ...(submission.identity && { identity: { ...submission.identity } }),
    ...(submission.cells === undefined ? {} : { cells: copyOf(submission.cells) }),
    ...(skippedRows.length === 0
      ? {}
      : { skippedRows: skippedRows.map((skipped) => ({ ...skipped, rows: [...skipped.rows] })) }),
    understanding: understanding.map((sheet) => ({
      ...sheet,
      headerRows: sheet.headerRows === null ? null : [...sheet.headerRows],
      columns: sheet.columns.map((column) => ({ ...column })),
    })),
    ...(conversions === undefined
      ? {}
      : { conversions: conversions.map((conversion) => ({ ...conversion })) }),
  };
}

function statedOf(info: SubmissionInfo): Pick<InputResult, 'stated'> {
  const { unitCode, unitName, reportNumber, reportDate, preparedBy, phone, head } = info;
  const stated = {
    ...(unitCode !== null && { unitCode: unitCode.value }),
    ...(unitName !== null && { unitName: unitName.value }),
    ...(reportNumber !== null && { reportNumber: reportNumber.value }),
    ...(reportDate !== null && { reportDate: reportDate.value }),
    ...(preparedBy !== null && { preparedBy: preparedBy.value }),
    ...(phone !== null && { phone: phone.value }),
    ...(head !== null && { head: head.value }),
  };
  return Object.keys(stated).length === 0 ? {} : { stated };
}

/** Cells of a file that does not count became values of nothing: the file's own reason tells why. */
function withoutUse(input: InputResult): InputResult {
  const { cells, outcome } = input;
  return cells === undefined || outcome === 'accepted' ? input : { ...input, cells: unusedCells(cells) };
}

type Cells = NonNullable<InputResult['cells']>;

function unusedCells({ sheets, texts, ...all }: Cells): Cells {
  return { ...unused(all), sheets: sheets.map((sheet) => ({ sheet: sheet.sheet, ...unused(sheet) })), texts };
}

function unused({ seen, used, furniture, unused: left }: CellCount) {
  return { seen, used: 0, furniture, unused: left + used };
}

function copyOf({ sheets, texts, ...all }: CellAccount): Cells {
  return { ...all, sheets: sheets.map((sheet) => ({ ...sheet })), texts: texts.map((text) => ({ ...text })) };
}

/** Rows of a file that does not count were read, but none of them counts. */
function rowsOf(outcome: InputResult['outcome'], rows: RowCount): RowCount {
  if (outcome === 'accepted') return rows;
  const unused = rows.accepted;
  return outcome === 'rejected'
    ? { ...rows, accepted: 0, rejected: rows.rejected + unused }
    : { ...rows, accepted: 0, skipped: rows.skipped + unused };
}
