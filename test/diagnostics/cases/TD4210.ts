import { editionOfTerm } from '../../../src/criteria/of-term.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { withPeriods } from '../../../src/procedure/of-periods.ts';
import { editionOfText, meanText, quarterOf, quarterUnit } from '../../support/quarter-office.ts';

/** A unit that sent nothing in a quarter. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => {
  const { set } = editionOfTerm(editionOfText(meanText), { year: 2026 });
  const units = [quarterUnit('A'), quarterUnit('B')];
  const each = [quarterOf('Q1', { A: { total: null }, B: { total: 18 } })];
  return withPeriods([], { each }, { year: 2026, set, units, register: { units } }).diagnostics;
};
