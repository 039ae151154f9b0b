import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectGolden } from '../support/golden.ts';
import { FILES, wordsIn } from './known-words.ts';
import { READERS, readAs } from './readers.ts';

/** As a person may type a word of a table: as it stands, with a capital, in capitals, and within other words. */
const typings = (word: string) => [
  word,
  word.charAt(0).toUpperCase() + word.slice(1),
  word.toUpperCase(),
  `Lê An ${word} 3`,
];

/** Every word that the code knows is typed into every reader: a table that loses one reads it otherwise. */
describe('the words that the code knows', () => {
  it('are read as they were, file by file', async () => {
    const lines = FILES.flatMap((file) => {
      const words = wordsIn(file);
      if (words.length === 0) return [];
      const texts = [...new Set(words.flatMap(typings))];
      const made = Object.keys(READERS).flatMap((name) =>
        texts.flatMap((text) => {
          const line = readAs(name, text);
          return line === null ? [] : [`${name}: ${line}`];
        }),
      );
      return [
        `${file}: ${words.length} words, ${made.length} readings, ${createHash('sha256').update(made.join('\n')).digest('hex').slice(0, 16)}`,
      ];
    });
    expect(lines.length).toBeGreaterThan(40);
    await expectGolden(`${lines.join('\n')}\n`, join(import.meta.dirname, 'golden', 'words.txt'));
  });
});
