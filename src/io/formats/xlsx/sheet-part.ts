import { cellAddress } from '../../../domain/location.ts';
import type { RawCell, RawRange, RawRow, RawSheet } from '../../../domain/raw-workbook.ts';
import { lastColumn, lastRow, parseAddress, parseRange } from '../../cells/address.ts';
import { EVERYWHERE, MOST_RANGES } from '../../cells/ranges.ts';
import { isTooLow, isTooNarrow } from '../../cells/too-small.ts';
import { limits } from '../../limits.ts';
import { refuse } from '../../refusal.ts';
import { type OpenElement, readXml, type XmlReader } from '../../xml/walk-xml.ts';
import { type CellMaker, type CellTables, createCellMaker, createCellReader } from './cell.ts';
import { createControlReader, type SheetControl, type Sizes } from './drawn-controls.ts';
import { createPlainRows, type RowSink } from './plain-rows.ts';

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
    plain: () => {
      const reader = createSheetReader(name, { ...context, countCell: () => {} });
      const { listener, cells, maker } = reader;
      const { read } = createPlainRows(context, maker, cells);
      return {
        listener,
        inside: (tag, depth, scanner, at) => (tag === 'sheetData' && depth === 1 ? read(scanner, at) : at),
        finish: () => {
          const sheet = reader.finish();
          for (const row of sheet.rows) for (const _ of row.cells) context.countCell();
          return sheet;
        },
      };
    },
    strict: () => createSheetReader(name, context),
  });
}

/** Hears a worksheet. Rows and cells may also be handed to it, once they are known to come in order. */
function createSheetReader(
  name: string,
  context: SheetContext,
): XmlReader<ReadSheet> & { readonly cells: RowSink; readonly maker: CellMaker } {
  const { file } = context;
  const rows = createRows(file, name, context.countCell);
  const maker = createCellMaker(context, file, name);
  const reader = createCellReader(context, maker);
  const merges: RawRange[] = [];
  const hiddenColumns = new Set<number>();
  const coloured: ColouredCell[] = [];
  const conditional: RawRange[] = [];
  const controls = createControlReader();
  const widths: { min: number; max: number; width: number }[] = [];
  let columnsDone = 0;
  let isCell = false;
  let isControl = false;
  const addCell = (cell: RawCell): void => {
    const row = rows.add(cell);
    if (cell.marks?.unseen === undefined) return;
    const unjudged = maker.unjudged();
    if (unjudged !== null) coloured.push({ row, unjudged });
  };
  const open = (element: OpenElement): void => {
    const { name: tag, path } = element;
    if (isCell) {
      reader.open(element);
    } else if (path.length === 3 && tag === 'c' && path[2] === 'row' && path[1] === 'sheetData') {
      isCell = true;
      reader.begin(element, rows.openCell(element));
    } else if (isControl) {
      controls.open(element);
    } else if (path.length !== 2) {
      isControl = path.length === 1 && (tag === 'controls' || tag === 'oleObjects');
      if (path.length === 1 && tag === 'conditionalFormatting')
        conditional.push(...rangesOf(element.attribute('sqref') ?? ''));
      // Newer programs lay controls between alternatives.
      if (path.length === 3 && path[1] === 'AlternateContent')
        isControl = /^(?:controls|oleObjects)$/u.test(tag);
    } else if (tag === 'row' && path[1] === 'sheetData') {
      rows.openRow(element);
    } else if (tag === 'mergeCell' && path[1] === 'mergeCells') {
      merges.push(mergeOf(element.attribute('ref') ?? '', file, name));
      if (merges.length > limits.merges) refuse('TD1030', { file, sheet: name }, { limit: limits.merges });
    } else if (tag === 'col' && path[1] === 'cols') {
      columnsDone = addHidden(element, columnsDone, hiddenColumns);
      if (widths.length < MOST_WIDTHS) widths.push(widthOf(element));
    } else if (tag === 'sheetView' && element.attribute('showZeros') !== undefined) {
      maker.hideZeros(!isTrue(element.attribute('showZeros')));
    }
  };
  const close = (tag: string, path: readonly string[]): void => {
    if (isControl) {
      controls.close(tag, path);
      if (tag === 'controls' || tag === 'oleObjects') isControl = false;
      return;
    }
    if (!isCell) return;
    if (path.length > 3) {
      reader.close(tag);
      return;
    }
    isCell = false;
    const cell = reader.take();
    if (cell !== null) addCell(cell);
  };
  const text = (heard: string): void => {
    if (isCell) reader.text(heard);
    else if (isControl) controls.text(heard);
  };
  const sizes: Sizes = {
    heightOf: (row) => rows.heightOf(row) ?? USUAL_HEIGHT,
    widthOf: (column) => widths.find(({ min, max }) => min <= column && column <= max)?.width ?? USUAL_WIDTH,
  };
  return {
    listener: { open, close, text },
    cells: { row: rows.beginRow, cell: addCell },
    maker,
    finish: () => ({
      rows: rows.sorted(),
      merges,
      hiddenColumns,
      controls: controls.all(),
      sizes,
      coloured,
      conditional,
    }),
  };
}

/** Pixels of rows and columns that say nothing of themselves. */
const USUAL_HEIGHT = 20;
const USUAL_WIDTH = 64;
const MOST_WIDTHS = 200;

/** A column is as many digits wide as it says, and five pixels. */
function widthOf({ attribute }: OpenElement): { min: number; max: number; width: number } {
  const width = Number(attribute('width') ?? 8.43) * 7 + 5;
  return { min: Number(attribute('min')), max: Number(attribute('max')), width };
}

function rangesOf(sqref: string): readonly RawRange[] {
  const ranges = sqref.length > LONGEST_LIST ? [] : sqref.trim().split(/\s+/u);
  if (ranges.length === 0 || ranges.length > MOST_RANGES) return [EVERYWHERE];
  return ranges.map((range) => parseRange(range) ?? EVERYWHERE);
}

const LONGEST_LIST = 20_000;

function mergeOf(ref: string, file: string, sheet: string): RawRange {
  return parseRange(ref) ?? refuse('TD1028', { file, sheet }, { found: ref });
}

/** Columns ascend (18.3.1.17): what goes back would only repeat, and could be made to repeat for ever. */
function addHidden({ attribute }: OpenElement, done: number, hidden: Set<number>): number {
  const min = Number(attribute('min'));
  const max = Math.min(Number(attribute('max')), lastColumn);
  if (!(min > done && max >= min)) return done;
  if (isTrue(attribute('hidden')) || isTooNarrow(Number(attribute('width')))) {
    for (let column = min; column <= max; column += 1) hidden.add(column);
  }
  return max;
}

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

function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}
