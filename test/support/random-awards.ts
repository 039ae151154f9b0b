import fc from 'fast-check';
import type { CriteriaSet } from '../../src/criteria/schema.ts';
import type { CouncilChoice } from '../../src/domain/council.ts';
import { type Points, pointsFromHundredths, pointsToNumber } from '../../src/domain/points.ts';
import type { YearStanding } from '../../src/domain/result-period.ts';
import type { ReviewKind } from '../../src/domain/review.ts';
import type { UnitType } from '../../src/domain/unit.ts';
import type { Candidate } from '../../src/nomination/candidate.ts';
import type { ReviewScope } from '../../src/nomination/review-scope.ts';
import { gradeOf } from '../../src/ranking/grade.ts';
import { candidate, unit } from './candidate.ts';

/** What a candidate of a random world is made from, so that it can be made again with other points. */
export type Seed = {
  readonly id: string;
  readonly unit: string;
  readonly subject: 'unit' | 'individual';
  readonly type: UnitType;
  readonly cluster: string;
  readonly isLeader: boolean;
  readonly submission: Candidate['submission'];
  /** A total in hundredths for each year of the review, or why there is none. */
  readonly years: readonly (number | 'unknown' | 'no-result' | 'absent' | 'discounted')[];
  readonly isExcluded: boolean;
  readonly isHeld: boolean;
  readonly proposals: readonly string[];
  readonly honour: {
    readonly award: string;
    readonly date: string;
    readonly from: number;
    readonly to: number;
  } | null;
  readonly staff: number | null;
};

export type AwardWorld = {
  readonly review: ReviewKind;
  readonly seeds: readonly Seed[];
  readonly hasRegister: boolean;
};

const FRAMES = {
  annual: { asOf: '2022-11-30', years: { from: 2022, to: 2022 } },
  interim: { asOf: '2022-12-15', years: { from: 2019, to: 2022 } },
  final: { asOf: '2025-12-15', years: { from: 2019, to: 2025 } },
} as const;

const PROPOSALS = ['Giấy khen', 'BK UBND tỉnh', 'Bằng khen', 'Bằng khen của Thủ tướng', 'HCLĐ hạng Ba', ''];
const AWARDS = ['giay-khen-ubnd-tp', 'bang-khen-ubnd-tinh', 'bang-khen-thu-tuong'];

/** What a review of a random world is held against. */
export function scopeOfReview(set: CriteriaSet, review: ReviewKind): ReviewScope {
  return { set, review, ...FRAMES[review] };
}

/** Units in clusters with their people, on few different totals, so that ties are common. */
export function awardWorld(review: ReviewKind): fc.Arbitrary<AwardWorld> {
  const { from, to } = FRAMES[review].years;
  const count = to - from + 1;
  const total = fc.constantFrom(7000, 8000, 8500, 9000, 9000, 9200, 9200, 9500, 9700);
  const year = fc.oneof(
    { weight: 40, arbitrary: total },
    { weight: 1, arbitrary: fc.constantFrom('unknown', 'no-result', 'absent', 'discounted') },
  );
  const rarely = (weight: number) =>
    fc.oneof({ weight, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) });
  const own = fc.record({
    isLeader: fc.constantFrom(true, true, true, false),
    years: fc.oneof(
      fc.array(year, { minLength: count, maxLength: count }),
      total.map((each) => Array.from({ length: count }, () => each)),
    ),
    isExcluded: rarely(12),
    isHeld: rarely(10),
    proposals: fc.array(fc.constantFrom(...PROPOSALS), { maxLength: 3 }),
    honour: fc.option(
      fc.record({
        award: fc.constantFrom(...AWARDS),
        date: fc.constantFrom('2020-12-01', '2022-01-05', '2024-06-01', '2025-01-05'),
        from: fc.constantFrom(2019, 2022),
        to: fc.constantFrom(2022, 2025),
      }),
      { freq: 4, nil: null },
    ),
  });
  const aUnit = fc.record({
    own,
    type: fc.constantFrom<UnitType>('phuong-xa', 'truong-hoc'),
    cluster: fc.constantFrom('Cụm 1', 'Cụm 2'),
    submission: fc.constantFrom<Candidate['submission']>('on-time', 'on-time', 'on-time', 'late', 'missing'),
    staff: fc.option(fc.integer({ min: 1, max: 30 }), { freq: 5, nil: null }),
    people: fc.array(own, { maxLength: 5 }),
  });
  return fc
    .record({ units: fc.array(aUnit, { minLength: 1, maxLength: 16 }), hasRegister: fc.boolean() })
    .map(({ units, hasRegister }) => ({
      review,
      hasRegister,
      seeds: units.flatMap(({ own: itself, people, ...rest }, index): readonly Seed[] => {
        const id = `DV${index}`;
        const common = {
          unit: id,
          type: rest.type,
          cluster: rest.cluster,
          submission: rest.submission,
          staff: rest.staff,
        };
        return [
          { ...common, ...itself, id, subject: 'unit', isLeader: false },
          ...people.map(
            (person, at): Seed => ({ ...common, ...person, id: `${id}/${at}`, subject: 'individual' }),
          ),
        ];
      }),
    }));
}

/** The candidates of a world; `raised` gives one of them so many hundredths more in each of its years. */
export function candidatesIn(
  { seeds, hasRegister, review }: AwardWorld,
  set: CriteriaSet,
  raised?: { readonly id: string; readonly by: number },
): readonly Candidate[] {
  const scope = scopeOfReview(set, review);
  const own = seeds.map((seed) =>
    seed.id === raised?.id ? { ...seed, years: seed.years.map(up(raised.by)) } : seed,
  );
  const gradeOfUnit = new Map(
    own
      .filter(({ subject }) => subject === 'unit')
      .map((seed) => [seed.unit, gradeIn(seed, totalIn(seed), scope)]),
  );
  return own.map((seed): Candidate => {
    const total = totalIn(seed);
    return candidate({
      subject: seed.subject,
      unit: unit({ id: seed.unit, name: seed.unit, type: seed.type, cluster: seed.cluster }),
      individual: seed.subject === 'unit' ? null : seed.id,
      name: seed.id,
      isLeader: seed.isLeader,
      submission: seed.submission,
      total,
      grade: gradeIn(seed, total, scope),
      eligibility: {
        disqualified: seed.isExcluded ? ['V1'] : [],
        onHold: seed.isHeld ? [{ code: 'declared-unclear' as const, text: 'đang thanh tra' }] : [],
      },
      proposals: seed.proposals.map((award) => ({
        subject: seed.subject,
        name: seed.id,
        position: '',
        award,
        summary: '',
        from: CELL,
      })),
      history: seed.years.map((year, index) => standingIn(seed, year, scope.years.from + index, scope)),
      honours: hasRegister ? honoursIn(seed) : null,
      ofUnit: { grade: gradeOfUnit.get(seed.unit) ?? null, people: seed.staff },
    });
  });
}

/** Some of the council's choices on awards of the review. */
export function choicesIn(
  { seeds, review }: AwardWorld,
  { awards }: CriteriaSet,
): fc.Arbitrary<readonly CouncilChoice[]> {
  const all = seeds.flatMap((seed) =>
    awards
      .filter(({ subject, reviews }) => subject === seed.subject && reviews.includes(review))
      .map(({ id }) => ({ seed, award: id })),
  );
  return fc
    .subarray(all, { maxLength: Math.min(6, all.length) })
    .chain((some) =>
      fc.tuple(
        ...some.map((each) => fc.boolean().map((isTaken) => choiceOf(each.seed, each.award, isTaken))),
      ),
    );
}

export function choiceOf(
  { subject, unit: at, id }: Pick<Seed, 'subject' | 'unit' | 'id'>,
  award: string,
  isTaken: boolean,
): CouncilChoice {
  return {
    subject,
    unit: at,
    individual: subject === 'unit' ? null : id,
    award,
    decision: isTaken ? 'take' : 'leave',
    reason: 'Hội đồng đã thảo luận',
    by: 'Hội đồng',
    on: null,
    from: CELL,
  };
}

const CELL = { file: 'a.xlsx', sheet: 'Đề nghị khen thưởng', cell: 'E5' };

function up(by: number) {
  return (year: Seed['years'][number]) => (typeof year === 'number' ? Math.min(10_000, year + by) : year);
}

function totalIn({ years }: Seed): Points | null {
  const counted = years.filter((year) => typeof year === 'number');
  if (counted.length === 0 || years.includes('unknown')) return null;
  return pointsFromHundredths(Math.round(counted.reduce((sum, each) => sum + each, 0) / counted.length));
}

function gradeIn({ isExcluded }: Seed, total: Points | null, { set }: ReviewScope): string | null {
  return isExcluded ? null : (gradeOf(total, set.grades)?.id ?? null);
}

function standingIn(
  { unit: at }: Seed,
  value: Seed['years'][number],
  year: number,
  { set }: ReviewScope,
): YearStanding {
  const points = typeof value === 'number' ? pointsFromHundredths(value) : null;
  return {
    year,
    state: typeof value === 'number' ? 'counted' : value,
    units: typeof value === 'number' ? [{ id: at, name: at }] : [],
    because: '',
    submission: null,
    total: points === null ? null : pointsToNumber(points),
    grade: gradeOf(points, set.grades)?.id ?? null,
    rank: null,
    rankInCluster: null,
    disqualified: [],
  };
}

function honoursIn({ honour, unit: at }: Seed): NonNullable<Candidate['honours']> {
  if (honour === null || honour.from > honour.to) return [];
  const { award, date, from, to } = honour;
  return [
    { unit: at, person: null, award, decision: { number: '1', date }, achievement: { from, to }, cell: CELL },
  ];
}
