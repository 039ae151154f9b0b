import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { foundByGate } from '../../support/gate-context.ts';
import { interimReview } from '../../support/review-fixture.ts';

/** Decisions of 20/01/2022 in a review of the day before. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => foundByGate(interimReview, '2022-01-19');
