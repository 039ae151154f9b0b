import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { criteriaOf } from '../samples/make/criteria.ts';
import { fillForm } from '../samples/make/fill-form.ts';
import { profileText } from '../samples/make/profile.ts';
import { registerFile } from '../samples/make/register-file.ts';
import { submit } from '../samples/make/submit.ts';
import { difficulties } from '../samples/make/texts/difficulties.ts';
import { goodPractices } from '../samples/make/texts/good-practices.ts';
import { proposals } from '../samples/make/texts/proposals.ts';
import { awardTitle, formFile } from '../samples/make/year.ts';
import { profileSchema } from '../src/domain/profile.ts';
import { DEFAULT_TYPE_IDS, type Unit } from '../src/domain/unit.ts';
import { formOf } from '../src/form/form-of.ts';

const YEAR = 2022;
const UNITS_IN_A_CLUSTER = 12;

/** Makes a workspace of `count` units that each send in the form, with `people` people in each. */
export async function makeWorkspace(folder: string, count: number, people: number): Promise<void> {
  const received = join(folder, String(YEAR), 'nhan');
  await rm(folder, { recursive: true, force: true });
  await mkdir(received, { recursive: true });
  const units = Array.from({ length: count }, (_, index) => unitAt(index));
  const profile = profileSchema.parse(parse(profileText));
  const criteria = await criteriaOf(profile.plan, YEAR);
  await writeFile(join(folder, 'thidua.yaml'), profileText);
  await writeFile(join(folder, 'don-vi.xlsx'), await registerFile({ units }));
  const deadline = `${YEAR}-${criteria.set.deadline}`;
  const awards = { unit: awardTitle(criteria, 'unit'), individual: awardTitle(criteria, 'individual') };
  for (const [index, unit] of units.entries()) {
    const remarks = {
      difficulty: difficulties[index % difficulties.length]?.text ?? null,
      proposal: proposals[index % proposals.length]?.text ?? null,
      'good-practice': goodPractices[index % goodPractices.length]?.text ?? null,
    };
    const context = { set: criteria.set, year: YEAR, story: {}, remarks, awards, size: people };
    const blank = formOf({ unit, criteria, year: YEAR, profile, deadline, peopleRows: people });
    const bytes = await formFile(fillForm(blank, submit(unit, context), criteria.set));
    await writeFile(join(received, `${blank.name}.xlsx`), bytes);
  }
}

function unitAt(index: number): Unit {
  const number = String(index + 1).padStart(4, '0');
  return {
    id: number,
    name: `Đơn vị số ${number}`,
    aliases: [],
    type: DEFAULT_TYPE_IDS[index % DEFAULT_TYPE_IDS.length] ?? 'phuong-xa',
    cluster: `Cụm số ${Math.floor(index / UNITS_IN_A_CLUSTER) + 1}`,
    isUniformed: false,
    email: null,
    from: null,
    to: null,
    heirs: [],
  };
}
