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

/** Lays faults under the file system of its whole process. */
const ALONE = ['test/endurance/held.test.ts', 'test/endurance/writes.test.ts'];

/** A test that draws by chance, or tries one thing after another: how often is a matter of `effort.ts`. */
const HAS_LONG_RUN = /from 'fast-check'|\/(?:effort|sweep)\.ts'/u;

/** The files of tests, by how they are run. */
export type Projects = {
  /** In processes that they share, one after another: modules are loaded once in each. */
  readonly shared: readonly string[];
  /** Each in a process of its own. */
  readonly alone: readonly string[];
};

/** Where each file of tests below `root`/test belongs. The long run takes those only that have more to do in it. */
export function projectsIn(root: string, isLong: boolean): Projects {
  const files = readdirSync(join(root, 'test'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
  const among = files.filter((file) => !isLong || HAS_LONG_RUN.test(readFileSync(join(root, file), 'utf8')));
  return {
    shared: among.filter((file) => !ALONE.includes(file)),
    alone: among.filter((file) => ALONE.includes(file)),
  };
}
