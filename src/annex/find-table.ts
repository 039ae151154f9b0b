import type { RawSheet } from '../domain/raw-workbook.ts';
import { type GridCell, type GridRow, gridOf } from './grid.ts';
import { type Role, roleOf } from './roles.ts';

/** A column of an annex and the cell that heads it. */
export type AnnexColumn = { readonly role: Role; readonly column: number; readonly header: GridCell };

/** A table of criteria, found in a sheet by the words of its header. */
export type AnnexTable = {
  readonly sheet: RawSheet;
  readonly columns: readonly AnnexColumn[];
  /** Rows above the header: titles. */
  readonly above: readonly GridRow[];
  readonly body: readonly GridRow[];
  /** Headers of columns that hold something and that nobody understood. */
  readonly unknown: readonly GridCell[];
};

/** How far down a header is looked for, in rows that hold something. */
const DEEPEST = 60;

/** The table of criteria in a sheet, or null: a header needs words for the criteria and for points or how they are given. */
export function findAnnexTable(sheet: RawSheet, file: string): AnnexTable | null {
  const rows = gridOf(sheet, file);
  let best: {
    readonly at: number;
    readonly height: number;
    readonly columns: readonly AnnexColumn[];
  } | null = null;
  for (let at = 0; at < Math.min(rows.length, DEEPEST); at += 1) {
    for (const height of [1, 2, 3]) {
      const columns = columnsIn(rows.slice(at, at + height));
      const isBetter =
        columns !== null &&
        (best === null ||
          columns.length > best.columns.length ||
          // A title above the header adds nothing to it.
          (columns.length === best.columns.length &&
            at + height === best.at + best.height &&
            height < best.height));
      if (isBetter) best = { at, height, columns };
    }
    // Whatever stands below a good header is its body, though a criterion may speak of points as well.
    if (best !== null && at >= best.at + best.height) break;
  }
  if (best === null) return null;
  const { at, columns } = best;
  const height = best.height + (reachesInto(rows[at + best.height], columns) ? 1 : 0);
  const header = rows.slice(at, at + height);
  const body = rows
    .slice(at + height)
    .filter((row) => !isOrdinals(row, columns) && !isHeaderAgain(row, header, columns));
  const settled = settledByBody(columns, body);
  return {
    sheet,
    columns: settled,
    above: rows.slice(0, at),
    body,
    unknown: unknownIn(header, settled, body),
  };
}

/** What the body says of the columns: a group that every row has anew is none; weights without points are the points. */
function settledByBody(columns: readonly AnnexColumn[], body: readonly GridRow[]): readonly AnnexColumn[] {
  const has = (role: Role) => columns.some((each) => each.role === role);
  const group = columns.find(({ role }) => role === 'group');
  const isRunning =
    group !== undefined &&
    body.some((row, index) => {
      const cell = row.cells.get(group.column);
      return (
        index > 0 && (cell === undefined || cell.isFromAbove || cell.text === textAt(body[index - 1], group))
      );
    });
  return columns.flatMap((each): readonly AnnexColumn[] => {
    if (each.role === 'weight' && !has('max')) return [{ ...each, role: 'max' }];
    if (group === undefined || isRunning) return [each];
    return each === group ? [{ ...each, role: 'title' }] : each.role === 'title' ? [] : [each];
  });
}

function textAt(row: GridRow | undefined, { column }: AnnexColumn): string | undefined {
  return row?.cells.get(column)?.text;
}

/** Headers above cells that hold something, of columns that are none of ours. */
function unknownIn(
  header: readonly GridRow[],
  columns: readonly AnnexColumn[],
  body: readonly GridRow[],
): readonly GridCell[] {
  const known = new Set(columns.map(({ column }) => column));
  const heads = new Set(columns.map((each) => each.header.ref.cell));
  const found = new Map<string, GridCell>();
  for (const { cells } of header) {
    for (const [column, cell] of cells) {
      if (known.has(column) || heads.has(cell.ref.cell)) continue;
      const isFilled = body.some((row) => {
        const own = row.cells.get(column);
        return own !== undefined && !own.isFromLeft;
      });
      if (isFilled && !found.has(cell.ref.cell)) found.set(cell.ref.cell, cell);
    }
  }
  // The lowest header of a column says what it is.
  return [...found.values()].filter(
    ({ ref }) =>
      ![...found.values()].some((other) => other.ref.cell !== ref.cell && isBelow(other, ref.cell)),
  );
}

function isBelow({ ref }: GridCell, cell: string): boolean {
  const [column, row] = [ref.cell.replace(/\d/gu, ''), Number(ref.cell.replace(/\D/gu, ''))];
  return column === cell.replace(/\d/gu, '') && row > Number(cell.replace(/\D/gu, ''));
}

/** Whether a header goes on in the next row: some of its cells are merged into it, and no points stand there. */
function reachesInto(row: GridRow | undefined, columns: readonly AnnexColumn[]): boolean {
  if (row === undefined) return false;
  const heads = new Set(columns.map(({ header }) => header.ref.cell));
  const cells = [...row.cells.values()];
  return (
    cells.some(({ isFromAbove, ref }) => isFromAbove && heads.has(ref.cell)) &&
    cells.every(({ number }) => number === null)
  );
}

/** The columns that some rows head together, or null where they are no header of criteria. */
function columnsIn(rows: readonly GridRow[]): readonly AnnexColumn[] | null {
  const last = rows.at(-1);
  if (last === undefined) return null;
  const numbers = new Set(rows.flatMap(({ cells }) => [...cells.keys()]));
  const found: AnnexColumn[] = [];
  for (const column of [...numbers].sort((a, b) => a - b)) {
    const stack = rows.flatMap(({ cells }) => cells.get(column) ?? []);
    // The lowest words are what the column is; those above them say of what.
    const distinct = stack.filter(
      (cell, index) => stack.findIndex((each) => each.ref.cell === cell.ref.cell) === index,
    );
    const lowest = distinct.at(-1);
    if (lowest === undefined) continue;
    // A number is no header: the row below the header is not part of it.
    if (lowest.number !== null || /^\d/u.test(lowest.text)) return null;
    const whole = distinct.map(({ text }) => text).join(' ');
    const role =
      roleOf(lowest.text) ??
      roleOf(whole) ??
      (distinct[0] === lowest ? null : roleOf(distinct[0]?.text ?? ''));
    const isLater = (role === 'max' || role === 'level') && roleOf(whole) === 'given';
    const meant = isLater ? 'given' : role;
    // A title over the whole table speaks of criteria and points, but heads no column.
    if (lowest.isFromLeft && found.some(({ header }) => header.ref.cell === lowest.ref.cell)) continue;
    const same = found.findIndex((each) => each.role === meant);
    const first = found[same];
    if (meant === 'title' && first !== undefined && !found.some(({ role }) => role === 'group')) {
      // `Lĩnh vực | Tiêu chí`: what stands further left is what the criteria belong to.
      found[same] = { ...first, role: 'group' };
    } else if (meant === null || (same !== -1 && meant !== 'given' && meant !== 'level')) continue;
    found.push({ role: meant ?? 'given', column, header: lowest });
  }
  const has = (role: Role) => found.some((each) => each.role === role);
  const isHeader =
    has('title') &&
    (has('max') || has('weight') || has('rule') || has('kind')) &&
    new Set(found.map(({ header }) => header.ref.cell)).size >= 2;
  return isHeader ? found : null;
}

/** `(1) (2) (3)`, `A B 1 2`: the numbers of the columns, under the header. */
function isOrdinals({ cells }: GridRow, columns: readonly AnnexColumn[]): boolean {
  const texts = [...cells.values()]
    .filter(({ isFromLeft }) => !isFromLeft)
    .map(({ text }) => text.replace(/[()\s]/gu, ''));
  if (texts.length < Math.min(3, columns.length)) return false;
  const isEach = texts.every((text) => /^([A-Z]|\d{1,2})([=+*x/-].*)?$/u.test(text));
  const numbers = texts.filter((text) => /^\d/u.test(text)).map((text) => Number.parseInt(text, 10));
  return (
    isEach &&
    numbers.length > 0 &&
    numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1)
  );
}

/** The header once more, where a table goes on on another page. */
function isHeaderAgain(
  { cells }: GridRow,
  header: readonly GridRow[],
  columns: readonly AnnexColumn[],
): boolean {
  const titles = columns.filter(({ role }) => role !== 'given');
  return (
    titles.length >= 2 &&
    titles.every(({ column }) => {
      const text = cells.get(column)?.text;
      return header.some((row) => row.cells.get(column)?.text === text) && text !== undefined;
    })
  );
}
