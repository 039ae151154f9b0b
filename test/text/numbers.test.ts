import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatInteger,
  formatNumber,
  formatPercent,
  formatPoints,
  parseQuantity,
} from '../../src/text/numbers.ts';
import { everyDouble } from '../support/every-double.ts';

describe('parseQuantity', () => {
  it.each([
    ['8,5', 8.5],
    ['8.5', 8.5],
    [' 8,5đ ', 8.5],
    ['8.5 điểm', 8.5],
    ['7,5Đ', 7.5],
    ['07', 7],
    ['7,50', 7.5],
    ['10', 10],
    ['-2', -2],
    ['\u22122', -2],
    ['+3', 3],
    [',5', 0.5],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1 234', 1234],
    ['1\u00A0234,5', 1234.5],
    ['1.234.567', 1234567],
    ['0.125', 0.125],
    ['0,125', 0.125],
    ['2022', 2022],
    ['12'.padStart(64), 12],
  ])('%j is %d', (text, value) => {
    expect(parseQuantity(text)).toEqual({ value, isPercent: false });
  });

  it.each([
    ['95%', 95],
    ['97,5 %', 97.5],
  ])('%j is a percentage', (text, value) => {
    expect(parseQuantity(text)).toEqual({ value, isPercent: true });
  });

  it.each([
    ['1.234', 1234, 1.234],
    ['12.500', 12500, 12.5],
    ['1,234', 1.234, 1234],
  ])('%j may be read in two ways', (text, value, other) => {
    expect(parseQuantity(text)).toEqual({ value, isPercent: false, ambiguous: true, other });
  });

  it.each([
    '',
    ' ',
    '-',
    'x',
    '8/10',
    '8-10',
    '8,5,5',
    '1.23.456',
    '12 34',
    '5 người',
    '8,',
    '1e3',
    '%',
    'đ',
    '1.234.5',
    '١',
    '9'.repeat(100),
    '12'.padStart(65),
  ])('%j is not a number', (text) => {
    expect(parseQuantity(text)).toBeNull();
  });

  it('reads back what formatNumber writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), (hundredths) => {
        const value = hundredths / 100;
        expect(parseQuantity(formatNumber(value, 2))?.value).toBe(value);
        expect(parseQuantity(formatNumber(value))?.value).toBe(value);
      }),
    );
  });
});

describe('formatting', () => {
  it.each([
    [92.5, undefined, '92,5'],
    [1234.5, undefined, '1.234,5'],
    [1234567, undefined, '1.234.567'],
    [1.005, 2, '1,01'],
    [-0.5, 1, '-0,5'],
    [0.05, 2, '0,05'],
    [8, 2, '8,00'],
    [-0.004, 2, '0,00'],
    [-0.005, 2, '-0,01'],
  ])('formatNumber(%d, %s) → %s', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });

  it.each([
    [92.5, '92,50'],
    [100, '100,00'],
    [0, '0,00'],
  ])('formatPoints(%d) → %s', (points, text) => {
    expect(formatPoints(points)).toBe(text);
  });

  it.each([
    [97.959, '97,96%'],
    [95, '95%'],
    [100, '100%'],
    [97.5, '97,5%'],
    [0.004, '0%'],
  ])('formatPercent(%d) → %s', (percent, text) => {
    expect(formatPercent(percent)).toBe(text);
  });

  it('formatInteger', () => {
    expect(formatInteger(12345)).toBe('12.345');
    expect(formatInteger(999)).toBe('999');
  });
});

describe('formatNumber of any number at all', () => {
  it('is short and never throws', () => {
    fc.assert(
      fc.property(everyDouble, (value) => {
        expect(formatNumber(value, 2).length).toBeLessThan(40);
        expect(formatNumber(value)).not.toBe('');
      }),
    );
  });

  it('shows what nobody reads out as Excel does', () => {
    expect(formatNumber(1e308, 2)).toBe('1E+308');
    expect(formatNumber(1e21)).toBe('1E+21');
    expect(formatNumber(-1.5e300)).toBe('-1,5E+300');
  });
});
