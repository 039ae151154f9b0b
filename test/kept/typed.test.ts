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
