import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { ballotOf, meetingOf, membersOf, remarksOnVote } from '../../support/council.ts';

/** Thirteen votes out of twelve valid papers. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => {
  const papers = { issued: 13, collected: 13, valid: 12, invalid: 1 };
  return remarksOnVote(ballotOf(13, 0), meetingOf(membersOf(13), { papers }), { ballot: 'secret' });
};
