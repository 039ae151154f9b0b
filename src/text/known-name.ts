import { groupBy } from '../domain/group-by.ts';
import { hasMarks, looseKey, marksOf, wordsIn } from './fold.ts';

/**
 * Whether what was typed may be what is known by these names, by the marks of the words that both have: a mark may be left out with
 * its whole word or with its tone, never added. `Dong Ve` may be Đông Vệ, `Đồng Vệ` is not; nor is `Sao Mái` Sao Mai.
 */
export function mayMean(typed: string, names: readonly string[]): boolean {
  // A word without marks is known to have none, but for names in which nobody has typed any: these say nothing of marks.
  return marksFit(typed, names.filter(hasMarks));
}

/** The same for words of the tool, which carry all their marks: `khổng` is not không, nor `nợ` no. */
export function mayStandFor(typed: string, words: string): boolean {
  return marksFit(typed, [words]);
}

function marksFit(typed: string, known: readonly string[]): boolean {
  const written = groupBy(wordsIn(typed), nameLetters);
  return [...groupBy(known.flatMap(wordsIn), nameLetters)].every(([key, meant]) => {
    const words = written.get(key);
    return words === undefined || words.some((word) => meant.some((each) => isNoMore(word, each)));
  });
}

/** The letters of a text by which names are compared: `looseKey`, with i for the y that one may write as well: `Lí`, `Quí`. */
export function nameLetters(text: string): string {
  return looseKey(text).replace(I_OR_Y, '$1i');
}

const I_OR_Y = /\b([hklmstv]|qu)y\b/g;

function isNoMore(word: string, known: string): boolean {
  const [typed, full] = [marksOf(word), marksOf(known)];
  if (typed.letters === '' && typed.tone === '') return true;
  return typed.letters === full.letters && (typed.tone === '' || typed.tone === full.tone);
}
