import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { parse } from 'yaml';
import { valuesOnly, without } from '../samples/make/as-sent/grid.ts';
import { writeGrids } from '../samples/make/as-sent/write-grids.ts';
import { criteriaOf } from '../samples/make/criteria.ts';
import { fillForm } from '../samples/make/fill-form.ts';
import { profileText } from '../samples/make/profile.ts';
import { registerFile } from '../samples/make/register-file.ts';
import { submit } from '../samples/make/submit.ts';
import { awardTitle } from '../samples/make/year.ts';
import { formOf } from '../src/documents/form/form-of.ts';
import { profileSchema } from '../src/domain/profile.ts';
import { UNIT_TYPES, type Unit } from '../src/domain/unit.ts';
import { runOnce, shown } from './measure.ts';

const YEAR = 2022;
const PEOPLE = 2;
const MOST_SLIPS = 2_000;
const CODE = 'DV00000';
const NAME = 'Đơn vị số 00000';

/** So many small submissions in one folder: each the tables of a form without blank rows, for a unit of its own. */
export async function makeManyFiles(folder: string, count: number): Promise<void> {
  const received = join(folder, String(YEAR), 'nhan');
  await rm(folder, { recursive: true, force: true });
  await mkdir(received, { recursive: true });
  const profile = profileSchema.parse(parse(profileText));
  const criteria = await criteriaOf(profile.plan, YEAR);
  const units = Array.from({ length: count }, (_, index) => unitAt(index + 1));
  await writeFile(join(folder, 'thidua.yaml'), profileText);
  await writeFile(join(folder, 'don-vi.xlsx'), await registerFile({ units }));
  const awards = { unit: awardTitle(criteria, 'unit'), individual: awardTitle(criteria, 'individual') };
  const remarks = { difficulty: 'Kinh phí còn hạn hẹp.', proposal: null, 'good-practice': null };
  const patterns = UNIT_TYPES.map((type) => {
    const unit = { ...unitAt(0), type };
    const context = { set: criteria.set, year: YEAR, story: {}, remarks, awards, size: PEOPLE };
    const blank = formOf({ unit, criteria, year: YEAR, profile, deadline: `${YEAR}-11-30` });
    const grids = without(valuesOnly(fillForm(blank, submit(unit, context), criteria.set)), 'guide');
    const filled = grids.map((grid) => ({
      ...grid,
      rows: grid.rows.filter((row, index) => index < 6 || row.some((cell) => typeof cell === 'string')),
    }));
    return unzipSync(writeGrids(filled, 'xlsx'));
  });
  for (const [index, unit] of units.entries()) {
    const pattern = patterns[index % patterns.length] ?? {};
    const parts = Object.entries(pattern).map(
      ([name, bytes]) => [name, nameUnit(name, bytes, unit)] as const,
    );
    await writeFile(join(received, `${unit.id}.xlsx`), zipSync(Object.fromEntries(parts), { level: 1 }));
  }
}

function nameUnit(part: string, bytes: Uint8Array, { id, name }: Unit): Uint8Array {
  if (!part.endsWith('.xml')) return bytes;
  return strToU8(strFromU8(bytes).replaceAll(CODE, id).replaceAll(NAME, name));
}

function unitAt(index: number): Unit {
  const number = String(index).padStart(5, '0');
  return {
    id: `DV${number}`,
    name: `Đơn vị số ${number}`,
    aliases: [],
    type: UNIT_TYPES[(index + UNIT_TYPES.length - 1) % UNIT_TYPES.length] ?? 'phuong-xa',
    cluster: `Cụm số ${Math.floor(index / 12) + 1}`,
    isUniformed: false,
    email: null,
    from: null,
    to: null,
    heirs: [],
  };
}

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
