import type { SheetMetrics } from './note-box.ts';
import { noteAnchor } from './note-box.ts';

/** A comment's box: where its cell is (1-based), and what it must hold. */
export type Note = { readonly row: number; readonly column: number; readonly text: string };

const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
/** Shape numbers come in blocks of so many, a block or more for each drawing. */
const BLOCK = 1024;
const DATA = '<x:ClientData';
const DATA_END = '</x:ClientData>';

/** A drawing (VML) with the boxes of a sheet's comments; `block` is a block of shape numbers that no other has. */
export function notesDrawing(notes: readonly Note[], metrics: SheetMetrics, block: number): string {
  const blocks = Array.from(
    { length: 1 + Math.floor(notes.length / (BLOCK - 1)) },
    (_, index) => block + index,
  );
  return [
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">',
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blocks.join(',')}"/></o:shapelayout>`,
    SHAPE_TYPE,
    ...notes.map((note, index) => shape(note, metrics, block * BLOCK + 1 + index)),
    '</xml>',
  ].join('');
}

/**
 * An existing drawing with boxes added, and those of cells that get more text made larger. Null where it is not
 * built as Excel and LibreOffice build it.
 */
export function addNotes(
  xml: string,
  { added, grown }: { readonly added: readonly Note[]; readonly grown: readonly Note[] },
  metrics: SheetMetrics,
): string | null {
  const end = xml.lastIndexOf('</xml>');
  const root = /<xml\b[^>]*>/u.exec(xml)?.[0] ?? '';
  const isUsual = ['v="urn:schemas-microsoft-com:vml"', 'office:office"', 'office:excel"'].every((part) =>
    root.includes(part),
  );
  if (end === -1 || !isUsual || !/xmlns:o=/u.test(root) || !/xmlns:x=/u.test(root)) return null;
  const numbers = Array.from(xml.matchAll(/_x0000_s(\d{1,9})/gu), ([, number]) => Number(number));
  const first = Math.max(BLOCK, ...numbers) + 1;
  const type = xml.includes('id="_x0000_t202"') ? '' : SHAPE_TYPE;
  const shapes = added.map((note, index) => shape(note, metrics, first + index));
  const before = enlarged(xml.slice(0, end), grown, metrics);
  return `${before}${added.length === 0 ? '' : type}${shapes.join('')}${xml.slice(end)}`;
}

/** The highest block of shape numbers that a drawing uses. */
export function highestBlock(xml: string): number {
  const stated = Array.from(xml.matchAll(/<o:idmap\b[^>]*?\bdata="([\d, ]*)"/gu), ([, data = '']) =>
    data.split(',').map(Number),
  ).flat();
  const used = Array.from(xml.matchAll(/_x0000_s(\d{1,9})/gu), ([, number]) =>
    Math.floor(Number(number) / BLOCK),
  );
  return [...stated, ...used].reduce((highest, block) => Math.max(highest, block), 0);
}

function shape(note: Note, metrics: SheetMetrics, number: number): string {
  return [
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:255pt;height:80pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`,
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>',
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>',
    `<x:Anchor>${noteAnchor(note, note.text, metrics)}</x:Anchor><x:AutoFill>False</x:AutoFill>`,
    `<x:Row>${note.row - 1}</x:Row><x:Column>${note.column - 1}</x:Column></x:ClientData></v:shape>`,
  ].join('');
}

/** The boxes of these cells, where they are there, with room for more text. */
function enlarged(xml: string, notes: readonly Note[], metrics: SheetMetrics): string {
  const byCell = new Map(notes.map((note) => [`${note.row - 1},${note.column - 1}`, note]));
  if (byCell.size === 0) return xml;
  const pieces: string[] = [];
  let done = 0;
  for (let start = xml.indexOf(DATA); start !== -1; start = xml.indexOf(DATA, done)) {
    const end = xml.indexOf(DATA_END, start);
    if (end === -1) break;
    const data = xml.slice(start, end);
    const [row, column] = ['Row', 'Column'].map((name) =>
      between(data, `<x:${name}>`, `</x:${name}>`)?.trim(),
    );
    const note = byCell.get(`${row},${column}`);
    const anchor = between(data, '<x:Anchor>', '</x:Anchor>');
    pieces.push(
      xml.slice(done, start),
      note === undefined || anchor === null
        ? data
        : data.replace(`<x:Anchor>${anchor}<`, () => `<x:Anchor>${noteAnchor(note, note.text, metrics)}<`),
    );
    done = end;
  }
  return `${pieces.join('')}${xml.slice(done)}`;
}

function between(text: string, before: string, after: string): string | null {
  const start = text.indexOf(before);
  const end = start === -1 ? -1 : text.indexOf(after, start);
  return end === -1 ? null : text.slice(start + before.length, end);
}
