import { matchKey } from './fold.ts';
import { stripTitles } from './names.ts';
import { remembering } from './remembering.ts';

/** The form in which names of people are compared: titles left out, folded, all marks kept. */
export const personKey = remembering((name) => matchKey(stripTitles(name)), {
  // The people of a large city, who are asked for again and again.
  most: 20_000,
  longest: 100,
});
