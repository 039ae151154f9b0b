import type { Submission } from '../domain/submission.ts';
import type { UnitId } from '../domain/unit.ts';
import { compareSent } from './supersede.ts';

/** The submissions of all files read so far, by file. */
export type Holding = {
  /** Takes the submissions of the next file. */
  readonly add: (sent: readonly Submission[]) => void;
  /** Those of each file, in the order in which the files came. */
  readonly byFile: () => readonly (readonly Submission[])[];
};

/**
 * Holds what counts: the answers of refused submissions, and of those that another of the same unit replaces, are let go
 * as the files come. So what is held grows with the units, not with the files; what is told of such a file (its
 * place, dates, rows, how it was understood) stays.
 */
export function createHolding(): Holding {
  const files: Submission[][] = [];
  const latest = new Map<UnitId, Place>();
  const at = ({ file, part }: Place) => files[file]?.[part];
  const release = (place: Place) => {
    const submission = at(place);
    if (submission !== undefined) files[place.file]?.splice(place.part, 1, withoutAnswers(submission));
  };
  const add = (sent: readonly Submission[]) => {
    const file = files.push([...sent]) - 1;
    for (const [part, submission] of sent.entries()) {
      const place = { file, part };
      const { unit } = submission;
      if (unit === null || submission.rejectedBecause !== null) {
        release(place);
        continue;
      }
      const other = latest.get(unit);
      const held = other && at(other);
      const isLatest = held === undefined || compareSent(held, submission) < 0;
      if (isLatest) latest.set(unit, place);
      const replaced = isLatest ? other : place;
      if (replaced !== undefined) release(replaced);
    }
  };
  return { add, byFile: () => files };
}

type Place = { readonly file: number; readonly part: number };

/** A submission of which nothing counts: what is told of it stays, what it answers is let go. */
export function withoutAnswers({ settled, ...submission }: Submission): Submission {
  return { ...submission, lines: new Map(), people: [], proposals: [], remarks: [] };
}
