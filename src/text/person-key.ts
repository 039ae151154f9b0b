import { matchKey } from './fold.ts';
import { stripTitles } from './names.ts';

/** The form in which names of people are compared: titles left out, folded, all marks kept. */
export function personKey(name: string): string {
  return matchKey(stripTitles(name));
}
