import { judgesPeople } from '../domain/judges-people.ts';
import type { IndividualResult, Result, UnitResult } from '../domain/result.ts';
import { ofPeriod } from '../domain/term.ts';
import type { Unit, UnitId } from '../domain/unit.ts';
import { compareVietnamese } from '../text/collation.ts';
import type { ComparedResult, Comparison, Moved, PersonMove, Standing, UnitMove } from './comparison.ts';
import { lineChanges, type SurroundedSide, type Surroundings, surroundingsOf } from './line-changes.ts';
import { type ComparedNomination, nominationChanges } from './nomination-changes.ts';

/** How a unit stands, without its lines. */
type StandingUnit = Pick<
  UnitResult,
  'id' | 'name' | 'cluster' | 'submission' | 'file' | 'total' | 'grade' | 'rank'
>;

/** One side of a comparison: all but the lines, which come unit by unit. */
export type ComparedSide<U extends StandingUnit = StandingUnit> = SurroundedSide &
  Pick<Result, 'year' | 'reportingPeriod' | 'review'> & {
    readonly units: readonly U[];
    readonly nominations: readonly ComparedNomination[];
  };

/** A unit that both results have, for its lines. */
export type ComparedPair<U extends StandingUnit> = { readonly old: U; readonly now: U };

/**
 * What differs between two results. Heirs are followed through `register`: a unit that is gone is said to have become
 * those of its heirs that the later result has. Give `lines` both results' units of each of the `pairs`, then `finish`.
 */
export function comparing<U extends StandingUnit>(
  before: ComparedSide<U>,
  after: ComparedSide<U>,
  register: readonly Unit[],
) {
  const around = surroundingsOf(before, after);
  const earlier = new Map(before.units.map((unit) => [unit.id, unit]));
  const later = new Map(after.units.map((unit) => [unit.id, unit]));
  const heirs = heirsIn(later, register);
  const merged = before.units.flatMap((unit) =>
    later.has(unit.id) ? [] : heirs(unit.id).map((heir) => ({ unit, heir })),
  );
  const ids = [...new Set([...later.keys(), ...earlier.keys()])];
  const changes = new Map<UnitId, Pick<UnitMove, 'lines' | 'people'>>();
  return {
    pairs: ids.flatMap((id): readonly ComparedPair<U>[] => {
      const [old, now] = [earlier.get(id), later.get(id)];
      return old && now ? [{ old, now }] : [];
    }),
    lines: (old: UnitResult, now: UnitResult): void => {
      changes.set(now.id, {
        lines: lineChanges(old.lines, now.lines, [old.file, now.file], around),
        people: peopleMoves([old, before], [now, after], around),
      });
    },
    finish: (): Comparison => {
      const units = ids.map((id): UnitMove => {
        const old = earlier.get(id);
        const now = later.get(id);
        return {
          id,
          name: (now ?? old)?.name ?? id,
          cluster: (now ?? old)?.cluster ?? '',
          how: howOf(old, now),
          mergedFrom: merged.filter(({ heir }) => heir === id).map(({ unit }) => unit.name),
          mergedInto: merged.flatMap(({ unit, heir }) =>
            unit.id === id ? [later.get(heir)?.name ?? heir] : [],
          ),
          submissions: [old?.submission ?? null, now?.submission ?? null],
          ...moved(standingOf(old, before), standingOf(now, after)),
          ...(changes.get(id) ?? { lines: [], people: [] }),
        };
      });
      return {
        before: sideOf(before),
        after: sideOf(after),
        isComparable: !around.hasOtherCriteria && before.criteria.id === after.criteria.id,
        hasPeople: [before, after].some(({ criteria }) => judgesPeople(criteria)),
        units: units.sort(byMove),
        nominations: nominationChanges(before, after),
      };
    },
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
  later: ReadonlyMap<UnitId, unknown>,
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
  { criteria }: Pick<Result, 'criteria'>,
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
  [old, before]: readonly [UnitResult, Pick<Result, 'criteria'>],
  [now, after]: readonly [UnitResult, Pick<Result, 'criteria'>],
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

function sideOf({ year, reportingPeriod, review, criteria, tool, units }: ComparedSide): ComparedResult {
  const { id, version, sha256 } = criteria;
  return {
    year,
    ...ofPeriod({ reportingPeriod }),
    review,
    criteria: { id, version, sha256 },
    tool: tool.version,
    units: units.length,
    ranked: units.filter(({ rank }) => rank !== null).length,
  };
}
