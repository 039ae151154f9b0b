import { join } from 'node:path';
import { describe, it } from 'vitest';
import { sortByPersonName, sortByVietnamese } from '../../src/text/collation.ts';
import { expectGolden } from '../support/golden.ts';
import { READERS, readAs } from './readers.ts';
import { typedTexts } from './typed-texts.ts';

describe('what people type', () => {
  it.each(Object.keys(READERS))('is taken by %s as it was', async (name) => {
    const lines = typedTexts.flatMap((text) => readAs(name, text) ?? []);
    await expectGolden(
      `${lines.join('\n')}\n`,
      join(import.meta.dirname, 'golden', 'typed', `${name.replaceAll(' ', '-')}.txt`),
    );
  });

  it('is taken the same where marks are letters of their own, but for what is told here', async () => {
    const loose = typedTexts.filter((text) => text.normalize('NFD') !== text.normalize('NFC'));
    const made = (name: string, typed: string) =>
      (JSON.stringify(READERS[name]?.(typed)) ?? 'undefined').normalize('NFC');
    const differing = Object.keys(READERS).flatMap((name) =>
      loose.flatMap((text) => {
        const [one, other] = [made(name, text.normalize('NFC')), made(name, text.normalize('NFD'))];
        return one === other ? [] : [`${name} of ${JSON.stringify(text)}: ${one} | ${other}`.slice(0, 200)];
      }),
    );
    await expectGolden(
      `${differing.join('\n')}\n`,
      join(import.meta.dirname, 'golden', 'typed', 'loose-marks.txt'),
    );
  });

  it('stands in the order that it did', async () => {
    const sorted = [
      sortByVietnamese(typedTexts, (text) => text),
      sortByPersonName(typedTexts, (text) => text),
    ];
    await expectGolden(
      `${sorted.map((texts) => texts.map((text) => JSON.stringify(text)).join('\n')).join('\n\n')}\n`,
      join(import.meta.dirname, 'golden', 'typed', 'order.txt'),
    );
  });
});
