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

/**
 * A test that draws by chance, or tries one thing after another: how often is a matter of `effort.ts`. Or one that asks about
 * Office files, which `npm test` does only where their bytes are new.
 */
const HAS_LONG_RUN = /from 'fast-check'|\/(?:effort|validate-office-file)\.ts'/u;

/** The files of tests below `root`/test. The long run takes those only that have more to do in it. */
export function testFiles(root: string, isLong: boolean): readonly string[] {
  return readdirSync(join(root, 'test'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !isLong || HAS_LONG_RUN.test(readFileSync(join(root, file), 'utf8')))
    .toSorted();
}
