import type { CriteriaSet } from '../criteria/schema.ts';
import type { Honour } from '../domain/honour.ts';
import type { Fact, FactCode, FactOf } from '../domain/reason.ts';
import type { Candidate } from './candidate.ts';
import { citedHonour } from './granted.ts';
import { lineTitles } from './names-in-set.ts';
import type { ReviewScope } from './review-scope.ts';

/** Codes of reasons by which a fact against somebody has been told already. */
const TOLD_BY: Readonly<Partial<Record<FactCode, readonly FactCode[]>>> = {
  'report-late': ['report-late'],
  'evidence-missing': ['evidence-missing'],
  'evidence-missing-in-years': ['evidence-missing-in-years'],
  excluded: ['excluded'],
  'on-hold': ['on-hold'],
  'violations-before': ['past-violation'],
  'rewarded-in-part': ['rewarded-alike', 'rewarded-before'],
  'rewarded-alike': ['rewarded-alike'],
};

/**
 * What speaks against a candidate at any level, whether or not the award asks about it: late reports, missing evidence,
 * discipline and what is being looked into, awards for some of the same years. It decides nothing; what is in `told`
 * is not told twice.
 */
export function factsAgainst(
  candidate: Candidate,
  scope: ReviewScope,
  told: ReadonlySet<FactCode>,
): readonly Fact[] {
  const all = [
    ...lateReports(candidate, scope),
    ...missingEvidence(candidate, scope),
    ...violations(candidate, scope),
    ...rewarded(candidate, scope),
  ];
  return all.filter(({ code }) => !(TOLD_BY[code] ?? []).some((each) => told.has(each)));
}

function lateReports({ history, unit }: Candidate, { review }: ReviewScope): readonly Fact[] {
  const years = history.flatMap(({ year, late = [] }) =>
    late.length === 0
      ? []
      : [
          {
            year,
            reports: late.map((each) => ({ ...each, unit: each.unit === unit.name ? null : each.unit })),
          },
        ],
  );
  if (years.length === 0) return [];
  if (review !== 'annual') return [{ code: 'reports-late', years }];
  const { receivedOn = null, deadline = null } = years[0]?.reports[0] ?? {};
  return [{ code: 'report-late', receivedOn, deadline }];
}

function missingEvidence(candidate: Candidate, { review, set }: ReviewScope): readonly Fact[] {
  const years = evidenceGaps(candidate, set);
  if (years.length === 0) return [];
  if (review !== 'annual') return [{ code: 'evidence-missing-in-years', years }];
  const lines = [...candidate.linesWithoutEvidence];
  return [{ code: 'evidence-missing', lines, ...lineTitles(lines, candidate.unit.type, set) }];
}

/** Lines without evidence, by the years of the history; a unit is named where it is not the one spoken of. */
export function evidenceGaps(
  { history, unit }: Pick<Candidate, 'history' | 'unit'>,
  set: CriteriaSet,
): FactOf<'evidence-missing-in-years'>['years'] {
  return history.flatMap(({ year, withoutEvidence = [] }) =>
    withoutEvidence.length === 0
      ? []
      : [
          {
            year,
            gaps: withoutEvidence.map((gap) => ({
              unit: gap.unit === unit.name ? null : gap.unit,
              lines: [...gap.lines],
              ...lineTitles(gap.lines, unit.type, set),
            })),
          },
        ],
  );
}

function violations({ eligibility }: Candidate, { set }: ReviewScope): readonly Fact[] {
  const { disqualified, onHold, grounds, past = [] } = eligibility;
  const exclusions = disqualified.map((id) => ({
    id,
    title: set.disqualifiers.find((each) => each.id === id)?.title ?? '',
    grounds: [...(grounds?.[id] ?? [])],
  }));
  return [
    ...(exclusions.length === 0 ? [] : [{ code: 'excluded' as const, exclusions }]),
    ...(onHold.length === 0 ? [] : [{ code: 'on-hold' as const, holds: [...onHold] }]),
    ...(past.length === 0 ? [] : [{ code: 'violations-before' as const, past: [...past] }]),
  ];
}

/**
 * A year's own awards are decided after its deadline, whatever is compiled again later: of the same year all are told, each
 * with its day, and papers leave out what is of a later day than theirs.
 */
function rewarded({ honours }: Candidate, { set, years, asOf, review }: ReviewScope): readonly Fact[] {
  const isAlike = ({ achievement }: Honour) =>
    review === 'annual' && achievement.from === years.from && achievement.to === years.to;
  const alike = (honours ?? []).filter(isAlike);
  const inPart = (honours ?? []).filter(
    (honour) => honour.decision.date <= asOf && overlaps(honour.achievement, years) && !isAlike(honour),
  );
  return [
    ...alike.map((honour) => ({ code: 'rewarded-alike' as const, honour: citedHonour(honour, set) })),
    ...(inPart.length === 0
      ? []
      : [
          {
            code: 'rewarded-in-part' as const,
            honours: inPart.map((honour) => citedHonour(honour, set)),
          },
        ]),
  ];
}

type Years = { readonly from: number; readonly to: number };

/** Whether two spans of years have a year in common. */
export function overlaps(a: Years, b: Years): boolean {
  return a.from <= b.to && b.from <= a.to;
}
