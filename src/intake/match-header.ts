import type { ColumnUnderstanding } from '../domain/submission.ts';
import { looseKey } from '../text/fold.ts';
import { type KnownColumn, type KnownTable, knownTables } from './headers.ts';

/** A header taken for a known column, and how sure that is. */
export type HeaderMatch = { readonly column: KnownColumn; readonly how: ColumnUnderstanding['how'] };

type Vocabulary = {
  readonly byKey: ReadonlyMap<string, HeaderMatch>;
  readonly beginnings: readonly { readonly key: string; readonly match: HeaderMatch }[];
};

const vocabularies: ReadonlyMap<KnownTable, Vocabulary> = new Map(
  knownTables.map((table) => [table, vocabularyOf(table)]),
);

/** What a header text stands for in a table: exact, then folded, then by synonym; null when nothing fits. */
export function matchHeader(text: string, table: KnownTable): HeaderMatch | null {
  const key = looseKey(text);
  const vocabulary = vocabularies.get(table);
  if (key === '' || vocabulary === undefined) return null;
  const found = vocabulary.byKey.get(key) ?? vocabulary.byKey.get(looseKey(withoutBrackets(text)));
  if (found) {
    return found.how === 'folded' && oneLine(text) === found.column.header
      ? { ...found, how: 'exact' }
      : found;
  }
  return vocabulary.beginnings.find(({ key: beginning }) => key.startsWith(`${beginning} `))?.match ?? null;
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
