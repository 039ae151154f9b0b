import { describe, expect, it } from 'vitest';
import { shownAs, shownAsBuiltin } from '../../../src/io/cells/number-format.ts';

describe('what a number format makes of a number', () => {
  it.each([
    ['General', 'number'],
    ['[$-42A]General', 'number'],
    ['0.00', 'number'],
    ['#,##0.00\\ "đ"', 'number'],
    ['0.00E+00', 'number'],
    ['[Red]#,##0;[Blue]-#,##0', 'number'],
    ['0" ngày"', 'number'],
    ['_-* #,##0_d_-', 'number'],
    ['@', 'number'],
    ['0%', 'percent'],
    ['0.0"%"', 'number'],
    ['dd/mm/yyyy', 'date'],
    ['[$-42A]dd mmmm yyyy', 'date'],
    ['mmm', 'date'],
    ['"ngày "d" tháng "m" năm "yyyy', 'date'],
    ['d/m/yyyy h:mm', 'date'],
    ['h:mm', 'time'],
    ['[h]:mm:ss', 'time'],
    ['h:mm AM/PM', 'time'],
    ['mm:ss', 'time'],
    ['yyyy-mm-dd;@', 'date'],
  ] as const)('%s: %s', (code, expected) => {
    expect(shownAs(code)).toBe(expected);
  });

  it.each([
    [0, 'number'],
    [4, 'number'],
    [9, 'percent'],
    [14, 'date'],
    [18, 'time'],
    [22, 'date'],
    [46, 'time'],
    [49, 'number'],
  ] as const)('built-in %i: %s', (id, expected) => {
    expect(shownAsBuiltin(id)).toBe(expected);
  });
});
