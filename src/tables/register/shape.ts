import type { RawCell, RawRow, RawSheet } from '../../domain/raw-workbook.ts';
import { cleanText } from '../../text/clean.ts';
import { looseKey } from '../../text/fold.ts';

/** Columns of `don-vi.xlsx`, in the order of the contract. */
export const REGISTER_HEADERS = {
  id: 'Mã',
  name: 'Tên đơn vị',
  aliases: 'Tên gọi khác',
  type: 'Loại',
  cluster: 'Cụm thi đua',
  uniformed: 'Trang phục riêng',
  email: 'Email',
  from: 'Từ ngày',
  to: 'Đến ngày',
  heirs: 'Đơn vị kế thừa',
} as const;

export type RegisterColumn = keyof typeof REGISTER_HEADERS;

/** Columns without which there is no register. */
export const REQUIRED_COLUMNS: readonly RegisterColumn[] = ['id', 'name', 'type'];

/** Where the register's table stands: sheet, row of the header, 1-based number of each column found. */
export type RegisterTable = {
  readonly sheet: RawSheet;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<RegisterColumn, number>;
};

const OTHER_WORDS: Readonly<Record<string, RegisterColumn>> = {
  'ma don vi': 'id',
  ten: 'name',
  'loai don vi': 'type',
  'cum khoi thi dua': 'cluster',
  'khoi thi dua': 'cluster',
  'thu dien tu': 'email',
  'don vi ke thua ma': 'heirs',
};

/** The first sheet and row that name all required columns, in any order; null where there is none. */
export function findRegisterTable(sheets: readonly RawSheet[]): RegisterTable | null {
  for (const sheet of sheets) {
    for (const row of sheet.rows) {
      const columns = columnsOf(row);
      if (REQUIRED_COLUMNS.every((column) => columns.has(column)))
        return { sheet, headerRow: row.row, columns };
    }
  }
  return null;
}

/** What a person sees in a cell, tidied; a number as it is written without format. */
export function cellText(cell: RawCell | undefined): string {
  switch (cell?.content.kind) {
    case 'text':
      return cleanText(cell.content.text)
        .replace(/[^\S\n]+/gu, ' ')
        .trim();
    case 'number':
      return String(cell.content.value);
    case 'date':
      return cell.content.iso;
    case 'boolean':
      return cell.content.value ? 'x' : '';
    case 'error':
      return cell.content.error;
    default:
      return '';
  }
}

function columnsOf(row: RawRow): ReadonlyMap<RegisterColumn, number> {
  const found = new Map<RegisterColumn, number>();
  for (const cell of row.cells) {
    const column = BY_HEADER.get(looseKey(cellText(cell)));
    if (column !== undefined && !found.has(column)) found.set(column, cell.column);
  }
  return found;
}

const BY_HEADER = new Map<string, RegisterColumn>([
  ...(Object.keys(REGISTER_HEADERS) as RegisterColumn[]).map(
    (column) => [looseKey(REGISTER_HEADERS[column]), column] as const,
  ),
  ...Object.entries(OTHER_WORDS),
]);
