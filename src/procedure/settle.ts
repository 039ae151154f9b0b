import { judgesPeople } from '../criteria/groups.ts';
import type { Person, Submission } from '../domain/submission.ts';
import type { ReadingContext } from '../reading/context.ts';
import { withoutAnswers } from '../reading/hold-what-counts.ts';
import { tellPeople } from '../result/tell-people.ts';
import { unitsById } from '../scoring/score-year.ts';
import { tellScored } from './tell-scored.ts';

/**
 * Scores the people of a submission at once and lets their answers go; what the Result tells of them stays as text. Of a
 * submission that cannot count the answers are let go. One that the tool breaks on is left as it is, and comes out where
 * the year is scored; so is one of a unit that is not of the year.
 */
export function settleSubmission(submission: Submission, { units, criteria }: ReadingContext): Submission {
  if (submission.unit === null || submission.rejectedBecause !== null) return withoutAnswers(submission);
  const unit = unitsById(units).get(submission.unit);
  if (unit === undefined) return submission;
  try {
    const { file } = submission.received;
    const judged = judgesPeople(criteria.set) ? submission.people : [];
    const { told, diagnostics } = tellScored(judged, unit, criteria.set, file);
    return {
      ...submission,
      people: submission.people.map((person): Person => ({ ...person, answers: NO_ANSWERS })),
      settled: { ...tellPeople(told, file), diagnostics },
    };
  } catch {
    return submission;
  }
}

const NO_ANSWERS: Person['answers'] = new Map();
