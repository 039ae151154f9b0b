import { cellAddress } from '../../domain/location.ts';
import { appendTo, applyEdits, insertion, type Place, placesOf, replacement } from '../../ooxml/edits.ts';
import { escapeCellText, escapeXml } from '../../ooxml/escape.ts';
import { attributeOf } from '../../ooxml/tags.ts';
import { cleanText } from '../../text/clean.ts';

/** Puts text into a cell and keeps its format; null where that is not safe: a formula, or a sheet that names no cells. */
export function putText(xml: string, row: number, column: number, text: string): string | null {
  const address = cellAddress(row, column);
  const attribute = ({ open }: Place, name: string) => attributeOf(xml, open, name);
  const places = [...placesOf(xml, 'c', 'row', 'f')];
  const place = places.find((each) => each.open.name === 'row' && attribute(each, 'r') === String(row));
  if (place === undefined) return null;
  const cells = places.filter((cell) => cell.open.name === 'c' && isInside(cell, place));
  if (cells.some((cell) => attribute(cell, 'r') === undefined)) return null;
  const { prefix } = place.open;
  const cell = cells.find((each) => attribute(each, 'r') === address);
  if (cell === undefined) {
    const next = cells.find((each) => columnOf(attribute(each, 'r') ?? '') > column);
    const made = textCell(prefix, address, text);
    return applyEdits(xml, [next ? insertion(next.open.start, made) : appendTo(xml, place, made)]);
  }
  if (places.some((inner) => inner.open.name === 'f' && isInside(inner, cell))) return null;
  return applyEdits(xml, [replacement(cell, textCell(prefix, address, text, attribute(cell, 's')))]);
}

/** Adds a row of texts under the last row; the rest of the sheet stays as it is. */
export function appendRow(xml: string, texts: readonly string[]): string | null {
  const places = [...placesOf(xml, 'sheetData', 'row', 'dimension')];
  const data = places.find(({ open }) => open.name === 'sheetData');
  const numbers = places
    .filter(({ open }) => open.name === 'row')
    .map(({ open }) => attributeOf(xml, open, 'r'));
  if (data === undefined || numbers.includes(undefined)) return null;
  const row = 1 + numbers.reduce((last, number) => Math.max(last, Number(number)), 0);
  const stale = places.filter(({ open }) => open.name === 'dimension').map((place) => replacement(place));
  return applyEdits(xml, [...stale, appendTo(xml, data, rowXml(data.open.prefix, row, texts))]);
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
  const shown = escapeCellText(cleanText(text).slice(0, LONGEST_TEXT));
  const inner = `<${prefix}is><${prefix}t xml:space="preserve">${shown}</${prefix}t></${prefix}is>`;
  return `<${prefix}c r="${address}"${format} t="inlineStr">${inner}</${prefix}c>`;
}

/** What Excel takes in a cell. */
const LONGEST_TEXT = 32_767;

function isInside(inner: Place, outer: Place): boolean {
  return inner.open.start > outer.open.start && inner.close.end <= outer.close.end;
}

function columnOf(address: string): number {
  return [...address.replace(/\d+$/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
