import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeWorkspace } from './make-workspace.ts';
import { type Run, runBest, shown } from './measure.ts';

const UNITS = 300;
const PEOPLE = 40;
const YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025] as const;

/** What anybody would write first: the totals of every unit over the years, from the same files. */
const PLAIN = `
const fs = require('node:fs');
const means = new Map();
for (const file of process.argv.slice(1)) {
  for (const { id, total } of JSON.parse(fs.readFileSync(file, 'utf8')).units) {
    const [sum, count] = means.get(id) ?? [0, 0];
    if (total !== null) means.set(id, [sum + total, count + 1]);
  }
}
console.log(means.size + ' units');
`;

/**
 * `tongket` over seven years of a large city, beside a plain script over the same results: the first time, when results
 * that others have put there are read through, and again. Then `giaithich` of one unit, in the same way.
 */
export async function review(print: (line: string) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'thidua-bench-'));
  try {
    await makeWorkspace(folder, UNITS, PEOPLE);
    const flags = ['--thu-muc', folder, '--khong-hoi'];
    await runBest(
      process.execPath,
      ['bin/thidua.js', 'tonghop', '2022', ...flags, '--ngay', '05/12/2022'],
      1,
    );
    const text = await readFile(join(folder, '2022', 'ket-qua.json'), 'utf8');
    const results: string[] = [];
    for (const year of YEARS) {
      await mkdir(join(folder, String(year)), { recursive: true });
      const path = join(folder, String(year), 'ket-qua.json');
      await writeFile(
        path,
        text
          .replace('"year": 2022', `"year": ${year}`)
          .replace('"date":"2022-11-30"', `"date":"${year}-11-30"`),
      );
      results.push(path);
    }
    const megabytes = Buffer.byteLength(text) / 1e6;
    print(`${YEARS.length} years of ${UNITS} units of ${PEOPLE} people, ${shown(megabytes, 0)} MB a year:`);
    const plain = await runBest(process.execPath, ['-e', PLAIN, ...results], 3);
    if (!plain.output.includes(`${UNITS} units`)) throw new Error(plain.output);
    const forget = () => rm(join(folder, '.thidua', 'ket-qua'), { recursive: true, force: true });
    const reviewed = ['bin/thidua.js', 'tongket', '2025', ...flags, '--ngay', '25/12/2025', '--chi-tiet'];
    const first = await runBest(process.execPath, reviewed, 1, forget);
    const tool = await runBest(process.execPath, reviewed, 3);
    if (!tool.output.includes('Đã ghi')) throw new Error(tool.output);
    const asked = ['bin/thidua.js', 'giaithich', '2022', 'Đơn vị số 0123', '--thu-muc', folder];
    const firstAnswer = await runBest(process.execPath, asked, 1, forget);
    const answer = await runBest(process.execPath, asked, 3);
    if (!answer.output.includes('Đơn vị số 0123')) throw new Error(answer.output);
    print(`  plain script     ${describe(plain)}`);
    print(`  thidua tongket   ${describe(tool)}; the first time ${describe(first)}`);
    print(
      `  ratio            CPU ${shown(tool.cpuSeconds / plain.cpuSeconds)} ×, memory ${shown(tool.megabytes / plain.megabytes)} ×`,
    );
    print(`  giaithich        ${describe(answer)}; the first time ${describe(firstAnswer)}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const describe = ({ seconds, cpuSeconds, megabytes }: Run): string =>
  `${shown(cpuSeconds)} s CPU, ${shown(seconds)} s on the clock, ${shown(megabytes, 0)} MB`;

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await review(console.log);
}
