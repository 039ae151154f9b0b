import { describe, expect, it } from 'vitest';
import { officeIn } from '../../src/merge/office-in.ts';
import { unit } from '../support/candidate.ts';

const register = [
  unit({ id: 'XA01', name: 'Xã Quảng Hải', aliases: ['UBND xã Quảng Hải'] }),
  unit({ id: 'XA02', name: 'Xã Hoằng Hải', aliases: [] }),
  unit({ id: 'XA03', name: 'Xã Hoàng Hải', aliases: [] }),
  unit({ id: 'XA04', name: 'Xã Sao Mai', aliases: [] }),
];

describe('which unit of the register an office is', () => {
  it.each([
    ['Xã Quảng Hải', 'XA01'],
    ['ubnd XÃ QUẢNG HẢI', 'XA01'],
    ['xa02', 'XA02'],
    ['Xa Quang Hai', 'XA01'],
    ['Xã Quang Hải', 'XA01'],
    ['Xã Hoàng Hải', 'XA03'],
    ['Xa Sao Mai', 'XA04'],
  ])('%s is %s', (name, id) => {
    expect(officeIn(register)(name)?.id).toBe(id);
  });

  it.each(['Xa Hoang Hai', 'Xã Hoang Hải', 'Xã Hoãng Hải', 'Xã Quáng Hải', 'Xã Sao Mái', 'Xã Lạ'])(
    '%s is none, or may be several',
    (name) => {
      expect(officeIn(register)(name)).toBeNull();
    },
  );
});
