import type { ColumnUnderstanding } from '../domain/submission.ts';
import { looseKey } from '../text/fold.ts';
import type { KnownColumn, KnownTable } from './headers/known-table.ts';
import { knownTables } from './headers/known-tables.ts';

/** A header taken for a known column, and how sure that is. */
export type HeaderMatch = { readonly column: KnownColumn; readonly how: ColumnUnderstanding['how'] };

type Vocabulary = {
  readonly byKey: ReadonlyMap<string, HeaderMatch>;
  readonly beginnings: readonly { readonly key: string; readonly match: HeaderMatch }[];
};

const vocabularies: ReadonlyMap<KnownTable, Vocabulary> = new Map(
  knownTables.map((table) => [table, vocabularyOf(table)]),
);

/** A header text made comparable once, for all tables. */
export type FoldedHeader = { readonly text: string; readonly key: string; readonly bare: string };

export function foldHeader(text: string): FoldedHeader {
  const key = looseKey(text);
  return { text, key, bare: /[([*:]/u.test(text) ? looseKey(withoutBrackets(text)) : key };
}

/** What a header text stands for in a table: exact, then folded, then by synonym; null when nothing fits. */
export function matchHeader({ text, key, bare }: FoldedHeader, table: KnownTable): HeaderMatch | null {
  const vocabulary = vocabularies.get(table);
  if (key === '' || text.length > LONGEST_HEADER || vocabulary === undefined) return null;
  const found = vocabulary.byKey.get(key) ?? vocabulary.byKey.get(bare);
  if (found) {
    return found.how === 'folded' && oneLine(text) === found.column.header
      ? { ...found, how: 'exact' }
      : found;
  }
  if (text.length > LONGEST_BEGINNING) return null;
  return vocabulary.beginnings.find(({ key: beginning }) => key.startsWith(`${beginning} `))?.match ?? null;
}

const anyBeginning = [...vocabularies.values()].flatMap(({ beginnings }) =>
  beginnings.map(({ key }) => `${key} `),
);
/** Longer texts are sentences; only the title of a criterion may be longer. */
const LONGEST_HEADER = 80;
const LONGEST_TITLE = 400;
const LONGEST_BEGINNING = 50;

/** Whether a text may be a header of any table: quick, and never wrong about what `matchHeader` knows. */
export function isHeaderLike(text: string, fold: (text: string) => FoldedHeader = foldHeader): boolean {
  if (/(?<!\p{L})\p{L}{2}\s?\d+[.,]\d/u.test(text) || /^\s*\d+[.,]\d/u.test(text)) {
    return text.length <= LONGEST_TITLE;
  }
  if (text.length > LONGEST_HEADER) return false;
  const { key, bare } = fold(text);
  for (const { byKey } of vocabularies.values()) if (byKey.has(key) || byKey.has(bare)) return true;
  return text.length <= LONGEST_BEGINNING && anyBeginning.some((beginning) => key.startsWith(beginning));
}

function vocabularyOf(table: KnownTable): Vocabulary {
  const byKey = new Map<string, HeaderMatch>();
  for (const column of table.columns) {
    for (const synonym of column.synonyms) byKey.set(looseKey(synonym), { column, how: 'synonym' });
  }
  for (const column of table.columns) byKey.set(looseKey(column.header), { column, how: 'folded' });
  const beginnings = table.columns.flatMap((column) =>
    (column.beginnings ?? []).map((words) => ({
      key: looseKey(words),
      match: { column, how: 'synonym' as const },
    })),
  );
  return { byKey, beginnings: beginnings.toSorted((a, b) => b.key.length - a.key.length) };
}

function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function withoutBrackets(text: string): string {
  return text.replace(/[([][^)\]]*[)\]]/gu, ' ').replace(/[*:]+/gu, ' ');
}
