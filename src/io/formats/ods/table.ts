import { cellAddress } from '../../../domain/location.ts';
import type { RawCell, RawRange, RawRow, RawSheet } from '../../../domain/raw-workbook.ts';
import { lastColumn, lastRow } from '../../cells/address.ts';
import { copyText } from '../../cells/copy-text.ts';
import { isTooLow } from '../../cells/too-small.ts';
import { refuse } from '../../refusal.ts';
import type { OpenElement } from '../../xml/walk-xml.ts';
import { cellContent } from '../xlsx/cell-content.ts';
import { withPictures } from '../xlsx/pictures.ts';
import { withOver } from '../xlsx/place-over.ts';
import { isCollapsed, repeats } from './attributes.ts';
import { type Band, finderIn } from './bands.ts';
import { odsContent, plainFormula } from './cell-content.ts';
import { createColumns } from './columns.ts';
import { createOdsDrawn, type OnSheet } from './drawn.ts';
import { createParagraphs } from './paragraphs.ts';
import type { OdsStyles } from './styles.ts';

/** What all tables of a document share. */
export type Context = {
  readonly file: string;
  readonly styles: OdsStyles;
  readonly countCell: () => void;
  readonly kindOf: (address: string) => string | null;
  /** The document shows nothing in cells that hold nought. */
  readonly hidesZeros: boolean;
};

/** A table while its elements are told; `sheet` gives what it came to. */
export type Table = {
  readonly open: (element: OpenElement) => void;
  readonly close: (name: string, path: readonly string[]) => void;
  readonly text: (text: string) => void;
  readonly sheet: () => RawSheet;
};

type PendingCell = {
  readonly depth: number;
  readonly repeat: number;
  readonly formula: string | undefined;
  readonly style: string | undefined;
  readonly type: string | undefined;
  readonly isError: boolean;
  readonly value: string | undefined;
};

/** Inches. */
const USUAL_HEIGHT = 0.178;
/** In an inch. */
const POINTS = 72;

/** Follows one `table:table`; `conditional` are the ranges whose looks depend on their values. Throws `Refusal`. */
export function createTable(table: OpenElement, context: Context, conditional: readonly RawRange[]): Table {
  const { file, styles, countCell } = context;
  const name = copyText(table.attribute('table:name') ?? '');
  const isHidden = styles.hiddenTables.has(table.attribute('table:style-name') ?? '');
  const rows: RawRow[] = [];
  const merges: RawRange[] = [];
  const tableColumns = createColumns(styles);
  const heights: Band[] = [];
  const paragraphs = createParagraphs(styles.lettersOf);
  const drawn = createOdsDrawn(context.kindOf);
  const here = () => ({ row, column: Math.min(column, lastColumn) });
  let row = 1;
  let rowRepeat = 1;
  let isRowHidden = false;
  let rowStyle: string | undefined;
  let rowDepth = 0;
  let cells: RawCell[] = [];
  let column = 1;
  let pending: PendingCell | null = null;

  // Cells that are repeated are told of once, and all alike.
  const isColoured = (top: number, left: number): boolean =>
    conditional.some(
      (range) =>
        range.top < top + rowRepeat && top <= range.bottom && range.left < column && left <= range.right,
    );

  const openRow = ({ attribute, path }: OpenElement): void => {
    rowDepth = path.length;
    rowRepeat = repeats(attribute('table:number-rows-repeated'));
    const isCut = isCollapsed(attribute('table:visibility'));
    rowStyle = attribute('table:default-cell-style-name');
    const height = isCut ? 0 : (styles.sizeOf(attribute('table:style-name')) ?? USUAL_HEIGHT);
    isRowHidden = isCut || isTooLow(height * POINTS);
    heights.push({ until: Math.min(row + rowRepeat - 1, lastRow), size: height });
    cells = [];
    column = 1;
  };

  const openCell = ({ attribute, path }: OpenElement): void => {
    const formula = attribute('table:formula');
    const type = attribute('office:value-type');
    pending = {
      depth: path.length,
      repeat: repeats(attribute('table:number-columns-repeated')),
      formula,
      style: attribute('table:style-name') ?? rowStyle ?? tableColumns.styleOf(column),
      type,
      isError: attribute('calcext:value-type') === 'error',
      value: attribute(`office:${type === undefined || isNumeric.has(type) ? 'value' : `${type}-value`}`),
    };
    paragraphs.begin(path.length);
    const across = repeats(attribute('table:number-columns-spanned'));
    const down = repeats(attribute('table:number-rows-spanned'));
    if (across > 1 || down > 1) {
      merges.push({ top: row, left: column, bottom: row + down - 1, right: column + across - 1 });
    }
  };

  const closeCell = ({ repeat, formula, style, type, isError, value }: PendingCell): void => {
    const first = column;
    const look = styles.cellOf(style);
    const shown = paragraphs.take();
    const content = odsContent(
      { type, isError, value, text: shown.text, hasFormula: formula !== undefined, shownAs: look.shownAs },
      { file, sheet: name, cell: cellAddress(row, Math.min(column, lastColumn)) },
    );
    column += repeat;
    if (content === null) return;
    if (column - 1 > lastColumn) refuse('TD1028', { file, sheet: name }, { found: `${column - 1}` });
    const words = formula === undefined ? undefined : plainFormula(formula);
    const font = shown.font ?? look.font;
    const read = cellContent({
      content,
      // The paragraphs are the value of a text, unless that is stated apart from them.
      runs: content.kind === 'text' && content.text === shown.text ? shown.runsOn(look.look) : undefined,
      style: { ...look, shownAs: 'number' },
      formula: words,
      hidesZeros: context.hidesZeros,
      hasPicture: false,
      isColourBlind: isColoured(row, first),
    });
    for (let at = first; at < column; at += 1) {
      countCell();
      cells.push({
        column: at,
        ...read,
        ...(font === undefined ? {} : { font }),
        ...(words === undefined ? {} : { formula: words }),
      });
    }
  };

  const closeRow = (): void => {
    rowDepth = 0;
    if (cells.length > 0) {
      if (row + rowRepeat - 1 > lastRow)
        refuse('TD1028', { file, sheet: name }, { found: `${row + rowRepeat - 1}` });
      for (let at = row; at < row + rowRepeat; at += 1) {
        if (at > row) for (let count = 0; count < cells.length; count += 1) countCell();
        rows.push({ row: at, isHidden: isRowHidden, cells });
      }
    }
    row += rowRepeat;
  };

  return {
    open: (element) => {
      if (pending !== null) {
        paragraphs.open(element);
        drawn.open(element, here);
      } else if (rowDepth > 0) {
        if (/^(covered-)?table-cell$/.test(element.name)) openCell(element);
      } else if (element.path.includes('shapes') || element.path.includes('forms')) drawn.open(element, null);
      else if (element.name === 'table-row') openRow(element);
      else if (element.name === 'table-column') tableColumns.open(element);
    },
    close: (tag, path) => {
      if (pending !== null && path.length > pending.depth) {
        paragraphs.close(tag, path);
        drawn.close(tag);
      } else if (pending !== null) {
        closeCell(pending);
        pending = null;
      } else if (rowDepth > 0 && path.length === rowDepth) closeRow();
      else if (rowDepth === 0) drawn.close(tag);
    },
    text: (text) => {
      if (pending === null) return;
      paragraphs.text(text);
      drawn.text(text);
    },
    sheet: () => {
      const rowAt = finderIn(heights, USUAL_HEIGHT, lastRow);
      const columnAt = tableColumns.finder();
      const placeOf = ({ right, down }: OnSheet) => ({ row: rowAt(down), column: columnAt(right) });
      const { pictures, over } = drawn.take(placeOf);
      const sheet = withOver({ name, isHidden, rows, merges, hiddenColumns: tableColumns.hidden }, over);
      if (pictures.length === 0) return sheet;
      return {
        ...sheet,
        rows: withPictures(sheet.rows, pictures),
        pictures: pictures.map((place) => cellAddress(place.row, place.column)),
      };
    },
  };
}

const isNumeric = new Set(['float', 'currency', 'percentage']);
