import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectGolden } from '../support/golden.ts';
import { READERS, readAs } from './readers.ts';

const SOURCE = join(import.meta.dirname, '../../src');

/**
 * What stands in quotes in a file of the source and is words of people, not a name in the code: what its tables are made of. A
 * list in one pair of quotes is parted at its commas, else at its spaces.
 */
function wordsIn(file: string): readonly string[] {
  const text = readFileSync(join(SOURCE, file), 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, '')
    .replaceAll(/^(?:import|export)\b[^;]*?from '[^']*';$/gmu, '');
  const quoted = [...text.matchAll(/'((?:[^'\\\n]|\\.)*)'/gu)].map(([, inside = '']) => inside);
  const lists = [...quoted, ...[...text.matchAll(/`([^`$]*)`/gu)].map(([, inside = '']) => inside)].filter(
    (inside) => inside.split(/,\S|\s/u).length > LONGEST_PHRASE,
  );
  const listed = lists.flatMap((list) => list.split(/,\S/u.test(list) ? /,\s*/u : /\s+/u));
  const found = [...quoted.filter((inside) => !lists.includes(inside)), ...listed].map((word) => word.trim());
  return [...new Set(found)].filter(
    (word) => /\p{L}/u.test(word) && /[^\p{ASCII}]|^(?!NF)[A-Z]{2,}$| /u.test(word) && !/\\|\$\{/u.test(word),
  );
}

/** Words of a phrase; what is longer is a list. */
const LONGEST_PHRASE = 24;

/** As a person may type a word of a table: as it stands, with a capital, in capitals, and within other words. */
const typings = (word: string) => [
  word,
  word.charAt(0).toUpperCase() + word.slice(1),
  word.toUpperCase(),
  `Lê An ${word} 3`,
];

/** Every word that the code knows is typed into every reader: a table that loses one reads it otherwise. */
describe('the words that the code knows', () => {
  const files = ['text', 'reading'].flatMap((folder) =>
    readdirSync(join(SOURCE, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(SOURCE.length + 1)
          .replaceAll('\\', '/'),
      )
      .toSorted(),
  );

  it('are read as they were, file by file', async () => {
    const lines = files.flatMap((file) => {
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
