import type { CriterionLine } from '../../../src/criteria/lines.ts';
import type { CriteriaSet } from '../../../src/criteria/schema.ts';
import { pointsFromNumber, pointsToNumber } from '../../../src/domain/points.ts';
import type { StaffMember } from '../people/staff.ts';
import { chanceOf } from '../random.ts';
import { totalOf } from './assess.ts';

export type ScoredPerson = { readonly points: ReadonlyMap<string, number>; readonly total: number };

/** How readily points are lost on a criterion; the others are at 1. */
const strictness: Readonly<Record<string, number>> = {
  'CN1.1': 0.5,
  'CN2.1': 2.2,
  'CN2.2': 1.4,
  'CN3.2': 1.8,
  'CN4.1': 1.3,
  'CN5.2': 0.4,
  'CN5.3': 0.7,
  'CN6.1': 0.6,
  'CN6.2': 0.5,
  'CN7.1': 2.6,
};

/** Points that a person gives itself, line by line: mostly full, less so the weaker it is. */
export function answerPerson(
  person: StaffMember,
  context: {
    readonly lines: readonly CriterionLine[];
    readonly set: CriteriaSet;
    readonly year: number;
    readonly unit: string;
  },
): ScoredPerson {
  const chance = chanceOf('points', context.unit, person.name, person.birthDate, context.year);
  const ability = Math.min(1, person.ability + (chance.next() - 0.5) * 0.1);
  // Some units give halves of a point, some quarters.
  const steps = chanceOf('steps', context.unit).happens(0.35) ? 4 : 2;
  const given = context.lines
    .filter(({ appliesTo }) => !appliesTo.leaders || person.post.isLeader)
    .map((line) => {
      const max = pointsToNumber(line.max);
      const isLost = chance.happens((1.12 - ability) * (strictness[line.id] ?? 1));
      const loss = isLost ? max * (0.08 + 0.42 * chance.next()) : 0;
      const points = Math.max(0, Math.round((max - loss) * steps) / steps);
      return { line, points };
    });
  const shares = context.lines.map((line) => {
    const own = given.find((one) => one.line === line);
    return { line, points: own ? pointsFromNumber(own.points) : null };
  });
  return {
    points: new Map(given.map(({ line, points }) => [line.id, points])),
    total: totalOf(context.set.individuals.groups, shares),
  };
}
