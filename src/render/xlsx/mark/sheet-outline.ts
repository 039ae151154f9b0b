import { attributeOf, attributesOf, type Tag, tagsOf } from '../../../ooxml/tags.ts';
import type { SheetMetrics } from './note-box.ts';

/** A cell's tag, in place. */
export type PlacedCell = { readonly column: number; readonly tag: Tag };

/** A row of a sheet, in place; the cells are told only of rows that were asked for. */
export type PlacedRow = {
  readonly row: number;
  readonly open: Tag;
  /** Its end tag; the same as `open` where it is empty. */
  readonly close: Tag;
  readonly cells: readonly PlacedCell[];
};

/** What must be known of a worksheet part to change single cells of it. */
export type SheetOutline = {
  readonly prefix: string;
  readonly namespace: string;
  readonly rows: readonly PlacedRow[];
  readonly sheetData: { readonly open: Tag; readonly close: Tag };
  /** Relationship of the comments' drawing, if there is one. */
  readonly legacyDrawing: string | null;
  /** Where the comments' drawing belongs (ECMA-376-1 18.3.1.99). */
  readonly drawingPlace: number;
  readonly metrics: SheetMetrics;
  /** Number of the style that a blank cell of a column has. */
  readonly columnStyle: (column: number) => number;
};

const AFTER_DRAWING = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
]);

const DEFAULT_WIDTH = 64;
const DEFAULT_HEIGHT = 20;
/** Pixels; nothing counts as narrower, so that a box never reaches over thousands of rows or columns. */
const SMALLEST = 4;

/**
 * Looks through a worksheet part for the rows named. Null where places are not stated or not in order, as Excel and
 * all common programs write them.
 */
export function outlineSheet(xml: string, wantedRows: ReadonlySet<number>): SheetOutline | null {
  const rows: { row: number; open: Tag; close: Tag; cells: PlacedCell[] }[] = [];
  const heights = new Map<number, number>();
  const columns: { min: number; max: number; width: number; style: number }[] = [];
  let root: Tag | null = null;
  let dataOpen: Tag | null = null;
  let dataClose: Tag | null = null;
  let legacyDrawing: string | null = null;
  let drawingPlace: number | null = null;
  let last = 0;
  let current: { row: number; open: Tag; close: Tag; cells: PlacedCell[] } | null = null;
  for (const tag of tagsOf(xml)) {
    if (tag.depth > 3) continue;
    const isStart = tag.kind !== 'close';
    if (tag.depth === 0) {
      if (isStart) root = tag;
      else drawingPlace ??= tag.start;
    } else if (tag.depth === 1) {
      if (tag.name === 'sheetData') {
        if (isStart) dataOpen = tag;
        if (tag.kind !== 'open') dataClose = tag;
      } else if (isStart && tag.name === 'legacyDrawing') legacyDrawing = attributeOf(xml, tag, 'id') ?? null;
      else if (isStart && AFTER_DRAWING.has(tag.name)) drawingPlace ??= tag.start;
      // Excel wraps pictures of objects so; they come after the comments as well.
      else if (isStart && tag.name === 'AlternateContent' && dataClose !== null) drawingPlace ??= tag.start;
    } else if (tag.depth === 2 && isStart && tag.name === 'col') {
      const column = columnOf(xml, tag);
      // Columns ascend (18.3.1.17), so that there are never more of them than a sheet has.
      if (!(column.min > (columns.at(-1)?.max ?? 0) && column.max >= column.min)) return null;
      columns.push(column);
    } else if (tag.depth === 2 && tag.name === 'row' && dataOpen !== null && dataClose === null) {
      if (isStart) {
        const stated = Number(attributeOf(xml, tag, 'r'));
        if (!(stated > last)) return null;
        last = stated;
        const height = Number(attributeOf(xml, tag, 'ht'));
        if (height > 0) heights.set(stated, Math.max(SMALLEST, (height * 4) / 3));
        // Every row is told, so that a missing one finds its place; its cells only where they are asked for.
        current = { row: stated, open: tag, close: tag, cells: [] };
        rows.push(current);
      } else if (current !== null) current.close = tag;
    } else if (
      tag.depth === 3 &&
      tag.name === 'c' &&
      isStart &&
      current !== null &&
      wantedRows.has(current.row)
    ) {
      const column = columnNumber(attributeOf(xml, tag, 'r') ?? '', current.row);
      if (column === null || column <= (current.cells.at(-1)?.column ?? 0)) return null;
      current.cells.push({ column, tag });
    }
  }
  if (root === null || dataOpen === null || dataClose === null || drawingPlace === null) return null;
  const columnOfNumber = finder(columns);
  return {
    prefix: root.prefix,
    namespace: namespaceOf(xml, root),
    rows,
    sheetData: { open: dataOpen, close: dataClose },
    legacyDrawing,
    drawingPlace,
    metrics: {
      columnWidth: (column) => columnOfNumber(column)?.width ?? DEFAULT_WIDTH,
      rowHeight: (row) => heights.get(row) ?? DEFAULT_HEIGHT,
    },
    columnStyle: (column) => columnOfNumber(column)?.style ?? 0,
  };
}

/** Finds the range that a column lies in, among ranges that ascend. */
function finder<T extends { readonly min: number; readonly max: number }>(ranges: readonly T[]) {
  return (column: number): T | undefined => {
    let low = 0;
    let high = ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ranges[middle]?.max ?? 0) < column) low = middle + 1;
      else high = middle;
    }
    const found = ranges[low];
    return found !== undefined && found.min <= column ? found : undefined;
  };
}

function columnOf(xml: string, tag: Tag) {
  const number = (name: string) => Number(attributeOf(xml, tag, name));
  const isHidden = ['1', 'true'].includes(attributeOf(xml, tag, 'hidden') ?? '');
  const width = number('width');
  return {
    min: number('min'),
    max: number('max'),
    width: isHidden ? SMALLEST : width > 0 ? Math.round(width * 7 + 5) : DEFAULT_WIDTH,
    style: number('style') || 0,
  };
}

function columnNumber(address: string, row: number): number | null {
  const match = /^([A-Z]{1,3})([1-9]\d*)$/u.exec(address);
  if (match === null || Number(match[2]) !== row) return null;
  return [...(match[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function namespaceOf(xml: string, root: Tag): string {
  const name = root.prefix === '' ? 'xmlns' : `xmlns:${root.prefix.slice(0, -1)}`;
  return attributesOf(xml, root).find((attribute) => attribute.name === name)?.value ?? '';
}
