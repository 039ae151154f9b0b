import { describe, expect, it } from 'vitest';
import type { Located } from '../../src/domain/location.ts';
import { type FormIdentity, NOTHING_SAID } from '../../src/domain/submission.ts';
import type { ReportingPeriod } from '../../src/domain/term.ts';
import { judgeOrigin } from '../../src/reading/judge-origin.ts';
import { intakeContext } from '../support/submission-workbook.ts';

/** What the file says of its year and period: in its cells, and in its hidden sheet (null where it has none). */
type File = {
  readonly year?: number;
  readonly period?: string;
  readonly hidden: { readonly year?: string; readonly period?: string } | null;
};

const said = <T>(value: T, cell: string): Located<T> => ({
  value,
  from: { file: 'a.xlsx', sheet: 'Thông tin', cell },
});

/** What is said of a file of 2022, or of a period of that year. */
function judged({ year, period, hidden }: File, reportingPeriod?: ReportingPeriod): readonly string[] {
  const identity: FormIdentity | null = hidden && {
    form: 'thidua-form/1',
    plan: 'thu-nghiem',
    criteria: '2020.1',
    unit: 'DV01',
    year: hidden.year ?? null,
    ...(hidden.period === undefined ? {} : { period: hidden.period }),
  };
  const info = {
    ...NOTHING_SAID,
    year: year === undefined ? null : said(year, 'B3'),
    ...(period === undefined ? {} : { period: said(period, 'B4') }),
  };
  const context = { ...intakeContext(), ...(reportingPeriod === undefined ? {} : { reportingPeriod }) };
  return judgeOrigin(identity, info, context, 'a.xlsx').map(({ code, cell, found, hint }) =>
    `${code} ${cell ?? '–'} ${found ?? '–'} ${/kỳ|năm nay/u.exec(hint)?.[0] ?? ''}`.trim(),
  );
}

describe('the year of a file', () => {
  it.each<[what: string, file: File, told: readonly string[]]>([
    ['as asked', { year: 2022, hidden: { year: '2022' } }, []],
    ['as asked, without a hidden sheet', { year: 2022, hidden: null }, []],
    ['in the cell another', { year: 2021, hidden: { year: '2022' } }, ['TD1130 B3 2021']],
    ['in the hidden sheet another', { year: 2022, hidden: { year: '2021' } }, ['TD1131 B3 2021 năm nay']],
    ['in the hidden sheet alone, another', { hidden: { year: '2021' } }, ['TD1130 – 2021']],
    ['in the hidden sheet alone', { hidden: { year: '2022' } }, []],
    ['nowhere', { hidden: {} }, ['TD1132 – –']],
    ['of a period, where the plan has none', { year: 2022, period: 'Quý II', hidden: { year: '2022' } }, []],
    [
      'of a form for a period',
      { year: 2022, hidden: { year: '2022', period: '2022-Q2' } },
      ['TD1130 – 2022-Q2 kỳ'],
    ],
  ])('%s', (_, file, told) => {
    expect(judged(file)).toEqual(told);
  });
});

describe('the period of a file', () => {
  const ofForm = { year: '2022', period: '2022-Q2' };

  it.each<[what: string, file: File, told: readonly string[]]>([
    ['as asked', { year: 2022, period: 'Quý II', hidden: ofForm }, []],
    ['as asked, without a hidden sheet', { year: 2022, period: 'quý 2/2022', hidden: null }, []],
    ['as a number', { year: 2022, period: '2', hidden: ofForm }, []],
    ['in the cell another', { year: 2022, period: 'Quý III', hidden: ofForm }, ['TD1130 B4 Quý III kỳ']],
    ['of no such number', { year: 2022, period: '5', hidden: ofForm }, []],
    [
      'in the hidden sheet another',
      { year: 2022, period: 'Quý II', hidden: { ...ofForm, period: '2022-Q1' } },
      ['TD1131 B4 Quý II kỳ'],
    ],
    [
      'in the hidden sheet alone, another',
      { year: 2022, hidden: { ...ofForm, period: '2022-Q1' } },
      ['TD1130 – 2022-Q1 kỳ'],
    ],
    ['in the hidden sheet alone', { year: 2022, hidden: ofForm }, []],
    ['none, in a form for the year', { year: 2022, hidden: { year: '2022' } }, ['TD1130 – 2022 kỳ']],
    ['none, in a file that is no form', { year: 2022, hidden: null }, []],
    ['of another year', { year: 2021, period: 'Quý II', hidden: ofForm }, ['TD1130 B3 2021 kỳ']],
  ])('%s', (_, file, told) => {
    expect(judged(file, 'Q2')).toEqual(told);
  });
});
