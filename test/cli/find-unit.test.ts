import { describe, expect, it } from 'vitest';
import { findUnit } from '../../src/cli/steps/find-unit.ts';

const units = [
  { id: 'PX01', name: 'Xã Hoằng Quang' },
  { id: 'PX02', name: 'Xã Quảng Cát' },
  { id: 'PX03', name: 'Phường Quảng Cát' },
];

describe('a unit that was typed', () => {
  it.each([
    ['px01', 'PX01'],
    ['xã hoằng quang', 'PX01'],
    ['xa hoang quang', 'PX01'],
    ['Hoằng', 'PX01'],
    ['hoang', 'PX01'],
    ['xã quảng cát', 'PX02'],
  ])('%s is %s', (typed, id) => {
    expect(findUnit(units, typed)).toEqual({ found: expect.objectContaining({ id }) });
  });

  it.each(['Xã Hoàng Quang', 'Hoàng', 'quảng cát'])(
    '%s is none for sure, and the nearest are named',
    (typed) => {
      const found = findUnit(units, typed);
      expect('near' in found && found.near.length > 0).toBe(true);
    },
  );
});
