import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { faultsAfter } from '../../support/criteria-text.ts';

/** A quorum of more than all members. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  faultsAfter([
    '    reviews: [annual]',
    '    vote: { quorum: "3/2", threshold: 50, reaching: more-than, base: total, ballot: secret, writtenOpinions: true, origin: x }\n    reviews: [annual]',
  ]);
