import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeWorkspace } from './make-workspace.ts';
import { type Run, runBest, shown } from './measure.ts';

const OFFICES = 166;
const UNITS = 40;
const PEOPLE = 10;

/** What anybody would write first: every result held whole, all units by total. */
const PLAIN = `
const fs = require('node:fs');
const units = process.argv.slice(1).flatMap((file) => JSON.parse(fs.readFileSync(file, 'utf8')).units);
console.log(units.sort((a, b) => b.total - a.total).length + ' units');
`;

/** `gop` of a province's communes, by their results and by their hand-over files, beside a plain script. */
export async function merge(print: (line: string) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'thidua-bench-'));
  try {
    const own = join(folder, 'mot-xa');
    await mkdir(own);
    await makeWorkspace(own, UNITS, PEOPLE);
    const flags = ['--thu-muc', own, '--khong-hoi', '--ngay', '05/12/2022'];
    await runBest(process.execPath, ['bin/thidua.js', 'tonghop', '2022', ...flags], 1);
    const text = await readFile(join(own, '2022', 'ket-qua.json'), 'utf8');
    const { criteria } = JSON.parse(text) as { readonly criteria: { readonly sha256: string } };
    const results: string[] = [];
    for (let office = 1; office <= OFFICES; office += 1) {
      const place = join(folder, 'gui-ve', `xa-so-${office}`);
      await mkdir(place, { recursive: true });
      const path = join(place, 'ket-qua.json');
      // Nobody else's files: the first letters of each fingerprint are the office's number.
      const mark = office.toString(16).padStart(8, '0');
      const marked = text.replace(/"[0-9a-f]{8}([0-9a-f]{56})"/gu, (whole, rest: string) =>
        whole === `"${criteria.sha256}"` ? whole : `"${mark}${rest}"`,
      );
      await writeFile(path, marked);
      results.push(path);
    }
    const megabytes = (Buffer.byteLength(text) * OFFICES) / 1e6;
    print(`${OFFICES} offices of ${UNITS} units of ${PEOPLE} people, ${shown(megabytes, 0)} MB:`);
    const plain = await runBest(process.execPath, ['-e', PLAIN, ...results], 1);
    const asked = [
      'bin/thidua.js',
      'gop',
      '2022',
      join(folder, 'gui-ve'),
      '--ra',
      join(folder, 'ra'),
      '--thu-muc',
      own,
    ];
    const tool = await runBest(process.execPath, asked, 1);
    if (!tool.output.includes(`được cộng ${OFFICES}`)) throw new Error(tool.output.slice(-3000));
    const dataset = join(folder, 'kho');
    const lines = await runBest(process.execPath, [...asked, '--parquet', dataset], 1);
    if (!lines.output.includes('dạng Parquet')) throw new Error(lines.output.slice(-3000));
    print(`  plain script     ${describe(plain)}${plain.code === 0 ? '' : ' (gave up)'}`);
    print(
      `  thidua gop       ${describe(tool)}: ${shown(tool.cpuSeconds / plain.cpuSeconds)} × the CPU of the plain script`,
    );
    print(`  with --parquet   ${describe(lines)}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const describe = ({ seconds, cpuSeconds, megabytes }: Run): string =>
  `${shown(cpuSeconds)} s CPU, ${shown(seconds)} s on the clock, ${shown(megabytes, 0)} MB`;

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await merge(console.log);
}
