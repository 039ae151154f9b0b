import type { UnitResult } from '../../../domain/result.ts';
import type { ReviewedYear, YearStanding } from '../../../domain/result-period.ts';
import { compareVietnamese } from '../../../text/collation.ts';
import { differenceOf } from './differences.ts';
import { areComparable, type Span } from './years.ts';

/** A unit in the first and the last comparable year in which its total counts. */
export type Mover = {
  readonly unit: UnitResult;
  readonly from: YearStanding;
  readonly to: YearStanding;
  readonly change: number;
};

/** How the units of today moved within the years that can be compared. */
export type Movers = {
  /** From the largest rise to the largest fall. */
  readonly all: readonly Mover[];
  readonly up: readonly Mover[];
  /** The largest fall first. */
  readonly down: readonly Mover[];
  readonly same: readonly Mover[];
  /** Without two comparable years that count. */
  readonly incomparable: readonly UnitResult[];
  /** Whose line cannot be followed to its predecessors. */
  readonly broken: readonly UnitResult[];
};

/** Heirs are followed: a standing before a merger is that of the predecessors. */
export function moversOf(
  units: readonly UnitResult[],
  years: readonly ReviewedYear[],
  span: Span | null,
): Movers {
  const comparable = new Set(
    years.filter((year) => span !== null && areComparable(year, span.last)).map(({ year }) => year),
  );
  const all = units.flatMap((unit) => moverOf(unit, comparable) ?? []).sort(byChange);
  const moved = new Set(all.map(({ unit }) => unit));
  return {
    all,
    up: all.filter(({ change }) => change > 0),
    down: all.filter(({ change }) => change < 0).reverse(),
    same: all.filter(({ change }) => change === 0),
    incomparable: units.filter((unit) => !moved.has(unit)),
    broken: units.filter(({ history = [] }) => history.some(({ state }) => state === 'broken')),
  };
}

function moverOf(unit: UnitResult, comparable: ReadonlySet<number>): Mover | null {
  const counted = (unit.history ?? []).filter(
    ({ year, state }) => state === 'counted' && comparable.has(year),
  );
  const [from] = counted;
  const to = counted.at(-1);
  if (from === undefined || to === undefined || from === to) return null;
  const change = differenceOf(from.total, to.total);
  return change === null ? null : { unit, from, to, change };
}

function byChange(a: Mover, b: Mover): number {
  return b.change - a.change || compareVietnamese(a.unit.name, b.unit.name);
}
