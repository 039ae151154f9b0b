import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { factOf, rankWithFacts } from '../../support/facts-of-year.ts';

/** An achievement that the office says was rewarded already. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  rankWithFacts([factOf({ disqualifier: 'H3', what: 'Sáng kiến đã được Bằng khen' })]).diagnostics;
