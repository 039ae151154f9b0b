import { expect, it } from 'vitest';
import { partOfTexts } from '../../src/ooxml/text-part.ts';
import { textBytes, unzipParts, zipPartsFast } from '../../src/ooxml/zip.ts';

const WORD = 'Phường Đông Thọ; ';

/** So many words, one at a time, that nobody has all of. */
function* words(count: number): Generator<string> {
  for (let index = 0; index < count; index += 1) yield `${WORD}${index}\n`;
}

const whole = (count: number) => textBytes([...words(count)].join(''));

it.each([0, 1, 1000])('a short part is its bytes: %i words', (count) => {
  expect(partOfTexts(words(count), { level: 4 })).toEqual(whole(count));
});

it.each([60_000, 130_000])('a long one is packed in pieces, and comes out whole: %i words', (count) => {
  const part = partOfTexts(words(count), { level: 4 });
  expect(part).not.toBeInstanceOf(Uint8Array);
  const zip = zipPartsFast(
    new Map([
      ['a.xml', part],
      ['b.xml', textBytes(WORD)],
    ]),
    { level: 4 },
  );
  const parts = unzipParts(zip);
  expect(Buffer.from(parts.get('a.xml') ?? []).equals(whole(count))).toBe(true);
  expect(parts.get('b.xml')).toEqual(textBytes(WORD));
  expect(zip.length).toBeLessThan(whole(count).length / 5);
});
