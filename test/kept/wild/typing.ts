import type { Chance } from '../../../samples/make/random.ts';

type Way = (words: string) => string;

const withoutMarks: Way = (words) =>
  words.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

/** Ways to type the words of a header, a label or a name: they stay the same words. */
const SAME: readonly Way[] = [
  (words) => words.toUpperCase(),
  (words) => words.toLowerCase(),
  withoutMarks,
  (words) => withoutMarks(words).toUpperCase(),
  (words) => `${words}:`,
  (words) => `${words} (*)`,
  (words) => ` ${words.replace(' ', '  ')} `,
  (words) => words.replace(' ', '\n'),
  (words) => words.normalize('NFD'),
];

/** Ways after which they are other words, or more. */
const OTHER: readonly Way[] = [
  (words) => `${words} (nếu có)`,
  (words) => `${words} theo hướng dẫn`,
  (words) => `${words} năm 2022`,
  (words) => words.replace(/[ạảãàáâăậầấẩẫắằặẳẵ]/u, 'ã'),
  (words) => words.slice(0, -1),
  (words) => `Các ${words.toLowerCase()}`,
];

/** The words as they stand, more often than not; else as people type them. */
export function typedBy(words: string, chance: Chance, usual = 0.7): string {
  if (chance.happens(usual)) return words;
  return chance.pick(chance.happens(0.75) ? SAME : OTHER)(words);
}
