import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { ballotOf, meetingOf, membersOf, remarksOnVote } from '../../support/council.ts';

/** Votes on an award for which the criteria have no rule. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  remarksOnVote(ballotOf(13, 0), meetingOf(membersOf(13)), null);
