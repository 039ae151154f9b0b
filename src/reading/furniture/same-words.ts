import { groupBy } from '../../domain/group-by.ts';
import { looseKey, matchKey } from '../../text/fold.ts';
import { remembering } from '../../text/remembering.ts';

type Phrase = { readonly loose: string; readonly words: readonly string[] };

/** Words to look for; made ready once. */
export type WordList = {
  /** The text is one of these, but for numbers, marks of punctuation and brackets around it. */
  readonly isWhole: (text: string) => boolean;
  /** The text begins with one of these. */
  readonly isBeginning: (text: string) => boolean;
  /** The first of these that stands anywhere in the text, and how many words come before it; null for none. */
  readonly within: (text: string) => { readonly phrase: string; readonly at: number } | null;
};

/**
 * A list of phrases. Folding suggests, marks decide: a word typed with marks must have the phrase's marks (`Tống` is not
 * `Tổng`), one typed without may stand for it.
 */
export function wordList(phrases: readonly string[]): WordList {
  const known = phrases.map((phrase): Phrase => ({ loose: looseKey(phrase), words: wordsOf(phrase) }));
  const byLoose = groupBy(known, ({ loose }) => loose);
  const beginningsOf = (loose: string) =>
    known.filter((phrase) => loose === phrase.loose || loose.startsWith(`${phrase.loose} `));
  const mayBegin = firstWordTest(known);
  const fits = (text: string, found: readonly Phrase[], at = 0) => {
    if (found.length === 0) return null;
    const typed = wordsOf(text);
    return (
      found.find(({ words }) => words.every((word, index) => isSameWord(typed[at + index] ?? '', word))) ??
      null
    );
  };
  return {
    isWhole: (text) => mayBegin(text) && fits(text, byLoose.get(looseKey(text)) ?? []) !== null,
    isBeginning: (text) => mayBegin(text) && fits(text, beginningsOf(looseKey(text))) !== null,
    within: (text) => {
      const loose = ` ${looseKey(text)} `;
      for (const phrase of known) {
        const from = loose.indexOf(` ${phrase.loose} `);
        if (from < 0) continue;
        const at = from === 0 ? 0 : loose.slice(1, from).split(' ').length;
        if (fits(text, [phrase], at) !== null) return { phrase: phrase.loose, at };
      }
      return null;
    },
  };
}

/** Whether a text may begin with one of the phrases, by its first word: most texts are names, and names are few. */
function firstWordTest(phrases: readonly Phrase[]): (text: string) => boolean {
  const firsts = new Set(phrases.map(({ loose }) => loose.split(' ', 1)[0] ?? ''));
  const isFirst = remembering((word) => firsts.has(looseKey(word).split(' ', 1)[0] ?? ''));
  return (text) => {
    const first = FIRST_WORD.exec(text)?.[0];
    return first !== undefined && isFirst(first);
  };
}

/** The first letters and marks of a text. */
const FIRST_WORD = /[\p{L}\p{M}\p{N}\p{Cf}]+/u;

/** Words by their key; numbers count as words, punctuation does not. */
function wordsOf(text: string): readonly string[] {
  return matchKey(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
}

/** With marks: the same marks; without any: what it folds to. */
function isSameWord(typed: string, known: string): boolean {
  return typed === known || (/^[a-z0-9]*$/.test(typed) && typed === looseKey(known));
}
