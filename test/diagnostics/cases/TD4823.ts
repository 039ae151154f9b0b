import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { candidate, unit } from '../../support/candidate.ts';
import { ballotOf, decisionOf, meetingOf, membersOf, voteOn } from '../../support/council.ts';

/** Two nominees, one vote. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => {
  const voted = decisionOf();
  const left = {
    ...voted,
    candidate: candidate({ unit: unit({ id: 'PX02' }), name: 'UBND phường Lam Sơn' }),
  };
  return voteOn([voted, left], [ballotOf(13, 0)], meetingOf(membersOf(13))).diagnostics;
};
