import { groupBy } from '../domain/group-by.ts';
import type { ColumnUnderstanding } from '../domain/submission.ts';
import { looseKey, marksAgree, matchKey } from '../text/fold.ts';
import { remembering } from '../text/remembering.ts';
import type { KnownColumn, KnownTable } from './headers/known-table.ts';
import { knownTables } from './headers/known-tables.ts';

/** A header taken for a known column, and how sure that is. */
export type HeaderMatch = { readonly column: KnownColumn; readonly how: ColumnUnderstanding['how'] };

type Entry = { readonly words: string; readonly key: string; readonly match: HeaderMatch };

type Vocabulary = {
  /** Of entries with one key the surer first. */
  readonly byKey: ReadonlyMap<string, readonly Entry[]>;
  readonly beginnings: readonly Entry[];
};

const vocabularies: ReadonlyMap<KnownTable, Vocabulary> = new Map(
  knownTables.map((table) => [table, vocabularyOf(table)]),
);

/** A header text made comparable once, for all tables. */
export type FoldedHeader = { readonly text: string; readonly key: string; readonly bare: string };

export const foldHeader = remembering((text): FoldedHeader => {
  const key = looseKey(text);
  const isOpen = text.length <= LONGEST_HEADER && /[([*:]/u.test(text);
  return { text, key, bare: isOpen ? looseKey(withoutBrackets(text)) : key };
});

/** What a header text stands for in a table: exact, then folded, then by synonym; null when nothing fits. */
export function matchHeader({ text, key, bare }: FoldedHeader, table: KnownTable): HeaderMatch | null {
  const vocabulary = vocabularies.get(table);
  if (key === '' || text.length > LONGEST_HEADER || vocabulary === undefined) return null;
  const found = entryFor(text, vocabulary.byKey.get(key)) ?? entryFor(text, vocabulary.byKey.get(bare));
  if (found) {
    return found.how === 'folded' && oneLine(text) === found.column.header
      ? { ...found, how: 'exact' }
      : found;
  }
  if (text.length > LONGEST_BEGINNING) return null;
  const begins = vocabulary.beginnings.filter(({ key: beginning }) => key.startsWith(`${beginning} `));
  return entryFor(text, begins);
}

/** Letters suggest, marks decide: `Nam` is no `Năm` where a word may be either. */
function entryFor(text: string, entries: readonly Entry[] | undefined): HeaderMatch | null {
  const fits = ({ words, match }: Entry) =>
    match.column.isExact ? matchKey(bareOf(text)) === matchKey(words) : marksAgree(text, words);
  return entries?.find(fits)?.match ?? null;
}

const anyKey = new Set([...vocabularies.values()].flatMap(({ byKey }) => [...byKey.keys()]));
/** What some header of any table begins with, by its first word. */
const anyBeginning = groupBy(
  [...vocabularies.values()].flatMap(({ beginnings }) => beginnings.map(({ key }) => `${key} `)),
  firstWord,
);

function firstWord(key: string): string {
  const end = key.indexOf(' ');
  return end === -1 ? key : key.slice(0, end);
}

/** Longer texts are sentences; only the title of a criterion may be longer. */
const LONGEST_HEADER = 80;
const LONGEST_TITLE = 400;
const LONGEST_BEGINNING = 50;

/** Whether a text may be a header of any table: quick, and never wrong about what `matchHeader` knows. */
export function isHeaderLike(text: string): boolean {
  return (NUMBERED.test(text) || mayBeOfVocabulary(text)) && isLike(text);
}

const isLike = remembering((text): boolean => {
  if (NUMBERED.test(text) && (CODE_INSIDE.test(text) || /^\s*\d+[.,]\d/u.test(text))) {
    return text.length <= LONGEST_TITLE;
  }
  return isOfVocabulary(text);
});

const NUMBERED = /\d[.,]\d/;
const CODE_INSIDE = /(?<!\p{L})\p{L}{2}\s?\d+[.,]\d/u;

/** The same of headers by their words alone; never wrong about what `matchHeader` knows. */
export function isOfVocabulary(text: string): boolean {
  if (text.length > LONGEST_HEADER || !mayBeOfVocabulary(text)) return false;
  const { key, bare } = foldHeader(text);
  if (anyKey.has(key) || anyKey.has(bare)) return true;
  if (text.length > LONGEST_BEGINNING) return false;
  return anyBeginning.get(firstWord(key))?.some((beginning) => key.startsWith(beginning)) ?? false;
}

/** Most texts are names, dates and sentences: they begin with a digit, or with a word that no header begins with. */
function mayBeOfVocabulary(text: string): boolean {
  if (DIGIT.test(text)) return false;
  const first = FIRST_WORD.exec(text)?.[1];
  return first === undefined || isFirst(first);
}

const firstWords = new Set([...anyKey, ...anyBeginning.keys()].map(firstWord));
const isFirst = remembering((word) => firstWords.has(looseKey(word)));
/** A whole word, of nothing but letters; no other letters can be taken together with it. */
const FIRST_WORD = /^([\p{L}\p{N}][\p{L}\p{M}\p{N}]*)(?: |$)/u;
/** No header does. */
const DIGIT = /^\d/;

function vocabularyOf(table: KnownTable): Vocabulary {
  const byKey = new Map<string, Entry[]>();
  const add = (words: string, match: HeaderMatch) => {
    const key = looseKey(words);
    byKey.set(key, [{ words, key, match }, ...(byKey.get(key) ?? [])]);
  };
  for (const column of table.columns) {
    for (const synonym of column.synonyms) add(synonym, { column, how: 'synonym' });
  }
  for (const column of table.columns) add(column.header, { column, how: 'folded' });
  const beginnings = table.columns.flatMap((column) =>
    (column.beginnings ?? []).map(
      (words): Entry => ({
        words,
        key: looseKey(words),
        match: { column, how: 'synonym' },
      }),
    ),
  );
  return { byKey, beginnings: beginnings.toSorted((a, b) => b.key.length - a.key.length) };
}

function bareOf(text: string): string {
  return oneLine(withoutBrackets(text));
}

function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function withoutBrackets(text: string): string {
  return text.replace(/[([][^)\]]*[)\]]/gu, ' ').replace(/[*:]+/gu, ' ');
}
