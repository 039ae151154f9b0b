import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { compareDiagnostics } from '../../src/result/order.ts';

const one = (given: Partial<Diagnostic>): Diagnostic => ({
  code: 'TD2201',
  severity: 'warning',
  title: '',
  message: '',
  hint: '',
  file: 'b.xlsx',
  sheet: 'B',
  cell: 'B5',
  ...given,
});

describe('the order in which a clerk works through faults', () => {
  // Each pair differs in one thing alone, and in all that weighs less speaks the other way.
  it.each<[string, Partial<Diagnostic>, Partial<Diagnostic>]>([
    ['file', { file: 'a.xlsx', sheet: 'C' }, { file: 'c.xlsx', sheet: 'A' }],
    ['no file before files', { file: '', sheet: 'C' }, { file: 'a.xlsx' }],
    ['sheet', { sheet: 'A', cell: 'B9' }, { sheet: 'C', cell: 'B1' }],
    ['row, as a number', { cell: 'C9' }, { cell: 'A10' }],
    ['column in a row', { cell: 'Z9', line: 9 }, { cell: 'AA9', line: 1 }],
    ['line', { line: 2, column: 9 }, { line: 10, column: 1 }],
    ['column of a line', { column: 2, severity: 'info' }, { column: 10, severity: 'error' }],
    ['weight', { severity: 'error', code: 'TD9' }, { severity: 'warning', code: 'TD1' }],
    ['weight, the least last', { severity: 'warning', code: 'TD9' }, { severity: 'info', code: 'TD1' }],
    ['code', { code: 'TD1', message: 'z' }, { code: 'TD2', message: 'a' }],
    ['words', { message: 'a' }, { message: 'b' }],
  ])('goes by %s', (_, first, second) => {
    expect(compareDiagnostics(one(first), one(second))).toBeLessThan(0);
    expect(compareDiagnostics(one(second), one(first))).toBeGreaterThan(0);
    expect([one(second), one(first)].sort(compareDiagnostics)).toEqual([one(first), one(second)]);
  });

  it('knows what is the same', () => {
    expect(compareDiagnostics(one({}), one({}))).toBe(0);
  });
});
