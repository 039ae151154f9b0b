import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { ballotOf, meetingOf, membersOf, remarksOnVote } from '../../support/council.ts';

/** A secret vote whose papers nobody counted. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  remarksOnVote(ballotOf(13, 0), meetingOf(membersOf(13)), { ballot: 'secret' });
