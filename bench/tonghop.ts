import { cp, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { makeWorkspace } from './make-workspace.ts';
import { type Run, runBest, shown } from './measure.ts';

const TIMES = 3;
const PEOPLE = 40;
const SIZES = [75, 150, 300] as const;
/** Head of the table that --chi-tiet prints at the end of a run that came through. */
const TIMINGS = 'Thời gian:';
const SAMPLE = 'samples/thanh-pho-thanh-hoa';

/** `tonghop` on the sample and on generated workspaces, beside the plain script; the last is the scaling check. */
export async function tonghop(print: (line: string) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'thidua-bench-'));
  try {
    const plain = join(folder, 'plain-script.mjs');
    await bundlePlainScript(plain);
    const sample = join(folder, 'sample');
    await cp(SAMPLE, sample, { recursive: true });
    print('sample, 82 units:');
    await compare(sample, plain, print);
    const runs: Run[] = [];
    for (const size of SIZES) {
      const workspace = join(folder, `units-${size}`);
      await makeWorkspace(workspace, size, PEOPLE);
      print(`${size} units of ${PEOPLE} people:`);
      runs.push(await compare(workspace, plain, print));
    }
    print(`at ${SIZES.join(' / ')} units:`);
    print(
      growth(
        'all, CPU seconds',
        runs.map(({ cpuSeconds }) => cpuSeconds),
      ),
    );
    for (const line of stages(runs.map(lapsOf))) print(line);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function compare(workspace: string, plain: string, print: (line: string) => void): Promise<Run> {
  const tool = await runTool(workspace, TIMES);
  const target = join(workspace, 'bang.docx');
  const script = await runBest(process.execPath, [plain, join(workspace, '2022', 'nhan'), target], TIMES);
  if (!/^[1-9]\d* units$/m.test(script.output)) throw new Error(script.output);
  print(`  plain script     ${describe(script)}`);
  print(`  thidua tonghop   ${describe(tool)}`);
  const memory = shown(tool.megabytes / script.megabytes);
  print(`  ratio            CPU ${shown(tool.cpuSeconds / script.cpuSeconds)} ×, memory ${memory} ×`);
  await compareAgain(workspace, tool, print);
  return tool;
}

/** What a run costs after another: nothing has changed; one file has (by its name, so that what it says stays). */
async function compareAgain(workspace: string, cold: Run, print: (line: string) => void): Promise<void> {
  const received = join(workspace, '2022', 'nhan');
  const [file = ''] = (await readdir(received)).filter((name) => name.endsWith('.xlsx')).sort();
  let count = 0;
  const change = async () => {
    await rename(
      join(received, count === 0 ? file : `${count} ${file}`),
      join(received, `${count + 1} ${file}`),
    );
    count += 1;
  };
  const again = await runAgain(workspace, async () => undefined);
  print(`  nothing changed  ${describe(again)}, ${besideCold(again, cold)}`);
  const changed = await runAgain(workspace, change);
  print(`  one file changed ${describe(changed)}, ${besideCold(changed, cold)}`);
  await rename(join(received, `${count} ${file}`), join(received, file));
}

/** As a share of the first run: in all, and of its first stage, which is what earlier runs spare. */
function besideCold(run: Run, cold: Run): string {
  const [first, before] = [lapsOf(run)[0], lapsOf(cold)[0]];
  const share = (first?.milliseconds ?? 0) / (before?.milliseconds || 1);
  return `${shown(run.cpuSeconds / cold.cpuSeconds)} of the first; ${first?.stage ?? ''}: ${shown(share)}`;
}

const describe = ({ seconds, cpuSeconds, megabytes }: Run): string =>
  `${shown(cpuSeconds)} s CPU, ${shown(seconds)} s on the clock, ${shown(megabytes, 0)} MB`;

/** Every run reads all files anew. */
function runTool(workspace: string, times: number): Promise<Run> {
  return runTimes(workspace, times, () => rm(join(workspace, '.thidua'), { recursive: true, force: true }));
}

function runAgain(workspace: string, before: () => Promise<void>): Promise<Run> {
  return runTimes(workspace, TIMES, before);
}

async function runTimes(workspace: string, times: number, before: () => Promise<void>): Promise<Run> {
  const flags = ['--thu-muc', workspace, '--ngay', '05/12/2022', '--khong-hoi', '--chi-tiet'];
  const command = ['bin/thidua.js', 'tonghop', '2022', ...flags];
  const run = await runBest(process.execPath, command, times, before);
  if (!run.output.includes(TIMINGS)) throw new Error(run.output);
  return run;
}

type Lap = { readonly stage: string; readonly milliseconds: number };

function lapsOf({ output }: Run): readonly Lap[] {
  const [, table = ''] = output.split(TIMINGS);
  return [...table.matchAll(/^\s*(\S.*?)\s+\d+ ms\s+(\d+) ms bộ xử lý\s*$/gm)].map(
    ([, stage = '', time]) => ({
      stage,
      milliseconds: Number(time),
    }),
  );
}

/** Each stage's own processor time. */
function stages(runs: readonly (readonly Lap[])[]): readonly string[] {
  const [first = []] = runs;
  return first.map(({ stage }) =>
    growth(
      `${stage}, s`,
      runs.map((laps) => (laps.find((lap) => lap.stage === stage)?.milliseconds ?? 0) / 1000),
    ),
  );
}

function growth(what: string, values: readonly number[]): string {
  const times = (values.at(-1) ?? 0) / (values[0] || 1);
  const units = (SIZES.at(-1) ?? 1) / SIZES[0];
  return `  ${what.padEnd(28)} ${values.map((value) => shown(value)).join(' / ')}   ${shown(times)} × for ${units} × the units`;
}

/** Bundled as the tool is, so that both start alike. */
export async function bundlePlainScript(target: string): Promise<void> {
  await build({
    entryPoints: ['bench/plain-script.ts'],
    outfile: target,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    banner: {
      js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
    },
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await tonghop(console.log);
}
