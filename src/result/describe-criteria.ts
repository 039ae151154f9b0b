import { kindOf } from '../criteria/kinds/registry.ts';
import { linesOfGroups } from '../criteria/lines.ts';
import type { Award, CriteriaEdition, CriteriaGroup, CriteriaSet } from '../criteria/schema.ts';
import { pointsToNumber } from '../domain/points.ts';
import type { AwardResult, Result } from '../domain/result.ts';
import type { ReviewKind } from '../domain/review.ts';
import { describeRequirements } from '../nomination/decide.ts';
import { describeConflict } from '../nomination/nominate.ts';

/** The criteria that a result was made with, and the awards of its review. */
export function describeCriteria({ set, sha256 }: CriteriaEdition, review: ReviewKind): Result['criteria'] {
  const { title, number, date, issuer, years } = set.movement;
  return {
    id: set.plan,
    version: set.version,
    sha256,
    pointsOrigin: set.pointsOrigin,
    movement: { title, number, date, issuer, years },
    ...(set.changes && { changes: [...set.changes] }),
    grades: set.grades.map(({ id, title: name, from }) => ({ id, title: name, from })),
    units: set.units.groups.map(describeGroup),
    individuals: set.individuals.groups.map(describeGroup),
    disqualifiers: set.disqualifiers.map(({ id, title: name, effect, origin }) => ({
      id,
      title: name,
      effect,
      origin,
    })),
    awards: set.awards
      .filter(({ reviews }) => reviews.includes(review))
      .map((award) => describeAward(award, set)),
    ...(set.conflicts && { conflicts: describeConflicts(set) }),
  };
}

function describeAward(award: Award, set: CriteriaSet): AwardResult {
  const checks = checksOf(award);
  return {
    id: award.id,
    title: award.title,
    short: award.short,
    subject: award.subject,
    decidedBy: award.decidedBy,
    reviews: [...award.reviews],
    ...(award.level && { level: award.level }),
    ...(award.proposedBy && { proposedBy: award.proposedBy }),
    ...(award.proposedTo && { proposedTo: award.proposedTo }),
    ...(award.vote && { vote: { ...award.vote } }),
    ...(award.legalBasis && { legalBasis: award.legalBasis.map((basis) => ({ ...basis })) }),
    ...(checks.length > 0 && { checks }),
    origin: award.origin,
    requirements: [...describeRequirements(award, set)],
  };
}

/** What is said of texts that nobody here has read in full: for the office to compare. */
function checksOf({ requirements, legalBasis }: Award): string[] {
  const said = [
    ...requirements.flatMap(({ check }) => check ?? []),
    ...(legalBasis ?? []).flatMap(({ text, check }) => (check === undefined ? [] : [`${text}: ${check}`])),
  ];
  return [...new Set(said)];
}

function describeConflicts(set: CriteriaSet): NonNullable<Result['criteria']['conflicts']> {
  return (set.conflicts ?? []).map((conflict) => ({
    text: describeConflict(conflict, set),
    clause: conflict.clause ?? null,
    check: conflict.check ?? null,
  }));
}

function describeGroup(group: CriteriaGroup): Result['criteria']['units'][number] {
  return {
    id: group.id,
    title: group.title,
    short: group.short,
    clause: group.clause,
    max: group.max,
    lines: linesOfGroups([group]).map((line) => {
      const { id, title, short, clause, max, kind } = line;
      const sum = kindOf(line).sum();
      return { id, title, short, clause, max: pointsToNumber(max), kind, ...(sum && { sum }) };
    }),
  };
}
