import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { groupBy } from '../../src/domain/group-by.ts';
import { expectGolden } from '../support/golden.ts';
import { READERS } from './readers.ts';

const SOURCE = join(import.meta.dirname, '../../src');

/** Every sign in the source of a folder that is no letter of a word and no plain space; also those written by their numbers. */
function signsIn(folder: string): readonly string[] {
  const texts = readdirSync(join(SOURCE, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .map((text) => text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, ''));
  const numbered = texts.flatMap((text) =>
    [...text.matchAll(/\\u(?:([\dA-Fa-f]{4})|\{([\dA-Fa-f]+)\})/gu)].map(([, four, more]) =>
      String.fromCodePoint(Number.parseInt(four ?? more ?? '20', 16)),
    ),
  );
  const shown = texts.flatMap((text) =>
    [...text].filter((sign) => /[^\p{L}\p{M}\p{N}\s]|[^\p{ASCII}\p{Script=Latin}\s]/u.test(sign)),
  );
  return [...new Set([...shown, ...numbered])].filter((sign) => /\P{Cs}/u.test(sign)).toSorted();
}

/** Where a sign is typed. */
const PLACES: Readonly<Record<string, (sign: string) => string>> = {
  alone: (sign) => sign,
  'between words': (sign) => `Có${sign}Không`,
  'between two boxes': (sign) => `☐${sign}Tốt${sign}☑ Khá`,
  'behind a number': (sign) => `8${sign}`,
  'within a number': (sign) => `1${sign}234`,
  'between numbers': (sign) => `8 ${sign} 9`,
  'within a date': (sign) => `28${sign}11${sign}2022`,
  'before a name': (sign) => `${sign} Lê Văn Ba`,
  'behind a name': (sign) => `Lê Văn Ba${sign}`,
  'between names': (sign) => `Lê Văn Ba ${sign} Kế toán`,
  'in the name of a file': (sign) => `a${sign}b.xlsx`,
};
const OF_CELLS = ['quantity', 'points of 10', 'tick', 'level', 'date', 'text', 'shown', 'isBlank'];
const OF_TEXTS = [
  ...[
    'tickedWords',
    'saysNothing',
    'isTotalWords',
    'takeName',
    'storedName',
    'whyRenamed',
    'cleanText',
    'matchKey',
  ],
  ...['looseKey', 'mailAddressesIn', 'infoKeyOf', 'header', 'isSurelyUnicode', 'withoutYears'],
];

/** What a reader makes of a text with a sign in it, the sign shown as ◦. */
function readWith(sign: string, name: string, place: string): string {
  const made = JSON.stringify(READERS[name]?.(PLACES[place]?.(sign) ?? ''), (_, inner: unknown) =>
    typeof inner === 'string' ? inner.replaceAll(sign, '◦') : inner,
  );
  return `${name} ${(made ?? 'null').replace(/,\["TD(\d{4}) .*$/u, ' TD$1')}`;
}

/** Every sign that the code knows is typed wherever people may type one: signs that mean the same stand together. */
describe('the signs that the code knows', () => {
  const signs = [...new Set([...signsIn('text'), ...signsIn('reading')])];

  it.each(Object.keys(PLACES))('are read as they were %s', async (place) => {
    const readings = signs.map((sign) =>
      [...OF_CELLS, ...OF_TEXTS].map((name) => readWith(sign, name, place)),
    );
    const usual = (readings[0] ?? []).map((_, at) => commonest(readings.map((made) => made[at] ?? '')));
    const read = signs.map((sign, at) => ({
      sign,
      made: (readings[at] ?? []).filter((made, reader) => made !== usual[reader]).join(' · '),
    }));
    const alike = groupBy(read, ({ made }) => made);
    expect(alike.size).toBeGreaterThan(8);
    const lines = [...alike].map(
      ([made, own]) =>
        `${own.map(({ sign }) => shownAs(sign)).join(' ')}\n  ${made || `as usual: ${usual.join(' · ')}`}`,
    );
    await expectGolden(
      `${lines.join('\n')}\n`,
      join(import.meta.dirname, 'golden', 'signs', `${place.replaceAll(' ', '-')}.txt`),
    );
  });
});

function commonest(all: readonly string[]): string {
  const [first] = [...groupBy(all, (one) => one)].toSorted(([, a], [, b]) => b.length - a.length);
  return first?.[0] ?? '';
}

/** A sign that shows something as it is, any other by its number. */
function shownAs(sign: string): string {
  const isShown = /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(sign);
  return isShown ? sign : `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
