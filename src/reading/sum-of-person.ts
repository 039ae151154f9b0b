import type { CriterionLine } from '../criteria/lines.ts';
import { type Points, sumPoints, typedPoints } from '../domain/points.ts';
import type { Person } from '../domain/submission.ts';

/** What a person's typed scores come to; null while one that applies is blank or unread. */
export function sumOfPerson(
  { isLeader, answers }: Pick<Person, 'isLeader' | 'answers'>,
  lines: readonly CriterionLine[],
): Points | null {
  if (isLeader === null) return null;
  const points: Points[] = [];
  for (const { id, appliesTo, counts } of lines) {
    if (appliesTo.leaders && !isLeader) continue;
    const selfPoints = answers.get(id)?.selfPoints;
    const { value } = selfPoints?.state === 'given' ? selfPoints.value : { value: null };
    const typed = value === null ? null : typedPoints(counts === 'penalty' ? -Math.abs(value) : value);
    if (typed === null) return null;
    points.push(typed);
  }
  return sumPoints(points);
}

/** The points that were given for somebody, as they stand there. */
export function pointsIn(answers: Person['answers']): readonly number[] {
  return [...answers.values()].flatMap(({ selfPoints }) =>
    selfPoints.state === 'given' ? [selfPoints.value.value] : [],
  );
}
