import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AnswerColumn } from '../../src/domain/answer-column.ts';
import type { Unit } from '../../src/domain/unit.ts';
import { fields } from '../../src/form/fields.ts';
import type { FormModel, FormValue } from '../../src/form/form-model.ts';
import { formOf } from '../../src/form/form-of.ts';
import { renderForm } from '../../src/render/xlsx/render-form.ts';
import { PARTY_OFFICE, PROFILE, SMALL_EDITION, WARD } from '../form/small-set.ts';
import { fillFields } from './fill-fields.ts';
import { recalculate } from './libreoffice.ts';
import { onceForAll } from './once-for-all.ts';

/** What a unit types into a form, by line and column. */
export type Typed = Readonly<Record<string, Partial<Record<AnswerColumn, string | number>>>>;

const complete: Typed = {
  'TT1.1': { achieved: 171, total: 190 },
  'TT1.2': { level: 'Tốt, không có sai phạm' },
  'TT1.3a': { level: 'Có' },
  'TT1.3b': { achieved: 3 },
  'TT2.1': { achieved: 2 },
  'TT2.2': { achieved: 5 },
  'TT2.3': { selfPoints: 11.25 },
};

/** Forms to be calculated, by what is typed into each. */
export const formCases: readonly { readonly name: string; readonly unit: Unit; readonly typed: Typed }[] = [
  { name: 'every line answered', unit: WARD, typed: complete },
  { name: 'nothing answered', unit: WARD, typed: {} },
  { name: 'one line open', unit: WARD, typed: { ...complete, 'TT2.2': {} } },
  {
    name: 'a line that does not apply',
    unit: WARD,
    typed: { ...complete, 'TT1.1': { achieved: 'không áp dụng' }, 'TT2.3': { selfPoints: 'kad' } },
  },
  {
    name: 'a group that does not apply',
    unit: WARD,
    typed: {
      ...complete,
      'TT2.1': { achieved: '-' },
      'TT2.2': { achieved: 'không áp dụng' },
      'TT2.3': { selfPoints: 'không áp dụng' },
    },
  },
  {
    name: 'bounds and thirds',
    unit: WARD,
    typed: {
      'TT1.1': { achieved: 2, total: 3 },
      'TT1.2': { level: 'Đạt' },
      'TT1.3a': { level: 'Không' },
      'TT1.3b': { achieved: 40 },
      'TT2.1': { achieved: 0 },
      'TT2.2': { achieved: 7 },
      'TT2.3': { selfPoints: 0 },
    },
  },
  {
    name: 'a unit that is not asked everything',
    unit: PARTY_OFFICE,
    typed: Object.fromEntries(Object.entries(complete).filter(([line]) => line !== 'TT2.3')),
  },
];

/** Each of the forms with its answers in it. */
export const filledForms: readonly FormModel[] = formCases.map(({ unit, typed }) => {
  const blank = formOf({
    unit,
    criteria: SMALL_EDITION,
    year: 2022,
    profile: PROFILE,
    deadline: '2022-11-30',
  });
  const values = Object.entries(typed).flatMap(([line, answer]) =>
    Object.entries(answer).map(
      ([column, value]) => [fields.line(line, column as AnswerColumn), value] as [string, FormValue],
    ),
  );
  return fillFields(blank, new Map(values));
});

/** The forms as LibreOffice calculates and saves them, in the same order; all in one call, once in the run. */
export async function calculatedForms(): Promise<readonly Uint8Array[]> {
  const folder = await onceForAll('calculated-forms', async (made) => {
    await mkdir(made);
    const calculated = recalculate(await Promise.all(filledForms.map(renderForm)));
    for (const [index, bytes] of calculated.entries()) await writeFile(join(made, `${index}.xlsx`), bytes);
  });
  return Promise.all(formCases.map((_, index) => readFile(join(folder, `${index}.xlsx`))));
}
