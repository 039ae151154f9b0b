import { cellAddress } from '../../../domain/location.ts';
import type { RawCell, RawRange, RawRow, RawSheet } from '../../../domain/raw-workbook.ts';
import { scannerOf } from '../../../ooxml/plain.ts';
import { lastColumn, lastRow, parseAddress } from '../../cells/address.ts';
import { isTooLow } from '../../cells/too-small.ts';
import { refuse } from '../../refusal.ts';
import { type OpenElement, readXml, type XmlReader } from '../../xml/walk-xml.ts';
import { type CellMaker, type CellTables, createCellMaker, createCellReader } from './cell.ts';
import type { SheetControl, Sizes } from './drawn-controls.ts';
import { createPlainRows, type RowSink } from './plain-rows.ts';
import { createFrameReader, isTrue, plainSheetOf, type SheetFrame, widthIn } from './sheet-frame.ts';

/** What the sheets of a workbook share. */
export type SheetContext = CellTables & {
  readonly file: string;
  /** Counts cells with content over all sheets; refuses the file beyond the cap. */
  readonly countCell: () => void;
};

/** The cells of a sheet, and what it says of things over them. */
export type ReadSheet = Omit<RawSheet, 'name' | 'isHidden'> & {
  readonly controls: readonly SheetControl[];
  readonly sizes: Sizes;
  /** Cells whose letters have the colour of their ground, each as it is if that does not count. */
  readonly coloured: readonly ColouredCell[];
  /** Where something else than its style colours a cell: conditional formats. */
  readonly conditional: readonly RawRange[];
};

export type ColouredCell = { readonly row: number; readonly unjudged: RawCell };

/** Reads a worksheet (ECMA-376-1 18.3): the cells that are there, whatever `<dimension>` says. */
export function readSheetPart(
  bytes: Uint8Array,
  part: string,
  name: string,
  context: SheetContext,
): ReadSheet {
  return readXml(bytes, context.file, part, {
    plain: () => readPlainly(bytes, name, context),
    strict: () => createSheetReader(name, context),
  });
}

/** Reads a sheet whose rows stand in order, each cell with its address; null for any other. */
function readPlainly(bytes: Uint8Array, name: string, context: SheetContext): (() => ReadSheet) | null {
  const plain = plainSheetOf(bytes, context.file, name);
  if (plain === null) return null;
  const rows = createRows(context.file, name, () => {});
  const maker = createCellMaker(context, context.file, name);
  maker.hideZeros(plain.hidesZeros);
  const cells = createCellSink(rows, maker);
  const { read } = createPlainRows(context, maker, { row: rows.beginRow, cell: cells.add });
  if (read(scannerOf(bytes), plain.start) !== plain.end) return null;
  return () => {
    for (const row of rows.all()) for (const _ of row.cells) context.countCell();
    return sheetOf(rows.all(), rows, cells, plain.frame);
  };
}

/** Hears a worksheet. */
function createSheetReader(name: string, context: SheetContext): XmlReader<ReadSheet> {
  const { file } = context;
  const rows = createRows(file, name, context.countCell);
  const maker = createCellMaker(context, file, name);
  const reader = createCellReader(context, maker);
  const cells = createCellSink(rows, maker);
  const frame = createFrameReader(file, name, maker.hideZeros);
  let isCell = false;
  const open = (element: OpenElement): void => {
    const { name: tag, path } = element;
    if (isCell) {
      reader.open(element);
    } else if (path.length === 3 && tag === 'c' && path[2] === 'row' && path[1] === 'sheetData') {
      isCell = true;
      reader.begin(element, rows.openCell(element));
    } else if (path.length === 2 && tag === 'row' && path[1] === 'sheetData') {
      rows.openRow(element);
    } else frame.open(element);
  };
  const close = (tag: string, path: readonly string[]): void => {
    if (!isCell) {
      frame.close(tag, path);
    } else if (path.length > 3) {
      reader.close(tag);
    } else {
      isCell = false;
      const cell = reader.take();
      if (cell !== null) cells.add(cell);
    }
  };
  const text = (heard: string): void => {
    if (isCell) reader.text(heard);
    else frame.text(heard);
  };
  return {
    listener: { open, close, text },
    finish: () => sheetOf(rows.sorted(), rows, cells, frame.finish()),
  };
}

/** Cells as they come, those among them whose letters have the colour of their ground. */
function createCellSink(rows: Rows, maker: CellMaker) {
  const coloured: ColouredCell[] = [];
  return {
    coloured,
    add: (cell: RawCell): void => {
      const row = rows.add(cell);
      if (cell.marks?.unseen === undefined) return;
      const unjudged = maker.unjudged();
      if (unjudged !== null) coloured.push({ row, unjudged });
    },
  };
}

function sheetOf(
  rows: readonly RawRow[],
  { heightOf }: Rows,
  { coloured }: Pick<ReturnType<typeof createCellSink>, 'coloured'>,
  { merges, hiddenColumns, controls, widths, conditional }: SheetFrame,
): ReadSheet {
  const sizes: Sizes = {
    heightOf: (row) => heightOf(row) ?? USUAL_HEIGHT,
    widthOf: (column) => widthIn(widths, column),
  };
  return { rows, merges, hiddenColumns, controls, sizes, coloured, conditional };
}

/** Pixels of a row that says nothing of itself. */
const USUAL_HEIGHT = 20;

type Rows = {
  readonly openRow: (element: OpenElement) => void;
  /** The same for a row that is known to lie below all others, and to have its cells in order. */
  readonly beginRow: RowSink['row'];
  /** Place of a cell as it opens. */
  readonly openCell: (element: OpenElement) => { row: number; column: number };
  /** Gives the row that it went into. */
  readonly add: (cell: RawCell) => number;
  /** In pixels; undefined where the sheet does not say. */
  readonly heightOf: (row: number) => number | undefined;
  /** As they came. */
  readonly all: () => readonly RawRow[];
  readonly sorted: () => readonly RawRow[];
};

/** Boxes are drawn on forms, not on lists of thousands. */
const MOST_HEIGHTS = 2_000;

/** Keeps the rows that have content, and sees to it that no address comes twice. */
function createRows(file: string, sheet: string, countCell: () => void): Rows {
  const rows: { row: number; isHidden: boolean; cells: RawCell[] }[] = [];
  // A byte for each row that there may be: made where somebody asks.
  let seenRows: Uint8Array | null = null;
  const heights = new Map<number, number>();
  let row = 0;
  let isHidden = false;
  let cells: RawCell[] = [];
  let column = 0;
  let seenColumns: Set<number> | null = null;
  let used: number[] = [];
  const bad = (found: string) => refuse('TD1028', { file, sheet, cell: found }, { found });
  const beginRow: RowSink['row'] = (at, isNotShown, height) => {
    row = at;
    isHidden = isNotShown;
    // Points to pixels.
    if (height !== undefined && heights.size < MOST_HEIGHTS) heights.set(row, (Number(height) * 4) / 3);
    cells = [];
  };
  return {
    openRow: ({ attribute }) => {
      const stated = attribute('r');
      const at = stated === undefined ? row + 1 : /^[1-9]\d{0,6}$/.test(stated) ? Number(stated) : 0;
      seenRows ??= new Uint8Array(lastRow + 1);
      if (at < 1 || at > lastRow || seenRows[at] === 1) bad(stated ?? String(at));
      seenRows[at] = 1;
      const height = attribute('ht');
      beginRow(at, isTrue(attribute('hidden')) || isTooLow(Number(height)), height);
      used = [];
      column = 0;
      seenColumns = null;
    },
    beginRow,
    openCell: ({ attribute }) => {
      const stated = attribute('r');
      const at = stated === undefined ? { row, column: column + 1 } : parseAddress(stated);
      if (at === null || at.row !== row || at.column > lastColumn)
        return bad(stated ?? cellAddress(row, column));
      if (at.column <= column) seenColumns ??= new Set(used);
      if (seenColumns?.has(at.column) === true) bad(cellAddress(row, at.column));
      seenColumns?.add(at.column);
      used.push(at.column);
      column = at.column;
      return at;
    },
    add: (cell) => {
      countCell();
      if (cells.length === 0) rows.push({ row, isHidden, cells });
      cells.push(cell);
      return row;
    },
    heightOf: (at) => heights.get(at),
    all: () => rows,
    sorted: () => {
      for (const { cells } of rows)
        if (!ascends(cells, (cell) => cell.column)) cells.sort((a, b) => a.column - b.column);
      return ascends(rows, (item) => item.row) ? rows : rows.sort((a, b) => a.row - b.row);
    },
  };
}

function ascends<T>(items: readonly T[], key: (item: T) => number): boolean {
  return items.every((item, index) => {
    const before = items[index - 1];
    return before === undefined || key(before) < key(item);
  });
}
