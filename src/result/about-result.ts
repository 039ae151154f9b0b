import type { Result } from '../domain/result.ts';
import { type Term, termKey, termWords } from '../domain/term.ts';

/** Which result something is said of. */
export function aboutOf({ year, reportingPeriod, review }: Term & Pick<Result, 'review'>) {
  if (reportingPeriod === undefined) return { year, review };
  const term = { year, reportingPeriod };
  return { year, review, period: { key: termKey(term), words: termWords(term) } };
}
