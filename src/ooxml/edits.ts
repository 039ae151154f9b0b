import { openedTag, type Tag, tagsOf } from './tags.ts';

/** A change to a text: what stands from `start` to `end` gives way to `text`. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string };

/** Puts something in at a place. */
export function insertion(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

/** The text with all changes made; they do not overlap, and those at one place keep their order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, text: replacement } of edits.toSorted(
    (a, b) => a.start - b.start || a.end - b.end,
  )) {
    pieces.push(text.slice(done, start), replacement);
    done = end;
  }
  pieces.push(text.slice(done));
  return pieces.join('');
}

/** An element in place, from its start tag to its end tag; of an empty one both are the same. */
export type Place = { readonly open: Tag; readonly close: Tag };

/** The elements of the wanted local names (all, where none are named), in the order in which they close. */
export function* placesOf(xml: string, ...wanted: readonly string[]): Generator<Place> {
  const open: Tag[] = [];
  for (const tag of tagsOf(xml)) {
    if (tag.kind === 'open') {
      open.push(tag);
      continue;
    }
    const start = tag.kind === 'empty' ? tag : open.pop();
    if (start === undefined || (wanted.length > 0 && !wanted.includes(tag.name))) continue;
    yield { open: start, close: tag };
  }
}

/** What stands between the tags of an element, as it is written. */
export function insideOf(xml: string, { open, close }: Place): string {
  return open === close ? '' : xml.slice(open.end, close.start);
}

/** Takes an element out, or puts something in its place. */
export function replacement({ open, close }: Place, text = ''): Edit {
  return { start: open.start, end: close.end, text };
}

/** Puts XML at the end of an element, which may be without content. */
export function appendTo(xml: string, { open, close }: Place, content: string): Edit {
  if (open !== close) return insertion(close.start, content);
  return replacement({ open, close }, `${openedTag(xml, open)}${content}</${open.prefix}${open.name}>`);
}
