import type { Result } from '../../src/domain/result.ts';
import { commendedReview } from './commended-review.ts';
import { councilResult } from './council-fixture.ts';
import { resultFixture } from './result-fixture.ts';
import { faultyYear } from './return-slip-fixture.ts';
import { finalReview, interimReview } from './review-fixture.ts';

/** A Result of each kind that papers are made from. */
export const resultsOfKinds = {
  year: resultFixture,
  'faulty year': faultyYear,
  council: councilResult,
  interim: interimReview,
  final: finalReview,
  commended: commendedReview,
} satisfies Readonly<Record<string, Result>>;
