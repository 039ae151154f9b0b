import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findCopies } from '../../src/text/find-copies.ts';
import { likelyPairs } from '../../src/text/likely-pairs.ts';
import { proseWords } from '../../src/text/prose.ts';
import { containedWords, sharedWords, shingleAll } from '../../src/text/similarity.ts';
import { ALTERATIONS, type Alteration, alteredCopy, ordinaryText } from '../support/achievement-texts.ts';
import { expectGolden } from '../support/golden.ts';

const TEXTS = 24;
const MOST_CHANGES = 4;
const WAYS = Object.keys(ALTERATIONS) as Alteration[];

/** Texts, and copies of them altered again and again: from nearly the same to hardly alike, cut short and put together. */
function textsToCompare(): readonly string[] {
  const ordinary = Array.from({ length: TEXTS }, (_, at) => ordinaryText(`kept ${at}`));
  const copies = ordinary.flatMap((text, at) => {
    let copy = text;
    return Array.from({ length: MOST_CHANGES }, (_, time) => {
      const how = WAYS[(at + time) % WAYS.length];
      if (how !== undefined) copy = alteredCopy(copy, how, `${at} ${time}`);
      return copy;
    });
  });
  const words = ordinary.map((text) => text.split(' '));
  const short = words.map((own, at) => own.slice(0, 12 + at).join(' '));
  const long = ordinary.map((text, at) => `${text} ${ordinary[(at + 1) % TEXTS] ?? ''}`);
  return [...ordinary, ...copies, ...short, ...long];
}

it('texts are compared, and copies among them found, as they were', async () => {
  const words = textsToCompare().map((text) => proseWords(text, []));
  const shingled = shingleAll(words);
  const pairs = likelyPairs(shingled).map(([a, b]) => {
    const [one, other] = [shingled[a], shingled[b]];
    if (!one || !other) throw new Error('a pair of no texts');
    return `${a} ${b}: ${sharedWords(one, other).toFixed(4)}, ${containedWords(one, other).toFixed(4)}`;
  });
  const groups = findCopies(words.map((own, at) => ({ words: own, subject: String(at % 7) }))).map(
    ({ first, others }) =>
      `${first} like ${others.map(({ text, degree }) => `${text} (${degree.toFixed(4)})`).join(', ')}`,
  );
  expect(pairs.length).toBeGreaterThan(TEXTS);
  await expectGolden(
    `${[...pairs, '', ...groups].join('\n')}\n`,
    join(import.meta.dirname, 'golden', 'copies.txt'),
  );
});
