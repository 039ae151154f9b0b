import { groupBy } from '../domain/group-by.ts';
import { remembering } from './remembering.ts';

const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g;
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
const HYPHENS = /[\u2010-\u2015\u2212]/g;
/** What most texts have none of, so that they need not be gone over for each. */
const LOOK_ALIKE = new RegExp(`${INVISIBLE.source}|${HYPHENS.source}|[ÐĐð“”„‘’]`);
const WORD = /[\p{L}\p{M}]+/gu;
const PLAIN_WORD = /^[a-zđ]+$/;

/**
 * The form in which two texts are compared: NFC, look-alikes and hyphens unified, one space, lower case, and the
 * tone mark of each word moved to its end, so that `hoà` and `hòa` are the same. Idempotent; never shown.
 */
export const matchKey = remembering((text) => unify(text).replace(WORD, withToneLast).normalize('NFC'));

/**
 * The form in which headers and names of units are compared: as `matchKey`, but without marks and punctuation,
 * and đ as d: `Điểm tự chấm (*)` and `DIEM TU CHAM` are the same. Idempotent; never shown.
 */
export const looseKey = remembering((text) => foldLetters(text) ?? foldAny(text));

function foldAny(text: string): string {
  return (
    unify(text)
      // Without marks it does not matter on which letter they stood.
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .replace(/đ/g, 'd')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .normalize('NFC')
  );
}

/** The letters of Latin scripts, Vietnamese ones with two marks among them, by their code; all are whole letters (NFC). */
const RANGES = [
  [0, 0x24f],
  [0x1e00, 0x1eff],
] as const;
const CODES = 0x1f00;
const SLOW = 0;
const SEPARATOR = 0x20;

/** What a letter is folded to, by its code: one letter, a separator, or `SLOW` where it takes more to tell. */
let folds: Uint16Array | null = null;

function makeFolds(): Uint16Array {
  const table = new Uint16Array(CODES);
  for (const [first, last] of RANGES) {
    for (let code = first; code <= last; code += 1) {
      const letter = String.fromCharCode(code);
      const folded = foldAny(letter);
      if (letter.replace(INVISIBLE, '') === '' || letter.normalize('NFC') !== letter) continue;
      if (folded === '') table[code] = SEPARATOR;
      else if (folded.length === 1) table[code] = folded.charCodeAt(0);
    }
  }
  return table;
}

/** The same letter by letter, for a text of none but such letters; null for any other. Most texts are such. */
function foldLetters(text: string): string | null {
  if (text.length > LONGEST_BY_LETTERS) return null;
  folds ??= makeFolds();
  const codes: number[] = [];
  let isOpen = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const folded = folds[code] ?? SLOW;
    if (folded === SLOW) return null;
    if (folded === SEPARATOR) isOpen = codes.length > 0;
    else {
      if (isOpen) codes.push(SEPARATOR);
      isOpen = false;
      codes.push(folded);
    }
  }
  return String.fromCharCode(...codes);
}

const LONGEST_BY_LETTERS = 400;

/**
 * Whether the marks of two texts let them be the same words: each word that both write, each with marks, must carry the
 * same ones, but for a tone left out. `Tống` is not `Tổng`; `Tong` may be either, and so may `Tông`. The place of the tone
 * and the order of the words play no part.
 */
export function marksAgree(a: string, b: string): boolean {
  if (a === b) return true;
  const others = groupBy(markedWords(b), looseKey);
  return markedWords(a).every(
    (word) => others.get(looseKey(word))?.some((other) => mayBe(word, other)) ?? true,
  );
}

/** Whether two texts are the same words: letters, and marks where both have them. Punctuation and case aside. */
export function isSameWords(a: string, b: string): boolean {
  return looseKey(a) === looseKey(b) && marksAgree(a, b);
}

/**
 * What each of some texts is called among them: letters suggest, marks decide. One without marks, or with fewer, goes by the
 * one other that it may be; one that may be several stands by itself.
 */
export function sameAmong(texts: Iterable<string>): (text: string) => string {
  const byKey = new Map<string, string[]>();
  for (const text of new Set(texts)) byKey.set(looseKey(text), [...(byKey.get(looseKey(text)) ?? []), text]);
  const called = new Map<string, string>();
  for (const alike of byKey.values()) {
    const full: string[] = [];
    for (const text of alike.toSorted((a, b) => markedLetters(b) - markedLetters(a))) {
      const meant = full.filter((each) => marksAgree(text, each));
      if (meant.length !== 1) full.push(text);
      called.set(text, (meant.length === 1 ? meant[0] : undefined) ?? text);
    }
  }
  return (text) => called.get(text) ?? text;
}

function markedLetters(text: string): number {
  return (
    unify(text)
      .normalize('NFD')
      .match(/[\u0300-\u036Fđ]/gu)?.length ?? 0
  );
}

/** Whether a text carries any mark of Vietnamese; without them it may be several words. */
export function hasMarks(text: string): boolean {
  return /[\u0300-\u036Fđ]/.test(unify(text).normalize('NFD'));
}

/** Finds what stands under some words; `key` is their `looseKey` where it is known already. */
export type WordIndex<T> = (text: string, key?: string) => T | null;

/**
 * An index of words: letters suggest, marks decide. Of several entries under one key that with the very marks counts
 * first, then the later; an entry whose marks say another word is none.
 */
export function wordIndex<T>(entries: Iterable<readonly [string, T]>): WordIndex<T> {
  const byKey = new Map<string, (readonly [string, T])[]>();
  for (const entry of entries) {
    const key = looseKey(entry[0]);
    const known = byKey.get(key);
    if (known) known.unshift(entry);
    else byKey.set(key, [entry]);
  }
  return (text, key = looseKey(text)) => {
    const found = byKey.get(key);
    if (found === undefined) return null;
    const exact = found.length > 1 ? found.find(([words]) => matchKey(words) === matchKey(text)) : undefined;
    return (exact ?? found.find(([words]) => marksAgree(text, words)))?.[1] ?? null;
  };
}

/** The words of a text as they are compared: unified, in small letters. */
export function wordsIn(text: string): readonly string[] {
  return unify(text).match(WORD) ?? [];
}

const markedWords = remembering((text): readonly string[] =>
  wordsIn(text).filter((word) => !PLAIN_WORD.test(word) || word.includes('đ')),
);

/** Whether one word is the other, or the other without its tone: `Tông` may be `Tổng`, `Hoàng` is not `Hoằng`. */
function mayBe(a: string, b: string): boolean {
  const [left, right] = [marksOf(a), marksOf(b)];
  return (
    left.letters === right.letters && (left.tone === right.tone || left.tone === '' || right.tone === '')
  );
}

/** The marks of a word: those of its letters, and its tone. */
export function marksOf(word: string): { readonly letters: string; readonly tone: string } {
  const marks = word.normalize('NFD').match(/[\u0300-\u036Fđ]/gu) ?? [];
  const isTone = (mark: string) => TONES.includes(mark);
  return { letters: marks.filter((mark) => !isTone(mark)).join(''), tone: marks.filter(isTone).join('') };
}

const TONES = '\u0300\u0301\u0303\u0309\u0323';

function unify(text: string): string {
  if (isTidy(text)) return text.toLowerCase();
  const composed = text.normalize('NFC');
  const unified = LOOK_ALIKE.test(composed) ? replaceLookAlikes(composed) : composed;
  return unified.toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** Whether a text is whole letters, signs and single spaces inside, and nothing that only looks like another: unified but for its case. */
function isTidy(text: string): boolean {
  let before = SPACE;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isUsual =
      (code > SPACE && code < 0x7f) ||
      (code >= 0xc0 && code < 0x180 && code !== 0xd0 && code !== 0xf0) ||
      (code >= 0x1ea0 && code < 0x1efa) ||
      code === 0x1a0 ||
      code === 0x1a1 ||
      code === 0x1af ||
      code === 0x1b0 ||
      (code === SPACE && before !== SPACE);
    if (!isUsual) return false;
    before = code;
  }
  return before !== SPACE || text === '';
}

const SPACE = 0x20;

function replaceLookAlikes(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(HYPHENS, '-')
    .replace(/[ÐĐð]/g, 'đ')
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'");
}

function withToneLast(word: string): string {
  if (PLAIN_WORD.test(word)) return word;
  const parts = word.normalize('NFD');
  const tones = parts.match(TONE_MARKS);
  return tones === null ? word : parts.replace(TONE_MARKS, '') + tones.join('');
}
