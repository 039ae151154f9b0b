import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';

/** What one run of a program took. */
export type Run = {
  readonly seconds: number;
  /** Most memory that the program and its children held at one moment, sampled (Linux only; shared pages count once). */
  readonly megabytes: number;
  readonly output: string;
  readonly code: number;
};

const SAMPLED_EVERY = 50;

/** Runs a program once and watches its memory, its children's included. */
export async function runOnce(command: string, parameters: readonly string[]): Promise<Run> {
  const start = performance.now();
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
  return { seconds: (performance.now() - start) / 1000, megabytes: peak / 1e6, output, code };
}

/** The fastest of several runs, with the most memory that any of them took. */
export async function runBest(command: string, parameters: readonly string[], times: number): Promise<Run> {
  const runs: Run[] = [];
  for (let count = 0; count < times; count += 1) runs.push(await runOnce(command, parameters));
  const fastest = runs.reduce((best, run) => (run.seconds < best.seconds ? run : best));
  return { ...fastest, megabytes: Math.max(...runs.map(({ megabytes }) => megabytes)) };
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
