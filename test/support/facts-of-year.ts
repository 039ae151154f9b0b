import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { DocumentedFact } from '../../src/domain/fact.ts';
import type { Person } from '../../src/domain/submission.ts';
import { rankYear } from '../../src/ranking/rank-year.ts';
import { reportingOf } from '../../src/result/reporting.ts';
import { remarkOnFacts } from '../../src/scoring/check-facts.ts';
import { indexFacts } from '../../src/scoring/records-index.ts';
import { scoreYear } from '../../src/scoring/score-year.ts';
import { person, submission } from './answers.ts';
import { unit } from './candidate.ts';
import { recordsContext } from './records.ts';

/** The year 2020 of the small criteria: 30/11/2019 was the deadline before. */
export const DAYS = { begin: '2019-12-01', end: '2020-11-30' };

/** The year's ranking of the unit PX01 and its people, with facts known; and what is said of the facts. */
export function rankWithFacts(
  facts: readonly DocumentedFact[],
  people: readonly Person[] = [person('Lê Văn Ất', { 'CN1.1': 76 }), person('Đỗ Thị Giáp', { 'CN1.1': 60 })],
) {
  const units = [unit()];
  const { set } = recordsContext;
  const submissions = [submission({ people })];
  const criteria = { set, sha256: '', file: '2020.1.yaml' };
  const scored = scoreYear(submissions, { units, criteria });
  const reporting = reportingOf({ submissions, unreadable: [] }, { date: '2020-11-30', weekend: false });
  const ranked = rankYear(units, scored.value, reporting, set, { factsOf: indexFacts(facts), days: DAYS });
  const diagnostics: readonly Diagnostic[] = remarkOnFacts(facts, ranked, set, DAYS);
  const [only] = ranked;
  if (only === undefined) throw new Error('one unit is ranked');
  return { ranked: only, diagnostics };
}

/** A documented fact about PX01 in 2020; override what matters. */
export function factOf(overrides: Partial<DocumentedFact> = {}): DocumentedFact {
  return {
    unit: 'PX01',
    person: { name: 'Lê Văn Ất', birthDate: null },
    disqualifier: 'V1',
    what: 'Khiển trách',
    document: { number: '12/QĐ-UBND', date: '2020-05-05', issuer: 'Chủ tịch UBND' },
    from: '2020-05-05',
    until: null,
    cell: { file: 'xu-ly.xlsx', sheet: 'Xử lý', cell: 'E3' },
    ...overrides,
  };
}
