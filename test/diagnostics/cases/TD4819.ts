import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { ballotOf, remarksOnVote } from '../../support/council.ts';

/** Votes, and no members. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => remarksOnVote(ballotOf(7, 6), null);
