import { cellAddress } from '../../../domain/location.ts';
import type {
  CellMarks,
  OverSheet,
  RawCell,
  RawRow,
  RawSheet,
  TickBox,
} from '../../../domain/raw-workbook.ts';
import { parseAddress } from '../../cells/address.ts';
import { EMBEDDED, TICKED, UNTICKED } from './cell-content.ts';
import type { Over } from './over-sheet.ts';

/** Puts a cell together with what lies over it; null for a cell that is not there. */
type Change = (cell: RawCell | null) => RawCell | null;

/**
 * The sheet with what lies over it. A ticked box or an embedded file over an empty cell of a row that has values stands for
 * the cell; over anything else it is told of. A note is a mark of its cell, wherever that is.
 */
export function withOver(sheet: RawSheet, over: Over): RawSheet {
  const changes = new Map<number, Map<number, Change[]>>();
  const change = (row: number, column: number, make: Change) => {
    const columns = changes.get(row) ?? new Map<number, Change[]>();
    changes.set(row, columns.set(column, [...(columns.get(column) ?? []), make]));
  };
  const rows = new Map(sheet.rows.map((row) => [row.row, row]));
  const told = {
    boxes: [] as NonNullable<OverSheet['boxes']>[number][],
    embedded: [] as { cell: string; name: string }[],
  };
  for (const [row, column, boxes] of byCell(over.boxes)) {
    const cell = cellAddress(row, column);
    const shown = boxes.map(({ label, isTicked }): TickBox => ({ label, isTicked }));
    const isOwn = boxes.some(({ link }) => link?.row === row && link.column === column);
    if (!rows.has(row))
      told.boxes.push(...shown.filter(({ isTicked }) => isTicked).map((box) => ({ ...box, cell })));
    else
      change(row, column, (before) => {
        if (isFree(before) || (isOwn && isState(before))) return boxed(column, before, shown);
        told.boxes.push(...shown.map((box) => ({ ...box, cell })));
        return before;
      });
  }
  for (const [row, column, files] of byCell(over.embedded)) {
    const names = files.map(({ name }) => name);
    const tell = () => told.embedded.push(...names.map((name) => ({ cell: cellAddress(row, column), name })));
    if (!rows.has(row)) tell();
    else
      change(row, column, (before) => {
        if (isFree(before)) return standing(column, before, EMBEDDED, { embedded: names });
        tell();
        return before;
      });
  }
  for (const { row, column, text } of over.notes) {
    change(row, column, (before) => ({
      ...(before ?? { column, content: { kind: 'text', text: '' } }),
      marks: { ...before?.marks, note: text },
    }));
  }
  const changed = changedRows(sheet.rows, changes);
  const controls = over.controls.map(({ row, column, name }) => ({ cell: cellAddress(row, column), name }));
  const rest: OverSheet = {
    ...(told.embedded.length > 0 && { embedded: inOrder(told.embedded) }),
    ...(told.boxes.length > 0 && { boxes: inOrder(told.boxes) }),
    ...(controls.length > 0 && { controls }),
    ...(over.isUnsound && { isUnsound: true }),
  };
  return { ...sheet, rows: changed, ...(Object.keys(rest).length > 0 && { over: rest }) };
}

function inOrder<T extends { readonly cell: string }>(items: readonly T[]): readonly T[] {
  const placeOf = ({ cell }: T) => parseAddress(cell) ?? { row: 0, column: 0 };
  return items
    .map((item) => ({ item, ...placeOf(item) }))
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ item }) => item);
}

function byCell<T extends { readonly row: number; readonly column: number }>(
  items: readonly T[],
): readonly (readonly [row: number, column: number, items: readonly T[]])[] {
  const found = new Map<string, [number, number, T[]]>();
  for (const item of items) {
    const key = `${item.row},${item.column}`;
    const known = found.get(key);
    if (known) known[2].push(item);
    else found.set(key, [item.row, item.column, [item]]);
  }
  return [...found.values()];
}

function isFree(cell: RawCell | null): boolean {
  return (
    cell === null ||
    (cell.content.kind === 'text' && cell.content.text.trim() === '' && cell.marks === undefined)
  );
}

/** The state of a box in the cell under it: TRUE or FALSE, often hidden on purpose. */
function isState(cell: RawCell | null): boolean {
  return cell?.content.kind === 'boolean' || /^(?:TRUE|FALSE)$/u.test(cell?.marks?.unseen?.text ?? '');
}

/** Boxes of which none is ticked are no answer: nobody may have looked at them. */
function boxed(column: number, before: RawCell | null, boxes: readonly TickBox[]): RawCell | null {
  if (boxes.every(({ isTicked }) => !isTicked)) return isState(before) ? null : before;
  const text = boxes
    .map(({ label, isTicked }) => `${isTicked ? TICKED : UNTICKED}${label === '' ? '' : ` ${label}`}`)
    .join(' ');
  return standing(column, before, text, { boxes });
}

function standing(column: number, before: RawCell | null, text: string, marks: CellMarks): RawCell {
  const note = before?.marks?.note;
  return {
    column,
    ...(before?.font === undefined ? {} : { font: before.font }),
    content: { kind: 'text', text },
    marks: { ...marks, ...(note === undefined ? {} : { note }) },
  };
}

function changedRows(
  rows: readonly RawRow[],
  changes: ReadonlyMap<number, ReadonlyMap<number, readonly Change[]>>,
): readonly RawRow[] {
  if (changes.size === 0) return rows;
  const known = new Set(rows.map(({ row }) => row));
  const added = [...changes.keys()]
    .filter((row) => !known.has(row))
    .map((row): RawRow => ({ row, isHidden: false, cells: [] }));
  const all = added.length === 0 ? rows : [...rows, ...added].sort((a, b) => a.row - b.row);
  return all.flatMap((row) => {
    const own = changes.get(row.row);
    if (own === undefined) return [row];
    const cells = new Map(row.cells.map((cell) => [cell.column, cell]));
    for (const [column, makes] of own) {
      const cell = makes.reduce<RawCell | null>((before, make) => make(before), cells.get(column) ?? null);
      if (cell === null) cells.delete(column);
      else cells.set(column, cell);
    }
    if (cells.size === 0) return [];
    return [{ ...row, cells: [...cells.values()].sort((a, b) => a.column - b.column) }];
  });
}
