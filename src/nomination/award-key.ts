import { looseKey } from '../text/fold.ts';

/** How offices shorten the words of awards; folded. */
const SHORT_FOR: readonly (readonly [RegExp, string])[] = [
  [/\bbk\b/g, 'bang khen'],
  [/\bgk\b/g, 'giay khen'],
  [/\bhcld\b/g, 'huan chuong lao dong'],
  [/\bhc\b/g, 'huan chuong'],
  [/\bld\b/g, 'lao dong'],
  [/\b(ttgcp|ttcp|ttg)\b/g, 'thu tuong'],
  [/\b(uy ban nhan dan|ub)\b/g, 'ubnd'],
  [/\bct\b/g, 'chu tich'],
  [/\btp\b/g, 'thanh pho'],
];

/** The form in which names of awards are compared: folded, written out, without “của”. Never shown. */
export function awardKey(text: string): string {
  return SHORT_FOR.reduce((key, [short, full]) => key.replace(short, full), looseKey(text))
    .replace(/\bcua\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/** Whether a name says all of `words`, next to each other; both as keys. */
export function says(key: string, words: string): boolean {
  return ` ${key} `.includes(` ${words} `);
}

/** Whether a name stops short of `words`: `Bằng khen` of `Bằng khen UBND tỉnh`; both as keys. */
export function isBeginningOf(key: string, words: string): boolean {
  return key !== '' && words.startsWith(`${key} `);
}

/** Whose award it is as far as the name tells (`tinh`, `thanh pho` …); null where it does not. */
export function authorityIn(key: string): string | null {
  return /\bubnd (tinh|thanh pho|huyen|thi xa|thi tran|xa|phuong)\b/.exec(key)?.[1] ?? null;
}
