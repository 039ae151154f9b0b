import { editionOfTerm } from '../../../src/criteria/of-term.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { withPeriods } from '../../../src/procedure/of-periods.ts';
import { editionOfText, meanText, quarterOf, quarterUnit } from '../../support/quarter-office.ts';

/** Somebody who came in the second quarter, and somebody who left then. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => {
  const { set } = editionOfTerm(editionOfText(meanText), { year: 2026 });
  const units = [quarterUnit('A')];
  const each = [
    quarterOf('Q1', { A: { total: 18, people: { 'Lê Văn An': 18, 'Vũ Thị Bình': 17 } } }),
    quarterOf('Q2', { A: { total: 18, people: { 'Lê Văn An': 18, 'Đỗ Minh Châu': 19 } } }),
  ];
  return withPeriods([], { each }, { year: 2026, set, units, register: { units } }).diagnostics;
};
