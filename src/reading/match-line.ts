import type { CriterionLine } from '../criteria/lines.ts';
import { looseKey, marksAgree, wordIndex } from '../text/fold.ts';
import { withoutEnd } from '../text/letters.ts';
import { onceFor, remembering } from '../text/remembering.ts';

/** Finds which line of the criteria some words or a code stand for. */
export type LineFinder = {
  /** By code alone: `TT1.1`, `tt 1.1`, `TT1,1`, also `1.1` where that can only be one. */
  readonly byCode: (text: string) => CriterionLine | null;
  /** By a code anywhere in the text: `CN1.1 Chấp hành…`; the last one counts (`CN1 … CN1.1 …`). */
  readonly byCodeInside: (text: string) => CriterionLine | null;
  /** By the criterion's own title or short words, as a whole or as a clear beginning. */
  readonly byWords: (text: string) => CriterionLine | null;
};

/** A finder over the lines that a file may answer; made once for each list. */
export const lineFinder = onceFor(makeFinder);

function makeFinder(lines: readonly CriterionLine[]): LineFinder {
  const byId = new Map(lines.map((line) => [codeKey(line.id), line]));
  const byNumber = unique(lines.map((line) => [codeKey(line.id).replace(/^[A-Z]+/, ''), line]));
  const named = lines.flatMap((line) =>
    [line.title, line.short, `${line.id} ${line.title}`, `${line.id} ${line.short}`].map(
      (words): Named => ({ words, key: looseKey(words), line }),
    ),
  );
  const byKey = unique(named.map(({ key, line }) => [key, line]));
  const byWords = wordIndex(
    named.filter(({ key }) => byKey.has(key)).map(({ words, line }) => [words, line]),
  );
  return {
    byCode: (text) => byId.get(codeKey(text)) ?? byNumber.get(codeKey(text)) ?? null,
    byCodeInside: remembering((text) => {
      const codes = text
        .toUpperCase()
        .matchAll(/(?<![\p{L}\d])[A-Z]{2}\s?\d+(?:\s?[.,]\s?\d+)?\s?[A-Z]?(?![\p{L}\d])/gu);
      const found = [...codes].map(
        ([code]) => byId.get(codeKey(code)) ?? byId.get(codeKey(code).replace(/[A-Z]$/, '')),
      );
      const leading = /^\s*(\d+[.,]\d+[a-z]?)(?![\d.,])/iu.exec(text)?.[1];
      return (
        found.findLast((line) => line !== undefined) ??
        (leading ? (byNumber.get(codeKey(leading)) ?? null) : null)
      );
    }),
    byWords: (text) => {
      const whole = looseKey(text);
      const key = whole.replace(/^(?:[a-z]{2} ?)?\d+(?: \d+)?[a-z]? /u, '');
      return byWords(text, whole) ?? byWords(text, key) ?? onlyBeginning(text, key, named);
    },
  };
}

/** `TT 1,1` and `tt1.1` as `TT1.1`. */
const codeKey = remembering((text) => {
  const plain = text.normalize('NFC').replace(/\s+/gu, '').replace(/,/g, '.').toUpperCase();
  return withoutEnd(plain, '.:)');
});

type Named = { readonly words: string; readonly key: string; readonly line: CriterionLine };

/** Words of some length that only one line begins with, or that begin with only one line's words. */
function onlyBeginning(text: string, key: string, named: readonly Named[]): CriterionLine | null {
  if (key.length < 12) return null;
  const found = new Set<CriterionLine>();
  for (const { words, key: known, line } of named) {
    const begins = known.startsWith(key) || (known.length >= 12 && key.startsWith(known));
    if (begins && marksAgree(text, words)) found.add(line);
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** Only keys that stand for one line; a text that means two is no key. */
function unique(pairs: readonly (readonly [string, CriterionLine])[]): ReadonlyMap<string, CriterionLine> {
  const found = new Map<string, CriterionLine | null>();
  for (const [key, line] of pairs) {
    const known = found.get(key);
    found.set(key, known === undefined || known === line ? line : null);
  }
  return new Map([...found].flatMap(([key, line]) => (line === null || key === '' ? [] : [[key, line]])));
}
