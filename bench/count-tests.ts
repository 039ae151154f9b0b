import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Report = {
  readonly numTotalTests: number;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly startTime: number;
    readonly endTime: number;
    readonly assertionResults: readonly { readonly meta?: { readonly assertions?: number } }[];
  }[];
};

const root = join(import.meta.dirname, '..');

/** Runs the tests (those given, or all) and tells how many there are, how much they look at, and what they take. */
const folder = await mkdtemp(join(tmpdir(), 'thidua-count-'));
try {
  const path = join(folder, 'report.json');
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const reporters = ['--reporter=json', `--outputFile.json=${path}`];
  const started = performance.now();
  const { status } = spawnSync(
    process.execPath,
    [vitest, 'run', '--mode', 'whole', ...reporters, ...process.argv.slice(2)],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const seconds = (performance.now() - started) / 1000;
  const report = JSON.parse(await readFile(path, 'utf8')) as Report;
  const executed = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .reduce((sum, { meta }) => sum + (meta?.assertions ?? 0), 0);
  const { numTotalTests, numPassedTests, numFailedTests, testResults } = report;
  console.log(`files of tests        ${testResults.length}`);
  console.log(`tests                 ${numTotalTests} (${numPassedTests} passed, ${numFailedTests} failed)`);
  console.log(`assertions executed   ${executed}`);
  console.log(`expect( written       ${written()}`);
  console.log(`seconds               ${seconds.toFixed(1)} by the clock`);
  console.log('the longest files');
  const longest = testResults
    .map(({ name, startTime, endTime }) => ({ name: name.slice(root.length + 1), took: endTime - startTime }))
    .toSorted((a, b) => b.took - a.took)
    .slice(0, 12);
  for (const { name, took } of longest) console.log(`${(took / 1000).toFixed(1).padStart(8)}  ${name}`);
  process.exitCode = status ?? 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

function written(): number {
  return readdirSync(join(root, 'test'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8').split('expect(').length - 1)
    .reduce((sum, count) => sum + count, 0);
}
