import type { CriteriaSet } from '../criteria/schema.ts';
import type { InputResult, Result } from '../domain/result.ts';
import type { Unit, UnitId } from '../domain/unit.ts';
import type { Reporting } from '../ranking/rank-year.ts';
import type { PeriodsOfYear } from '../review/period-of-year.ts';

/** How each unit reported over the year: late once is late, and a period without its report is a report that is missing. */
export function reportingOverYear(
  { each }: PeriodsOfYear,
  units: readonly Unit[],
  /** Of the year's own reports; null where nobody sends such. */
  ofYear: ReadonlyMap<UnitId, Reporting> | null,
): ReadonlyMap<UnitId, Reporting> {
  return new Map(
    units.map(({ id }): [UnitId, Reporting] => {
      const reports: Reporting[] = each.flatMap(({ record }) => {
        const unit = record?.units.get(id);
        return unit === undefined ? [] : [{ status: unit.submission, receivedOn: unit.receivedOn }];
      });
      if (ofYear !== null) reports.push(ofYear.get(id) ?? { status: 'missing', receivedOn: null });
      const days = reports.flatMap(({ receivedOn }) => receivedOn ?? []).sort();
      const worst = (['missing', 'rejected', 'late', 'on-time'] as const).find((status) =>
        reports.some((report) => report.status === status),
      );
      return [id, { status: worst ?? 'missing', receivedOn: days.at(-1) ?? null }];
    }),
  );
}

/** The periods' results among what a year was made of: each with its units as rows, counted or not. */
export function periodInputs({ each }: PeriodsOfYear, units: readonly Unit[]): readonly InputResult[] {
  const inForce = new Set(units.map(({ id }) => id));
  return each.flatMap(({ record, because, unsound }): InputResult[] => {
    if (record === null) return [];
    const all = [...record.units.keys()];
    const used = all.filter((id) => inForce.has(id) && !unsound.has(id));
    const wrong = all.filter((id) => inForce.has(id) && unsound.has(id));
    return [
      {
        file: record.file,
        sha256: record.sha256,
        unit: null,
        units: all,
        receivedOn: null,
        outcome: 'accepted',
        because,
        rows: {
          read: all.length,
          accepted: used.length,
          rejected: wrong.length,
          skipped: all.length - used.length - wrong.length,
        },
        understanding: [],
      },
    ];
  });
}

/** What the Result says of the periods that it is made of. */
export function describePeriods({ each }: PeriodsOfYear, set: CriteriaSet): Result['reportingPeriods'] {
  const { periods } = set;
  if (periods === undefined) return undefined;
  return {
    year: periods.year,
    each: each.map(({ period, record, because }) => ({
      period,
      file: record?.file ?? null,
      sha256: record?.sha256 ?? null,
      because,
    })),
  };
}
