import { type CellRef, cellAddress } from '../../domain/location.ts';
import type { RawCell, RawContent, RawRow, RawSheet, RawWorkbook } from '../../domain/raw-workbook.ts';
import {
  REQUIRED_VERIFICATION_COLUMNS,
  VERIFICATION_HEADERS,
  type VerificationColumn,
} from './shape.ts';
import { looseKey } from '../../text/fold.ts';
import { cellText } from '../register/shape.ts';

/** A row of `tham-dinh.xlsx` that is about some line, before anything is judged. */
export type VerificationRow = {
  /** What a person sees in a cell; blank where the table has no such column. */
  readonly text: (column: VerificationColumn) => string;
  readonly content: (column: VerificationColumn) => RawContent | null;
  readonly place: (column: VerificationColumn) => CellRef;
};

const OTHER_WORDS: Readonly<Record<string, VerificationColumn>> = {
  'ngay tham dinh': 'on',
  'ly do tham dinh': 'reason',
  'can bo tham dinh': 'by',
  'ten tieu chi': 'title',
};

const BY_HEADER = new Map<string, VerificationColumn>([
  ...(Object.keys(VERIFICATION_HEADERS) as VerificationColumn[]).map(
    (column) => [looseKey(VERIFICATION_HEADERS[column]), column] as const,
  ),
  ...Object.entries(OTHER_WORDS),
]);

type Columns = ReadonlyMap<VerificationColumn, number>;

/** All rows below the header in every sheet that has the table; null where no sheet has it. */
export function findVerificationRows({ file, sheets }: RawWorkbook): readonly VerificationRow[] | null {
  const tables = sheets.flatMap((sheet) => {
    const table = findTable(sheet);
    return table === null ? [] : [{ sheet, ...table }];
  });
  if (tables.length === 0) return null;
  return tables.flatMap(({ sheet, headerRow, columns }) =>
    sheet.rows.filter(({ row }) => row > headerRow).flatMap((row) => rowOf(row, columns, file, sheet.name)),
  );
}

function findTable(sheet: RawSheet): { readonly headerRow: number; readonly columns: Columns } | null {
  for (const row of sheet.rows) {
    const columns = columnsOf(row);
    if (REQUIRED_VERIFICATION_COLUMNS.every((column) => columns.has(column))) {
      return { headerRow: row.row, columns };
    }
  }
  return null;
}

function columnsOf(row: RawRow): Columns {
  const found = new Map<VerificationColumn, number>();
  for (const cell of row.cells) {
    const column = BY_HEADER.get(looseKey(cellText(cell)));
    if (column !== undefined && !found.has(column)) found.set(column, cell.column);
  }
  return found;
}

/** Rows that name neither unit nor line nor hold an entry are air between rows. */
function rowOf(row: RawRow, columns: Columns, file: string, sheet: string): readonly VerificationRow[] {
  const cells = new Map(row.cells.map((cell) => [cell.column, cell]));
  const at = (column: VerificationColumn): RawCell | undefined => cells.get(columns.get(column) ?? 0);
  const text = (column: VerificationColumn): string => {
    const cell = at(column);
    return cell?.content.kind === 'formula-without-value' ? `=${cell.formula ?? ''}` : cellText(cell);
  };
  const isAir = (['unit', 'line', 'verified', 'reason'] as const).every((column) => text(column) === '');
  if (isAir) return [];
  return [
    {
      text,
      content: (column) => at(column)?.content ?? null,
      place: (column) => ({ file, sheet, cell: cellAddress(row.row, columns.get(column) ?? 1) }),
    },
  ];
}
