import type { SheetCell, SheetColumn, SheetModel } from '../../documents/document-model.ts';
import { cellAddress } from '../../domain/location.ts';
import { remembering } from '../../text/remembering.ts';
import { linesOf } from './row-height.ts';
import type { SharedStrings } from './shared-strings.ts';
import { LOOK } from './table-styles.ts';

/** The title stands above the header; filters and the frozen part start below it. */
export const HEADER_ROW = 2;

const TITLE_HEIGHT = 26;
const MOST_HEADER_LINES = 8;
const LINE_HEIGHT = 15.75;
/** Small letters of Times New Roman against the digit that column widths count in. */
const CHARACTERS_PER_UNIT = 1.15;
/** Capitals take a third more. */
const MORE_OF_CAPITALS = 0.35;
/** Excel's limit, in points. */
const TALLEST_ROW = 409;
/** Characters across a page of A4 on its side, at the smallest size that is still read with ease. */
const PAGE_WIDTH = 190;

/** Content of a worksheet part that holds one table, as texts to be put together. */
export function* tableSheetXml(sheet: SheetModel, strings: SharedStrings): Generator<string> {
  const { columns, rows } = sheet;
  const last = cellAddress(HEADER_ROW + rows.length, Math.max(columns.length, 1));
  // In this order: texts are numbered as they come.
  const title = cellXml('A1', sheet.title, LOOK.title, strings);
  const headers = columns.map(({ header }, index) =>
    cellXml(cellAddress(HEADER_ROW, index + 1), header, LOOK.header, strings),
  );
  yield '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
  yield '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
  yield `<dimension ref="A1:${last}"/>`;
  yield `<sheetViews><sheetView workbookViewId="0">${paneXml(sheet.frozenColumns ?? 0)}</sheetView></sheetViews>`;
  yield '<sheetFormatPr defaultRowHeight="15.75"/>';
  yield columnsXml(columns);
  yield '<sheetData>';
  yield rowXml(1, TITLE_HEIGHT, title);
  yield rowXml(HEADER_ROW, headerHeight(columns), headers.join(''));
  yield* bodyXml(sheet, strings);
  yield '</sheetData>';
  if (columns.length > 0) yield `<autoFilter ref="A${HEADER_ROW}:${last}"/>`;
  yield '<pageMargins left="0.5" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>';
  yield `<pageSetup paperSize="9" orientation="landscape" fitToWidth="${pagesWide(columns)}" fitToHeight="0"/>`;
  yield '<headerFooter><oddFooter>&amp;L&amp;"Times New Roman"&amp;9&amp;A&amp;R&amp;"Times New Roman"&amp;9Trang &amp;P/&amp;N</oddFooter></headerFooter>';
  yield '</worksheet>';
}

function* bodyXml({ columns, rows }: SheetModel, strings: SharedStrings): Generator<string> {
  const heightOf = bodyHeights(columns);
  const places = columns.map(({ format = 'text' }, index) => ({
    letters: cellAddress(1, index + 1).slice(0, -1),
    look: LOOK[format],
  }));
  let row = HEADER_ROW;
  for (const values of rows) {
    row += 1;
    let cells = '';
    let column = 0;
    for (const { letters, look } of places) {
      cells += cellXml(`${letters}${row}`, values[column] ?? null, look, strings);
      column += 1;
    }
    yield rowXml(row, heightOf(values), cells);
  }
}

/** Text is written as text whatever it starts with; a number stays a number. */
function cellXml(address: string, value: SheetCell, look: number, strings: SharedStrings): string {
  if (typeof value === 'number' && Number.isFinite(value)) {
    return `<c r="${address}" s="${look}"><v>${value}</v></c>`;
  }
  const index = typeof value === 'string' ? strings.indexOf(value) : null;
  return index === null
    ? `<c r="${address}" s="${look}"/>`
    : `<c r="${address}" s="${look}" t="s"><v>${index}</v></c>`;
}

function rowXml(row: number, height: number | null, cells: string): string {
  return `<row r="${row}"${height === null ? '' : ` ht="${height}" customHeight="1"`}>${cells}</row>`;
}

function columnsXml(columns: readonly SheetColumn[]): string {
  if (columns.length === 0) return '';
  const each = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<cols>${each.join('')}</cols>`;
}

function paneXml(frozenColumns: number): string {
  const topLeft = cellAddress(HEADER_ROW + 1, frozenColumns + 1);
  const [split, pane] =
    frozenColumns === 0 ? ['', 'bottomLeft'] : [`xSplit="${frozenColumns}" `, 'bottomRight'];
  return `<pane ${split}ySplit="${HEADER_ROW}" topLeftCell="${topLeft}" activePane="${pane}" state="frozen"/>`;
}

/** So many texts of a column are remembered, of any length. */
const TEXTS = { most: 2000, longest: Number.POSITIVE_INFINITY };

/** Height of a row whose text wraps, else null: LibreOffice does not fit the rows of a file by itself. */
function bodyHeights(columns: readonly SheetColumn[]): (values: readonly SheetCell[]) => number | null {
  const texts = columns.flatMap(({ width, format = 'text' }, column) => {
    if (format !== 'text') return [];
    const capacity = width * CHARACTERS_PER_UNIT;
    // Reasons, names of criteria and of units come again and again.
    const linesIn = remembering((text) => linesOf(text, capacity / widthOfLetters(text)), TEXTS);
    return [{ column, capacity, linesIn }];
  });
  return (values) => {
    let lines = 1;
    for (const { column, capacity, linesIn } of texts) {
      const value = values[column];
      if (typeof value !== 'string') continue;
      // Most are so short that they fit in one line if they were capitals throughout.
      if (value.length * (1 + MORE_OF_CAPITALS) < capacity && !value.includes('\n')) continue;
      lines = Math.max(lines, linesIn(value));
    }
    return lines === 1 ? null : Math.min(lines * LINE_HEIGHT + 2, TALLEST_ROW);
  };
}

/** How wide the letters of a text are against small ones. */
function widthOfLetters(text: string): number {
  return 1 + (MORE_OF_CAPITALS * (text.match(/\p{Lu}/gu)?.length ?? 0)) / Math.max(1, text.length);
}

function headerHeight(columns: readonly SheetColumn[]): number {
  const lines = Math.max(1, ...columns.map(({ header, width }) => linesOf(header, width * 0.85)));
  return Math.min(lines, MOST_HEADER_LINES) * 16 + 8;
}

/** Pages that the columns are spread over in print, so that the text stays readable. */
function pagesWide(columns: readonly SheetColumn[]): number {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return Math.max(1, Math.round(width / PAGE_WIDTH));
}
