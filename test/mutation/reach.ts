import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { PURE_TESTS } from '../support/vitest/files.ts';
import { importGraph } from './import-graph.ts';
import type { Reach } from './session.ts';
import type { SessionClient } from './session-client.ts';

/** Tests that show what the pure stages do: their own, and those of what reads their tables and draws their models. */
const FOLDERS = [...PURE_TESTS, 'form', 'procedure', 'render', 'tables', 'templates', 'workspace'];
/** Where the letters of old files are shown to be read. */
const OF_TEXTS = /^test\/io\/formats\/csv\//;
/** Those that take more than they tell of a mutant. */
const TOO_LONG =
  /^test\/(mutants|architecture|annex|render\/mail|render\/xlsx\/mark)\/|\/(nd30-pages|form-formulas|linear-growth|commands-in-hints|charts|join-documents)\./;
/** Data that tests read and no import names, and what finds the places. */
const DATA = [
  'criteria',
  'templates',
  'package-lock.json',
  ...['candidates', 'instrument', 'modules', 'places', 'session', 'suite'].map(
    (name) => `test/mutation/${name}.ts`,
  ),
];
/** What was found is kept here, by what it was found from: a second run begins at once. */
const KEPT = join(tmpdir(), 'thidua-mutation-reach');
const PATIENCE = 900;

/** The files of tests that say something of the pure stages. */
export function testFiles(root: string): readonly string[] {
  return filesUnder(root, 'test')
    .filter((file) => file.endsWith('.test.ts'))
    .filter((file) => FOLDERS.includes(file.split('/')[1] ?? '') || OF_TEXTS.test(file))
    .filter((file) => !TOO_LONG.test(file));
}

/** Where each file's tests come by, with no mutant on; by file. Several sessions share the files. */
export async function reachOf(
  root: string,
  files: readonly string[],
  sessions: readonly SessionClient[],
): Promise<readonly Reach[]> {
  const imports = importGraph(root);
  const data = digestOf(DATA.flatMap((at) => filesUnder(root, at)).map((file) => textOf(root, file)));
  const waiting = [...files];
  const found: Reach[] = [];
  mkdirSync(KEPT, { recursive: true });
  await Promise.all(
    sessions.map(async (session) => {
      for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
        const among = [...imports(file), file].toSorted();
        const key = digestOf([data, ...among.flatMap((one) => [one, textOf(root, one)])]);
        const kept = join(KEPT, `${key}.json`);
        if (existsSync(kept)) {
          found.push(JSON.parse(readFileSync(kept, 'utf8')) as Reach);
          continue;
        }
        const reach = await session.ask({ ask: 'reach', file }, PATIENCE);
        if (reach === null) throw new Error(`${file} does not come to an end`);
        writeFileSync(kept, JSON.stringify(reach));
        found.push(reach);
      }
    }),
  );
  return found;
}

function filesUnder(root: string, at: string): readonly string[] {
  const path = join(root, at);
  const entries = at.includes('.') ? [] : readdirSync(path, { recursive: true, withFileTypes: true });
  const below = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
  return at.includes('.') ? [at] : below.toSorted();
}

const textOf = (root: string, file: string) =>
  existsSync(join(root, file)) ? readFileSync(join(root, file), 'latin1') : '';

function digestOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}:${text}`);
  return hash.digest('hex');
}
