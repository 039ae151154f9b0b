import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Folders of `test/` about stages that touch nothing outside: with them `npm run test:mutation` looks for mutants. */
export const PURE_TESTS: readonly string[] = [
  'annex',
  'architecture',
  'criteria',
  'diagnostics',
  'documents',
  'domain',
  'inspection',
  'mutants',
  'nomination',
  'ranking',
  'reading',
  'result',
  'review',
  'scoring',
  'text',
  'wording',
  'yaml',
  'kept',
];

/** The runs that take some of the files, by what stands in those (`vitest run --mode …`). */
const TAKES: Readonly<Record<string, RegExp>> = {
  // What draws by chance, or tries one thing after another: how often is a matter of `effort.ts`. And what asks about Office
  // files, which `npm test` does only where their bytes are new.
  long: /from 'fast-check'|\/(?:effort|sweep|validate-office-file)\.ts'/u,
  sound: /\/validate-office-file\.ts'/u,
};

/** The files of tests below `root`/test that belong to a run. */
export function testFiles(root: string, mode: string): readonly string[] {
  const taken = TAKES[mode];
  return readdirSync(join(root, 'test'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => taken?.test(readFileSync(join(root, file), 'utf8')) ?? true)
    .toSorted();
}
