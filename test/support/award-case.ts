import { z } from 'zod';
import type { CriteriaSet } from '../../src/criteria/schema.ts';
import type { CouncilChoice } from '../../src/domain/council.ts';
import type { Honour } from '../../src/domain/honour.ts';
import { pointsFromNumber } from '../../src/domain/points.ts';
import { type YearStanding, yearStanding } from '../../src/domain/result-period.ts';
import { standingReasonSchema } from '../../src/domain/standing-reason.ts';
import { DEFAULT_TYPE_IDS } from '../../src/domain/unit.ts';
import { groundSchema, holdSchema, pastSchema } from '../../src/domain/violation.ts';
import type { Candidate } from '../../src/nomination/candidate.ts';
import type { ReviewScope } from '../../src/nomination/review-scope.ts';
import { gradeOf } from '../../src/ranking/grade.ts';
import { standingWords } from '../../src/wording/standing-words.ts';
import { candidate, unit } from './candidate.ts';

const cell = { file: 'a.xlsx', sheet: 'Đề nghị khen thưởng', cell: 'E5' };

/** A year in short: `{ year: 2019, total: 92 }` counted; else its state and why. */
const yearInShort = z.strictObject({
  year: z.int(),
  total: z.number().optional(),
  /** Where it is not that of the total. */
  grade: z.string().nullable().optional(),
  state: z.enum(['unknown', 'no-result', 'not-due', 'absent', 'broken', 'discounted']).optional(),
  why: z.array(standingReasonSchema).optional(),
  submission: z.enum(['on-time', 'late', 'missing', 'rejected']).optional(),
  late: yearStanding.shape.late.optional(),
  withoutEvidence: z.array(z.string()).optional(),
  /** Names of the units whose figures these are; its own where not said. */
  units: z.array(z.string()).optional(),
});

const honourInShort = z.strictObject({
  award: z.string(),
  date: z.iso.date(),
  from: z.int(),
  to: z.int(),
});

/** A candidate in short, for cases in YAML; what is not said is as plain as can be. */
export const candidateInShort = z.strictObject({
  name: z.string(),
  subject: z.enum(['unit', 'individual']).optional(),
  unit: z.string().optional(),
  type: z.enum(DEFAULT_TYPE_IDS).optional(),
  cluster: z.string().optional(),
  leader: z.boolean().optional(),
  submission: z.enum(['on-time', 'late', 'missing', 'rejected']).optional(),
  total: z.number().nullable().optional(),
  disqualified: z.array(z.string()).optional(),
  grounds: z.record(z.string(), z.array(groundSchema)).optional(),
  past: z.array(pastSchema).optional(),
  hold: z.array(holdSchema).optional(),
  withoutEvidence: z.array(z.string()).optional(),
  proposed: z.array(z.string()).optional(),
  unclear: z.boolean().optional(),
  history: z.array(yearInShort).optional(),
  honours: z.array(honourInShort).nullable().optional(),
  unitGrade: z.string().nullable().optional(),
  people: z.int().nullable().optional(),
  choice: z.enum(['take', 'leave']).optional(),
});

export type CandidateInShort = z.infer<typeof candidateInShort>;

/** The scope of a case in short; an annual review of 2022 where nothing is said. */
export const scopeInShort = z.strictObject({
  review: z.enum(['annual', 'interim', 'final']),
  asOf: z.iso.date(),
  from: z.int(),
  to: z.int(),
  /** Who was put forward for another award before, by name; whoever is named with “?” still waits. */
  before: z.record(z.string(), z.array(z.string())).optional(),
});

export function scopeOf(
  set: CriteriaSet,
  given: z.infer<typeof scopeInShort> | undefined,
  candidates: readonly Candidate[] = [],
): ReviewScope {
  const { review, asOf, from, to, before } = given ?? {
    review: 'annual',
    asOf: '2022-11-30',
    from: 2022,
    to: 2022,
  };
  return {
    set,
    review,
    asOf,
    years: { from, to },
    decidedBefore: (award) =>
      candidates.map((each) => {
        const names = before?.[award] ?? [];
        const waits = names.includes(`${each.name}?`);
        const outcome = names.includes(each.name) ? 'nominated' : waits ? 'undecided' : 'not-nominated';
        return { candidate: each, outcome } as const;
      }),
  };
}

export function candidateOf(short: CandidateInShort, set: CriteriaSet): Candidate {
  const { name, total = 85, disqualified = [], hold = [], grounds, past } = short;
  const subject = short.subject ?? 'unit';
  const points = total === null ? null : pointsFromNumber(total);
  const own = unit({
    id: short.unit ?? (subject === 'unit' ? name : 'PX01'),
    name: short.unit ?? (subject === 'unit' ? name : 'Phường Sao Mai'),
    ...(short.type && { type: short.type }),
    ...(short.cluster !== undefined && { cluster: short.cluster }),
  });
  return candidate({
    subject,
    unit: own,
    individual: subject === 'unit' ? null : name,
    name,
    isLeader: short.leader ?? false,
    submission: short.submission ?? 'on-time',
    total: points,
    grade: disqualified.length > 0 ? null : (gradeOf(points, set.grades)?.id ?? null),
    eligibility: { disqualified, onHold: hold, ...(grounds && { grounds }), ...(past && { past }) },
    linesWithoutEvidence: short.withoutEvidence ?? [],
    proposals: (short.proposed ?? []).map((award) => ({
      subject,
      name,
      position: '',
      award,
      summary: '',
      from: cell,
    })),
    isProposalUnclear: short.unclear ?? false,
    history: (short.history ?? []).map((year) => declaredEligibility(year, own.name, set)),
    honours: short.honours === null ? null : (short.honours ?? []).map((each) => honourOf(each, own.id)),
    ofUnit: { grade: short.unitGrade ?? null, people: short.people ?? null },
  });
}

export function choiceOf({ choice, name }: CandidateInShort): CouncilChoice | null {
  if (choice === undefined) return null;
  return {
    subject: 'unit',
    unit: name,
    individual: null,
    award: '',
    decision: choice,
    reason: 'Hội đồng đã thảo luận',
    by: 'Hội đồng',
    on: null,
    from: cell,
  };
}

function declaredEligibility(
  { year, total, grade, state, why, units, submission, withoutEvidence, late }: z.infer<typeof yearInShort>,
  own: string,
  set: CriteriaSet,
): YearStanding {
  const known = total === undefined ? null : (gradeOf(pointsFromNumber(total), set.grades)?.id ?? null);
  const isThere = state === undefined || state === 'discounted';
  return {
    year,
    state: state ?? 'counted',
    units: (units ?? (isThere ? [own] : [])).map((name) => ({ id: name, name })),
    because: standingWords(why ?? [], 'clerk'),
    ...(why && { why }),
    submission: submission ?? null,
    ...(late && { late }),
    ...(withoutEvidence && { withoutEvidence: [{ unit: own, lines: withoutEvidence }] }),
    total: total ?? null,
    grade: grade === undefined ? known : grade,
    rank: null,
    rankInCluster: null,
    disqualified: [],
  };
}

function honourOf({ award, date, from, to }: z.infer<typeof honourInShort>, unitId: string): Honour {
  return {
    unit: unitId,
    person: null,
    award,
    decision: { number: '12/QĐ-UBND', date },
    achievement: { from, to },
    cell: { file: 'khen-thuong.xlsx', sheet: 'Đã khen thưởng', cell: 'A2' },
  };
}
