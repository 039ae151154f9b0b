import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Remark, RowCount, SkippedRows } from '../domain/submission.ts';
import { looseKey, marksAgree } from '../text/fold.ts';
import { isFamilyName } from '../text/names.ts';
import { readWords } from './cells/read-text.ts';
import { saysNothing } from './cells/words.ts';
import type { PlacedTable } from './find-sheets.ts';
import { isSignerWords, isSigningWords } from './furniture/furniture-words.ts';
import { isOrdinal, signatureRows } from './furniture/list-rows.ts';
import { acceptedValues, countRows, type RowOutcome, rowDiagnostics, skippedRows } from './row-outcome.ts';
import { headerAgainTest, type TableRow, tableRows, wordsOfRow } from './table-rows.ts';

/** What the table `Khó khăn, kiến nghị` says. */
export type RemarksReading = {
  readonly remarks: readonly Remark[];
  readonly outcomes: readonly RowOutcome<Remark>[];
  readonly rows: RowCount;
  readonly skippedRows: readonly SkippedRows[];
  readonly diagnostics: readonly Diagnostic[];
};

/** Reads a difficulty, proposal or good practice per row. */
export function readRemarks(placed: PlacedTable): RemarksReading {
  const isHeaderAgain = headerAgainTest(placed);
  const rows = tableRows(placed);
  const signing = signatureRows(
    placed,
    rows.map((row) => ({ row, isHeader: isHeaderAgain(row), hasOwnData: isRemark(row) })),
  );
  const outcomes = rows.map((row): RowOutcome<Remark> => {
    if (isHeaderAgain(row)) return { row: row.row, end: 'skipped', reason: 'header' };
    const signed = signing.get(row.row);
    if (signed !== undefined) return { row: row.row, end: 'skipped', reason: 'signature', ...signed };
    return readRow(row);
  });
  const place = { file: placed.grid.file, sheet: placed.grid.sheet.name };
  return {
    remarks: acceptedValues(outcomes),
    outcomes,
    rows: countRows(outcomes),
    skippedRows: skippedRows(outcomes, place.sheet),
    diagnostics: rowDiagnostics(outcomes, place),
  };
}

/** What only a remark holds: its kind, or a number before words that nobody signs with. */
function isRemark(row: TableRow): boolean {
  const text = row.textOf('text');
  if (kindOfRemark(row.textOf('kind')) !== null) return true;
  if (isName(row.textOf('kind')) && isName(text)) return false;
  return isOrdinal(row.textOf('number')) && text !== '' && !isSigningWords(text) && !isSignerWords(text);
}

/** Two names side by side stand under a block of signatures. */
function isName(text: string): boolean {
  const words = text.split(' ');
  return words.length >= 2 && words.length <= 6 && isFamilyName(words[0] ?? '') && !/[\d.,;:]/.test(text);
}

function readRow(row: TableRow): RowOutcome<Remark> {
  const from = row.refOf('text') ?? row.start;
  const text = readWords(row.cellOf('text'), { from, column: 'Nội dung' });
  const note = { row: row.row, end: 'skipped', reason: 'note', doubt: wordsOfRow(row) } as const;
  if (saysNothing(text.value)) return note;
  const kind = kindOfRemark(row.textOf('kind'));
  const isUnlisted = row.refOf('number') !== null && row.textOf('number') === '';
  if (kind === null && isUnlisted && row.textOf('kind') === '') return note;
  if (kind === null) {
    const values = { missing: 'Loại', text: text.value.slice(0, 80) };
    return { row: row.row, end: 'rejected', diagnostics: [diagnose('TD3115', row.start, values)] };
  }
  return {
    row: row.row,
    end: 'accepted',
    value: { kind, text: text.value, from },
    diagnostics: [...remarkOnKind(row), ...text.diagnostics],
  };
}

const KINDS: Readonly<Record<Remark['kind'], readonly [string, ...(readonly string[])]>> = {
  difficulty: ['Khó khăn', 'Vướng mắc', 'Tồn tại', 'Hạn chế'],
  proposal: ['Kiến nghị', 'Đề xuất', 'Đề nghị'],
  'good-practice': ['Cách làm hay', 'Mô hình', 'Sáng kiến', 'Điển hình'],
};
const BEGINNINGS = (Object.keys(KINDS) as Remark['kind'][]).flatMap((kind) =>
  KINDS[kind].map((words) => ({ kind, words, key: looseKey(words) })),
);

function beginningOf(text: string) {
  const typed = looseKey(text);
  return BEGINNINGS.find(({ key, words }) => typed.startsWith(key) && marksAgree(text, words));
}

function kindOfRemark(text: string): Remark['kind'] | null {
  return beginningOf(text)?.kind ?? null;
}

/** More words than the kind's own were typed: read, and said. */
function remarkOnKind(row: TableRow): readonly Diagnostic[] {
  const typed = row.textOf('kind');
  const begun = beginningOf(typed);
  const from = row.refOf('kind');
  if (begun === undefined || from === null || looseKey(typed) === begun.key) return [];
  const values = { column: 'Loại', text: typed, read: KINDS[begun.kind][0] };
  return [diagnose('TD2250', { ...from, found: typed }, values)];
}
