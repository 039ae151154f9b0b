import { identifyZip } from '../../../io/formats/identify.ts';
import { xlsx } from '../../../io/formats/xlsx/format.ts';
import { readRelationships } from '../../../io/formats/xlsx/relationships.ts';
import { readWorkbookPart } from '../../../io/formats/xlsx/workbook-part.ts';
import { partKey } from '../../../io/zip/guard.ts';
import { openZip, type Zip } from '../../../io/zip/open-zip.ts';
import { type CellMark, markedCells } from './cell-mark.ts';
import { changeContentTypes } from './content-types-part.ts';
import { cutLinksOfSheet, cutLinksOfWorkbook } from './cut-links.ts';
import { type Dropped, droppedAs, isEntangled } from './dropped-parts.ts';
import { markSheet } from './mark-sheet.ts';
import { openStyles } from './mark-styles.ts';
import { highestBlock } from './notes-drawing.ts';
import { openParts, type Parts } from './package-parts.ts';
import { changeRelationships, relationshipsPartOf } from './relationships-part.ts';

/** A marked copy, and what it leaves out of the original. */
export type MarkedCopy = { readonly bytes: Uint8Array; readonly dropped: readonly Dropped[] };

const CONTENT_TYPES = '[Content_Types].xml';

/**
 * A copy of an .xlsx or .xlsm with cells coloured and commented; every other part stays byte for byte, except that
 * macros, links to other workbooks and signatures are left out. Null where the workbook is built in a way that
 * cannot be changed safely; throws `Refusal` where the file cannot be read.
 */
export function markPackage(
  bytes: Uint8Array,
  marks: readonly CellMark[],
  { file, author }: { readonly file: string; readonly author: string },
): MarkedCopy | null {
  const zip = openZip(bytes, file);
  const { format, main } = identifyZip(zip, file);
  if (format !== xlsx || isEntangled(zip.names)) return null;
  const parts = openParts(zip, file);
  const relations = readRelationships(zip, main, file);
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
      parts.set(part.target, cut);
    }
    if (cells.length === 0) continue;
    const marked = markSheet({ parts, zip, part: part.target, cells, styles, author, block, file });
    if (marked === null) return null;
    block += 1 + Math.floor(cells.length / 500);
    for (const gone of marked.removed) removed.add(partKey(gone));
    comments.push(...marked.newComments);
  }

  if (dropped.has('external-links')) {
    parts.set(main, cutLinksOfWorkbook(parts.text(main) ?? ''));
    // It lists the cells with formulas; Excel makes it anew.
    for (const name of zip.names) if (/^xl\/calcChain\.xml$/iu.test(name)) removed.add(partKey(name));
  }
  parts.set(stylesPart, styles.toXml());
  const types = changeContentTypes(parts.text(CONTENT_TYPES) ?? '', {
    main,
    comments,
    isRemoved: (part) => removed.has(partKey(part)),
  });
  if (types === null) return null;
  parts.set(CONTENT_TYPES, types);
  if (!cutRelationships(parts, zip, removed, file)) return null;
  return { bytes: parts.toZip(removed), dropped: [...dropped] };
}

/** Takes out what points at parts that are gone; false where something else reaches outside. */
function cutRelationships(parts: Parts, zip: Zip, removed: ReadonlySet<string>, file: string): boolean {
  for (const name of zip.names) {
    const match = /^(.*?)_rels\/([^/]*)\.rels$/iu.exec(name);
    if (match === null || removed.has(partKey(name))) continue;
    const part = `${match[1]}${match[2]}`;
    if (removed.has(partKey(part))) continue;
    const relations = readRelationships(zip, part, file);
    if (relations.some(({ isExternal, type }) => isExternal && type !== 'hyperlink')) return false;
    const gone = relations.filter(({ target, isExternal }) => !isExternal && removed.has(partKey(target)));
    if (gone.length === 0) continue;
    const rels = relationshipsPartOf(part);
    parts.set(rels, changeRelationships(parts.text(rels), [], new Set(gone.map(({ id }) => id))));
  }
  return true;
}
