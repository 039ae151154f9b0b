import { mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeWorkspace } from './make-workspace.ts';
import { type Run, runOnce, shown } from './measure.ts';
import { bundlePlainScript } from './tonghop.ts';

/**
 * A year of very many units, one run of each: the plain script, `tonghop` first, again, and after one file has changed,
 * `giaithich` of one unit. By itself, for it takes long: `npx tsx bench/large.ts 2000 40`.
 */
export async function large(units: number, people: number, print: (line: string) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'thidua-bench-'));
  try {
    const script = join(folder, 'plain-script.mjs');
    // This makes the folder anew.
    await makeWorkspace(folder, units, people);
    await bundlePlainScript(script);
    const received = join(folder, '2022', 'nhan');
    print(`${units} units of ${people} people, one run of each:`);
    const plain = await runOnce(process.execPath, [script, received, join(folder, 'bang.docx')]);
    if (!/^[1-9]\d* units$/m.test(plain.output)) throw new Error(plain.output.slice(-2000));
    print(`  plain script     ${describe(plain)}`);
    const flags = ['--thu-muc', folder, '--khong-hoi'];
    const tool = async (what: string, parameters: readonly string[], beside: Run) => {
      const run = await runOnce(process.execPath, ['bin/thidua.js', ...parameters, ...flags]);
      if (run.code !== 0 && run.code !== 1) throw new Error(run.output.slice(-2000));
      print(`  ${what.padEnd(16)} ${describe(run)}: ${shown(run.cpuSeconds / beside.cpuSeconds)} ×`);
      return run;
    };
    const year = ['tonghop', '2022', '--ngay', '05/12/2022'];
    const first = await tool('tonghop', year, plain);
    const { size } = await stat(join(folder, '2022', 'ket-qua.json'));
    print(`  ket-qua.json     ${shown(size / 1e6, 0)} MB`);
    await tool('nothing changed', year, first);
    const [file = ''] = (await readdir(received)).filter((name) => name.endsWith('.xlsx')).sort();
    await rename(join(received, file), join(received, `1 ${file}`));
    await tool('one file changed', year, first);
    await tool('giaithich', ['giaithich', '2022', '0030'], plain);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const describe = ({ seconds, cpuSeconds, megabytes }: Run): string =>
  `${shown(cpuSeconds)} s CPU, ${shown(seconds)} s on the clock, ${shown(megabytes, 0)} MB`;

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [units = 2000, people = 40] = process.argv.slice(2).map(Number);
  await large(units, people, console.log);
}
