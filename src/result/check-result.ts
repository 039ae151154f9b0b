import { linesOfGroups } from '../criteria/lines.ts';
import type { CriteriaEdition, CriteriaSet } from '../criteria/schema.ts';
import { diagnose } from '../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../diagnostics/diagnostic.ts';
import { roundHalfUp } from '../domain/fraction.ts';
import { groupBy } from '../domain/group-by.ts';
import { holdsOn } from '../domain/period.ts';
import type { IndividualResult, Result, UnitResult } from '../domain/result.ts';
import type { Unit } from '../domain/unit.ts';
import { type NamedUnit, namesOf } from '../reading/unit-names.ts';
import { addDays } from '../text/dates.ts';
import { formatNumber } from '../text/numbers.ts';
import { accountFor } from './build-result.ts';
import { checkNominations } from './check-nominations.ts';
import { checkRanks, type Ranked, type RankFaults } from './check-ranks.ts';
import { checkScorecard, gradeFault, type Mismatch } from './check-scorecard.ts';
import { leaderFaults, reasonFaults, wordFaults } from './check-words.ts';
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

/** Places of one unit or person that are told one by one; so many more are counted. */
const TOLD = 4;

/**
 * Adds a result up again that somebody may have changed by hand, from the lines and the criteria that it holds: points
 * within their bounds, groups, totals, grades, places, each unit once and in the register, criteria that are known,
 * files and rows that balance. What differs is said with what stands there and what it should be.
 */
export function checkResult(result: Result, known: ResultKnown): Staged<Unsound> {
  const { file } = known;
  const edition = known.editions.find(({ sha256 }) => sha256 === result.criteria.sha256) ?? null;
  const set = edition?.set ?? null;
  const subjects = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  const tell = (id: string, unit: UnitResult, whom: string, mismatches: readonly Mismatch[]) => {
    if (mismatches.length === 0) return;
    subjects.add(id);
    const more = mismatches.length - TOLD;
    const told = more > 1 ? mismatches.slice(0, TOLD) : mismatches;
    const place = { file, unit: unit.id };
    for (const mismatch of told)
      diagnostics.push(diagnose('TD5310', place, { ...aboutOf(result), whom, ...mismatch }));
    if (more > 1) diagnostics.push(diagnose('TD5311', place, { ...aboutOf(result), whom, count: more }));
  };
  for (const unit of result.units) {
    tell(unit.id, unit, unit.name, unitFaults(unit, result, set));
    for (const person of unit.individuals)
      tell(person.id, unit, `${person.name} (${unit.name})`, personFaults(person, unit, result, set));
  }
  const twice = repeatedIn(result, file);
  for (const id of twice.value) subjects.add(id);
  for (const { faults, gap, unit, among } of placesOf(result, subjects)) {
    for (const { ranked, mismatch } of faults) {
      const own = unit ?? result.units.find(({ id }) => id === ranked.id);
      if (own !== undefined) tell(ranked.id, own, ranked.name, [mismatch]);
    }
    if (gap > 0)
      diagnostics.push(
        diagnose(
          'TD5319',
          { file, ...(unit && { unit: unit.id }) },
          { ...aboutOf(result), among, count: gap },
        ),
      );
  }
  const criteria = criteriaFaults(result, edition, file);
  return staged({ subjects, isAltered: criteria.some(({ code }) => code === 'TD5316') }, [
    ...criteria,
    ...accountFaults(result, file),
    ...diagnostics,
    ...twice.diagnostics,
    ...nominationFaults(result, file),
    ...(known.units === null ? [] : registerFaults(result, known.units, file)),
  ]);
}

/** Which result something is said of. */
function aboutOf({ year, review }: Result) {
  return { year, review };
}

function unitFaults(unit: UnitResult, result: Result, set: CriteriaSet | null): readonly Mismatch[] {
  const { criteria, review } = result;
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
  { criteria, review }: Result,
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
  { units, review }: Result,
  unsound: ReadonlySet<string>,
): readonly (RankFaults & { readonly unit: UnitResult | null; readonly among: string })[] {
  const entry = (
    rank: number | null,
    { id, name, total, disqualified }: UnitResult | IndividualResult,
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
function repeatedIn(result: Result, file: string): Staged<readonly string[]> {
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

function nominationFaults(result: Result, file: string): readonly Diagnostic[] {
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

/** Units that the register does not know, or under another name; units of the register that are not there. */
function registerFaults(result: Result, register: readonly Unit[], file: string): readonly Diagnostic[] {
  const { units, review, deadline } = result;
  const about = aboutOf(result);
  const byId = groupBy(register, ({ id }) => id);
  const names = namesOf<NamedUnit>(register);
  const renamed = units.flatMap(({ id, name }): readonly Diagnostic[] => {
    const own = byId.get(id);
    const place = { file, unit: id };
    if (own === undefined) return [diagnose('TD5313', place, { ...about, id, name })];
    const bare = name.replace(/\s*\([^)]*\)/gu, '');
    const meant = [...names.byName(name), ...names.byName(bare)];
    if (meant.some((unit) => unit.id === id)) return [];
    const other = meant[0] === undefined ? '' : `${meant[0].id} (${meant[0].name})`;
    return [diagnose('TD5314', place, { ...about, id, name, known: own[0]?.name ?? '', other })];
  });
  // A review looks at the units of another day.
  if (review !== 'annual') return renamed;
  const there = new Set(units.map(({ id }) => id));
  // A deadline at a weekend may have been moved to the next working day: who came or went in between is not asked for.
  const days = [addDays(deadline.date, -3), deadline.date];
  const missing = [...byId.values()].flatMap((rows) => {
    const unit = rows.find((row) => days.every((day) => holdsOn(row, day)));
    return unit === undefined || there.has(unit.id) ? [] : [`${unit.id} (${unit.name})`];
  });
  if (missing.length === 0) return renamed;
  return [
    ...renamed,
    diagnose('TD5315', { file }, { ...about, units: missing.slice(0, 5), count: missing.length }),
  ];
}

/** That no known criteria have this fingerprint, or that those who have it say other maxima or bounds. */
function criteriaFaults(
  result: Result,
  edition: CriteriaEdition | null,
  file: string,
): readonly Diagnostic[] {
  const { criteria } = result;
  const { id, version, sha256 } = criteria;
  if (edition === null) {
    const values = { ...aboutOf(result), id, version, sha256: sha256.slice(0, 8) };
    return [diagnose('TD5317', { file }, values)];
  }
  const { set } = edition;
  const differing: string[] = [
    ...(set.plan === id && set.version === version ? [] : [`bản ${id} ${version}`]),
    ...skeletonFaults(criteria.units, set.units.groups),
    ...skeletonFaults(criteria.individuals, set.individuals.groups),
    ...(JSON.stringify(criteria.grades.map(({ id: grade, from }) => [grade, from])) ===
    JSON.stringify(set.grades.map(({ id: grade, from }) => [grade, from]))
      ? []
      : ['mức điểm xếp loại']),
    ...effectFaults(criteria, set),
    ...wordFaults(criteria, edition, result.review),
  ];
  if (differing.length === 0) return [];
  const values = { ...aboutOf(result), id: set.plan, version: set.version, differing: differing.slice(0, 5) };
  return [diagnose('TD5316', { file }, values)];
}

/** Conditions that exclude or hold back which these criteria do not have, or that do something else in them. */
function effectFaults({ disqualifiers }: Result['criteria'], set: CriteriaSet): readonly string[] {
  const effects = new Map(set.disqualifiers.map(({ id, effect }) => [id, effect]));
  return disqualifiers
    .filter(({ id, effect }) => effects.get(id) !== effect)
    .map(({ id }) => `điều kiện ${id}`);
}

function skeletonFaults(
  told: Result['criteria']['units'],
  groups: CriteriaSet['units']['groups'],
): readonly string[] {
  const lines = new Map(linesOfGroups(groups).map(({ id, max }) => [id, max / 100]));
  const maxima = new Map(groups.map(({ id, max }) => [id, max]));
  const stood = [
    ...told.map(({ id, max }) => ({ id, max, of: maxima })),
    ...told.flatMap((group) => group.lines.map(({ id, max }) => ({ id, max, of: lines }))),
  ];
  const wrong = stood
    .filter(({ id, max, of }) => of.get(id) !== max)
    .map(({ id }) => `điểm tối đa của ${id}`);
  const gone = [...lines.keys()].filter((id) => !stood.some((each) => each.of === lines && each.id === id));
  return [...wrong, ...gone.map((id) => `tiêu chí ${id}`)];
}

/** Files, rows and cells that do not add up to what was received. */
function accountFaults(result: Result, file: string): readonly Diagnostic[] {
  const { inputs, accounting } = result;
  const wrong: string[] = [];
  const hold = (where: string, found: number, expected: number) => {
    if (found !== expected) wrong.push(`${where} ghi ${found}, cộng lại là ${expected}`);
  };
  const again = accountFor(inputs);
  const { files, rows } = again;
  for (const [key, words] of FILE_WORDS) hold(words, accounting.files[key], files[key]);
  for (const [key, words] of ROW_WORDS) hold(words, accounting.rows[key], rows[key]);
  for (const { file: name, rows: own, cells } of inputs) {
    hold(`số dòng đọc của tệp ${name}`, own.read, own.accepted + own.rejected + own.skipped);
    if (cells !== undefined)
      hold(`số ô của tệp ${name}`, cells.seen, cells.used + cells.furniture + cells.unused);
  }
  const { cells } = accounting;
  if (cells !== undefined) hold('số ô', cells.seen, cells.used + cells.furniture + cells.unused);
  if (cells !== undefined && again.cells !== undefined) hold('số ô đọc', cells.seen, again.cells.seen);
  if (wrong.length === 0) return [];
  return [
    diagnose('TD5318', { file }, { ...aboutOf(result), wrong: wrong.slice(0, 4), count: wrong.length }),
  ];
}

const FILE_WORDS = [
  ['received', 'số tệp nhận'],
  ['accepted', 'số tệp dùng được'],
  ['superseded', 'số tệp có bản sau thay'],
  ['rejected', 'số tệp không dùng được'],
  ['skipped', 'số tệp bỏ qua'],
] as const;

const ROW_WORDS = [
  ['read', 'số dòng đọc'],
  ['accepted', 'số dòng dùng được'],
  ['rejected', 'số dòng không dùng được'],
  ['skipped', 'số dòng bỏ qua'],
] as const;
