import type { CriteriaEdition } from '../criteria/schema.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CouncilMeeting } from '../domain/council.ts';
import type { Deadline } from '../domain/deadline.ts';
import type { Honour } from '../domain/honour.ts';
import { type Points, pointsToNumber } from '../domain/points.ts';
import type { IndividualResult, InputResult, ReviewResult, UnitResult } from '../domain/result.ts';
import type { Period } from '../domain/result-period.ts';
import type { ReviewKind } from '../domain/review.ts';
import type { Candidate } from '../nomination/candidate.ts';
import type { Decision } from '../nomination/decide.ts';
import { rankByTotal, rankWithin } from '../ranking/rank.ts';
import { accountFor } from '../result/build-result.ts';
import { describeCriteria } from '../result/describe-criteria.ts';
import { meetingResult } from '../result/meeting-result.ts';
import { nominationResult } from '../result/nomination-result.ts';
import { compareDiagnostics } from '../result/order.ts';
import { groundsOf } from '../result/unit-result.ts';
import { beginOfYear } from '../scoring/grounds.ts';
import { sortByPersonName } from '../text/collation.ts';
import { comparisonsOf } from './compare-years.ts';
import type { Lineage } from './lineage.ts';
import type { ReviewedUnit } from './review-candidates.ts';
import { recordsOf, reviewedYears, type YearOfReview } from './reviewed-years.ts';

/** Everything that the Result of a review is put together from. */
export type ReviewParts = {
  readonly version: string;
  readonly review: Exclude<ReviewKind, 'annual'>;
  readonly year: number;
  readonly deadline: Deadline;
  readonly asOf: string;
  readonly criteria: CriteriaEdition;
  readonly years: readonly YearOfReview[];
  readonly lineage: Lineage;
  readonly units: readonly ReviewedUnit[];
  readonly decisions: readonly Decision[];
  /** The council's meeting; null while it is not entered. */
  readonly meeting: CouncilMeeting | null;
  readonly honours: readonly Honour[] | null;
  readonly diagnostics: readonly Diagnostic[];
};

/** A review as its `ket-qua.json` tells it (contract section 7): the same object, with `period` and each one's history. */
export function reviewResult(parts: ReviewParts): ReviewResult {
  const { years, units } = parts;
  const inputs = inputsOf(years);
  const totalOf = ({ candidate }: ReviewedUnit) => competing(candidate);
  const ranks = rankByTotal(units, totalOf);
  const clusterRanks = rankWithin(units, ({ unit }) => unit.cluster, totalOf);
  return {
    schema: 'thidua-result/1',
    tool: { version: parts.version },
    plan: parts.criteria.set.plan,
    year: parts.year,
    review: parts.review,
    deadline: parts.deadline,
    criteria: describeCriteria(parts.criteria, parts.review),
    accounting: accountFor(inputs),
    inputs: [...inputs],
    units: units.map((reviewed) => ({
      ...unitOf(reviewed),
      rank: ranks.get(reviewed) ?? null,
      rankInCluster: clusterRanks.get(reviewed) ?? null,
    })),
    nominations: parts.decisions.map(nominationResult),
    remarks: recordsOf(years).flatMap(({ year, remarks }) => remarks.map((remark) => ({ ...remark, year }))),
    ...(parts.meeting && { meeting: meetingResult(parts.meeting) }),
    period: periodOf(parts),
    diagnostics: [...parts.diagnostics].sort(compareDiagnostics),
    documents: [],
  };
}

/** Who is disqualified keeps the total and has no place. */
function competing({ eligibility, total }: Candidate): Points | null {
  return eligibility.disqualified.length > 0 ? null : total;
}

function unitOf({ unit, candidate, last, people }: ReviewedUnit): UnitResult {
  return {
    id: unit.id,
    name: unit.name,
    type: unit.type,
    cluster: unit.cluster,
    submission: candidate.submission,
    file: null,
    receivedOn: last?.receivedOn ?? null,
    staffCount: candidate.ofUnit.people,
    selfTotal: null,
    ...figuresOf(candidate),
    rank: null,
    rankInCluster: null,
    groups: [],
    lines: [],
    individuals: [
      ...sortByPersonName(
        people.map((each) => individualOf(each)),
        ({ name }) => name,
      ),
    ],
    ...(last && { proposals: [...last.proposals] }),
    history: [...candidate.history],
  };
}

function individualOf({ person, candidate }: ReviewedUnit['people'][number]): IndividualResult {
  const { id, name, birthDate, position, department, leader, sex, achievement } = person;
  return {
    id,
    name,
    birthDate,
    position,
    department,
    leader,
    ...(sex !== undefined && { sex }),
    ...figuresOf(candidate),
    rank: null,
    achievement,
    groups: [],
    lines: [],
    history: [...candidate.history],
  };
}

function figuresOf({ total, grade, eligibility }: Candidate) {
  return {
    total: total === null ? null : pointsToNumber(total),
    grade,
    disqualified: [...eligibility.disqualified],
    ...groundsOf(eligibility),
  };
}

/** A review reads the results of its years: each is one input, with the rows that its year read. */
function inputsOf(years: readonly YearOfReview[]): readonly InputResult[] {
  return recordsOf(years).map(({ year, file, sha256, rows }) => ({
    file,
    sha256,
    unit: null,
    receivedOn: null,
    outcome: 'accepted',
    because: `Kết quả tổng hợp năm ${year}.`,
    rows: { ...rows },
    understanding: [],
  }));
}

function periodOf({ years, asOf, lineage, honours, units }: ReviewParts): Period {
  const [first] = years;
  const last = years.at(-1);
  const begin = first === undefined ? asOf : beginOfYear(first.year, first.deadline);
  const nameOf = new Map([
    ...recordsOf(years).flatMap((record) => [...record.units].map(([id, { name }]) => [id, name] as const)),
    ...units.map(({ unit }) => [unit.id, unit.name] as const),
  ]);
  return {
    from: first?.year ?? 0,
    to: last?.year ?? 0,
    asOf,
    years: [...reviewedYears(years)],
    comparisons: [...comparisonsOf(years, lineage)],
    successions: [...lineage.successions(begin, asOf)],
    honours:
      honours?.map(({ award, unit, person, decision, achievement }) => ({
        award,
        subject: person === null ? 'unit' : 'individual',
        unit,
        unitName: nameOf.get(unit) ?? unit,
        name: person?.name ?? nameOf.get(unit) ?? unit,
        number: decision.number,
        date: decision.date,
        achievement: { ...achievement },
      })) ?? null,
  };
}
