import type { SampleAnswer, SamplePerson, SampleSubmission } from '../submission.ts';

type Change = (submission: SampleSubmission, all: ReadonlyMap<string, SampleSubmission>) => SampleSubmission;

/** Some lines answered otherwise; a value of `undefined` leaves the cell blank. */
export function answering(
  answers: Readonly<Record<string, { readonly [Key in keyof SampleAnswer]: SampleAnswer[Key] | undefined }>>,
): Change {
  return (submission) => ({
    ...submission,
    answers: new Map(
      [...submission.answers].map(([line, answer]) => {
        const merged = Object.entries({ ...answer, ...answers[line] });
        return [line, Object.fromEntries(merged.filter(([, value]) => value !== undefined)) as SampleAnswer];
      }),
    ),
  });
}

/** Some lines not answered at all. */
export function leavingOpen(...lines: readonly string[]): Change {
  return (submission) => ({
    ...submission,
    answers: new Map([...submission.answers].filter(([line]) => !lines.includes(line))),
  });
}

/** The people changed. */
export function withPeople(change: (people: readonly SamplePerson[]) => readonly SamplePerson[]): Change {
  return (submission) => ({ ...submission, people: change(submission.people) });
}

/** One person given other points. */
export function withPoints(place: number, points: Readonly<Record<string, string | number>>): Change {
  return withPeople((people) =>
    people.map((person, index) =>
      index === place
        ? { ...person, points: new Map([...person.points, ...Object.entries(points)]) }
        : person,
    ),
  );
}

/** Several changes, one after the other. */
export function both(...changes: readonly Change[]): Change {
  return (submission, all) => changes.reduce((changed, change) => change(changed, all), submission);
}
