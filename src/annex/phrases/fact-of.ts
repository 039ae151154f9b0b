import type { ClauseFact } from './clause-fact.ts';
import type { Clause } from './clauses.ts';
import { capOf } from './facts/cap.ts';
import { eachOf } from './facts/each.ts';
import { leaderOf } from './facts/leader.ts';
import { rangeOf } from './facts/range.ts';
import { allOrNothing, proportionalOf } from './facts/share.ts';
import { stepOf } from './facts/step.ts';
import { withPoints } from './facts/with-points.ts';

const JUDGED =
  /tuy (?:theo )?(?:muc do|tinh hinh)|hoi dong (?:xem xet|cham|danh gia|quyet dinh)|theo muc do|cham theo thuc te|xem xet (?:cham|cho diem)/u;

/** What a clause names whose numbers are no points: `theo Quyết định số 12`. */
const SOURCE = /^(?:theo|can cu|minh chung|tai lieu|bao cao|van ban|quyet dinh|ghi chu)/u;

/** One thing is said in fewer letters. */
const LONGEST_CLAUSE = 400;

/** What one piece of a rule says. */
export function factOf(clause: Clause): ClauseFact {
  const { text, folded } = bareOfBrackets(clause);
  if (folded.length > LONGEST_CLAUSE) return { is: 'unknown' };
  return (
    rangeOf(folded) ??
    leaderOf(folded) ??
    stepOf(folded) ??
    capOf(folded) ??
    eachOf(text, folded) ??
    proportionalOf(folded) ??
    allOrNothing(text, folded) ??
    withPoints(text, folded) ??
    unsaid(folded)
  );
}

/** What says nothing of points: that people judge, something with a number that nobody understood, or mere words. */
function unsaid(folded: string): ClauseFact {
  if (JUDGED.test(folded)) return { is: 'judged' };
  return /\d/u.test(folded) && !SOURCE.test(folded) ? { is: 'unknown' } : { is: 'words' };
}

/** `100% (20 điểm)` is `100% 20 điểm`; every letter keeps its place. */
function bareOfBrackets({ text, folded }: Clause): Clause {
  const match = /\((?=\s*[\d.,]+\s*(?:diem|d)\s*\)$)/u.exec(folded);
  if (match === null) return { text, folded };
  const { index } = match;
  const without = (words: string) => `${words.slice(0, index)}:${words.slice(index + 1, -1)}`;
  return { text: without(text), folded: without(folded) };
}
