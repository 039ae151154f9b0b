import { termLines } from '../criteria/of-term.ts';
import type { CriteriaSet } from '../criteria/schema.ts';
import type { LocatedAssessment } from '../domain/assessment.ts';
import { roundHalfUp } from '../domain/fraction.ts';
import type { Located } from '../domain/location.ts';
import { type Points, pointsFromHundredths, pointsFromNumber } from '../domain/points.ts';
import type { CarriedLines } from '../domain/submission.ts';
import { periodWords, type ReportingPeriod } from '../domain/term.ts';
import type { Unit, UnitRegister } from '../domain/unit.ts';
import type { PeriodOfYear } from '../review/period-of-year.ts';
import type { YearRecord } from '../review/year-record.ts';
import { upperFirst } from '../text/letters.ts';
import { formatNumber } from '../text/numbers.ts';

/** A year that is made of its periods. */
export type YearOfPeriods = {
  readonly year: number;
  readonly set: CriteriaSet;
  /** In force in the year. */
  readonly units: readonly Unit[];
  readonly register: UnitRegister;
};

/** What a period has of somebody. */
export type Share =
  | { readonly state: 'points'; readonly points: Points; readonly max: Points }
  | { readonly state: 'absent' | 'unknown'; readonly because: string };

/** Each line that counts periods, settled by what these came to for somebody. */
export function carriedLines(
  set: CriteriaSet,
  side: 'units' | 'individuals',
  each: readonly PeriodOfYear[],
  shareOf: (period: PeriodOfYear) => Share,
): CarriedLines {
  const way = set.periods?.year ?? 'sum';
  return new Map(
    termLines(set, side).map(({ id, periods }): [string, LocatedAssessment] => {
      const counted = each.filter(({ period }) => periods.includes(period));
      const shares = (way === 'last' ? counted.slice(-1) : counted).map((period) => ({
        period: period.period,
        share: shareOf(period),
      }));
      return [id, { ...settled(way, shares), from: [] }];
    }),
  );
}

type Counted = { readonly period: ReportingPeriod; readonly share: Share };

function settled(way: 'sum' | 'mean' | 'last', shares: readonly Counted[]) {
  const open = shares.flatMap(({ share }) => (share.state === 'unknown' ? [share.because] : []));
  if (open.length > 0) return { status: 'needs-review', because: `${upperFirst(open.join('; '))}.` } as const;
  const known = shares.flatMap(({ period, share }) =>
    share.state === 'points' ? [{ period, ...share }] : [],
  );
  const absent = shares.flatMap(({ share }) => (share.state === 'absent' ? [share.because] : []));
  const said = absent.length === 0 ? '' : ` ${upperFirst(absent.join('; '))}.`;
  const [only] = known;
  if (only === undefined) return { status: 'not-applicable', because: said.trim() } as const;
  const each = known.map(({ period, points }) => `${periodWords(period)} ${shown(points)}`).join(', ');
  if (way !== 'mean') {
    const because = `${upperFirst(periodWords(only.period))}: ${shown(only.points)}/${shown(only.max)} điểm.`;
    return { status: 'scored', points: only.points, because } as const;
  }
  const sum = known.reduce((all, { points }) => all + points, 0);
  const points = pointsFromHundredths(Number(roundHalfUp(BigInt(sum), BigInt(known.length))));
  const because = `Bình quân ${known.length} kỳ (${each}): ${shown(points)} điểm.${said}`;
  return { status: 'scored', points, because } as const;
}

/** What a side could come to in a period, as its result says. */
export function fullOf({ criteria }: YearRecord, side: 'units' | 'individuals'): Points {
  return pointsFromNumber(criteria.rules?.[side]?.total ?? 100);
}

/** A value of a period's result, which has no cell. */
export function inFile<T>(file: string, value: T): Located<T> {
  return { value, from: { file, sheet: '', cell: '' } };
}

function shown(points: Points): string {
  return formatNumber(points / 100);
}
