import type { Relationship } from '../../../ooxml/relationships.ts';
import { parseAddress } from '../../cells/address.ts';
import { copyText } from '../../cells/copy-text.ts';
import { walkXml } from '../../xml/walk-xml.ts';
import type { Zip } from '../../zip/open-zip.ts';
import { unescapeCellText } from './rich-text.ts';

/** A note of a cell; the words of a conversation are those of all who took part, in order. */
export type Note = { readonly row: number; readonly column: number; readonly text: string };

/** Longer notes are cut: nobody writes so much beside a cell. */
const LONGEST = 4_000;

/**
 * The notes of a sheet (ECMA-376-1 18.7) and the conversations of newer Excel ([MS-XLSX] 2.6.205), which also leaves a note that
 * tells older programs of them. Throws `Refusal`.
 */
export function readNotes(zip: Zip, relations: readonly Relationship[], file: string): readonly Note[] {
  const texts = new Map<string, string>();
  for (const { target } of ofType(relations, 'comments')) {
    const bytes = zip.part(target);
    if (bytes !== null) addComments(bytes, file, target, texts);
  }
  const threads = new Map<string, string>();
  for (const { target } of ofType(relations, 'threadedComment')) {
    const bytes = zip.part(target);
    if (bytes !== null) addThreads(bytes, file, target, threads);
  }
  for (const [ref, text] of threads) texts.set(ref, text);
  return Array.from(texts).flatMap(([ref, text]): readonly Note[] => {
    const place = parseAddress(ref);
    const note = place === null ? null : noteOf(place, text, '');
    return note === null ? [] : [note];
  });
}

/** The note at a place, without the name of who wrote it at its head; null where it says nothing. */
export function noteOf(
  { row, column }: { readonly row: number; readonly column: number },
  text: string,
  author: string,
): Note | null {
  const clean = withoutAuthor(text, author).trim();
  return clean === '' ? null : { row, column, text: copyText(clean.slice(0, LONGEST)) };
}

function ofType(relations: readonly Relationship[], type: string): readonly Relationship[] {
  return relations.filter((relation) => relation.type === type && !relation.isExternal);
}

function addComments(bytes: Uint8Array, file: string, part: string, texts: Map<string, string>): void {
  const authors: string[] = [];
  let ref = '';
  let author = '';
  let heard = '';
  let phonetic = 0;
  let isText = false;
  walkXml(bytes, file, part, {
    open: ({ name, path, attribute }) => {
      if (name === 'rPh') phonetic += 1;
      // Only what stands in `<t>` is shown: spaces between elements are none.
      isText = name === 't' || name === 'author';
      if (name === 'author' || (name === 'comment' && path.length === 2)) heard = '';
      if (name !== 'comment' || path.length !== 2) return;
      ref = attribute('ref') ?? '';
      author = authors[Number(attribute('authorId'))] ?? '';
    },
    text: (text) => {
      if (isText && phonetic === 0 && heard.length <= LONGEST) heard += text;
    },
    close: (name, path) => {
      isText = false;
      if (name === 'rPh') phonetic -= 1;
      if (name === 'author') authors.push(heard.trim());
      if (path.at(-1) === 'comment' && name === 'text')
        texts.set(ref, withoutAuthor(unescapeCellText(heard), author));
    },
  });
}

/** Excel begins a note with who writes it. */
function withoutAuthor(text: string, author: string): string {
  const trimmed = text.trim();
  return author !== '' && trimmed.startsWith(`${author}:`) ? trimmed.slice(author.length + 1) : trimmed;
}

function addThreads(bytes: Uint8Array, file: string, part: string, texts: Map<string, string>): void {
  let ref = '';
  let heard: string | null = null;
  walkXml(bytes, file, part, {
    open: ({ name, attribute }) => {
      if (name === 'threadedComment') ref = attribute('ref') ?? '';
      if (name === 'text') heard = '';
    },
    text: (text) => {
      if (heard !== null && heard.length <= LONGEST) heard += text;
    },
    close: (name) => {
      if (name !== 'text' || heard === null) return;
      const before = texts.get(ref);
      texts.set(ref, before === undefined ? heard.trim() : `${before}\n${heard.trim()}`);
      heard = null;
    },
  });
}
