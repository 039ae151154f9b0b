import type { CriterionLine } from '../../../src/criteria/lines.ts';
import type { CriteriaSet } from '../../../src/criteria/schema.ts';
import { pointsFromNumber, pointsToNumber } from '../../../src/domain/points.ts';
import type { StaffMember } from '../people/staff.ts';
import { chanceOf } from '../random.ts';
import { totalOf } from './assess.ts';

export type ScoredPerson = { readonly points: ReadonlyMap<string, number>; readonly total: number };

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
  const given = context.lines
    .filter(({ appliesTo }) => !appliesTo.leaders || person.post.isLeader)
    .map((line) => {
      const max = pointsToNumber(line.max);
      const loss = chance.happens((1 - ability) * 1.9) ? max * (0.1 + 0.5 * chance.next()) : 0;
      const points = Math.max(0, Math.round((max - loss) * 2) / 2);
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
