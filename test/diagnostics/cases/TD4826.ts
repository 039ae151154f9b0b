import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { ballotOf, decisionOf, meetingOf, membersOf, voteOn } from '../../support/council.ts';

/** Votes on somebody who is not put forward. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  voteOn([decisionOf({}, { outcome: 'not-nominated' })], [ballotOf(13, 0)], meetingOf(membersOf(13)))
    .diagnostics;
