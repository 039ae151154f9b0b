import type { Result } from '../../domain/result.ts';
import { upperFirst } from '../../text/letters.ts';
import { scopeWords } from '../../wording/scope.ts';

/** All units together, at the head of a row or chart: `Toàn phường`. */
export function wholeTitle(criteria: Pick<Result['criteria'], 'scope'>): string {
  return upperFirst(scopeWords(criteria));
}
