import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSubmission } from '../../src/reading/checks/check-submission.ts';
import { scoreSubmission } from '../../src/scoring/score-submission.ts';
import { everyDouble } from '../support/every-double.ts';
import {
  goodSheets,
  infoRows,
  intakeContext,
  peopleRows,
  type Sheets,
  saoMai,
  understood,
  unitLinesRows,
  withInfo,
  withLine,
  withPeople,
  withUnitRows,
} from '../support/submission-workbook.ts';

/** Every place of the form where a number may stand, with that number in it. */
const PLACES: Readonly<Record<string, (value: number) => Sheets>> = {
  'Số đạt': (value) => withLine('TT1.1', { 'Số đạt': value }),
  'Tổng số': (value) => withLine('TT1.1', { 'Tổng số': value }),
  'Điểm tự chấm, tính theo tỷ lệ': (value) => withLine('TT1.1', { 'Điểm tự chấm': value }),
  'Điểm tự chấm, chấm điểm': (value) => withLine('TT2.1', { 'Điểm tự chấm': value }),
  'Mức tự đánh giá': (value) => withLine('TT1.2', { 'Mức tự đánh giá': value }),
  'điểm của cá nhân': (value) =>
    withPeople(peopleRows.map((row, index) => (index === 0 ? row.with(6, value) : row))),
  'ngày sinh': (value) =>
    withPeople(peopleRows.map((row, index) => (index === 0 ? row.with(2, value) : row))),
  'dòng tổng': (value) =>
    withUnitRows([...unitLinesRows, [null, 'TỔNG CỘNG', null, 100, null, null, null, value]]),
  'số cán bộ': (value) => withInfo(String(infoRows[5]?.[0]), value),
  năm: (value) => withInfo('Năm', value),
};

const context = intakeContext();

describe('a number of people that no unit has', () => {
  it.each([100_000, 912_345_678, 1e9])('%d is told at its cell, and not used', (stated) => {
    const { value, diagnostics } = understood(withInfo(String(infoRows[5]?.[0]), stated));
    expect(value.info.staffCount).toBeNull();
    expect(diagnostics.map(({ code, cell }) => [code, cell])).toContainEqual(['TD2215', 'B6']);
  });
});

describe('a day of the report', () => {
  it.each([
    ['01/01/2022', '2022-01-01'],
    ['31/12/2023', '2023-12-31'],
    ['31/12/2021', null],
    ['01/01/2024', null],
    ['11/11/2099', null],
  ])('%s of 2022 is %s', (typed, day) => {
    const { value, diagnostics } = understood(withInfo('Ngày báo cáo', typed));
    expect(value.info.reportDate?.value ?? null).toBe(day);
    expect(diagnostics.filter(({ code }) => code === 'TD1170')).toHaveLength(day === null ? 1 : 0);
  });
});

function scored(sheets: Sheets) {
  const { value, diagnostics } = understood(sheets);
  const checked = checkSubmission(value, context);
  const { value: result } = scoreSubmission(value, saoMai, context.criteria.set);
  return { result, codes: [...diagnostics, ...checked].map(({ code }) => code) };
}

describe('a number that nothing can be', () => {
  it.each(Object.entries(PLACES))('in %s never breaks reading, checking or scoring', (_, withNumber) => {
    fc.assert(
      fc.property(everyDouble, (value) => {
        const { result } = scored(withNumber(value));
        for (const { points } of result.scorecard.groups) expect(points ?? 0).toBeLessThanOrEqual(6000);
      }),
      { numRuns: 25, seed: 9 },
    );
  });

  it.each([1e308, -1e308, 1e17, 5e-324, 84_912_345_678])('%d of points is refused at its cell', (value) => {
    const { codes, result } = scored(withLine('TT2.1', { 'Điểm tự chấm': value }));
    expect(codes).toContain('TD2215');
    expect(result.scorecard.total).toBeNull();
  });

  it('as a claim beside an answer costs the claim, not the line', () => {
    const { codes, result } = scored(withLine('TT1.1', { 'Điểm tự chấm': 1e300 }));
    expect(codes).toContain('TD2215');
    expect(result.scorecard.total).toBe(scored(goodSheets).result.scorecard.total);
    expect(result.scorecard.selfTotal).toBeNull();
  });
});
