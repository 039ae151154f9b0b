import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { ballotOf, meetingOf, membersOf, remarksOnVote } from '../../support/council.ts';

/** Eight of thirteen are less than two thirds. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  remarksOnVote(ballotOf(8, 0), meetingOf(membersOf(13, 8)));
