import { pathToFileURL } from 'node:url';
import { runBest, shown } from './measure.ts';

const TIMES = 15;

/** `thidua --version` beside `node -e 0`: what the tool adds to starting Node. */
export async function startup(): Promise<readonly string[]> {
  const empty = await runBest(process.execPath, ['-e', '0'], TIMES);
  const version = await runBest(process.execPath, ['bin/thidua.js', '--version'], TIMES);
  const help = await runBest(process.execPath, ['bin/thidua.js', '--help'], TIMES);
  return [
    `node -e 0          ${shown(empty.seconds * 1000, 0)} ms`,
    `thidua --version   ${shown(version.seconds * 1000, 0)} ms   ${shown(version.seconds / empty.seconds)} ×`,
    `thidua --help      ${shown(help.seconds * 1000, 0)} ms   ${shown(help.seconds / empty.seconds)} ×`,
  ];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log((await startup()).join('\n'));
}
