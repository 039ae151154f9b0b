import { authorityTitle } from '../criteria/authorities.ts';
import { isGroup, judgesPeople } from '../criteria/groups.ts';
import { kindOf } from '../criteria/kinds/registry.ts';
import { linesOfGroups } from '../criteria/lines.ts';
import { fullMark, type Side } from '../criteria/rules.ts';
import type { Award, CriteriaEdition, CriteriaGroup, CriteriaSet } from '../criteria/schema.ts';
import { isGivenAt } from '../domain/award.ts';
import { pointsToNumber } from '../domain/points.ts';
import type { AwardResult, Result } from '../domain/result.ts';
import type { ReviewKind } from '../domain/review.ts';
import { describeRequirements } from '../nomination/decide.ts';
import { describeConflict } from '../nomination/nominate.ts';

/** The criteria that a result was made with, and the awards of its review; `on` (yyyy-MM-dd) says who decides on them. */
export function describeCriteria(
  { set, sha256 }: CriteriaEdition,
  review: ReviewKind,
  on: string = set.effective.from,
): Result['criteria'] {
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
    ...(set.schema === 'thidua-criteria/2' && describeRules(set)),
    disqualifiers: set.disqualifiers.map(({ id, title: name, effect, origin }) => ({
      id,
      title: name,
      effect,
      origin,
    })),
    awards: set.awards
      .filter((award) => isGivenAt(award, review))
      .map((award) => describeAward(award, set, on)),
    ...(set.conflicts && { conflicts: describeConflicts(set) }),
  };
}

function describeAward(award: Award, set: CriteriaSet, on: string): AwardResult {
  const checks = checksOf(award);
  return {
    id: award.id,
    title: award.title,
    short: award.short,
    subject: award.subject,
    decidedBy: authorityTitle(set, award.decidedBy, on),
    reviews: [...award.reviews],
    ...(award.level && { level: award.level }),
    ...(award.family && { family: award.family }),
    ...(award.proposedBy && { proposedBy: authorityTitle(set, award.proposedBy, on) }),
    ...(award.proposedTo && { proposedTo: authorityTitle(set, award.proposedTo, on) }),
    ...(award.vote && { vote: { ...award.vote } }),
    ...(award.legalBasis && { legalBasis: award.legalBasis.map((basis) => ({ ...basis })) }),
    ...(checks.length > 0 && { checks }),
    ...(award.clause && { clause: award.clause }),
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

/** What a set of version 2 says of totals, units and awards beside its groups. */
function describeRules(set: CriteriaSet) {
  const side = (each: Side) => {
    const { bonusCap, penaltyCap, floor, ceiling } = set[each];
    return {
      total: pointsToNumber(fullMark(set, each)),
      ...(bonusCap !== undefined && { bonusCap }),
      ...(penaltyCap !== undefined && { penaltyCap }),
      ...(floor !== undefined && { floor }),
      ...(ceiling !== undefined && { ceiling }),
    };
  };
  const { scope, peopleTitle, unitTypes, levels, families } = set;
  return {
    rules: { units: side('units'), ...(judgesPeople(set) && { individuals: side('individuals') }) },
    ...(scope !== undefined && { scope }),
    ...(peopleTitle !== undefined && { peopleTitle }),
    ...(unitTypes && { unitTypes: unitTypes.map((each) => ({ ...each })) }),
    ...(levels && { levels: levels.map((each) => ({ ...each })) }),
    ...(families && { families: families.map((each) => ({ ...each })) }),
  };
}

function describeGroup(group: CriteriaGroup): Result['criteria']['units'][number] {
  const subgroups = subgroupsOf(group, []);
  return {
    id: group.id,
    title: group.title,
    short: group.short,
    clause: group.clause,
    max: group.max,
    ...inPlan(group),
    ...(subgroups.length > 0 && { subgroups }),
    lines: linesOfGroups([group]).map((line) => {
      const { id, title, short, clause, max, kind, weight, within } = line;
      const sum = kindOf(line).sum();
      const most = kindOf(line).most();
      return {
        id,
        title,
        short,
        clause,
        max: pointsToNumber(max),
        kind,
        ...(sum && { sum }),
        ...inPlan(line),
        ...(weight !== undefined && { weight }),
        ...(most > max && { most: pointsToNumber(most) }),
        ...(within && { within: [...within] }),
      };
    }),
  };
}

function subgroupsOf(
  group: CriteriaGroup,
  within: readonly string[],
): NonNullable<Result['criteria']['units'][number]['subgroups']> {
  const counts = group.counts;
  return group.criteria.filter(isGroup).flatMap((inner) => {
    const { id, title, short, clause, max } = inner;
    const own = { counts, ...inner };
    return [
      { id, title, short, clause, max, ...inPlan(own), within: [...within] },
      ...subgroupsOf(own, [...within, id]),
    ];
  });
}

function inPlan({ label, counts }: Pick<CriteriaGroup, 'label' | 'counts'>) {
  return { ...(label !== undefined && { label }), ...(counts !== undefined && { counts }) };
}
