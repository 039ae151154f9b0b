import { describe, expect, it } from 'vitest';
import { readVerification } from '../../../src/tables/verification/read-verification.ts';
import { rawSheet, rawWorkbook } from '../../support/raw-workbook.ts';
import {
  readRows,
  VERIFICATION_HEADER,
  verificationContext,
  verificationRow,
} from '../../support/verification.ts';

const pointOf = (read: ReturnType<typeof readRows>) => read.value.get('PX01')?.get('TT1.1');

describe('readVerification', () => {
  it('takes a point with its reason, who, when and the cell', () => {
    const read = readRows(verificationRow());
    expect(read.diagnostics).toEqual([]);
    expect(pointOf(read)).toEqual({
      points: 3500,
      reason: 'Một nhiệm vụ chậm hạn.',
      by: 'Lê Văn Thử',
      on: '2020-12-20',
      recalculated: 3600,
      from: { file: 'tham-dinh.xlsx', sheet: 'Thẩm định', cell: 'H2' },
    });
  });

  it.each([
    ['a text with a comma', { verified: '35,5' }, 3550],
    ['zero, which is a point', { verified: 0 }, 0],
    ['the maximum', { verified: 40 }, 4000],
    ['a code in small letters', { unit: 'px01', line: 'tt1.1' }, 3500],
    ['no name of the unit', { unitName: null }, 3500],
    ['the name of one unit alone', { unit: null }, 3500],
    ['words of the line with its code', { title: 'TT1.1. Nhiệm vụ đúng hạn' }, 3500],
    ['words without marks', { title: 'NHIEM VU DUNG HAN' }, 3500],
    ["words that are no line's", { title: 'Nhiệm vụ của quý IV' }, 3500],
    ['no words', { title: null }, 3500],
    ['the value of a formula', { verified: { formula: '30+5', value: 35 } }, 3500],
    ['a date cell', { on: { date: '2020-12-20' } }, 3500],
  ])('takes %s', (_, given, points) => {
    const read = readRows(verificationRow(given));
    expect(read.diagnostics).toEqual([]);
    expect(pointOf(read)?.points).toBe(points);
  });

  it.each([
    ['no reason', { reason: '  ' }, 'TD4602', 'I2'],
    ['more than the maximum', { verified: 40.01 }, 'TD4603', 'H2'],
    ['what no points can be', { verified: 1e308 }, 'TD4603', 'H2'],
    ['a phone number', { verified: 84_912_345_678 }, 'TD4603', 'H2'],
    ['far less than zero', { verified: -1e17 }, 'TD4604', 'H2'],
    ['less than zero', { verified: '-0,5' }, 'TD4604', 'H2'],
    ['an unknown unit', { unit: 'PX99' }, 'TD4902', 'A2'],
    ['no unit', { unit: null, unitName: null }, 'TD4901', 'A2'],
    ['an unknown line', { line: 'TT7' }, 'TD4606', 'C2'],
    ['a line with a mark', { line: 'TT1.1đ' }, 'TD4606', 'C2'],
    ['words', { verified: 'đồng ý' }, 'TD4607', 'H2'],
    ['a percentage', { verified: '90%' }, 'TD4607', 'H2'],
    ['a fraction', { verified: '35/40' }, 'TD4607', 'H2'],
    ['a formula never calculated', { verified: { formula: 'F2' } }, 'TD4607', 'H2'],
    ['an error', { verified: { error: '#N/A' } }, 'TD4607', 'H2'],
    ['the name of another unit', { unitName: 'Phường Trăng Rằm' }, 'TD4904', 'B2'],
    ['the words of another line', { title: 'Đoàn kiểm tra chấm' }, 'TD1086', 'C2'],
    ['the code and words of another line', { title: 'Quy chế' }, 'TD1086', 'C2'],
  ])('leaves out %s and says so by cell', (_, given, code, cell) => {
    const read = readRows(verificationRow(given));
    expect(read.value.size).toBe(0);
    expect(read.diagnostics.map((each) => [each.code, each.severity, each.cell])).toEqual([
      [code, 'error', cell],
    ]);
  });

  it('says all that is wrong with a row', () => {
    const read = readRows(verificationRow({ verified: 50, reason: null }));
    expect(read.diagnostics.map(({ code }) => code)).toEqual(['TD4603', 'TD4602']);
  });

  it('keeps a point whose signature is not complete', () => {
    const read = readRows(verificationRow({ by: null, on: 'tháng 12' }));
    expect(read.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['TD4608', 'warning'],
      ['TD4610', 'warning'],
    ]);
    expect(pointOf(read)).toMatchObject({ points: 3500, by: '', on: null });
  });

  it('takes no side where two rows disagree; where they agree it says the repeat', () => {
    const apart = readRows(verificationRow(), verificationRow({ verified: 30 }));
    expect(apart.value.size).toBe(0);
    expect(apart.diagnostics.map(({ code, cell }) => [code, cell])).toEqual([
      ['TD4609', 'H2'],
      ['TD4609', 'H3'],
    ]);
    expect(apart.diagnostics[0]?.message).toContain('H2: 35,00; H3: 30,00');
    const alike = readRows(verificationRow(), verificationRow({ reason: 'Như trên.' }));
    expect(alike.diagnostics.map(({ code, cell }) => [code, cell])).toEqual([['TD4907', 'H3']]);
    expect(pointOf(alike)?.points).toBe(3500);
  });

  it('does not say that a point is used where two rows disagree, unsigned or not', () => {
    const unsigned = { by: null, on: null };
    const other = verificationRow({ line: 'TT1.2', verified: 20, ...unsigned });
    const read = readRows(verificationRow(unsigned), verificationRow({ verified: 30, ...unsigned }), other);
    expect(read.diagnostics.map(({ code, cell }) => [code, cell])).toEqual([
      ['TD4608', 'J4'],
      ['TD4609', 'H2'],
      ['TD4609', 'H3'],
    ]);
  });

  it('hears silence: a row without a point is no point, and no fault', () => {
    const read = readRows(verificationRow({ verified: null, reason: null, by: null, on: null }));
    expect(read).toEqual({ value: new Map(), diagnostics: [] });
  });

  it('finds the table wherever it stands, columns in any order, in every sheet that has it', () => {
    const backwards = (row: readonly unknown[]) => [...row].reverse() as never;
    const workbook = {
      ...rawWorkbook([]),
      sheets: [
        rawSheet([['HỘI ĐỒNG'], [], VERIFICATION_HEADER, verificationRow()], 'Đoàn 1'),
        rawSheet(
          [backwards(VERIFICATION_HEADER), backwards(verificationRow({ line: 'TT1.2', verified: 20 }))],
          'Đoàn 2',
        ),
      ],
    };
    const read = readVerification(workbook, verificationContext);
    expect(read.diagnostics).toEqual([]);
    expect(
      [...(read.value.get('PX01') ?? [])].map(([line, { points, from }]) => [line, points, from.cell]),
    ).toEqual([
      ['TT1.1', 3500, 'H4'],
      ['TT1.2', 2000, 'I2'],
    ]);
  });

  it('knows a code whose zeros Excel has dropped', () => {
    const [unit] = verificationContext.units;
    const context = {
      ...verificationContext,
      units: [{ ...unit, id: '007', name: 'UBND phường Sao Mai' } as never],
    };
    const workbook = rawWorkbook([VERIFICATION_HEADER, verificationRow({ unit: 7 })]);
    expect([...readVerification(workbook, context).value.keys()]).toEqual(['007']);
  });
});
