import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCE = join(import.meta.dirname, '../../src');

/**
 * What stands in quotes in a file of the source and is words of people, not a name in the code: what its tables are made of. A
 * list in one pair of quotes is parted at its commas, else at its spaces.
 */
export function wordsIn(file: string): readonly string[] {
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

/** The files of the source whose words are typed, from `src`. */
export const FILES: readonly string[] = ['text', 'reading'].flatMap((folder) =>
  readdirSync(join(SOURCE, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(SOURCE.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted(),
);
