import { describe, expect, it } from 'vitest';
import { checkAcross } from '../../../src/reading/checks/check-across.ts';
import {
  goodSheets,
  intakeContext,
  ofOtherUnit,
  type Rows,
  understood,
  withPeople,
} from '../../support/submission-workbook.ts';

const own = understood(goodSheets).value;
const other = (rows?: Rows) =>
  understood(rows ? { ...ofOtherUnit, 'Cá nhân': withPeople(rows)['Cá nhân'] } : ofOtherUnit, {
    file: 'sao-hom.xlsx',
  }).value;
const across = (...submissions: Parameters<typeof checkAcross>[0]) =>
  checkAcross(submissions, intakeContext()).map(
    ({ code, file, cell, unit }) => `${code} ${file} ${cell} ${unit}`,
  );

describe('checkAcross', () => {
  it('says at both cells that a person is listed by two units', () => {
    expect(across(own, other([[1, 'HỒ VĂN MẪU', '5/11/1980', null, null, null, 70]]))).toEqual([
      'TD3108 sao-mai.xlsx B2 DV01',
      'TD3108 sao-hom.xlsx B2 DV02',
    ]);
  });

  it('never takes two people for one by name alone', () => {
    expect(across(own, other([[1, 'Hồ Văn Mẫu', null, null, null, null, 70]]))).toEqual([]);
    expect(across(own, other([[1, 'Hồ Văn Mẫu', '06/11/1980', null, null, null, 70]]))).toEqual([]);
  });

  it('leaves out files that were replaced', () => {
    const replaced = understood(goodSheets, { file: 'cu.xlsx', receivedOn: '2022-11-01' }).value;
    const latest = understood(withPeople([[1, 'Lê Thị Mới', '01/01/1990', null, null, null, 70]]), {
      file: 'moi.xlsx',
      receivedOn: '2022-11-20',
    }).value;
    expect(across(replaced, latest, other())).toEqual([]);
  });
});
