import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Folders of `test/` about stages that touch nothing outside; what they test can share one thread. */
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

/** A test there that starts a program, or puts something on the disk, all the same. */
const REACHES_OUT =
  /from '[^']*(?:node:child_process|\/(?:libreoffice|calculated-forms|validate-office-file|run-cli|new-workspace|with-folder|temporary-folder))(?:\.ts)?'|\bmkdtemp\b/u;

/** Lays faults under the file system of its whole process. */
const ALONE = ['test/endurance/held.test.ts', 'test/endurance/writes.test.ts'];

/** A test that draws by chance, or tries one thing after another: how often is a matter of `effort.ts`. */
const HAS_LONG_RUN = /from 'fast-check'|\/effort\.ts'/u;

/** The files of tests, by how they are run. */
export type Projects = {
  /** In threads that they share, one after another. */
  readonly pure: readonly string[];
  /** In processes that they share: what they start and write is theirs alone. */
  readonly outside: readonly string[];
  /** Each in a process of its own. */
  readonly alone: readonly string[];
};

/**
 * Where each file of tests below `root`/test belongs; a new folder counts as reaching outside until it is named here.
 * The long run takes those only that have more to do in it.
 */
export function projectsIn(root: string, isLong: boolean): Projects {
  const files = readdirSync(join(root, 'test'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
  const texts = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
  const among = files.filter((file) => !isLong || HAS_LONG_RUN.test(texts.get(file) ?? ''));
  const isPure = (file: string) =>
    PURE_TESTS.includes(file.split('/')[1] ?? '') && !REACHES_OUT.test(texts.get(file) ?? '');
  return {
    pure: among.filter(isPure),
    outside: among.filter((file) => !isPure(file) && !ALONE.includes(file)),
    alone: among.filter((file) => ALONE.includes(file)),
  };
}
