import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PURE_TESTS } from '../support/vitest/projects.ts';
import { drawMutants } from './draw.ts';
import { equivalents } from './equivalents.ts';
import { importGraph } from './import-graph.ts';
import type { Numbered } from './instrument.ts';
import type { Mutant } from './mutant.ts';
import type { Answer } from './session.ts';
import { openSession } from './session-client.ts';

/** Tests that show what the pure stages do: their own, and those of what reads their tables and draws their models. */
const FOLDERS = [...PURE_TESTS, 'render', 'templates', 'workspace'];
/** Those that take more than they tell of a mutant. */
const TOO_LONG = /^test\/(mutants|architecture)\/|\/nd30-pages\.|\/form-formulas\./;
/** They hold texts of everything that is made, and so notice what no test of a single thing does. */
const KEEPS_ALL = /^test\/kept\//;
const SECONDS_FOR_A_FILE = 90;
const SECONDS_OF_TESTS = 240;
/** Without an answer for so long beyond five times what its tests take, a mutant counts as endless. */
const SECONDS_OF_PATIENCE = 90;
const TIMES_AS_OFTEN = 100;
const MOST_BROKEN = 2;

const [seed = 'thi đua', wanted = '300', only = ''] = process.argv.slice(2);
const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');
const say = (line: string) => process.stdout.write(`${line}\n`);

const numbered: readonly Numbered[] = drawMutants(root, seed, Number(wanted)).map((mutant, id) => ({
  ...mutant,
  id,
}));
const scratch = mkdtempSync(join(tmpdir(), 'thidua-mutation-'));
const drawn = join(scratch, 'mutants.json');
writeFileSync(drawn, JSON.stringify(numbered));

const started = performance.now();
const imports = importGraph(root);
try {
  const reached = await reachedBy(testFiles());
  say(`${numbered.length} mutants from seed “${seed}”; their places found in ${minutes()}`);
  // What is made while files are loaded is made once for all tests that share a thread.
  const isLoaded = new Set(
    reached.flatMap(({ reached: { onLoading } }) => Object.keys(onLoading).map(Number)),
  );
  const survived: Mutant[] = [];
  const excused: Mutant[] = [];
  let killed = 0;
  const session = openSession(root, drawn);
  for (const mutant of numbered.filter(({ file }) => file.includes(only))) {
    if (isExcused(mutant)) {
      excused.push(mutant);
      continue;
    }
    const isMadeOnce = mutant.isOutside || isLoaded.has(mutant.id);
    const nearest = reached
      .filter(
        ({ file, reached: { inTests } }) =>
          inTests[mutant.id] !== undefined || (isMadeOnce && imports(file).has(mutant.file)),
      )
      .toSorted((a, b) => nearness(b.file, mutant) - nearness(a.file, mutant) || a.seconds - b.seconds);
    // A file that takes too long stands back for the shorter ones after it.
    let sum = 0;
    const tests = nearest.filter(({ seconds }) => {
      const fits = sum + seconds <= SECONDS_OF_TESTS;
      if (fits) sum += seconds;
      return fits;
    });
    const patience = SECONDS_OF_PATIENCE + 5 * sum;
    const times = Math.max(0, ...tests.map(({ reached: { inTests } }) => inTests[mutant.id] ?? 0));
    const question = {
      id: mutant.id,
      files: tests.map(({ file }) => file),
      limit: 100_000 + TIMES_AS_OFTEN * times,
    };
    const answer = tests.length === 0 ? undefined : await session.ask(question, patience);
    const how =
      answer === undefined
        ? 'no test gets there'
        : answer === null
          ? null
          : answer.failed === null
            ? `${tests.length} files of tests pass`
            : null;
    if (how === null) killed += 1;
    else survived.push(mutant);
    say(
      `${how === null ? 'killed  ' : 'SURVIVED'} ${told(mutant)} · ${(how ?? answer?.failed ?? 'endless').replace(/\s+/g, ' ').slice(0, 140)}`,
    );
  }
  session.close();
  const share = ((killed / (killed + survived.length)) * 100).toFixed(1);
  say(`\n${survived.map((mutant) => `survived: ${told(mutant)}`).join('\n')}`);
  say(
    `\n${killed} killed, ${survived.length} survived, ${excused.length} equivalent (listed) of ${numbered.length}: ${share} % in ${minutes()}`,
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function minutes(): string {
  return `${((performance.now() - started) / 60_000).toFixed(1)} minutes`;
}

/** Where the tests come by, with no mutant on. */
async function reachedBy(files: readonly string[]): Promise<Answer['files']> {
  const session = openSession(root, drawn, 2);
  const answer = await session.ask({ id: -1, files, limit: 0 }, 3600);
  session.close();
  if (answer === null) throw new Error('the tests do not come to an end');
  const broken = answer.files.filter(({ isSound }) => !isSound);
  for (const { file } of broken) say(`left out, as it fails without a mutant: ${file} (${answer.failed})`);
  // One that goes by the clock may fail on a busy machine; more than that is no ground to measure on.
  if (broken.length > MOST_BROKEN) throw new Error(`without a mutant this fails: ${answer.failed}`);
  return answer.files.filter(({ isSound, seconds }) => isSound && seconds < SECONDS_FOR_A_FILE);
}

function testFiles(): readonly string[] {
  return readdirSync(join(root, 'test'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => FOLDERS.includes(file.split('/')[1] ?? '') && !TOO_LONG.test(file));
}

/** How many folders and words a test's path shares with the file: its own tests first, then those that keep what is made of all. */
function nearness(test: string, { file }: Mutant): number {
  const words = new Set(file.split(/[/.]/).slice(1, -1));
  const shared = test.split(/[/.]/).filter((word) => words.has(word)).length;
  return shared === 0 && KEEPS_ALL.test(test) ? 0.5 : shared;
}

function told({ file, line, kind, original, text }: Mutant): string {
  const short = (code: string) => code.replace(/\s+/g, ' ').slice(0, 100);
  return `${file}:${line} ${kind}: ${short(original)} → ${text === '' ? '(nothing)' : short(text)}`;
}

function isExcused({ file, line, text }: Mutant): boolean {
  const at = readFileSync(join(root, file), 'utf8').split('\n')[line - 1]?.trim();
  return equivalents.some((one) => one.file === file && one.line === at && one.text === text);
}
