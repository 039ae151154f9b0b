import { editionOfTerm } from '../../../src/criteria/of-term.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { withPeriods } from '../../../src/procedure/of-periods.ts';
import { editionOfText, meanText, quarterOf, quarterUnit } from '../../support/quarter-office.ts';

/** A unit that was merged into another in the middle of the year, and one that nobody took over. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => {
  const { set } = editionOfTerm(editionOfText(meanText), { year: 2026 });
  const units = [quarterUnit('A')];
  const register = { units: [...units, quarterUnit('B', { heirs: ['A'] }), quarterUnit('C')] };
  const each = [quarterOf('Q1', { A: { total: 18 }, B: { total: 17 }, C: { total: 16 } })];
  return withPeriods([], { each }, { year: 2026, set, units, register }).diagnostics;
};
