import { cellAddress } from '../../../domain/location.ts';
import { type Edit, insertion } from '../../../ooxml/edits.ts';
import { attributeOf, attributesOf, type Tag } from '../../../ooxml/tags.ts';
import type { MarkedCell } from './cell-mark.ts';
import type { MarkStyles } from './mark-styles.ts';
import type { PlacedRow, SheetOutline } from './sheet-outline.ts';

/**
 * The changes to a worksheet part that colour these cells (sorted by row and column): the style of a cell that is
 * there, and a new blank cell, or row, where there is none.
 */
export function colourCells(
  xml: string,
  outline: SheetOutline,
  cells: readonly MarkedCell[],
  styles: MarkStyles,
): readonly Edit[] {
  const byRow = new Map<number, MarkedCell[]>();
  for (const cell of cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  const paint: Paint = { xml, outline, styles };
  const missing: string[] = [];
  const edits: Edit[] = [];
  let next = 0;
  for (const [row, wanted] of byRow) {
    while ((outline.rows[next]?.row ?? Number.POSITIVE_INFINITY) < row) next += 1;
    const found = outline.rows[next];
    if (found?.row === row) edits.push(...colourRow(paint, found, wanted));
    else if (found !== undefined) edits.push(insertion(found.open.start, rowXml(paint, row, wanted)));
    else missing.push(rowXml(paint, row, wanted));
  }
  return missing.length === 0 ? edits : [...edits, atEnd(xml, outline.sheetData, missing.join(''))];
}

type Paint = { readonly xml: string; readonly outline: SheetOutline; readonly styles: MarkStyles };

function colourRow(paint: Paint, row: PlacedRow, wanted: readonly MarkedCell[]): readonly Edit[] {
  const { xml, styles } = paint;
  const edits: Edit[] = [];
  const missing: string[] = [];
  let next = 0;
  let isWider = false;
  for (const cell of wanted) {
    while ((row.cells[next]?.column ?? Number.POSITIVE_INFINITY) < cell.column) next += 1;
    const found = row.cells[next];
    if (found?.column === cell.column) {
      const style = Number(attributeOf(xml, found.tag, 's') ?? 0);
      edits.push(...setAttribute(xml, found.tag, 's', String(styles.styleLike(style, cell.severity))));
      continue;
    }
    isWider = true;
    const blank = blankCell(paint, cell, rowStyle(xml, row.open));
    if (found === undefined) missing.push(blank);
    else edits.push(insertion(found.tag.start, blank));
  }
  if (missing.length > 0) edits.push(atEnd(xml, row, missing.join('')));
  // `spans` is a mere help to Excel, and wrong now; an empty row is rewritten as a whole.
  const spans = attributesOf(xml, row.open).find(({ name }) => name === 'spans');
  const isRewritten = row.open === row.close && missing.length > 0;
  if (isWider && spans !== undefined && !isRewritten)
    edits.push({ start: spans.start, end: spans.end, text: '' });
  return edits;
}

function rowXml(paint: Paint, row: number, cells: readonly MarkedCell[]): string {
  const p = paint.outline.prefix;
  return `<${p}row r="${row}">${cells.map((cell) => blankCell(paint, cell, null)).join('')}</${p}row>`;
}

function blankCell(
  { outline, styles }: Paint,
  { row, column, severity }: MarkedCell,
  style: number | null,
): string {
  const number = styles.styleLike(style ?? outline.columnStyle(column), severity);
  return `<${outline.prefix}c r="${cellAddress(row, column)}" s="${number}"/>`;
}

function rowStyle(xml: string, row: Tag): number | null {
  const isCustom = ['1', 'true'].includes(attributeOf(xml, row, 'customFormat') ?? '');
  return isCustom ? Number(attributeOf(xml, row, 's') ?? 0) : null;
}

function setAttribute(xml: string, tag: Tag, name: string, value: string): readonly Edit[] {
  const text = ` ${name}="${value}"`;
  const found = attributesOf(xml, tag).find((attribute) => attribute.name === name);
  if (found !== undefined) return [{ start: found.start, end: found.end, text }];
  return [insertion(tag.start + 1 + tag.prefix.length + tag.name.length, text)];
}

function atEnd(
  xml: string,
  { open, close }: { readonly open: Tag; readonly close: Tag },
  text: string,
): Edit {
  if (open !== close) return insertion(close.start, text);
  const spans = attributesOf(xml, open).find(({ name }) => name === 'spans');
  const from = spans === undefined ? open.end - 2 : spans.start;
  const to = spans === undefined ? open.end - 2 : spans.end;
  const opened = `${xml.slice(open.start, from)}${xml.slice(to, open.end - 2)}>`;
  return { start: open.start, end: open.end, text: `${opened}${text}</${open.prefix}${open.name}>` };
}
