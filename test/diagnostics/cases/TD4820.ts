import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { ballotOf, meetingOf, membersOf, remarksOnVote } from '../../support/council.ts';

/** Eleven votes of ten who are present. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  remarksOnVote(ballotOf(11, 0), meetingOf(membersOf(13, 10)));
