import { describe, expect, it } from 'vitest';
import { isDde } from '../../../src/io/cells/dde.ts';
import { shiftable } from '../../../src/io/cells/shift-formula.ts';

describe('a shared formula elsewhere', () => {
  it.each([
    ['A1+B2', 1, 0, 'A2+B3'],
    ['SUM(A1:$B$2)', 2, 3, 'SUM(D3:$B$2)'],
    ['$A1*B$1', 1, 1, '$A2*C$1'],
    ['IF(A1="A1","B2",LOG10(A1))', 1, 0, 'IF(A2="A1","B2",LOG10(A2))'],
    ["'TT1 A1'!C3", 1, 1, "'TT1 A1'!D4"],
    ['Z1', 0, 1, 'AA1'],
    ['A1', -1, 0, '#REF!'],
    ['ten_A1+A1B', 1, 0, 'ten_A1+A1B'],
  ])('%s by %i rows and %i columns', (formula, rows, columns, expected) => {
    expect(shiftable(formula)(rows, columns)).toBe(expected);
  });

  it('is the same down a column as to another and back, also off the sheet, in whatever case it is written', () => {
    const formula = 'SUM(a$1:$B7)+IF(c12="A1",\'TT1 A1\'!D1048570,LOG10($E$5))&XFC9&"B2"';
    const shift = shiftable(formula);
    for (const rows of [0, 1, 5, 6, 7, 60, 1_000_000, -1, -6, -7, -11, -12, 1_048_575])
      expect(shift(rows, 0)).toBe(shiftable(shift(rows, 1))(0, -1));
    expect(shift(-7, 0)).toBe('SUM(A$1:#REF!)+IF(C5="A1",\'TT1 A1\'!D1048563,LOG10($E$5))&XFC2&"B2"');
    expect(shift(6, 0)).toBe('SUM(A$1:$B13)+IF(C18="A1",\'TT1 A1\'!D1048576,LOG10($E$5))&XFC15&"B2"');
  });
});

describe('formulas that call another program', () => {
  it.each(["cmd|'/c calc'!A0", '=cmd|calc!A1', '+MSEXCEL|x!y', 'DDE("cmd";"/c";"x")', "@SUM(1)*cmd|'/c'!A0"])(
    '%s',
    (formula) => {
      expect(isDde(formula)).toBe(true);
    },
  );
  it.each(['SUM(A1:A3)', 'a|b', '=A1&"x|y!z"', 'ADDED(1)'])('but not %s', (formula) => {
    expect(isDde(formula)).toBe(false);
  });
});
