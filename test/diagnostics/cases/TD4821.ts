import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { ballotOf, meetingOf, membersOf, remarksOnVote } from '../../support/council.ts';

/** Fourteen votes in a council of thirteen. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  remarksOnVote(ballotOf(10, 4), meetingOf(membersOf(13)));
