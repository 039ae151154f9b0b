import { Refusal } from '../../io/refusal.ts';
import { openZip } from '../../io/zip/open-zip.ts';
import { contentTypesPart } from '../../ooxml/content-types.ts';
import { escapeXml } from '../../ooxml/escape.ts';
import { relationshipsPartOf } from '../../ooxml/part-name.ts';
import { parseRelationships, type Relationship } from '../../ooxml/relationships.ts';
import { childOf, parseXml, serializeXml, type XmlElement } from '../../ooxml/xml-tree.ts';
import { type Parts, type PartsToZip, textBytes, zipParts, zipPartsFast } from '../../ooxml/zip.ts';
import { cleanText } from '../../text/clean.ts';

const DOCUMENT = 'word/document.xml';
const FIRST_PARTS = [contentTypesPart, relationshipsPartOf('')];

/** What a template can be that is no template. */
export type OpenFailure = 'not-docx' | 'damaged';

/** The parts of a .docx, once its package (structure, sizes, checksums) and its XML prove sound. */
export function openDocx(bytes: Uint8Array): Parts | OpenFailure {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return 'not-docx';
  try {
    const zip = openZip(bytes, '');
    const names = zip.names.filter((name) => !name.endsWith('/'));
    if (!FIRST_PARTS.every((name) => names.includes(name))) return 'damaged';
    if (!names.includes(DOCUMENT)) return 'not-docx';
    const parts = new Map(names.map((name) => [name, zip.part(name) ?? new Uint8Array()]));
    for (const [name, content] of parts) if (/\.(xml|rels)$/.test(name)) parseXml(textOfBytes(content));
    return childOf(partTree(parts, DOCUMENT), 'w:body') === undefined ? 'damaged' : parts;
  } catch (error) {
    if (error instanceof Refusal || error instanceof SyntaxError) return 'damaged';
    throw error;
  }
}

/** The text of a part that is there. */
export function partText(parts: Parts, name: string): string {
  const content = parts.get(name);
  if (content === undefined) throw new Error(`no part ${name}`);
  return textOfBytes(content);
}

/** The tree of a part that `openDocx` has found sound. */
export function partTree(parts: Parts, name: string): XmlElement {
  return parseXml(partText(parts, name));
}

/** The text of a part in the declaration of Word, whatever wrote it. */
export function wordText(parts: Parts, name: string): string {
  return serializeXml(partTree(parts, name));
}

/** What a part refers to. */
export function relationshipsOf(parts: Parts, part: string): readonly Relationship[] {
  const name = relationshipsPartOf(part);
  return parts.has(name) ? parseRelationships(partText(parts, name), part) : [];
}

/** Names of the parts that hold text: the body, headers, footers, notes. */
export function textParts(parts: Parts): readonly string[] {
  return [...parts.keys()].filter((name) =>
    /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(name),
  );
}

export function treeBytes(tree: XmlElement): Uint8Array {
  return textBytes(serializeXml(tree));
}

/** The properties that Word shows under File, Info: from the document, not from the clock. */
export function corePropertiesXml(title: string, date: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(cleanText(title))}</dc:title><dc:creator>thidua</dc:creator>`,
    '<cp:lastModifiedBy>thidua</cp:lastModifiedBy>',
    `<dcterms:created xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}

/** How papers are compressed: level 6 takes three times as long for a tenth less. */
export const PAPER_LEVEL = 3;

/** The file: parts in a fixed order, compressed, each dated `date` (yyyy-MM-dd), so that two runs give the same bytes. */
export function packDocx(parts: PartsToZip, date: string): Uint8Array {
  return zipPartsFast(inOrder(parts), { date, level: PAPER_LEVEL });
}

/** The same bytes on every machine, for a file that is kept in the repository: a template that ships. */
export function packTemplate(parts: Parts, date: string): Uint8Array {
  return zipParts(inOrder(parts), { date });
}

/** The same with nothing compressed: for what is opened again at once. */
export function packLoosely(parts: Parts, date: string): Uint8Array {
  return zipPartsFast(inOrder(parts), { date, level: 0 });
}

/** Parts in the order of the file. */
export function inOrder<Part>(parts: ReadonlyMap<string, Part>): ReadonlyMap<string, Part> {
  const rank = (name: string) =>
    (FIRST_PARTS.indexOf(name) + FIRST_PARTS.length + 1) % (FIRST_PARTS.length + 1);
  return new Map([...parts].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1)));
}

function textOfBytes(content: Uint8Array): string {
  return new TextDecoder().decode(content);
}
