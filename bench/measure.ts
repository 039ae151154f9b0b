import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';

/** What one run of a program took. */
export type Run = {
  readonly seconds: number;
  /** Processor time, its children's included (Linux only): steadier than the clock on a busy machine. */
  readonly cpuSeconds: number;
  /** Most memory that the program and its children held at one moment, sampled (Linux only; shared pages count once). */
  readonly megabytes: number;
  readonly output: string;
  readonly code: number;
};

const SAMPLED_EVERY = 50;
const TICKS_A_SECOND = 100;

/** Runs a program once and watches its memory, its children's included. */
export async function runOnce(command: string, parameters: readonly string[]): Promise<Run> {
  const start = performance.now();
  const cpuBefore = await cpuOfChildren();
  const child = spawn(command, parameters, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  let peak = 0;
  const watch = setInterval(async () => {
    if (child.pid !== undefined) peak = Math.max(peak, await treeMemory(child.pid));
  }, SAMPLED_EVERY);
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? -1));
  });
  clearInterval(watch);
  const seconds = (performance.now() - start) / 1000;
  return { seconds, cpuSeconds: (await cpuOfChildren()) - cpuBefore, megabytes: peak / 1e6, output, code };
}

/** The run of several that took the least processor time, with the most memory that any of them took. */
export async function runBest(
  command: string,
  parameters: readonly string[],
  times: number,
  before: () => Promise<void> = async () => undefined,
): Promise<Run> {
  const runs: Run[] = [];
  for (let count = 0; count < times; count += 1) {
    await before();
    runs.push(await runOnce(command, parameters));
  }
  const best = runs.reduce((least, run) => (run.cpuSeconds < least.cpuSeconds ? run : least));
  return { ...best, megabytes: Math.max(...runs.map(({ megabytes }) => megabytes)) };
}

/** Seconds of processor time of all children that have ended so far. */
async function cpuOfChildren(): Promise<number> {
  const stat = await readFile('/proc/self/stat', 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13] ?? 0) + Number(fields[14] ?? 0)) / TICKS_A_SECOND;
}

/** Bytes of a process and all below it: the proportional set size, which counts a page shared by two half each. */
async function treeMemory(root: number): Promise<number> {
  const parents = new Map<number, number>();
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
    parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? 0));
  }
  const isBelow = (id: number): boolean => id === root || (id > 1 && isBelow(parents.get(id) ?? 0));
  const sizes = [...parents.keys()].filter(isBelow).map(async (id) => {
    const rollup = await readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => '');
    return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) * 1024;
  });
  return (await Promise.all(sizes)).reduce((sum, bytes) => sum + bytes, 0);
}

/** `1,23` */
export const shown = (value: number, decimals = 2): string => value.toFixed(decimals).replace('.', ',');
