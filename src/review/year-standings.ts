import type { YearStanding } from '../domain/result-period.ts';
import type { UnitId } from '../domain/unit.ts';
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
    ? { ...blank(year), state: 'not-due', because: 'chưa đến hạn báo cáo' }
    : { ...blank(year), state: 'no-result', because: 'năm này chưa có kết quả tổng hợp' };
}

function unitStanding(record: YearRecord, { whole, partial }: Sources): YearStanding {
  const { year } = record;
  const names = (units: readonly RecordedUnit[]) => units.map(({ name }) => name).join(', ');
  const [first] = whole;
  if (first === undefined) {
    if (partial.length === 0) return { ...blank(year), state: 'absent', because: 'chưa thành lập' };
    const because = `chỉ kế thừa một phần ${names(partial)} nên không nối được số liệu`;
    return { ...blank(year), state: 'broken', because, units: named(partial) };
  }
  const isOwn = whole.length === 1;
  const unknown = whole.filter(({ total }) => total === null);
  const total = unknown.length > 0 ? null : meanOf(whole.flatMap((unit) => unit.total ?? []));
  const said = [
    ...(isOwn ? [] : [`bình quân của ${names(whole)}`]),
    ...(partial.length === 0 ? [] : [`không tính phần kế thừa của ${names(partial)}`]),
    ...unknown.map((unit) => (isOwn ? whyUnknown(unit) : `${unit.name} ${whyUnknown(unit)}`)),
  ];
  return {
    year,
    state: total === null ? 'unknown' : 'counted',
    units: named(whole),
    because: said.join('; '),
    submission: worst(whole),
    total,
    grade: total === null ? null : lowestGrade(whole, record),
    rank: isOwn ? first.rank : null,
    rankInCluster: isOwn ? first.rankInCluster : null,
    disqualified: [...new Set(whole.flatMap(({ disqualified }) => disqualified))],
  };
}

/** Why a unit has no total in a year. */
export function whyUnknown({
  submission,
  isUnsound,
}: Pick<RecordedUnit, 'submission' | 'isUnsound'>): string {
  if (isUnsound) return UNSOUND;
  if (submission === 'missing') return 'không nộp báo cáo';
  return submission === 'rejected' ? 'bản nộp không dùng được' : 'còn tiêu chí chưa rõ';
}

/** Said of figures that contradict themselves. */
export const UNSOUND = 'số liệu trong tệp kết quả không khớp nên không tính';

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
