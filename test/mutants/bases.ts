import { parse } from 'yaml';
import { criteriaOf } from '../../samples/make/criteria.ts';
import { fillForm } from '../../samples/make/fill-form.ts';
import { profileText } from '../../samples/make/profile.ts';
import { sampleRegister } from '../../samples/make/register/units.ts';
import { submit } from '../../samples/make/submit.ts';
import { awardTitle } from '../../samples/make/year.ts';
import { profileSchema } from '../../src/domain/profile.ts';
import type { RawWorkbook } from '../../src/domain/raw-workbook.ts';
import type { SheetRole, Submission } from '../../src/domain/submission.ts';
import { DEFAULT_TYPE_IDS, type Unit } from '../../src/domain/unit.ts';
import { formOf } from '../../src/form/form-of.ts';
import { readWorkbook } from '../../src/io/read-workbook.ts';
import type { ReadingContext } from '../../src/reading/context.ts';
import { renderForm } from '../../src/render/xlsx/render-form.ts';
import { unitsInForce } from '../../src/workspace/units-in-force.ts';
import { type Reading, readingOf } from './reading.ts';

/** A good form, filled in, and what is read of it. */
export type Base = {
  readonly unit: Unit;
  readonly workbook: RawWorkbook;
  readonly roles: ReadonlyMap<string, SheetRole>;
  /** What a row says, by sheet and number: `Cá nhân/6` is `person/Lê Thị Mẫu`. */
  readonly keys: ReadonlyMap<string, string>;
  readonly reading: Reading;
};

export type Bases = { readonly context: ReadingContext; readonly all: readonly Base[] };

const YEAR = 2022;
const PEOPLE = 8;

/** A filled-in form for a unit of each kind, on the criteria and the register of the sample. */
export async function makeBases(): Promise<Bases> {
  const profile = profileSchema.parse(parse(profileText));
  const criteria = await criteriaOf(profile.plan, YEAR);
  const units = unitsInForce(sampleRegister, `${YEAR}-${criteria.set.deadline}`);
  const context: ReadingContext = { units, register: sampleRegister, criteria, year: YEAR };
  const awards = { unit: awardTitle(criteria, 'unit'), individual: awardTitle(criteria, 'individual') };
  const remarks = {
    difficulty: 'Kinh phí sửa chữa trụ sở còn hạn hẹp, máy tính tại bộ phận một cửa đã cũ.',
    proposal: 'Đề nghị Phòng Nội vụ tổ chức tập huấn về văn hóa công sở.',
    'good-practice': 'Tổ chức “Ngày thứ Sáu trả kết quả tại nhà” cho người cao tuổi.',
  };
  const all: Base[] = [];
  for (const type of DEFAULT_TYPE_IDS) {
    const unit = units.find((each) => each.type === type);
    if (unit === undefined) continue;
    const story = { set: criteria.set, year: YEAR, story: { wish: 92 }, remarks, awards, size: PEOPLE };
    const blank = formOf({ unit, criteria, year: YEAR, profile, deadline: '2022-11-30' });
    const form = fillForm(blank, submit(unit, story), criteria.set);
    const file = `${form.name}.xlsx`;
    const { value } = await readWorkbook(await renderForm(form), file);
    if (value === null) throw new Error('a good form cannot be read');
    const reading = readingOf(value, context);
    const roles = new Map(form.sheets.map(({ name, role }) => [name, role]));
    all.push({ unit, workbook: value, roles, keys: keysOf(reading.submission), reading });
  }
  return { context, all };
}

function keysOf({ lines, people, proposals, remarks }: Submission): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const put = (from: { readonly sheet: string; readonly cell: string } | null | undefined, key: string) => {
    if (from) keys.set(`${from.sheet}/${from.cell.replace(/\D/g, '')}`, key);
  };
  for (const [line, { explanation }] of lines) put(explanation.from, `line/${line}`);
  for (const { name } of people) put(name.from, `person/${name.value}`);
  for (const { from, name } of proposals) put(from, `proposal/${name}`);
  for (const { from, text } of remarks) put(from, `remark/${text}`);
  return keys;
}
