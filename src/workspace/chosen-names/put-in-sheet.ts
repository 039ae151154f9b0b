import { cellAddress } from '../../domain/location.ts';
import { appendTo, applyTextEdits, type ElementPlace, elementPlaces } from '../../io/xml/element-places.ts';
import { escapeXml } from '../../render/docx/xml-tree.ts';
import { cleanText } from '../../text/clean.ts';

/** Puts text into a cell and keeps its format; null where that is not safe: a formula, or a sheet that names no cells. */
export function putText(xml: string, row: number, column: number, text: string): string | null {
  const address = cellAddress(row, column);
  const places = elementPlaces(xml, new Set(['c', 'row', 'f']));
  const place = places.find(({ name, attributes }) => isNamed(name, 'row') && attributes.r === String(row));
  if (place === undefined) return null;
  const cells = places.filter((cell) => isNamed(cell.name, 'c') && isInside(cell, place));
  if (cells.some(({ attributes }) => attributes.r === undefined)) return null;
  const prefix = prefixOf(place.name);
  const cell = cells.find(({ attributes }) => attributes.r === address);
  if (cell === undefined) {
    const next = cells.find(({ attributes }) => columnOf(attributes.r ?? '') > column);
    const made = textCell(prefix, address, text);
    const edit = next ? { start: next.start, end: next.start, text: made } : appendTo(xml, place, made);
    return applyTextEdits(xml, [edit]);
  }
  if (places.some((inner) => isNamed(inner.name, 'f') && isInside(inner, cell))) return null;
  const made = textCell(prefix, address, text, cell.attributes.s);
  return applyTextEdits(xml, [{ start: cell.start, end: cell.end, text: made }]);
}

/** Adds a row of texts under the last row; the rest of the sheet stays as it is. */
export function appendRow(xml: string, texts: readonly string[]): string | null {
  const places = elementPlaces(xml, new Set(['sheetData', 'row', 'dimension']));
  const data = places.find(({ name }) => isNamed(name, 'sheetData'));
  const rows = places.filter(({ name }) => isNamed(name, 'row'));
  if (data === undefined || rows.some(({ attributes }) => attributes.r === undefined)) return null;
  const row = 1 + rows.reduce((last, { attributes }) => Math.max(last, Number(attributes.r)), 0);
  const edits = places
    .filter(({ name }) => isNamed(name, 'dimension'))
    .map(({ start, end }) => ({ start, end, text: '' }));
  return applyTextEdits(xml, [...edits, appendTo(xml, data, rowXml(prefixOf(data.name), row, texts))]);
}

/** A row of text cells, in one format where `style` names it. */
export function rowXml(prefix: string, row: number, texts: readonly string[], style?: string): string {
  const cells = texts.map((text, index) =>
    text === '' ? '' : textCell(prefix, cellAddress(row, index + 1), text, style),
  );
  return `<${prefix}row r="${row}">${cells.join('')}</${prefix}row>`;
}

function textCell(prefix: string, address: string, text: string, style?: string): string {
  const format = style === undefined ? '' : ` s="${escapeXml(style)}"`;
  // “_x0041_” in a cell means “A”: what looks like that has its own escape (ECMA-376-1 22.9.2.19).
  const plain = cleanText(text)
    .slice(0, LONGEST_TEXT)
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
  const shown = escapeXml(plain);
  const inner = `<${prefix}is><${prefix}t xml:space="preserve">${shown}</${prefix}t></${prefix}is>`;
  return `<${prefix}c r="${address}"${format} t="inlineStr">${inner}</${prefix}c>`;
}

/** What Excel takes in a cell. */
const LONGEST_TEXT = 32_767;

function isNamed(name: string, local: string): boolean {
  return name === local || name.endsWith(`:${local}`);
}

function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(':') + 1);
}

function isInside(inner: ElementPlace, outer: ElementPlace): boolean {
  return inner.start > outer.start && inner.end <= outer.end;
}

function columnOf(address: string): number {
  return [...address.replace(/\d+$/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
