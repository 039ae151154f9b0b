import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { foundByGate } from '../../support/gate-context.ts';
import { interimReview } from '../../support/review-fixture.ts';

const clause = 'Luật Thi đua, khen thưởng 2022, Điều 5.2c';

/** A requirement that stands on the law of 2022, in papers of March 2022. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  foundByGate(
    {
      ...interimReview,
      nominations: interimReview.nominations.map((each) => ({
        ...each,
        reasons: [{ outcome: 'undecided', because: 'Chưa rõ.', clause }],
      })),
    },
    '2022-03-15',
  );
