import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Remark, RowCount, SkippedRows } from '../domain/submission.ts';
import { looseKey, marksAgree } from '../text/fold.ts';
import { readWords } from './cells/read-text.ts';
import { saysNothing } from './cells/words.ts';
import type { PlacedTable } from './find-sheets.ts';
import { acceptedValues, countRows, type RowOutcome, rowDiagnostics, skippedRows } from './row-outcome.ts';
import { headerAgainTest, signatureRow, type TableRow, tableRows } from './table-rows.ts';

/** What the table `Khó khăn, kiến nghị` says. */
export type RemarksReading = {
  readonly remarks: readonly Remark[];
  readonly rows: RowCount;
  readonly skippedRows: readonly SkippedRows[];
  readonly diagnostics: readonly Diagnostic[];
};

/** Reads a difficulty, proposal or good practice per row. */
export function readRemarks(placed: PlacedTable): RemarksReading {
  const isHeaderAgain = headerAgainTest(placed);
  const rows = tableRows(placed);
  const end = signatureRow(rows);
  const outcomes = rows.map(
    (row): RowOutcome<Remark> =>
      isHeaderAgain(row)
        ? { row: row.row, end: 'skipped', reason: 'header' }
        : row.row >= end
          ? { row: row.row, end: 'skipped', reason: 'note' }
          : readRow(row),
  );
  const place = { file: placed.grid.file, sheet: placed.grid.sheet.name };
  return {
    remarks: acceptedValues(outcomes),
    rows: countRows(outcomes),
    skippedRows: skippedRows(outcomes, place.sheet),
    diagnostics: rowDiagnostics(outcomes, place),
  };
}

function readRow(row: TableRow): RowOutcome<Remark> {
  const from = row.refOf('text') ?? row.start;
  const text = readWords(row.cellOf('text'), { from, column: 'Nội dung' });
  if (saysNothing(text.value)) return { row: row.row, end: 'skipped', reason: 'note' };
  const kind = kindOfRemark(row.textOf('kind'));
  const isUnlisted = row.refOf('number') !== null && row.textOf('number') === '';
  if (kind === null && isUnlisted && row.textOf('kind') === '') {
    return { row: row.row, end: 'skipped', reason: 'note' };
  }
  if (kind === null) {
    const values = { missing: 'Loại', text: text.value.slice(0, 80) };
    return { row: row.row, end: 'rejected', diagnostics: [diagnose('TD3115', row.start, values)] };
  }
  return {
    row: row.row,
    end: 'accepted',
    value: { kind, text: text.value, from },
    diagnostics: text.diagnostics,
  };
}

const KINDS: Readonly<Record<Remark['kind'], readonly string[]>> = {
  difficulty: ['Khó khăn', 'Vướng mắc', 'Tồn tại', 'Hạn chế'],
  proposal: ['Kiến nghị', 'Đề xuất', 'Đề nghị'],
  'good-practice': ['Cách làm hay', 'Mô hình', 'Sáng kiến', 'Điển hình'],
};
const BEGINNINGS = (Object.keys(KINDS) as Remark['kind'][]).flatMap((kind) =>
  KINDS[kind].map((words) => ({ kind, words, key: looseKey(words) })),
);

function kindOfRemark(text: string): Remark['kind'] | null {
  const typed = looseKey(text);
  const begun = BEGINNINGS.find(({ key, words }) => typed.startsWith(key) && marksAgree(text, words));
  return begun?.kind ?? null;
}
