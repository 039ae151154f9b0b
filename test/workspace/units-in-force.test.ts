import { describe, expect, it } from 'vitest';
import { readRegister } from '../../src/tables/register/read-register.ts';
import { unitsInForce } from '../../src/workspace/units-in-force.ts';
import { rawWorkbook } from '../support/raw-workbook.ts';
import { REGISTER_HEADER, registerRow } from '../support/register-rows.ts';

describe('unitsInForce', () => {
  const rows = [
    registerRow({ name: 'Xã Long Anh', from: '01/12/2019', to: '31/01/2021' }),
    registerRow({ name: 'Phường Long Anh', from: '01/02/2021' }),
    registerRow({ id: '002', name: 'Phường Lam Sơn' }),
  ];
  const register = readRegister(rawWorkbook([REGISTER_HEADER, ...rows])).value ?? { units: [] };

  it.each([
    ['2019-11-30', ['Phường Lam Sơn']],
    ['2019-12-01', ['Xã Long Anh', 'Phường Lam Sơn']],
    ['2021-01-31', ['Xã Long Anh', 'Phường Lam Sơn']],
    ['2021-02-01', ['Phường Long Anh', 'Phường Lam Sơn']],
  ])('on %s: %j', (date, names) => {
    expect(unitsInForce(register, date).map(({ name }) => name)).toEqual(names);
  });
});
