import { pathToFileURL } from 'node:url';
import { type Run, runBest, shown } from './measure.ts';

const TIMES = 15;

/** `thidua --version` beside `node -e 0`: what the tool adds to starting Node. */
export async function startup(): Promise<readonly string[]> {
  const empty = await runBest(process.execPath, ['-e', '0'], TIMES);
  const version = await runBest(process.execPath, ['bin/thidua.js', '--version'], TIMES);
  const help = await runBest(process.execPath, ['bin/thidua.js', '--help'], TIMES);
  const criteria = await runBest(process.execPath, ['bin/thidua.js', 'tieuchi', 'danhsach'], TIMES);
  return [
    row('node -e 0', empty, empty),
    row('thidua --version', version, empty),
    row('thidua --help', help, empty),
    row('tieuchi danhsach', criteria, empty),
  ];
}

function row(what: string, run: Run, empty: Run): string {
  const times = `${shown(run.cpuSeconds * 1000, 0)} ms CPU, ${shown(run.seconds * 1000, 0)} ms on the clock`;
  return `${what.padEnd(18)} ${times}   CPU ${shown(run.cpuSeconds / empty.cpuSeconds)} ×`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log((await startup()).join('\n'));
}
