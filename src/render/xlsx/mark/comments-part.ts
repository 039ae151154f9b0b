import { cellAddress } from '../../../domain/location.ts';
import { parseAddress } from '../../../io/cells/address.ts';
import { appendTo, applyEdits, type Edit, insertion, type Place } from '../../../ooxml/edits.ts';
import { escapeCellText } from '../../../ooxml/escape.ts';
import { attributeOf, type Tag, tagsOf } from '../../../ooxml/tags.ts';
import type { MarkedCell } from './cell-mark.ts';
import { runsXml } from './comment-text.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A comments part with nothing in it. */
export const NO_COMMENTS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${MAIN}"><authors></authors><commentList></commentList></comments>`;

/** Cells that have a comment, as the part names them. */
export function commentedCells(xml: string): readonly { readonly row: number; readonly column: number }[] {
  return [...tagsOf(xml)].flatMap((tag) => {
    if (tag.depth !== 2 || tag.name !== 'comment' || tag.kind === 'close') return [];
    const place = parseAddress(attributeOf(xml, tag, 'ref') ?? '');
    return place === null ? [] : [place];
  });
}

/**
 * The comments of a sheet with ours added (ECMA-376-1 18.7): a cell that has one keeps it, and ours goes below.
 * Null where the part is not built as it should be.
 */
export function addComments(xml: string, cells: readonly MarkedCell[], author: string): string | null {
  const found = findPlaces(xml);
  if (found === null) return null;
  const { authors, list, comments } = found;
  const p = list.open.prefix;
  const edits: Edit[] = [appendTo(xml, authors, `<${p}author>${escapeCellText(author)}</${p}author>`)];
  const added: string[] = [];
  for (const cell of cells) {
    const ref = cellAddress(cell.row, cell.column);
    const known = comments.get(ref);
    if (known !== undefined) {
      if (known.text === null) return null;
      edits.push(...continued(known, runsXml(cell, p, true), xml));
    } else {
      added.push(
        `<${p}comment ref="${ref}" authorId="${found.authorCount}"><${p}text>${runsXml(cell, p, false)}</${p}text></${p}comment>`,
      );
    }
  }
  return applyEdits(xml, [...edits, appendTo(xml, list, added.join(''))]);
}

type Comment = {
  text: Place | null;
  /** Its text without runs. */
  bare: { readonly start: number; readonly end: number } | null;
  /** Where phonetic marks start. */
  tail: number | null;
};

function findPlaces(xml: string) {
  let authors: Place | null = null;
  let list: Place | null = null;
  let authorCount = 0;
  const comments = new Map<string, Comment>();
  const open: Tag[] = [];
  let current: Comment | null = null;
  for (const tag of tagsOf(xml)) {
    if (tag.kind !== 'close') {
      if (tag.depth === 2 && tag.name === 'author') authorCount += 1;
      if (tag.depth === 2 && tag.name === 'comment') {
        current = { text: null, bare: null, tail: null };
        comments.set(attributeOf(xml, tag, 'ref') ?? '', current);
      }
      if (tag.depth === 4 && current !== null && /^(rPh|phoneticPr)$/u.test(tag.name))
        current.tail ??= tag.start;
    }
    if (tag.kind === 'open') {
      open.push(tag);
      continue;
    }
    const start = tag.kind === 'close' ? open.pop() : tag;
    if (start === undefined) continue;
    const element: Place = { open: start, close: tag };
    if (tag.depth === 1 && tag.name === 'authors') authors = element;
    else if (tag.depth === 1 && tag.name === 'commentList') list = element;
    else if (tag.depth === 3 && tag.name === 'text' && current !== null) current.text = element;
    else if (tag.depth === 4 && tag.name === 't' && current !== null)
      current.bare = { start: start.start, end: tag.end };
  }
  return authors === null || list === null ? null : { authors, list, authorCount, comments };
}

/** A bare text becomes a run, since Excel does not show both in one comment. */
function continued({ text, bare, tail }: Comment, runs: string, xml: string): readonly Edit[] {
  if (text === null) return [];
  const p = text.open.prefix;
  const wrapped = bare === null ? [] : [insertion(bare.start, `<${p}r>`), insertion(bare.end, `</${p}r>`)];
  return [...wrapped, tail === null ? appendTo(xml, text, runs) : insertion(tail, runs)];
}
