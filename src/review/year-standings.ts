import type { YearStanding } from '../domain/result-period.ts';
import type { StandingReason } from '../domain/standing-reason.ts';
import type { UnitId } from '../domain/unit.ts';
import { standingWords } from '../wording/standing-words.ts';
import type { Ancestor } from './lineage.ts';
import { meanOf } from './mean-of.ts';
import type { YearOfReview } from './reviewed-years.ts';
import type { RecordedUnit, YearRecord } from './year-record.ts';

/** The units of a year whose figures a unit of today goes on from; and those of which it has only a part. */
export type Sources = { readonly whole: readonly RecordedUnit[]; readonly partial: readonly RecordedUnit[] };

/** Itself where it existed; else the units that it took over. */
export function sourcesIn({ units }: YearRecord, unit: UnitId, ancestors: readonly Ancestor[]): Sources {
  const own = units.get(unit);
  if (own !== undefined) return { whole: [own], partial: [] };
  const having = (isWhole: boolean) =>
    ancestors.filter((each) => each.isWhole === isWhole).flatMap(({ id }) => units.get(id) ?? []);
  return { whole: having(true), partial: having(false) };
}

/** How a unit stood in each year of the review, its predecessors followed (contract section 1). */
export function unitHistory(
  years: readonly YearOfReview[],
  unit: UnitId,
  ancestors: readonly Ancestor[],
): readonly YearStanding[] {
  return years.map((entry) => {
    if (entry.state !== 'result') return withoutResult(entry);
    return unitStanding(entry.record, sourcesIn(entry.record, unit, ancestors));
  });
}

/** A year that nobody has a result of. */
export function withoutResult({ year, state }: Pick<YearOfReview, 'year' | 'state'>): YearStanding {
  return state === 'not-due'
    ? withReasons({ ...blank(year), state: 'not-due' }, [{ code: 'not-due' }])
    : withReasons({ ...blank(year), state: 'no-result' }, [{ code: 'no-result' }]);
}

function unitStanding(record: YearRecord, { whole, partial }: Sources): YearStanding {
  const { year } = record;
  const names = (units: readonly RecordedUnit[]) => units.map(({ name }) => name);
  const [first] = whole;
  if (first === undefined) {
    if (partial.length === 0)
      return withReasons({ ...blank(year), state: 'absent' }, [{ code: 'not-founded' }]);
    const broken = { ...blank(year), state: 'broken' as const, units: named(partial) };
    return withReasons(broken, [{ code: 'part-of', units: names(partial) }]);
  }
  const isOwn = whole.length === 1;
  const unknown = whole.filter(({ total }) => total === null);
  const total = unknown.length > 0 ? null : meanOf(whole.flatMap((unit) => unit.total ?? []));
  const why: readonly StandingReason[] = [
    ...(isOwn ? [] : [{ code: 'mean-of' as const, units: names(whole) }]),
    ...(partial.length === 0 ? [] : [{ code: 'without-part-of' as const, units: names(partial) }]),
    ...unknown.map((unit) => ({
      code: 'no-total' as const,
      unit: isOwn ? null : unit.name,
      why: whyUnknown(unit),
    })),
  ];
  const gaps = whole.flatMap(({ name, withoutEvidence = [] }) =>
    withoutEvidence.length === 0 ? [] : [{ unit: name, lines: [...withoutEvidence] }],
  );
  const standing: YearStanding = {
    year,
    state: total === null ? 'unknown' : 'counted',
    units: named(whole),
    because: '',
    submission: worst(whole),
    ...lateReports(whole, record),
    ...(gaps.length > 0 && { withoutEvidence: gaps }),
    total,
    grade: total === null ? null : lowestGrade(whole, record),
    rank: isOwn ? first.rank : null,
    rankInCluster: isOwn ? first.rankInCluster : null,
    disqualified: [...new Set(whole.flatMap(({ disqualified }) => disqualified))],
  };
  return withReasons(standing, why);
}

/** Which of these units reported late that year, and when. */
export function lateReports(
  units: readonly Pick<RecordedUnit, 'name' | 'submission' | 'receivedOn'>[],
  { deadline }: Pick<YearRecord, 'deadline'>,
): Pick<YearStanding, 'late'> {
  const late = units.flatMap(({ name, submission, receivedOn }) =>
    submission === 'late' ? [{ unit: name, receivedOn, deadline }] : [],
  );
  return late.length === 0 ? {} : { late };
}

/** A standing with what there is to say of it, as facts and in words. */
export function withReasons(standing: YearStanding, why: readonly StandingReason[]): YearStanding {
  return { ...standing, because: standingWords(why, 'clerk'), ...(why.length > 0 && { why: [...why] }) };
}

/** Why a unit has no total in a year. */
function whyUnknown({
  submission,
  isUnsound,
}: Pick<RecordedUnit, 'submission' | 'isUnsound'>): Extract<StandingReason, { code: 'no-total' }>['why'] {
  if (isUnsound) return 'unsound';
  return submission === 'missing' || submission === 'rejected' ? submission : 'open-lines';
}

/** A standing without figures. */
export function blank(year: number): YearStanding {
  return {
    year,
    state: 'absent',
    units: [],
    because: '',
    submission: null,
    total: null,
    grade: null,
    rank: null,
    rankInCluster: null,
    disqualified: [],
  };
}

function named(units: readonly RecordedUnit[]): YearStanding['units'] {
  return units.map(({ id, name }) => ({ id, name }));
}

const FROM_WORST = ['missing', 'rejected', 'late', 'on-time'] as const;

function worst(units: readonly RecordedUnit[]): YearStanding['submission'] {
  return FROM_WORST.find((state) => units.some(({ submission }) => submission === state)) ?? null;
}

/** Null as soon as one of them is not graded. */
function lowestGrade(units: readonly RecordedUnit[], { criteria }: YearRecord): string | null {
  const boundOf = (grade: string | null) => criteria.grades.find(({ id }) => id === grade)?.from ?? -1;
  return units.reduce<string | null>(
    (low, { grade }) => (boundOf(grade) < boundOf(low) ? grade : low),
    units[0]?.grade ?? null,
  );
}
