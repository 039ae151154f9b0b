import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { supersede } from '../../src/reading/supersede.ts';
import {
  codesOf,
  goodSheets,
  ofOtherUnit,
  type Sheets,
  understood,
  withInfo,
} from '../support/submission-workbook.ts';

const sent = (file: string, receivedOn: string | null, sheets: Sheets = goodSheets) =>
  understood(sheets, { file, receivedOn }).value;

describe('supersede', () => {
  it.each([
    ['the later received', sent('b.xlsx', '2022-11-20'), sent('a.xlsx', '2022-11-28'), 'TD3109'],
    [
      'the later report, received on one day',
      sent('b.xlsx', '2022-11-28', withInfo('Ngày báo cáo', '20/11/2022')),
      sent('a.xlsx', '2022-11-28', withInfo('Ngày báo cáo', '25/11/2022')),
      'TD3109',
    ],
    ['the last by name, with a warning', sent('a.xlsx', null), sent('b.xlsx', null), 'TD3110'],
  ])('lets %s count', (_name, earlier, later, code) => {
    for (const submissions of [
      [earlier, later],
      [later, earlier],
    ]) {
      const { value, diagnostics } = supersede(submissions);
      expect(value.current).toEqual([later]);
      expect([...value.superseded.keys()]).toEqual([earlier]);
      expect(value.superseded.get(earlier)).toContain(later.received.file);
      expect(codesOf(diagnostics)).toEqual([code]);
    }
  });

  it('leaves different units and rejected files alone', () => {
    const rejected = sent('z.xlsx', '2022-11-30', withInfo('Năm', 2021));
    const [own, other] = [sent('a.xlsx', '2022-11-01'), sent('b.xlsx', '2022-11-02', ofOtherUnit)];
    const { value, diagnostics } = supersede([own, other, rejected]);
    expect(value.current).toEqual([own, other]);
    expect(value.superseded.size).toBe(0);
    expect(diagnostics).toEqual([]);
  });

  it('does not depend on the order of the files', () => {
    const files = ['2022-11-03', null, '2022-11-01', '2022-11-02', null].map((day, index) =>
      sent(`${index}.xlsx`, day),
    );
    const [first] = supersede(files).value.current;
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (order) => {
        expect(supersede(order).value.current).toEqual([first]);
      }),
    );
  });
});
