import { type Cell, type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { SheetCell, SheetColumn, SheetModel, WorkbookModel } from '../../documents/document-model.ts';
import { cellAddress } from '../../domain/location.ts';
import { cellText } from './cell-text.ts';
import { printTitlesOf } from './print-titles.ts';
import { linesOf } from './row-height.ts';
import { sheetNames } from './sheet-name.ts';
import { TABLE_LOOKS } from './table-styles.ts';

/** The title stands above the header; filters and the frozen part start below it. */
const HEADER_ROW = 2;
const TITLE_HEIGHT = 26;
const MOST_HEADER_LINES = 8;
const LINE_HEIGHT = 15.75;
/** Excel's limit, in points. */
const TALLEST_ROW = 409;
/** Characters across a page of A4 on its side, at the smallest size that is still read with ease. */
const PAGE_WIDTH = 190;

/** A workbook of tables as .xlsx: frozen header, filters, numbers as numbers; the same bytes for the same model. */
export async function renderWorkbook(model: WorkbookModel): Promise<Uint8Array> {
  const names = sheetNames(model.sheets.map(({ name }) => cellText(name)));
  const date = new Date(`${model.date}T00:00:00Z`);
  return writeXlsx({
    sheets: model.sheets.map((sheet, index) => writeSheet(sheet, names[index] ?? sheet.name)),
    namedRanges: model.sheets.flatMap(({ frozenColumns = 0 }, index) =>
      printTitlesOf(names[index] ?? '', {
        rows: [HEADER_ROW, HEADER_ROW],
        columns: frozenColumns === 0 ? null : `A:${letterOf(frozenColumns)}`,
      }),
    ),
    defaultFont: { name: 'Times New Roman', size: 12 },
    properties: { title: cellText(model.title), creator: 'thidua', created: date, modified: date },
  });
}

function writeSheet(sheet: SheetModel, name: string): WriteSheet {
  const { columns } = sheet;
  const cells = new Map<string, Partial<Cell>>();
  cells.set('0,0', { value: cellText(sheet.title), style: TABLE_LOOKS.title });
  for (const [column, { header }] of columns.entries()) {
    cells.set(`${HEADER_ROW - 1},${column}`, { value: cellText(header), style: TABLE_LOOKS.header });
  }
  for (const [row, values] of sheet.rows.entries()) {
    for (const [column, definition] of columns.entries()) {
      cells.set(`${HEADER_ROW + row},${column}`, writeCell(values[column] ?? null, definition));
    }
  }
  const last = cellAddress(HEADER_ROW + sheet.rows.length, columns.length);
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    rows: [],
    cells,
    rowDefs: new Map([
      [0, { height: TITLE_HEIGHT }],
      [HEADER_ROW - 1, { height: headerHeight(columns) }],
      ...bodyHeights(sheet),
    ]),
    ...(columns.length > 0 && { autoFilter: { range: `A${HEADER_ROW}:${last}` } }),
    freezePane: { rows: HEADER_ROW, columns: sheet.frozenColumns ?? 0 },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: pagesWide(columns),
      fitToHeight: 0,
      margins: { top: 0.6, bottom: 0.6, left: 0.5, right: 0.4, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&L&"Times New Roman"&9&A&R&"Times New Roman"&9Trang &P/&N' },
  };
}

function writeCell(value: SheetCell, { format = 'text' }: SheetColumn): Partial<Cell> {
  if (typeof value === 'number') return { value, style: numberLook(format) };
  const text = value === null ? '' : cellText(value);
  // Words in a column of figures ("chưa đủ căn cứ") stand where the figure would.
  return {
    value: text === '' ? null : text,
    style: format === 'text' ? TABLE_LOOKS.text : numberLook(format),
  };
}

function numberLook(format: NonNullable<SheetColumn['format']>): CellStyle {
  return format === 'text' ? TABLE_LOOKS.text : TABLE_LOOKS[format];
}

/** Heights of rows whose text wraps: LibreOffice does not fit the rows of a file by itself. */
function bodyHeights({ columns, rows }: SheetModel): readonly (readonly [number, { height: number }])[] {
  return rows.flatMap((row, index) => {
    const lines = Math.max(
      1,
      ...columns.map(({ width, format = 'text' }, column) => {
        const value = row[column];
        return format === 'text' && typeof value === 'string' ? linesOf(value, width * 1.15) : 1;
      }),
    );
    if (lines === 1) return [];
    return [[HEADER_ROW + index, { height: Math.min(lines * LINE_HEIGHT + 2, TALLEST_ROW) }] as const];
  });
}

/** Pages that the columns are spread over in print, so that the text stays readable. */
function pagesWide(columns: readonly SheetColumn[]): number {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return Math.max(1, Math.round(width / PAGE_WIDTH));
}

function letterOf(column: number): string {
  return cellAddress(1, column).slice(0, -1);
}

function headerHeight(columns: readonly SheetColumn[]): number {
  const lines = Math.max(1, ...columns.map(({ header, width }) => linesOf(header, width * 0.85)));
  return Math.min(lines, MOST_HEADER_LINES) * 16 + 8;
}
