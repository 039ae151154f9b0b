import type { Cell, Run, Table, TableRow } from '../../documents/document-model.ts';
import { fittedWidths } from './column-widths.ts';
import { type RunLook, runsXml } from './run-xml.ts';
import { STYLES, type StyleId } from './styles.ts';

const HEADER_FILL = 'E7E6E6';
const HEADING_FILL = 'F2F2F2';
const NO_ROWS: readonly Run[] = [{ text: 'Không có', italic: true }];

type RowKind = 'header' | 'body' | 'heading' | 'total';

/** A cell that spans rows: how many rows of it are still to come, and how many columns it takes. */
type OpenSpan = { rowsLeft: number; readonly columns: number };

/**
 * A table `width` twips wide: header rows repeat on each page, no row is split between pages, and a table without
 * rows says so. Linear in its cells.
 */
export function tableXml(table: Table, width: number): string {
  const size = table.fontSize ?? STYLES.Bang.size;
  const columns = fittedWidths(table, width, size);
  const grid = columns.map((column) => `<w:gridCol w:w="${column}"/>`).join('');
  const rows: readonly TableRow[] =
    table.rows.length > 0
      ? table.rows
      : [{ cells: [{ runs: NO_ROWS, align: 'center', columnSpan: columns.length }] }];
  return [
    `<w:tbl>${tablePropertiesXml(width)}<w:tblGrid>${grid}</w:tblGrid>`,
    ...rowsXml(table.header, columns, size, () => 'header'),
    ...rowsXml(rows, columns, size, (row) => row.kind ?? 'body'),
    '</w:tbl>',
  ].join('');
}

function tablePropertiesXml(width: number): string {
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
    .join('');
  return [
    `<w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${borders}</w:tblBorders>`,
    '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="60" w:type="dxa"/>',
    '<w:bottom w:w="40" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr>',
  ].join('');
}

/** What the cells of rows of one kind have in common. */
type RowLayout = {
  readonly kind: RowKind;
  readonly columns: readonly number[];
  /** Stays on the page of the row below: a heading, or the row above a total. */
  readonly staysWithNext: boolean;
  readonly look: RunLook;
  /** What stands before the words of a cell that spans nothing, by its column; of each alignment as often as it was asked for. */
  readonly heads: Map<Cell['align'], string>[];
};

function rowsXml(
  rows: readonly TableRow[],
  columns: readonly number[],
  size: number,
  kindOf: (row: TableRow) => RowKind,
): readonly string[] {
  const open = new Map<number, OpenSpan>();
  const layouts = new Map<string, RowLayout>();
  const layoutOf = (kind: RowKind, staysWithNext: boolean): RowLayout => {
    const key = `${kind} ${staysWithNext}`;
    const known = layouts.get(key);
    if (known !== undefined) return known;
    const look: RunLook = {
      bold: kind === 'heading' || kind === 'total',
      size: size === STYLES[styleOf(kind)].size ? undefined : size,
    };
    const layout = { kind, columns, staysWithNext, look, heads: columns.map(() => new Map()) };
    layouts.set(key, layout);
    return layout;
  };
  return rows.map((row, index) => {
    const kind = kindOf(row);
    const staysWithNext = kind === 'header' || kind === 'heading' || rows[index + 1]?.kind === 'total';
    return rowXml(row, layoutOf(kind, staysWithNext), open);
  });
}

function styleOf(kind: RowKind): StyleId {
  return kind === 'header' ? 'BangTieuDe' : 'Bang';
}

function rowXml(row: TableRow, layout: RowLayout, open: Map<number, OpenSpan>): string {
  const { kind, columns } = layout;
  let xml = `<w:tr><w:trPr><w:cantSplit/>${kind === 'header' ? '<w:tblHeader/>' : ''}</w:trPr>`;
  let next = 0;
  let column = 0;
  while (column < columns.length) {
    const above = open.get(column);
    if (above !== undefined) {
      xml += cellXml({ runs: [] }, layout, column, above.columns, 'continue');
      above.rowsLeft -= 1;
      if (above.rowsLeft === 0) open.delete(column);
      column += above.columns;
      continue;
    }
    const cell = row.cells[next] ?? { runs: [] };
    next += 1;
    const span = Math.max(1, Math.min(cell.columnSpan ?? 1, columns.length - column));
    const rowSpan = cell.rowSpan ?? 1;
    if (rowSpan > 1) open.set(column, { rowsLeft: rowSpan - 1, columns: span });
    xml += cellXml(cell, layout, column, span, rowSpan > 1 ? 'restart' : null);
    column += span;
  }
  return `${xml}</w:tr>`;
}

function cellXml(cell: Cell, layout: RowLayout, column: number, span: number, merge: Merge): string {
  const known = span === 1 && merge === null ? layout.heads[column] : undefined;
  let head = known?.get(cell.align);
  if (head === undefined) {
    head = cellHead(cell, layout, column, span, merge);
    known?.set(cell.align, head);
  }
  return `${head}${runsXml(cell.runs, layout.look)}</w:p></w:tc>`;
}

type Merge = 'restart' | 'continue' | null;

/** A cell up to its words. */
function cellHead(
  cell: Cell,
  { kind, columns, staysWithNext }: RowLayout,
  column: number,
  span: number,
  merge: Merge,
): string {
  let width = 0;
  for (let index = column; index < column + span; index += 1) width += columns[index] ?? 0;
  const fill = kind === 'header' ? HEADER_FILL : kind === 'body' ? null : HEADING_FILL;
  const style = styleOf(kind);
  const align = cell.align ?? STYLES[style].align;
  return [
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>`,
    span > 1 ? `<w:gridSpan w:val="${span}"/>` : '',
    merge === null ? '' : `<w:vMerge w:val="${merge}"/>`,
    fill === null ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`,
    `<w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="${style}"/>`,
    staysWithNext ? '<w:keepNext/>' : '',
    align === STYLES[style].align ? '' : `<w:jc w:val="${align}"/>`,
    '</w:pPr>',
  ].join('');
}
