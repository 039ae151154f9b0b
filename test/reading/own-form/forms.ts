import { parse } from 'yaml';
import { criteriaOf } from '../../../samples/make/criteria.ts';
import { fillForm } from '../../../samples/make/fill-form.ts';
import { profileText } from '../../../samples/make/profile.ts';
import { sampleRegister } from '../../../samples/make/register/units.ts';
import { submit } from '../../../samples/make/submit.ts';
import { awardTitle } from '../../../samples/make/year.ts';
import { profileSchema } from '../../../src/domain/profile.ts';
import type { RawWorkbook } from '../../../src/domain/raw-workbook.ts';
import { DEFAULT_TYPE_IDS, type Unit } from '../../../src/domain/unit.ts';
import { formOf } from '../../../src/form/form-of.ts';
import { formTexts } from '../../../src/form/form-texts.ts';
import { readWorkbook } from '../../../src/io/read-workbook.ts';
import type { ReadingContext } from '../../../src/reading/context.ts';
import { renderForm } from '../../../src/render/xlsx/render-form.ts';
import { unitsInForce } from '../../../src/workspace/units-in-force.ts';

/** A filled-in form of a unit, as it is read. */
export type FilledForm = { readonly unit: Unit; readonly workbook: RawWorkbook };

/** Forms of some units of each kind, and what they are understood with: new for whoever asks, so that nothing is known. */
export type Forms = {
  readonly newContext: () => ReadingContext;
  /** By kind: the first is the one to learn from. */
  readonly kinds: readonly (readonly FilledForm[])[];
};

const YEAR = 2022;
const OF_A_KIND = 3;

/** Forms of different units, with other people, answers and remarks in each. */
export async function makeForms(): Promise<Forms> {
  const profile = profileSchema.parse(parse(profileText));
  const criteria = await criteriaOf(profile.plan, YEAR);
  const deadline = `${YEAR}-11-30`;
  const units = unitsInForce(sampleRegister, `${YEAR}-${criteria.set.deadline}`);
  const awards = { unit: awardTitle(criteria, 'unit'), individual: awardTitle(criteria, 'individual') };
  const fill = async (unit: Unit, index: number): Promise<FilledForm> => {
    const remarks = {
      difficulty: 'Kinh phí sửa chữa trụ sở còn hạn hẹp.',
      proposal: index === 1 ? null : 'Đề nghị tổ chức tập huấn về văn hóa công sở.',
      'good-practice': index === 2 ? null : 'Tổ chức “Ngày thứ Sáu trả kết quả tại nhà”.',
    };
    const story = {
      set: criteria.set,
      year: YEAR,
      story: { wish: 85 + index },
      remarks,
      awards,
      size: 5 + index,
    };
    const blank = formOf({ unit, criteria, year: YEAR, profile, deadline });
    const form = fillForm(blank, submit(unit, story), criteria.set);
    const { value } = await readWorkbook(await renderForm(form), `${form.name}.xlsx`);
    if (value === null) throw new Error('a good form cannot be read');
    return { unit, workbook: value };
  };
  const kinds = DEFAULT_TYPE_IDS.map((type) =>
    units.filter((unit) => unit.type === type).slice(0, OF_A_KIND),
  );
  return {
    newContext: () => ({
      units,
      register: sampleRegister,
      criteria,
      year: YEAR,
      formTexts: formTexts({ criteria, year: YEAR, profile, deadline }),
    }),
    kinds: await Promise.all(kinds.map((of) => Promise.all(of.map(fill)))),
  };
}
