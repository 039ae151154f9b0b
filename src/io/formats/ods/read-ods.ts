import { cellAddress } from '../../../domain/location.ts';
import type { RawCell, RawRange, RawRow, RawSheet, RawWorkbook } from '../../../domain/raw-workbook.ts';
import { lastColumn, lastRow } from '../../cells/address.ts';
import { cellCounter } from '../../cells/cell-counter.ts';
import { copyText } from '../../cells/copy-text.ts';
import { isTooLow, isTooNarrow } from '../../cells/too-small.ts';
import { refuse, unlessRefused } from '../../refusal.ts';
import { type OpenElement, walkXml } from '../../xml/walk-xml.ts';
import type { Zip } from '../../zip/open-zip.ts';
import { requiredPart } from '../../zip/package-parts.ts';
import { cellContent } from '../xlsx/cell-content.ts';
import { withPictures } from '../xlsx/pictures.ts';
import { withOver } from '../xlsx/place-over.ts';
import { odsContent, plainFormula } from './cell-content.ts';
import { createOdsDrawn, type OnSheet, objectKinds } from './drawn.ts';
import { createParagraphs } from './paragraphs.ts';
import { type OdsStyles, readOdsStyles } from './styles.ts';

/** Reads an OpenDocument spreadsheet in one strict pass, hidden rows, columns and sheets known. Throws `Refusal`. */
export function readOds(zip: Zip, file: string, types: ReadonlyMap<string, string>): RawWorkbook {
  const content = requiredPart(zip, 'content.xml', file);
  const named = zip.part('styles.xml');
  const parts = new Map([['content.xml', content]]);
  if (named !== null) parts.set('styles.xml', named);
  const styles = readOdsStyles(parts, file);
  const context: Context = {
    file,
    styles,
    countCell: cellCounter(file),
    kindOf: objectKinds(types),
    hidesZeros: hidesZeros(zip, file),
  };
  const sheets: RawSheet[] = [];
  let table: Table | null = null;
  let tables = 0;
  walkXml(content, file, 'content.xml', {
    open: (element) => {
      if (table !== null) table.open(element);
      else if (element.name === 'table' && element.path.length === 3 && element.path[2] === 'spreadsheet') {
        table = createTable(element, context, styles.conditional.get(tables) ?? []);
        tables += 1;
      }
    },
    close: (name, path) => {
      if (table === null) return;
      if (path.length > 3) {
        table.close(name, path);
        return;
      }
      sheets.push(table.sheet());
      table = null;
    },
    text: (text) => table?.text(text),
  });
  if (sheets.length === 0) refuse('TD1027', { file }, { part: 'content.xml: table' });
  return { file, format: 'ods', sheets };
}

type Context = {
  readonly file: string;
  readonly styles: OdsStyles;
  readonly countCell: () => void;
  readonly kindOf: (address: string) => string | null;
  /** The document shows nothing in cells that hold nought. */
  readonly hidesZeros: boolean;
};

/** `ShowZeroValues` of the views (ODF 1.3, 3.10.2), for all sheets alike; settings that cannot be read say nothing. */
function hidesZeros(zip: Zip, file: string): boolean {
  const bytes = unlessRefused(() => zip.part('settings.xml'));
  if (bytes === null) return false;
  let isAsked = false;
  let isHidden = false;
  unlessRefused(() =>
    walkXml(bytes, file, 'settings.xml', {
      open: ({ name, attribute }) => {
        isAsked = name === 'config-item' && attribute('config:name') === 'ShowZeroValues';
      },
      text: (text) => {
        if (isAsked && text.trim() === 'false') isHidden = true;
      },
      close: () => {
        isAsked = false;
      },
    }),
  );
  return isHidden;
}

type Table = {
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

function createTable(table: OpenElement, context: Context, conditional: readonly RawRange[]): Table {
  const { file, styles, countCell } = context;
  const name = copyText(table.attribute('table:name') ?? '');
  const isHidden = styles.hiddenTables.has(table.attribute('table:style-name') ?? '');
  const rows: RawRow[] = [];
  const merges: RawRange[] = [];
  const hiddenColumns = new Set<number>();
  const columnStyles: { readonly until: number; readonly style: string | undefined }[] = [];
  const widths: Band[] = [];
  const heights: Band[] = [];
  const paragraphs = createParagraphs(styles.lettersOf);
  const drawn = createOdsDrawn(context.kindOf);
  const here = () => ({ row, column: Math.min(column, lastColumn) });
  let columns = 0;
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

  const widthOf = (attribute: OpenElement['attribute']): number =>
    isCollapsed(attribute('table:visibility'))
      ? 0
      : (styles.sizeOf(attribute('table:style-name')) ?? USUAL_WIDTH);

  const openColumn = ({ attribute }: OpenElement): void => {
    const until = Math.min(columns + repeats(attribute('table:number-columns-repeated')), lastColumn);
    if (isCollapsed(attribute('table:visibility')) || isTooNarrow(widthOf(attribute) / DIGIT)) {
      for (let hidden = columns + 1; hidden <= until; hidden += 1) hiddenColumns.add(hidden);
    }
    widths.push({ until, size: widthOf(attribute) });
    columnStyles.push({ until, style: attribute('table:default-cell-style-name') });
    columns = until;
  };

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
      style:
        attribute('table:style-name') ?? rowStyle ?? columnStyles.find(({ until }) => until >= column)?.style,
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
      else if (element.name === 'table-column') openColumn(element);
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
      const columnAt = finderIn(widths, USUAL_WIDTH, lastColumn);
      const placeOf = ({ right, down }: OnSheet) => ({ row: rowAt(down), column: columnAt(right) });
      const { pictures, over } = drawn.take(placeOf);
      const sheet = withOver({ name, isHidden, rows, merges, hiddenColumns }, over);
      if (pictures.length === 0) return sheet;
      return {
        ...sheet,
        rows: withPictures(sheet.rows, pictures),
        pictures: pictures.map((place) => cellAddress(place.row, place.column)),
      };
    },
  };
}

/** Rows or columns up to this one, and the size of each in inches. */
type Band = { readonly until: number; readonly size: number };

const USUAL_WIDTH = 0.889;
const USUAL_HEIGHT = 0.178;
/** In an inch. */
const POINTS = 72;
/** Inches that a digit is wide. */
const DIGIT = 0.125;

/** Finds the row or column that lies so many inches from the corner; beyond the bands all are of the usual size. */
function finderIn(bands: readonly Band[], usual: number, last: number): (inches: number) => number {
  const ends: number[] = [];
  let end = 0;
  let before = 0;
  for (const { until, size } of bands) {
    end += Math.max(0, until - before) * size;
    ends.push(end);
    before = Math.max(before, until);
  }
  return (inches) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) > inches) high = middle;
      else low = middle + 1;
    }
    const done = bands[low - 1]?.until ?? 0;
    const left = Math.max(0, inches - (ends[low - 1] ?? 0));
    return Math.min(done + Math.floor(left / (bands[low]?.size || usual)) + 1, last);
  };
}

const isNumeric = new Set(['float', 'currency', 'percentage']);

function repeats(text: string | undefined): number {
  return text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 1;
}

function isCollapsed(visibility: string | undefined): boolean {
  return visibility === 'collapse' || visibility === 'filter';
}
