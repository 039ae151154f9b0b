import type { Fact } from '../domain/reason.ts';
import type { StandingReason } from '../domain/standing-reason.ts';
import { withoutEnd } from '../text/letters.ts';
import { factClause } from './fact-words.ts';
import type { Reader } from './reader.ts';
import { standingWords } from './standing-words.ts';

/** Something that a Result tells: its text, and the same as a fact; results of older versions have the text only. */
export type Told = { readonly because: string; readonly fact?: Fact };

/** What is told, within a sentence; the text of an older result as it stands, without its full stop. */
export function toldClause({ because, fact }: Told, reader: Reader): string {
  return fact === undefined ? withoutEnd(because.trim(), '.;') : factClause(fact, reader);
}

/** What a year of a history tells; blank where there is nothing to say. */
export function toldOfYear(
  { because, why }: { readonly because: string; readonly why?: readonly StandingReason[] },
  reader: Reader,
): string {
  return why === undefined ? withoutEnd(because.trim(), '.;') : standingWords(why, reader);
}
