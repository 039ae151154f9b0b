import type { DocumentContext } from '../../src/documents/result-document.ts';
import type { AwardResult, NominationResult, ReviewResult, UnitResult } from '../../src/domain/result.ts';
import type { Period, ReviewedYear, YearStanding } from '../../src/domain/result-period.ts';
import { contextOf, nominationOf, personOf, resultFixture } from './result-fixture.ts';
import { comparisonsIn } from './review-fixture/comparisons.ts';
import { reviewedUnit } from './review-fixture/standings.ts';
import {
  CRITERIA_OF_2022,
  emptyYearOf,
  FINAL_YEARS,
  INTERIM_YEARS,
  SHA,
  YEAR_2021,
} from './review-fixture/years.ts';

const GIAY_KHEN = 'giay-khen-ubnd-tp';
const BANG_KHEN = 'bang-khen-ubnd-tinh';
const THU_TUONG = 'bang-khen-thu-tuong';
const HUAN_CHUONG = 'huan-chuong-lao-dong-hang-ba';

function awardOf(
  id: string,
  title: string,
  short: string,
  level: NonNullable<AwardResult['level']>,
  reviews: NonNullable<AwardResult['reviews']>,
): readonly AwardResult[] {
  const award = { id, title, short, level, reviews, decidedBy: '', origin: 'Mặc định', requirements: [] };
  return [
    { ...award, subject: 'unit' },
    { ...award, subject: 'individual' },
  ];
}

const AWARDS: readonly AwardResult[] = [
  ...awardOf(GIAY_KHEN, 'Giấy khen của Chủ tịch Ủy ban nhân dân thành phố', 'Giấy khen', 'city', [
    'annual',
    'interim',
    'final',
  ]),
  ...awardOf(BANG_KHEN, 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh', 'Bằng khen tỉnh', 'province', [
    'interim',
    'final',
  ]),
  ...awardOf(THU_TUONG, 'Bằng khen của Thủ tướng Chính phủ', 'Bằng khen Thủ tướng', 'prime-minister', [
    'final',
  ]),
  ...awardOf(HUAN_CHUONG, 'Huân chương Lao động hạng Ba', 'Huân chương Lao động', 'president', ['final']),
];

/** Phường Phú Tân Sơn took over Tân Sơn and Phú Sơn whole: (84 + 75,5) / 2 = 79,75, the lower grade, the worse submission. */
const MERGED: Partial<YearStanding> = {
  state: 'counted',
  units: [
    { id: 'TS', name: 'Phường Tân Sơn' },
    { id: 'PS', name: 'Phường Phú Sơn' },
  ],
  because: 'bình quân của Phường Tân Sơn, Phường Phú Sơn',
  submission: 'late',
  total: 79.75,
  grade: 'kha',
};

/** Phường Đông Hải is a part of Xã Đông Hải; the other part went to Xã Đông Vinh. */
const BROKEN: Partial<YearStanding> = {
  state: 'broken',
  units: [{ id: 'DH', name: 'Xã Đông Hải' }],
  because: 'chỉ kế thừa một phần Xã Đông Hải nên không nối được số liệu',
};

function unitsIn(years: readonly ReviewedYear[]): UnitResult[] {
  const an = personOf('14755-2', 'Trần Đức An', 'Chủ tịch UBND phường', [40, 19, 38], { leader: true });
  const binh = personOf('PTP-1', 'Lê Thị Bình', 'Chuyên viên', [39, 20, 35]);
  const anh = personOf('14755-1', 'Nguyễn Văn Ánh', 'Công chức Tư pháp - Hộ tịch', [38, 18, 36]);
  return [
    { ...reviewedUnit(years, '14755'), individuals: [anh, an] },
    reviewedUnit(years, '14752'),
    reviewedUnit(years, '16396'),
    reviewedUnit(years, 'PTS', { 2019: MERGED }),
    reviewedUnit(years, 'DHP', { 2019: BROKEN }),
    { ...reviewedUnit(years, 'PTP'), individuals: [binh] },
    reviewedUnit(years, 'HPN'),
    reviewedUnit(years, 'THCS01'),
  ];
}

const MERGER_DAY = '2020-12-01';
const successions: Period['successions'] = [
  {
    from: { id: 'TS', name: 'Phường Tân Sơn' },
    to: { id: 'PTS', name: 'Phường Phú Tân Sơn' },
    on: MERGER_DAY,
    isWhole: true,
  },
  {
    from: { id: 'PS', name: 'Phường Phú Sơn' },
    to: { id: 'PTS', name: 'Phường Phú Tân Sơn' },
    on: MERGER_DAY,
    isWhole: true,
  },
  {
    from: { id: 'DH', name: 'Xã Đông Hải' },
    to: { id: 'DHP', name: 'Phường Đông Hải' },
    on: MERGER_DAY,
    isWhole: false,
  },
  {
    from: { id: 'DH', name: 'Xã Đông Hải' },
    to: { id: '16396', name: 'Xã Đông Vinh' },
    on: null,
    isWhole: false,
  },
];

type Honour = NonNullable<Period['honours']>[number];

function honour(
  award: string,
  [unit, unitName, person]: readonly [string, string, string?],
  number: string,
  date: string,
  achievement: number,
): Honour {
  return {
    award,
    subject: person === undefined ? 'unit' : 'individual',
    unit,
    unitName,
    name: person ?? unitName,
    number,
    date,
    achievement: { from: achievement, to: achievement },
  };
}

/** 2020: Giấy khen to 2 units, 1 person; 2022: to 1 unit, 1 person. Phú Sơn's passes to Phú Tân Sơn. */
const INTERIM_HONOURS: readonly Honour[] = [
  honour(GIAY_KHEN, ['14755', 'Phường Ba Đình'], '12/QĐ-UBND', '2020-01-15', 2019),
  honour(GIAY_KHEN, ['PS', 'Phường Phú Sơn'], '12/QĐ-UBND', '2020-01-15', 2019),
  honour(GIAY_KHEN, ['14755', 'Phường Ba Đình', 'Trần Đức An'], '12/QĐ-UBND', '2020-01-15', 2019),
  honour(GIAY_KHEN, ['PTP', 'Phòng Tư pháp'], '25/QĐ-UBND', '2022-01-20', 2021),
  honour(GIAY_KHEN, ['PTP', 'Phòng Tư pháp', 'Lê Thị Bình'], '25/QĐ-UBND', '2022-01-20', 2021),
];

/** And Bằng khen of the province to 1 unit in 2022, Giấy khen to 1 unit, 1 person in 2024. */
const FINAL_HONOURS: readonly Honour[] = [
  ...INTERIM_HONOURS,
  honour(BANG_KHEN, ['14755', 'Phường Ba Đình'], '310/QĐ-UBND', '2022-06-10', 2021),
  honour(GIAY_KHEN, ['14752', 'Phường Lam Sơn'], '31/QĐ-UBND', '2024-01-18', 2023),
  honour(GIAY_KHEN, ['14755', 'Phường Ba Đình', 'Nguyễn Văn Ánh'], '31/QĐ-UBND', '2024-01-18', 2023),
];

/** Three units say the first of a lack of money (one of them twice, once in other words); two the same practice. */
const remarks: ReviewResult['remarks'] = [
  { year: 2019, unit: '14755', kind: 'difficulty', text: 'Kinh phí sửa chữa trụ sở còn hạn hẹp.' },
  { year: 2019, unit: 'TS', kind: 'difficulty', text: 'kinh phí sửa chữa trụ sở còn hạn hẹp' },
  { year: 2021, unit: '14755', kind: 'difficulty', text: 'Kinh phí sửa chữa trụ sở còn hạn hẹp;' },
  { year: 2021, unit: 'PTP', kind: 'difficulty', text: 'Kinh phí sửa chữa trụ sở vẫn còn hạn hẹp' },
  { year: 2021, unit: 'THCS01', kind: 'difficulty', text: 'Thiếu máy tính tại phòng hành chính.' },
  { year: 2019, unit: 'PTP', kind: 'proposal', text: 'Đề nghị tổ chức tập huấn về văn hóa công sở.' },
  { year: 2021, unit: '14752', kind: 'proposal', text: 'Đề nghị cấp biển tên thống nhất toàn thành phố.' },
  { year: 2019, unit: '14755', kind: 'good-practice', text: 'Trả kết quả tại nhà cho người cao tuổi.' },
  { year: 2021, unit: '14752', kind: 'good-practice', text: 'Trả kết quả tại nhà cho người cao tuổi' },
];

function nominated(
  award: string,
  subject: NominationResult['subject'],
  [unit, name]: readonly [string, string],
  individual: { readonly id: string; readonly leader: boolean } | null = null,
  outcome: NominationResult['outcome'] = 'nominated',
): NominationResult {
  return {
    ...nominationOf(subject, unit, individual?.id ?? null, name, outcome, ['Đạt điều kiện.']),
    award,
    ...(individual !== null && { leader: individual.leader }),
  };
}

const INTERIM_NOMINATIONS: readonly NominationResult[] = [
  nominated(GIAY_KHEN, 'unit', ['14752', 'Phường Lam Sơn']),
  nominated(GIAY_KHEN, 'unit', ['PTP', 'Phòng Tư pháp']),
  nominated(BANG_KHEN, 'unit', ['14755', 'Phường Ba Đình']),
  nominated(GIAY_KHEN, 'unit', ['PTS', 'Phường Phú Tân Sơn'], null, 'undecided'),
  nominated(GIAY_KHEN, 'individual', ['14755', 'Nguyễn Văn Ánh'], { id: '14755-1', leader: false }),
  nominated(GIAY_KHEN, 'individual', ['14755', 'Trần Đức An'], { id: '14755-2', leader: true }),
  nominated(BANG_KHEN, 'individual', ['PTP', 'Lê Thị Bình'], { id: 'PTP-1', leader: false }),
  nominated(GIAY_KHEN, 'unit', ['HPN', 'Hội Liên hiệp Phụ nữ thành phố'], null, 'not-nominated'),
];

const criteriaOf = (reviews: 'interim' | 'final'): ReviewResult['criteria'] => ({
  ...resultFixture.criteria,
  sha256: SHA['2019.1'],
  awards: AWARDS.filter((award) => award.reviews?.includes(reviews)),
});

/** An interim review as of 28/02/2022 over 2019–2022: 2020 was never compiled, 2022 is not due; eight units, one heir whole, one in part. */
export const interimReview: ReviewResult = {
  ...resultFixture,
  year: 2022,
  review: 'interim',
  criteria: criteriaOf('interim'),
  inputs: [],
  units: unitsIn(INTERIM_YEARS),
  nominations: [...INTERIM_NOMINATIONS],
  remarks,
  period: {
    from: 2019,
    to: 2022,
    asOf: '2022-02-28',
    years: [...INTERIM_YEARS],
    comparisons: comparisonsIn(INTERIM_YEARS),
    successions,
    honours: [...INTERIM_HONOURS],
  },
};

/** A final review as of 31/3/2025 over 2019–2025: other criteria from 2022 on, 2025 not due, four awards. */
export const finalReview: ReviewResult = {
  ...interimReview,
  year: 2025,
  review: 'final',
  deadline: { date: '2025-11-30', weekend: true },
  criteria: {
    ...criteriaOf('final'),
    version: '2022.1',
    sha256: SHA['2022.1'],
    changes: [
      'Bỏ tiêu chí TT1.2 (10 điểm).',
      'Thêm tiêu chí TT2.3 Dịch vụ công trực tuyến (10 điểm).',
      'TT1.1 từ 20 lên 25 điểm; TT1.3 từ 30 lên 35 điểm; TT2.1 từ 25 xuống 20 điểm; TT2.2 từ 15 xuống 10 điểm.',
    ],
    units: CRITERIA_OF_2022,
  },
  units: unitsIn(FINAL_YEARS),
  nominations: [
    ...INTERIM_NOMINATIONS,
    nominated(THU_TUONG, 'unit', ['14755', 'Phường Ba Đình'], null, 'undecided'),
    nominated(HUAN_CHUONG, 'unit', ['PTP', 'Phòng Tư pháp']),
  ],
  remarks: [
    ...remarks,
    { year: 2024, unit: 'DHP', kind: 'difficulty', text: 'Địa bàn rộng, đi lại khó khăn.' },
    {
      year: 2024,
      unit: 'PTP',
      kind: 'good-practice',
      text: 'Mỗi tuần một thủ tục được giải thích trên mạng.',
    },
  ],
  period: {
    from: 2019,
    to: 2025,
    asOf: '2025-03-31',
    years: [...FINAL_YEARS],
    comparisons: comparisonsIn(FINAL_YEARS),
    successions,
    honours: [...FINAL_HONOURS],
  },
};

/** The interim review with other criteria from 2021 on: no two years can be compared. */
export const changedReview: ReviewResult = withYears(interimReview, [
  ...INTERIM_YEARS.slice(0, 2),
  {
    ...YEAR_2021,
    isComparable: false,
    criteria: { id: '756-KH-UBND', version: '2022.1', sha256: SHA['2022.1'] },
  },
  ...INTERIM_YEARS.slice(3),
]);

/** A review of which no year was ever compiled, without a register of commendations. */
export const emptyReview: ReviewResult = {
  ...withYears(
    interimReview,
    [2019, 2020, 2021].map((year) => emptyYearOf(year, 'missing')),
  ),
  units: interimReview.units.map((unit) => ({
    ...unit,
    submission: 'missing',
    total: null,
    grade: null,
    history: (unit.history ?? []).slice(0, 3).map(({ year }) => ({
      year,
      state: 'no-result',
      units: [],
      because: 'năm này chưa có kết quả tổng hợp',
      submission: null,
      total: null,
      grade: null,
      rank: null,
      rankInCluster: null,
      disqualified: [],
    })),
  })),
  nominations: [],
  remarks: [],
};

function withYears(review: ReviewResult, years: readonly ReviewedYear[]): ReviewResult {
  const to = years.at(-1)?.year ?? review.period.to;
  const honours = years.some(({ state }) => state === 'result') ? review.period.honours : null;
  return {
    ...review,
    period: { ...review.period, to, honours, years: [...years], comparisons: comparisonsIn(years) },
  };
}

/** The context in which the documents of a review are built: on the day that it is held. */
export function reviewContextOf(result: ReviewResult): DocumentContext {
  return { ...contextOf(result), date: result.period.asOf };
}
