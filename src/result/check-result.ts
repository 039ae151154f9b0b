import { linesOfGroups } from '../criteria/lines.ts';
import { editionOfTerm } from '../criteria/of-term.ts';
import type { CriteriaEdition, CriteriaSet } from '../criteria/schema.ts';
import { diagnose } from '../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../diagnostics/diagnostic.ts';
import { roundHalfUp } from '../domain/fraction.ts';
import { groupBy } from '../domain/group-by.ts';
import type { IndividualResult, Result, UnitResult } from '../domain/result.ts';
import { termOf } from '../domain/term.ts';
import type { Unit } from '../domain/unit.ts';
import { formatNumber } from '../text/numbers.ts';
import { aboutOf } from './about-result.ts';
import { accountFaults, type CheckedInput } from './check-accounts.ts';
import { criteriaFaults } from './check-criteria.ts';
import { type CheckedNomination, checkNominations } from './check-nominations.ts';
import { checkRanks, type Ranked, type RankFaults } from './check-ranks.ts';
import { registerFaults } from './check-register.ts';
import { checkScorecard, gradeFault, type Mismatch } from './check-scorecard.ts';
import { leaderFaults, reasonFaults } from './check-words.ts';
import type { Soundness } from './result-index.ts';
import { rulesOfResult } from './rules-of-result.ts';

/** What a result that is read back is held against. */
export type ResultKnown = {
  /** Where it lies, as messages name it. */
  readonly file: string;
  readonly editions: readonly CriteriaEdition[];
  /** All units of the register; null where there is none. */
  readonly units: readonly Unit[] | null;
};

/** What cannot be believed of a result. */
export type Unsound = {
  /** Ids of units and people whose figures contradict themselves. */
  readonly subjects: ReadonlySet<string>;
  /** The criteria in it are not those that they say they are: no grade and no total can be judged. */
  readonly isAltered: boolean;
};

type CheckedUnits = CheckedHead & { readonly units: readonly CheckedUnit[] };

/** Places of one unit or person that are told one by one; so many more are counted. */
const TOLD = 4;

/** What a result says of itself besides its long lists. */
export type CheckedHead = Pick<
  Result,
  'year' | 'reportingPeriod' | 'review' | 'deadline' | 'criteria' | 'accounting'
>;
/** A unit or person without lines, which are added up once and let go. */
type CheckedPerson = Pick<IndividualResult, 'id' | 'name' | 'leader' | 'total' | 'rank' | 'disqualified'>;
type CheckedUnit = Pick<
  UnitResult,
  'id' | 'name' | 'cluster' | 'total' | 'rank' | 'rankInCluster' | 'disqualified'
> & {
  readonly individuals: readonly CheckedPerson[];
};

/**
 * Adds a result up again that somebody may have changed by hand, from the lines and the criteria that it holds: points
 * within their bounds, groups, totals, grades, places, each unit once and in the register, criteria that are known,
 * files and rows that balance. What differs is said with what stands there and what it should be.
 */
export function checkResult(result: Result, known: ResultKnown): Staged<Unsound> {
  const check = checkOfUnits(result, known);
  for (const unit of result.units) check.unit(unit);
  const { subjects, diagnostics } = check.finish(result);
  const { criteria, register, isAltered } = checkAround(result, result.units, known);
  return staged({ subjects: new Set(subjects), isAltered }, [...criteria, ...diagnostics, ...register]);
}

/** What depends on today's criteria and register, and not on the result alone. */
export function checkAround(
  head: CheckedHead,
  units: readonly Pick<UnitResult, 'id' | 'name'>[],
  known: ResultKnown,
): {
  readonly criteria: readonly Diagnostic[];
  readonly register: readonly Diagnostic[];
  readonly isAltered: boolean;
} {
  const criteria = criteriaFaults(head, editionOf(head, known), known.file);
  return {
    criteria,
    register: known.units === null ? [] : registerFaults(head, units, known.units, known.file),
    isAltered: criteria.some(({ code }) => code === 'TD5316'),
  };
}

/** The criteria that the result says it was made with, where they are known. */
function editionOf(
  { criteria: { sha256 }, ...term }: Pick<Result, 'year' | 'reportingPeriod' | 'criteria'>,
  { editions }: Pick<ResultKnown, 'editions'>,
): CriteriaEdition | null {
  const found = editions.find((each) => each.sha256 === sha256);
  return found === undefined ? null : editionOfTerm(found, termOf(term));
}

/** What a result contradicts itself in, unit by unit: nobody has to hold the lines of all. */
export function checkOfUnits(head: CheckedHead, known: Pick<ResultKnown, 'file' | 'editions'>) {
  const { file } = known;
  const set = editionOf(head, known)?.set ?? null;
  const units: CheckedUnit[] = [];
  const subjects = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  const tell = (id: string, unit: Pick<UnitResult, 'id'>, whom: string, mismatches: readonly Mismatch[]) => {
    if (mismatches.length === 0) return;
    subjects.add(id);
    const more = mismatches.length - TOLD;
    const told = more > 1 ? mismatches.slice(0, TOLD) : mismatches;
    const place = { file, unit: unit.id };
    for (const mismatch of told)
      diagnostics.push(diagnose('TD5310', place, { ...aboutOf(head), whom, ...mismatch }));
    if (more > 1) diagnostics.push(diagnose('TD5311', place, { ...aboutOf(head), whom, count: more }));
  };
  return {
    unit: (unit: UnitResult) => {
      tell(unit.id, unit, unit.name, unitFaults(unit, head, set));
      for (const person of unit.individuals)
        tell(person.id, unit, `${person.name} (${unit.name})`, personFaults(person, unit, head, set));
      units.push(withoutLines(unit));
    },
    finish: ({
      inputs,
      nominations,
    }: {
      readonly inputs: readonly CheckedInput[];
      readonly nominations: readonly CheckedNomination[];
    }): { readonly subjects: readonly string[]; readonly diagnostics: readonly Diagnostic[] } & Pick<
      Soundness,
      'named'
    > => {
      const checked = { ...head, units };
      const twice = repeatedIn(checked, file);
      for (const id of twice.value) subjects.add(id);
      for (const { faults, gap, unit, among } of placesOf(checked, subjects)) {
        for (const { ranked, mismatch } of faults) {
          const own = unit ?? units.find(({ id }) => id === ranked.id);
          if (own !== undefined) tell(ranked.id, own, ranked.name, [mismatch]);
        }
        if (gap > 0)
          diagnostics.push(
            diagnose(
              'TD5319',
              { file, ...(unit && { unit: unit.id }) },
              { ...aboutOf(head), among, count: gap },
            ),
          );
      }
      return {
        subjects: [...subjects],
        named: namedOf(units, subjects),
        diagnostics: [
          ...accountFaults({ ...head, inputs }, file),
          ...diagnostics,
          ...twice.diagnostics,
          ...nominationFaults({ ...checked, nominations }, file),
        ],
      };
    },
  };
}

function withoutLines({
  id,
  name,
  cluster,
  total,
  rank,
  rankInCluster,
  disqualified,
  individuals,
}: UnitResult): CheckedUnit {
  const people = individuals.map(
    ({ id: own, name: called, leader, total: points, rank: place, disqualified: out }) => ({
      id: own,
      name: called,
      leader,
      total: points,
      rank: place,
      disqualified: out,
    }),
  );
  return { id, name, cluster, total, rank, rankInCluster, disqualified, individuals: people };
}

/** Each unit and person whose figures are not to be believed, once, with the unit that they are of. */
function namedOf(units: readonly CheckedUnit[], unsound: ReadonlySet<string>): Soundness['named'] {
  const named = units.flatMap(({ id, name, individuals }) =>
    unsound.has(id)
      ? [{ unit: id, name }]
      : individuals
          .filter((person) => unsound.has(person.id))
          .map((person) => ({ unit: id, name: `${person.name} (${name})` })),
  );
  return [...new Map(named.map((each) => [each.name, each])).values()];
}

function unitFaults(unit: UnitResult, head: CheckedHead, set: CriteriaSet | null): readonly Mismatch[] {
  const { criteria, review } = head;
  // What a unit did not send has no lines; the mean of a review has none either.
  const isScored = unit.lines.length > 0 || unit.groups.length > 0;
  if (isScored || (review === 'annual' && unit.total !== null)) {
    const lines = set === null ? null : linesOfGroups(set.units.groups, unit.type).map(({ id }) => id);
    const policy = set?.notApplicable ?? null;
    const rules = rulesOfResult(criteria, 'units');
    const mismatches = checkScorecard(unit, { titles: criteria.units, lines, policy, rules });
    if (mismatches.length > 0) return mismatches;
  }
  return [...reasonFaults(unit), ...meanFault(unit), ...gradeFault(unit, criteria.grades)];
}

function personFaults(
  person: IndividualResult,
  { type }: UnitResult,
  { criteria, review }: CheckedHead,
  set: CriteriaSet | null,
): readonly Mismatch[] {
  if (review === 'annual') {
    const lines = set === null ? null : linesOfGroups(set.individuals.groups, type).map(({ id }) => id);
    const policy = set?.notApplicable ?? null;
    const mismatches = checkScorecard(
      { ...person, selfTotal: undefined },
      {
        titles: criteria.individuals,
        lines,
        policy,
        rules: rulesOfResult(criteria, 'individuals'),
      },
    );
    if (mismatches.length > 0) return mismatches;
  }
  return [
    ...(set === null || review !== 'annual' ? [] : leaderFaults(person, type, set)),
    ...reasonFaults(person),
    ...meanFault(person),
    ...gradeFault(person, criteria.grades),
  ];
}

/** Of a review: the mean of the years that count, none as soon as one of them is not known. */
function meanFault({ total, history }: UnitResult | IndividualResult): readonly Mismatch[] {
  if (history === undefined) return [];
  const counted = history.flatMap(({ state, total: own }) => (state === 'counted' ? (own ?? []) : []));
  const isOpen = counted.length === 0 || history.some(({ state }) => state === 'unknown');
  const sum = counted.reduce((all, own) => all + Math.round(own * 100), 0);
  const mean = isOpen ? null : Number(roundHalfUp(BigInt(sum), BigInt(counted.length))) / 100;
  if (mean === total) return [];
  const words = (points: number | null) => (points === null ? 'để trống' : formatNumber(points));
  return [{ where: 'Tổng điểm của kỳ', found: words(total), expected: words(mean) }];
}

/** Places that no order of the totals gives: over all units, in each cluster, among the people of each unit. */
function placesOf(
  { units, review }: CheckedUnits,
  unsound: ReadonlySet<string>,
): readonly (RankFaults & { readonly unit: CheckedUnit | null; readonly among: string })[] {
  const entry = (
    rank: number | null,
    { id, name, total, disqualified }: CheckedUnit | CheckedPerson,
  ): Ranked => ({
    id,
    name,
    rank,
    total: disqualified.length > 0 ? null : total,
    isUnsound: unsound.has(id),
  });
  const ofUnits = units.map((unit) => entry(unit.rank, unit));
  const overall = { ...checkRanks(ofUnits, 'Thứ hạng'), unit: null, among: 'các đơn vị' };
  const inClusters = [...groupBy(units, ({ cluster }) => cluster)].map(([cluster, members]) => ({
    ...checkRanks(
      members.map((unit) => entry(unit.rankInCluster, unit)),
      'Thứ hạng trong cụm, khối',
    ),
    unit: null,
    among: cluster,
  }));
  // Who is missing among all is missing in a cluster too: told once.
  const clusters = overall.gap > 0 ? inClusters.map((each) => ({ ...each, gap: 0 })) : inClusters;
  // A review ranks no people.
  const people = (review === 'annual' ? units : []).map((unit) => ({
    ...checkRanks(
      unit.individuals.map((person) => ({
        ...entry(person.rank, person),
        name: `${person.name} (${unit.name})`,
      })),
      'Thứ hạng trong đơn vị',
    ),
    unit,
    among: unit.name,
  }));
  return [overall, ...clusters, ...people];
}

/** Units and people who stand there twice: nobody knows which of them is right. */
function repeatedIn(result: CheckedUnits, file: string): Staged<readonly string[]> {
  const { units } = result;
  const diagnostics: Diagnostic[] = [];
  const ids: string[] = [];
  for (const [id, same] of groupBy(units, (unit) => unit.id)) {
    const [first] = same;
    if (first === undefined || same.length === 1) continue;
    ids.push(id);
    const values = {
      ...aboutOf(result),
      id,
      names: [...new Set(same.map(({ name }) => name))],
      count: same.length,
    };
    diagnostics.push(diagnose('TD5312', { file, unit: id }, values));
  }
  for (const unit of units) {
    for (const [id, same] of groupBy(unit.individuals, (person) => person.id)) {
      if (same.length === 1) continue;
      ids.push(id);
      const values = {
        ...aboutOf(result),
        id,
        names: [...new Set(same.map(({ name }) => name))],
        count: same.length,
      };
      diagnostics.push(diagnose('TD5312', { file, unit: unit.id }, values));
    }
  }
  return staged(ids, diagnostics);
}

function nominationFaults(
  result: Parameters<typeof checkNominations>[0] & CheckedHead,
  file: string,
): readonly Diagnostic[] {
  const found = checkNominations(result);
  const told = found.slice(0, found.length > TOLD + 1 ? TOLD : TOLD + 1);
  const more = found.length - told.length;
  const about = aboutOf(result);
  return [
    ...told.map(({ nomination: { unit, name }, mismatch }) =>
      diagnose('TD5310', { file, unit }, { ...about, whom: name, ...mismatch }),
    ),
    ...(more > 0
      ? [diagnose('TD5311', { file }, { ...about, whom: 'đề nghị khen thưởng', count: more })]
      : []),
  ];
}
