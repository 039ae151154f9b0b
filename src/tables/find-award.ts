import type { Award } from '../criteria/schema.ts';
import { isSameWords } from '../text/fold.ts';

/** The award that a cell names, by its id, its title or its short title. */
export function findAward<Known extends Pick<Award, 'id' | 'title' | 'short'>>(
  typed: string,
  awards: readonly Known[],
): Known | undefined {
  return awards.find(({ id, title, short }) => [id, title, short].some((words) => isSameWords(words, typed)));
}
