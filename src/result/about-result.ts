import type { Result } from '../domain/result.ts';

/** Which result something is said of. */
export function aboutOf({ year, review }: Pick<Result, 'year' | 'review'>) {
  return { year, review };
}
