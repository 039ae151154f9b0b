import type { RawRange } from '../../src/domain/raw-workbook.ts';
import type { PlacedTable } from '../../src/reading/find-sheets.ts';
import { gridOf } from '../../src/reading/grid.ts';
import { individualsTable } from '../../src/reading/headers/individuals-table.ts';
import { rawSheet, type TestCell } from './raw-workbook.ts';

/** A list of people whose first rows are its header; `keys` says what each column stands for, in order. */
export function listOfPeople(
  rows: readonly (readonly TestCell[])[],
  keys: readonly (string | null)[],
  {
    headerRows = 1,
    lastRow = Number.POSITIVE_INFINITY,
    merges = [],
  }: {
    readonly headerRows?: number;
    readonly lastRow?: number;
    readonly merges?: readonly RawRange[];
  } = {},
): PlacedTable {
  const [header = []] = rows;
  const columns = keys.flatMap((key, index) =>
    key === null
      ? []
      : [
          {
            column: index + 1,
            header: String(header[index] ?? ''),
            key,
            line: null,
            how: 'exact' as const,
            isDuplicate: false,
          },
        ],
  );
  const table = {
    known: individualsTable,
    headerTop: 1,
    headerBottom: headerRows,
    columns,
    score: columns.length,
  };
  return { grid: gridOf('a.xlsx', rawSheet(rows, 'Cá nhân', { merges })), table, lastRow };
}
