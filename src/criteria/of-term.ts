import {
  type Points,
  pointsFromHundredths,
  pointsFromNumber,
  pointsToNumber,
  rescalePoints,
  sumPoints,
} from '../domain/points.ts';
import { daysOfTerm, isSameTerm, periodWords, type ReportingPeriod, type Term } from '../domain/term.ts';
import { unitTypesOf } from '../domain/unit.ts';
import { isGroup, judgesPeople, judgesUnits } from './groups.ts';
import { kindOf } from './kinds/registry.ts';
import { isForCluster, linesOfGroups, weightedMax } from './lines.ts';
import type { AppliesTo, CriteriaEdition, CriteriaGroup, CriteriaSet, Criterion, Periods } from './schema.ts';

type Side = 'units' | 'individuals';
type Entry = Criterion | CriteriaGroup;
/** Who asks for a criterion: a period, or the year in its own report. */
type Asking = ReportingPeriod | 'year';

/** Outermost group of what the periods came to, in the criteria of the year. */
const TERM_GROUPS = { units: 'KY1', individuals: 'KC1' } as const;

/** Periods that a line of the year's criteria counts, by the line's id. */
export type TermLine = { readonly id: string; readonly periods: readonly ReportingPeriod[] };

/** The periods of a plan's year, in their order; none where units report once a year. */
export function periodsOf({ periods }: Pick<CriteriaSet, 'periods'>): readonly ReportingPeriod[] {
  return periods?.each.map(({ period }) => period) ?? [];
}

/** Whether units report in this term by this plan: in every year, and in the periods that it has. */
export function hasTerm(set: Pick<CriteriaSet, 'periods'>, { reportingPeriod }: Term): boolean {
  return reportingPeriod === undefined || periodsOf(set).includes(reportingPeriod);
}

/**
 * The plan's own day for the reports of a term, yyyy-MM-dd, whatever day of the week it is: of a period the first such day
 * from its beginning on. The last day of a period that the plan does not have.
 */
export function plannedDeadline(set: Pick<CriteriaSet, 'deadline' | 'periods'>, term: Term): string {
  const { from, to } = daysOfTerm(term);
  if (term.reportingPeriod === undefined) return `${term.year}-${set.deadline}`;
  const own = set.periods?.each.find(({ period }) => period === term.reportingPeriod)?.deadline;
  if (own === undefined) return to;
  const day = `${term.year}-${own}`;
  return day >= from ? day : `${term.year + 1}-${own}`;
}

/** The day on which units and criteria are those of a term: its deadline, the last day of a term that has ended by then. */
export function dayOfTerm(set: Pick<CriteriaSet, 'deadline' | 'periods'>, term: Term): string {
  const planned = plannedDeadline(set, term);
  const { to } = daysOfTerm(term);
  return planned < to ? planned : to;
}

/** The term before, of the same kind: the year before of a year, the period before of a period. */
export function termBefore(set: Pick<CriteriaSet, 'periods'>, { year, reportingPeriod }: Term): Term {
  if (reportingPeriod === undefined) return { year: year - 1 };
  const periods = periodsOf(set);
  const before = periods[periods.indexOf(reportingPeriod) - 1];
  if (before !== undefined) return { year, reportingPeriod: before };
  const last = periods.at(-1);
  return last === undefined ? { year: year - 1 } : { year: year - 1, reportingPeriod: last };
}

/** Whether the year has criteria of its own beside its periods, for which units send a report at the end of it. */
export function hasYearReport(ofYear: CriteriaSet): boolean {
  if (ofYear.periods === undefined) return true;
  const asked = reportSetOf(ofYear);
  return judgesUnits(asked) || judgesPeople(asked);
}

const reports = new WeakMap<CriteriaSet, CriteriaSet>();

/** What units are asked in the report of a term: of a year's criteria all but what its periods came to. */
export function reportSetOf(ofTerm: CriteriaSet): CriteriaSet {
  if (ofTerm.periods === undefined) return ofTerm;
  const known = reports.get(ofTerm);
  if (known !== undefined) return known;
  const { periods: _, ...rest } = ofTerm;
  const side = (which: Side): CriteriaSet['units'] => ({
    ...ofTerm[which],
    groups: ofTerm[which].groups.filter(({ id }) => id !== TERM_GROUPS[which]),
  });
  const made = { ...rest, units: side('units'), individuals: side('individuals') };
  reports.set(ofTerm, made);
  return made;
}

const known = new WeakMap<CriteriaSet, { readonly term: Term; readonly set: CriteriaSet }[]>();

/** The criteria as they are for a term; those of a plan without periods as they stand. The same object at every call. */
function setOfTerm(set: CriteriaSet, term: Term): CriteriaSet {
  const { periods } = set;
  if (periods === undefined) return set;
  const made = known.get(set) ?? [];
  known.set(set, made);
  const same = made.find((each) => isSameTerm(each.term, term));
  if (same !== undefined) return same.set;
  const own =
    term.reportingPeriod === undefined ? ofYear(set, periods) : ofPeriod(set, periods, term.reportingPeriod);
  made.push({ term, set: own });
  return own;
}

/** The same for an edition, which is still cited by its file. */
export function editionOfTerm(edition: CriteriaEdition, term: Term): CriteriaEdition {
  const set = setOfTerm(edition.set, term);
  return set === edition.set ? edition : { ...edition, set };
}

/** Điểm tối đa of what a side is asked in a period, or in the year's own report. */
export function fullOfAsking(set: CriteriaSet, side: Side, asking: Asking): Points {
  return asked(set, keptGroups(set[side].groups, asking, set), 'base');
}

/** What a year comes to at most, as the plan adds up its periods. */
export function fullOfYear(set: CriteriaSet, side: Side): Points {
  const all = periodsOf(set).map((period) => fullOfAsking(set, side, period));
  const own = fullOfAsking(set, side, 'year');
  const ofPeriods = set.periods?.year === 'sum' ? sumPoints(all) : (all.at(-1) ?? pointsFromHundredths(0));
  return sumPoints([ofPeriods, own]);
}

/** The lines of a year's criteria that count its periods, and which each counts. */
export function termLines({ periods }: CriteriaSet, side: Side): readonly TermLine[] {
  const each = periods?.each.map(({ period }) => period) ?? [];
  const id = (index: number) => `${TERM_GROUPS[side]}.${index + 1}`;
  if (periods?.year === 'sum') return each.map((period, index) => ({ id: id(index), periods: [period] }));
  return each.length === 0 ? [] : [{ id: id(0), periods: each }];
}

function ofPeriod(set: CriteriaSet, periods: Periods, period: ReportingPeriod): CriteriaSet {
  const { periods: _, ...rest } = set;
  const deadline = periods.each.find((each) => each.period === period)?.deadline ?? set.deadline;
  const units = sideOf(set, 'units', period);
  return {
    ...rest,
    deadline,
    total: pointsToNumber(fullOfAsking(set, 'units', period)),
    grades: gradesIn(set, fullOfAsking(set, 'units', period)),
    units,
    individuals: sideOf(set, 'individuals', period),
    awards: set.awards.filter((award) => award.periods?.includes(period) === true),
  };
}

function ofYear(set: CriteriaSet, periods: Periods): CriteriaSet {
  const side = (which: Side): CriteriaSet['units'] => {
    const own = sideOf(set, which, 'year');
    const lines = termGroup(set, periods, which);
    return { ...own, total: pointsToNumber(fullOfYear(set, which)), groups: [...lines, ...own.groups] };
  };
  const awards = set.awards.filter((award) => award.periods?.includes('year') ?? true);
  return { ...set, units: side('units'), individuals: side('individuals'), awards };
}

/** Bounds of the grades as a share of what there is to reach: a quarter of 25 points has a quarter of them. */
function gradesIn(set: CriteriaSet, full: Points): CriteriaSet['grades'] {
  const whole = fullOfYear(set, 'units');
  if (whole === full || whole === 0) return set.grades;
  return set.grades.map((grade) => ({
    ...grade,
    from: pointsToNumber(rescalePoints(pointsFromNumber(grade.from), whole, full)),
  }));
}

function sideOf(set: CriteriaSet, side: Side, asking: Asking): CriteriaSet['units'] {
  const groups = keptGroups(set[side].groups, asking, set);
  return { ...set[side], total: pointsToNumber(fullOfAsking(set, side, asking)), groups };
}

/** What the periods came to, as a group of the year's criteria; none where no period asks anything of this side. */
function termGroup(set: CriteriaSet, periods: Periods, side: Side): CriteriaGroup[] {
  const clause = periods.clause ?? 'các kỳ báo cáo trong năm';
  const lines = termLines(set, side).flatMap(({ id, periods: counted }): Criterion[] => {
    const [first] = counted;
    const last = counted.at(-1);
    if (first === undefined || last === undefined) return [];
    const max = fullOfAsking(set, side, periods.year === 'last' ? last : first);
    if (max === 0) return [];
    const short = periods.year === 'sum' ? `Điểm ${periodWords(first)}` : TITLES[periods.year];
    const most = Math.max(...counted.map((period) => mostOf(set, side, period)));
    return [
      {
        id,
        title: short,
        short,
        clause,
        max: pointsToNumber(max),
        kind: 'term-total',
        params: {
          how: `${HOW[periods.year]}.`,
          most: pointsToNumber(pointsFromHundredths(Math.max(most, max))),
        },
        evidence: 'none',
      },
    ];
  });
  if (lines.length === 0) return [];
  const max = pointsToNumber(sumPoints(lines.map(weightedMax)));
  const words = { title: HOW[periods.year], short: 'Điểm các kỳ' };
  return [{ id: TERM_GROUPS[side], ...words, clause, max, criteria: lines }];
}

const TITLES = { mean: 'Điểm bình quân các kỳ', last: 'Điểm của kỳ cuối năm' } as const;
const HOW = {
  sum: 'Cộng điểm các kỳ báo cáo trong năm',
  mean: 'Bình quân điểm các kỳ báo cáo trong năm',
  last: 'Lấy điểm của kỳ báo cáo cuối năm',
} as const;

/** The most that a side can have in a period, bonus points included; of no total may be more than its ceiling. */
function mostOf(set: CriteriaSet, side: Side, period: ReportingPeriod): number {
  const { bonusCap, ceiling } = set[side];
  const groups = keptGroups(set[side].groups, period, set);
  const full = asked(set, groups, 'base');
  const bonus = linesOfGroups(groups).reduce((all, line) => {
    const most = kindOf(line).most();
    return all + (line.counts === 'bonus' ? most : line.counts === undefined ? most - line.max : 0);
  }, 0);
  const capped = bonusCap === undefined ? bonus : Math.min(bonus, pointsFromNumber(bonusCap));
  const all = full + capped;
  return ceiling === undefined ? all : Math.min(all, pointsFromNumber(ceiling));
}

function keptGroups(groups: readonly CriteriaGroup[], asking: Asking, set: CriteriaSet): CriteriaGroup[] {
  return groups.flatMap((group) => {
    const kept = keptIn(group, asking, undefined, set);
    return kept === null ? [] : [kept];
  });
}

/** A group with what is asked then; null where nothing is. `above`: who asks for what it stands in. */
function keptIn(
  group: CriteriaGroup,
  asking: Asking,
  above: readonly Asking[] | undefined,
  set?: CriteriaSet,
): CriteriaGroup | null {
  const periods = narrowed(above, group.appliesTo?.periods);
  const criteria = group.criteria.flatMap((entry): Entry[] => {
    if (isGroup(entry)) {
      const inner = keptIn(entry, asking, periods, set);
      return inner === null ? [] : [inner];
    }
    return isAsked(narrowed(periods, entry.appliesTo?.periods), asking) ? [withoutPeriods(entry)] : [];
  });
  if (criteria.length === 0) return null;
  const own = { ...withoutPeriods(group), criteria };
  const isWhole =
    criteria.length === group.criteria.length &&
    criteria.every((entry, at) => entry.max === group.criteria[at]?.max);
  if (isWhole || set === undefined || group.counts !== undefined) return own;
  return { ...own, max: pointsToNumber(asked(set, criteria, 'base')) };
}

function isAsked(periods: readonly Asking[] | undefined, asking: Asking): boolean {
  return periods === undefined ? asking !== 'year' : periods.includes(asking);
}

function narrowed(
  outer: readonly Asking[] | undefined,
  inner: readonly Asking[] | undefined,
): readonly Asking[] | undefined {
  if (outer === undefined || inner === undefined) return inner ?? outer;
  return outer.filter((each) => inner.includes(each));
}

function withoutPeriods<T extends { readonly appliesTo?: AppliesTo | undefined }>(entry: T): T {
  if (entry.appliesTo?.periods === undefined) return entry;
  const { periods: _, ...appliesTo } = entry.appliesTo;
  const { appliesTo: __, ...rest } = entry;
  return (Object.keys(appliesTo).length === 0 ? rest : { ...rest, appliesTo }) as T;
}

/**
 * What some entries come to for the kind of unit that is asked the most of them: where some are for one kind and others for
 * another, a plan asks each kind the same.
 */
function asked(set: CriteriaSet, entries: readonly Entry[], counts: 'base'): Points {
  const own = entries.filter((entry) => (entry.counts ?? counts) === counts);
  const words = { id: '', title: '', short: '', clause: '', max: 0 };
  const each = own.map((entry) => ({
    max: weightedMax(entry),
    lines: linesOfGroups([isGroup(entry) ? entry : { ...words, criteria: [entry] }]),
  }));
  const clusters = [
    ...new Set(each.flatMap(({ lines }) => lines.flatMap(({ appliesTo }) => appliesTo.clusters ?? []))),
  ];
  const sums = unitTypesOf(set).flatMap(({ id }) =>
    ['', ...clusters].map((cluster) =>
      sumPoints(
        each
          .filter(({ lines }) =>
            lines.some(
              ({ appliesTo }) =>
                (appliesTo.unitTypes?.includes(id) ?? true) && isForCluster(appliesTo, cluster),
            ),
          )
          .map(({ max }) => max),
      ),
    ),
  );
  return pointsFromHundredths(Math.max(0, ...sums));
}
