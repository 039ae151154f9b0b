import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { pointsFromNumber } from '../../../src/domain/points.ts';
import { remarkOnExcessChoices } from '../../../src/nomination/council/excess-choices.ts';
import { decideAward } from '../../../src/nomination/decide.ts';
import { annualScope, candidate, unit } from '../../support/candidate.ts';
import { smallCriteria } from '../../support/criteria.ts';

/** Two chosen for one place. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => {
  const set = smallCriteria();
  const [award] = set.awards;
  if (award === undefined) return [];
  const candidates = ['PX01', 'PX02'].map((id) =>
    candidate({ unit: unit({ id }), grade: 'tot', total: pointsFromNumber(90) }),
  );
  const decisions = decideAward(award, candidates, annualScope(set), {
    choiceOf: (each) => ({
      subject: 'unit',
      unit: each.unit.id,
      individual: null,
      award: award.id,
      decision: 'take',
      reason: 'Nổi trội.',
      by: 'Lê Văn Thử',
      on: null,
      from: { file: 'hoi-dong.xlsx', sheet: 'Lựa chọn', cell: 'I4' },
    }),
  });
  return remarkOnExcessChoices(decisions);
};
