import { matchKey } from '../text/fold.ts';
import { stripTitles } from '../text/names.ts';

/** The form in which names of people are compared: titles left out, folded, all marks kept. */
export function personKey(name: string): string {
  return matchKey(stripTitles(name));
}
