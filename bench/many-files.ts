import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeManyFiles, PEOPLE } from './make-many-files.ts';
import { runOnce, shown } from './measure.ts';

const YEAR = 2022;
const MOST_SLIPS = 2_000;

/** `tonghop` on so many files, again with nothing changed, and `rasoat`. */
export async function manyFiles(count: number): Promise<readonly string[]> {
  const scratch = await mkdtemp(join(tmpdir(), 'thidua-many-'));
  const folder = join(scratch, 'Thi đua');
  try {
    await makeManyFiles(folder, count);
    const lines = [`${count} files of ${PEOPLE} people:`];
    for (const [what, command] of [
      ['tonghop', 'tonghop'],
      ['tonghop again', 'tonghop'],
      // A letter and a marked copy for each unit with a fault: by far the longest.
      ...(count <= MOST_SLIPS ? ([['rasoat', 'rasoat']] as const) : []),
    ] as const) {
      const flags = ['--thu-muc', folder, '--ngay', '05/12/2022', '--khong-hoi', '--chi-tiet', '--json'];
      const run = await runOnce(process.execPath, ['bin/thidua.js', command, String(YEAR), ...flags]);
      if (run.code === 2) throw new Error(run.output.slice(-2000));
      const use = /Dùng lại .* tệp\./.exec(run.output)?.[0] ?? '';
      const time = `${shown(run.seconds, 1)} s, CPU ${shown(run.cpuSeconds, 1)} s`;
      lines.push(`  ${what.padEnd(14)} ${time}, ${shown(run.megabytes, 0)} MB; ${use}`);
    }
    const kept = join(folder, '.thidua', 'cache', String(YEAR));
    const names = await readdir(kept);
    const sizes = await Promise.all(names.map(async (name) => (await stat(join(kept, name))).size));
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    return [...lines, `  cache: ${names.length} entries, ${shown(bytes / 1e6, 1)} MB`];
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log((await manyFiles(Number(process.argv[2] ?? 10_000))).join('\n'));
}
