import type { Award } from '../criteria/schema.ts';
import { looseKey } from '../text/fold.ts';

/** The award that a cell names, by its id, its title or its short title. */
export function findAward<Known extends Pick<Award, 'id' | 'title' | 'short'>>(
  typed: string,
  awards: readonly Known[],
): Known | undefined {
  const key = looseKey(typed);
  return awards.find(({ id, title, short }) => [id, title, short].map(looseKey).includes(key));
}
