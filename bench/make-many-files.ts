import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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
import { profileSchema } from '../src/domain/profile.ts';
import { DEFAULT_TYPE_IDS, type Unit } from '../src/domain/unit.ts';
import { formOf } from '../src/form/form-of.ts';

const YEAR = 2022;
/** People of each unit. */
export const PEOPLE = 2;
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
  const patterns = DEFAULT_TYPE_IDS.map((type) => {
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
    type: DEFAULT_TYPE_IDS[(index + DEFAULT_TYPE_IDS.length - 1) % DEFAULT_TYPE_IDS.length] ?? 'phuong-xa',
    cluster: `Cụm số ${Math.floor(index / 12) + 1}`,
    isUniformed: false,
    email: null,
    from: null,
    to: null,
    heirs: [],
  };
}
