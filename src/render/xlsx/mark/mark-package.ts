import { identifyZip } from '../../../io/formats/identify.ts';
import { xlsx } from '../../../io/formats/xlsx/format.ts';
import { readWorkbookPart } from '../../../io/formats/xlsx/workbook-part.ts';
import { openZip } from '../../../io/zip/open-zip.ts';
import { contentTypesPart } from '../../../ooxml/content-types.ts';
import { type EditablePackage, openPackage } from '../../../ooxml/package.ts';
import { partKey, relationshipsPartOf } from '../../../ooxml/part-name.ts';
import { changeRelationships } from '../../../ooxml/relationships.ts';
import { type CellMark, markedCells } from './cell-mark.ts';
import { copyTypes } from './copy-types.ts';
import { cutLinksOfSheet, cutLinksOfWorkbook } from './cut-links.ts';
import { type Dropped, droppedAs, isEntangled } from './dropped-parts.ts';
import { markSheet } from './mark-sheet.ts';
import { openStyles } from './mark-styles.ts';
import { highestBlock } from './notes-drawing.ts';

/** A marked copy, and what it leaves out of the original. */
export type MarkedCopy = { readonly bytes: Uint8Array; readonly dropped: readonly Dropped[] };

/**
 * A copy of an .xlsx or .xlsm with cells coloured and commented; every other part stays byte for byte, except that
 * macros, links to other workbooks and signatures are left out. Null where the workbook is built in a way that
 * cannot be changed safely; throws `Refusal` or `XmlFault` where the file cannot be read.
 */
export function markPackage(
  bytes: Uint8Array,
  marks: readonly CellMark[],
  { file, author }: { readonly file: string; readonly author: string },
): MarkedCopy | null {
  const zip = openZip(bytes, file);
  const { format, main } = identifyZip(zip, file);
  if (format !== xlsx || isEntangled(zip.names)) return null;
  const parts = openPackage(zip);
  const relations = parts.relationships(main);
  const stylesPart = relations.find(({ type }) => type === 'styles')?.target ?? '';
  const stylesXml = parts.text(stylesPart);
  const styles = stylesXml === null ? null : openStyles(stylesXml);
  if (styles === null) return null;

  const dropped = new Set(zip.names.map(droppedAs).filter((kind) => kind !== null));
  const removed = new Set(zip.names.filter((name) => droppedAs(name) !== null).map(partKey));
  const drawings = zip.names.filter((name) => /\.vml$/iu.test(name));
  let block = Math.max(0, ...drawings.map((name) => highestBlock(parts.text(name) ?? ''))) + 1;
  const comments: string[] = [];

  for (const { name, relation } of readWorkbookPart(zip.part(main) ?? new Uint8Array(), file, main).sheets) {
    const part = relations.find(({ id }) => id === relation);
    const cells = markedCells(marks, name);
    if (part === undefined || part.type !== 'worksheet') continue;
    if (dropped.has('external-links')) {
      const cut = cutLinksOfSheet(parts.text(part.target) ?? '');
      if (cut === null) return null;
      parts.put(part.target, cut);
    }
    if (cells.length === 0) continue;
    const marked = markSheet({ parts, part: part.target, cells, styles, author, block });
    if (marked === null) return null;
    block += 1 + Math.floor(cells.length / 500);
    for (const gone of marked.removed) removed.add(partKey(gone));
    comments.push(...marked.newComments);
  }

  if (dropped.has('external-links')) {
    parts.put(main, cutLinksOfWorkbook(parts.text(main) ?? ''));
    // It lists the cells with formulas; Excel makes it anew.
    for (const name of zip.names) if (/^xl\/calcChain\.xml$/iu.test(name)) removed.add(partKey(name));
  }
  parts.put(stylesPart, styles.toXml());
  const types = copyTypes(parts.text(contentTypesPart) ?? '', {
    main,
    comments,
    isRemoved: (part) => removed.has(partKey(part)),
  });
  if (types === null) return null;
  parts.put(contentTypesPart, types);
  if (!cutRelationships(parts, removed)) return null;
  for (const name of removed) parts.remove(name);
  return { bytes: parts.toZip(), dropped: [...dropped] };
}

/** Takes out what points at parts that are gone; false where something else reaches outside. */
function cutRelationships(parts: EditablePackage, removed: ReadonlySet<string>): boolean {
  for (const name of parts.names) {
    const match = /^(.*?)_rels\/([^/]*)\.rels$/iu.exec(name);
    if (match === null || removed.has(partKey(name))) continue;
    const part = `${match[1]}${match[2]}`;
    if (removed.has(partKey(part))) continue;
    const relations = parts.relationships(part);
    if (relations.some(({ isExternal, type }) => isExternal && type !== 'hyperlink')) return false;
    const gone = relations.filter(({ target, isExternal }) => !isExternal && removed.has(partKey(target)));
    if (gone.length === 0) continue;
    const rels = relationshipsPartOf(part);
    parts.put(rels, changeRelationships(parts.text(rels), [], new Set(gone.map(({ id }) => id))));
  }
  return true;
}
