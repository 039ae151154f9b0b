import type { IndividualResult, NominationResult, Result, UnitResult } from '../domain/result.ts';
import type { Unit, UnitId } from '../domain/unit.ts';
import { compareVietnamese } from '../text/collation.ts';
import { type LineChange, lineChanges, type Surroundings, surroundingsOf } from './line-changes.ts';

/** Where a unit or person stands in one result. */
export type Standing = {
  readonly total: number | null;
  /** Title of the grade, as that result's criteria have it. */
  readonly grade: string | null;
  readonly rank: number | null;
};

/** Up is positive: five places up is 5; points gained are positive. Null where either side is unknown. */
type Moved = {
  readonly before: Standing | null;
  readonly after: Standing | null;
  readonly rankChange: number | null;
  readonly totalChange: number | null;
};

export type PersonMove = Moved & {
  readonly id: string;
  readonly name: string;
  readonly how: 'kept' | 'new' | 'gone';
  readonly lines: readonly LineChange[];
};

export type UnitMove = Moved & {
  readonly id: UnitId;
  readonly name: string;
  readonly cluster: string;
  readonly how: 'kept' | 'new' | 'gone';
  /** Names of the units of the earlier result that this one took over. */
  readonly mergedFrom: readonly string[];
  /** Names of the units of the later result that took this one over. */
  readonly mergedInto: readonly string[];
  readonly submissions: readonly [UnitResult['submission'] | null, UnitResult['submission'] | null];
  readonly lines: readonly LineChange[];
  /** Those who moved, came or went. */
  readonly people: readonly PersonMove[];
};

export type NominationChange = {
  readonly change: 'gained' | 'lost';
  readonly subject: NominationResult['subject'];
  readonly unit: string;
  readonly name: string;
  /** Title of the award. */
  readonly award: string;
  /** Why, in the words of the later result. */
  readonly because: readonly string[];
};

/** One side in a few words. */
export type ComparedResult = {
  readonly year: number;
  readonly review: Result['review'];
  readonly criteria: Pick<Result['criteria'], 'id' | 'version' | 'sha256'>;
  readonly tool: string;
  readonly units: number;
  readonly ranked: number;
};

export type Comparison = {
  readonly before: ComparedResult;
  readonly after: ComparedResult;
  /** False where the points were given by other criteria: a difference of totals is then no change of the unit. */
  readonly isComparable: boolean;
  /** Most moved first; then those that came, then those that went. */
  readonly units: readonly UnitMove[];
  readonly nominations: readonly NominationChange[];
};

/**
 * What differs between two results. Heirs are followed through `register`: a unit that is gone is said to have become
 * those of its heirs that the later result has.
 */
export function compareResults(before: Result, after: Result, register: readonly Unit[]): Comparison {
  const around = surroundingsOf(before, after);
  const earlier = new Map(before.units.map((unit) => [unit.id, unit]));
  const later = new Map(after.units.map((unit) => [unit.id, unit]));
  const heirs = heirsIn(later, register);
  const merged = before.units.flatMap((unit) =>
    later.has(unit.id) ? [] : heirs(unit.id).map((heir) => ({ unit, heir })),
  );
  const ids = [...new Set([...later.keys(), ...earlier.keys()])];
  const units = ids.map((id): UnitMove => {
    const old = earlier.get(id);
    const now = later.get(id);
    return {
      id,
      name: (now ?? old)?.name ?? id,
      cluster: (now ?? old)?.cluster ?? '',
      how: howOf(old, now),
      mergedFrom: merged.filter(({ heir }) => heir === id).map(({ unit }) => unit.name),
      mergedInto: merged.flatMap(({ unit, heir }) => (unit.id === id ? [later.get(heir)?.name ?? heir] : [])),
      submissions: [old?.submission ?? null, now?.submission ?? null],
      ...moved(standingOf(old, before), standingOf(now, after)),
      lines: old && now ? lineChanges(old.lines, now.lines, [old.file, now.file], around) : [],
      people: old && now ? peopleMoves([old, before], [now, after], around) : [],
    };
  });
  return {
    before: sideOf(before),
    after: sideOf(after),
    isComparable: !around.hasOtherCriteria && before.criteria.id === after.criteria.id,
    units: units.sort(byMove),
    nominations: nominationChanges(before, after),
  };
}

/** Whether anything about a unit differs. */
export function hasMoved({ before, after, how, lines, people }: UnitMove): boolean {
  return (
    how !== 'kept' ||
    lines.length > 0 ||
    people.length > 0 ||
    before?.rank !== after?.rank ||
    before?.total !== after?.total ||
    before?.grade !== after?.grade
  );
}

/** The units that a unit has become by the time of the later result: its heirs, and theirs where those are gone too. */
function heirsIn(
  later: ReadonlyMap<UnitId, UnitResult>,
  register: readonly Unit[],
): (id: UnitId) => readonly UnitId[] {
  const heirsOf = new Map(register.map(({ id, heirs }) => [id, heirs]));
  return (id) => {
    const found = new Set<UnitId>();
    const seen = new Set<UnitId>([id]);
    const waiting = [...(heirsOf.get(id) ?? [])];
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (seen.has(next)) continue;
      seen.add(next);
      if (later.has(next)) found.add(next);
      else waiting.push(...(heirsOf.get(next) ?? []));
    }
    return [...found];
  };
}

function howOf(old: unknown, now: unknown): 'kept' | 'new' | 'gone' {
  if (old === undefined) return 'new';
  return now === undefined ? 'gone' : 'kept';
}

function standingOf(
  one:
    | { readonly total: number | null; readonly grade: string | null; readonly rank: number | null }
    | undefined,
  { criteria }: Result,
): Standing | null {
  if (one === undefined) return null;
  const grade = criteria.grades.find(({ id }) => id === one.grade)?.title ?? one.grade;
  return { total: one.total, grade, rank: one.rank };
}

function moved(before: Standing | null, after: Standing | null): Moved {
  return {
    before,
    after,
    // A lower number is a better place.
    rankChange: difference(after?.rank, before?.rank),
    totalChange: difference(before?.total, after?.total, 100),
  };
}

/** `to − from`, in whole steps of `1 / scale`, so that no fraction is lost; null where either is unknown. */
function difference(
  from: number | null | undefined,
  to: number | null | undefined,
  scale = 1,
): number | null {
  if (from === null || from === undefined || to === null || to === undefined) return null;
  return (Math.round(to * scale) - Math.round(from * scale)) / scale;
}

function peopleMoves(
  [old, before]: readonly [UnitResult, Result],
  [now, after]: readonly [UnitResult, Result],
  around: Surroundings,
): readonly PersonMove[] {
  const earlier = new Map(old.individuals.map((person) => [person.id, person]));
  const later = new Map(now.individuals.map((person) => [person.id, person]));
  return [...new Set([...later.keys(), ...earlier.keys()])].flatMap((id): readonly PersonMove[] => {
    const was = earlier.get(id);
    const is = later.get(id);
    const files = [old.file, now.file] as const;
    const lines = was && is ? lineChanges(was.lines, is.lines, files, around) : [];
    const how = howOf(was, is);
    const change = moved(standingOf(was, before), standingOf(is, after));
    if (how === 'kept' && lines.length === 0 && !hasOtherStanding(change)) return [];
    return [{ id, name: nameOf(is, was) ?? id, how, ...change, lines }];
  });
}

function nameOf(...people: readonly (IndividualResult | undefined)[]): string | undefined {
  return people.find((person) => person !== undefined)?.name;
}

function hasOtherStanding({ before, after }: Moved): boolean {
  return before?.total !== after?.total || before?.grade !== after?.grade || before?.rank !== after?.rank;
}

const ORDER = { kept: 0, new: 1, gone: 2 } as const;

function byMove(a: UnitMove, b: UnitMove): number {
  return (
    ORDER[a.how] - ORDER[b.how] ||
    distance(b) - distance(a) ||
    Math.abs(b.totalChange ?? 0) - Math.abs(a.totalChange ?? 0) ||
    compareVietnamese(a.name, b.name)
  );
}

/** Places moved; to gain or lose a rank at all comes after those who moved within the ranking. */
function distance({ rankChange, before, after }: UnitMove): number {
  if (rankChange !== null) return Math.abs(rankChange);
  return before?.rank === after?.rank ? 0 : 0.5;
}

function nominationChanges(before: Result, after: Result): readonly NominationChange[] {
  const keyOf = ({ subject, unit, individual, award }: NominationResult) =>
    [subject, unit, individual ?? '', award].join('\u0000');
  const nominatedIn = ({ nominations }: Result) =>
    new Map(
      nominations.flatMap((each) => (each.outcome === 'nominated' ? [[keyOf(each), each] as const] : [])),
    );
  const earlier = nominatedIn(before);
  const later = nominatedIn(after);
  const all = new Map(after.nominations.map((each) => [keyOf(each), each]));
  const changeOf = (
    each: NominationResult,
    change: NominationChange['change'],
    { units, criteria }: Result,
    because: readonly string[],
  ): NominationChange => ({
    change,
    subject: each.subject,
    unit: units.find(({ id }) => id === each.unit)?.name ?? each.unit,
    name: each.name,
    award: criteria.awards.find(({ id }) => id === each.award)?.title ?? each.award,
    because,
  });
  return [
    ...[...later].flatMap(([key, each]) =>
      earlier.has(key) ? [] : [changeOf(each, 'gained', after, each.because)],
    ),
    ...[...earlier].flatMap(([key, each]) =>
      later.has(key) ? [] : [changeOf(each, 'lost', before, all.get(key)?.because ?? [])],
    ),
  ];
}

function sideOf({ year, review, criteria, tool, units }: Result): ComparedResult {
  const { id, version, sha256 } = criteria;
  return {
    year,
    review,
    criteria: { id, version, sha256 },
    tool: tool.version,
    units: units.length,
    ranked: units.filter(({ rank }) => rank !== null).length,
  };
}
