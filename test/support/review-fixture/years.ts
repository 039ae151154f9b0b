import { groupBy } from '../../../src/domain/group-by.ts';
import type { Result } from '../../../src/domain/result.ts';
import type { ReviewedYear, YearUnit } from '../../../src/domain/result-period.ts';
import { resultFixture } from '../result-fixture.ts';

type Person = NonNullable<ReviewedYear['people']>;

/** Every unit of the period: name, kind, cluster. */
const UNITS: Readonly<Record<string, readonly [string, YearUnit['type'], string]>> = {
  '14755': ['Phường Ba Đình', 'phuong-xa', 'Cụm số 1'],
  '14752': ['Phường Lam Sơn', 'phuong-xa', 'Cụm số 1'],
  '16396': ['Xã Đông Vinh', 'phuong-xa', 'Cụm số 1'],
  TS: ['Phường Tân Sơn', 'phuong-xa', 'Cụm số 1'],
  PS: ['Phường Phú Sơn', 'phuong-xa', 'Cụm số 1'],
  DH: ['Xã Đông Hải', 'phuong-xa', 'Cụm số 1'],
  PTS: ['Phường Phú Tân Sơn', 'phuong-xa', 'Cụm số 1'],
  DHP: ['Phường Đông Hải', 'phuong-xa', 'Cụm số 1'],
  PTP: ['Phòng Tư pháp', 'co-quan-hanh-chinh', 'Cụm số 2'],
  HPN: ['Hội Liên hiệp Phụ nữ thành phố', 'mttq-doan-the', 'Cụm số 2'],
  THCS01: ['Trường THCS Nguyễn Trãi', 'truong-hoc', 'Cụm số 3'],
};

/** Total, or why there is none: `open` was sent with a line unknown. */
type Entry = readonly [
  id: string,
  total: number | 'missing' | 'rejected' | 'open',
  rank?: number | null,
  rankInCluster?: number | null,
  isLate?: 'late',
];

function unitsOf(year: number, entries: readonly Entry[]): YearUnit[] {
  return entries.map(([id, total, rank = null, rankInCluster = null, isLate]) => {
    const [name, type, cluster] = UNITS[id] ?? [id, 'phuong-xa', ''];
    const points = typeof total === 'number' ? total : null;
    const isUnread = total === 'missing' || total === 'rejected';
    return {
      id,
      // The school was renamed in 2021.
      name: id === 'THCS01' && year < 2021 ? 'Trường THCS Thành phố' : name,
      type,
      cluster,
      submission: isUnread ? total : (isLate ?? 'on-time'),
      receivedOn: total === 'missing' ? null : `${year}-${isLate ? '12-05' : '11-28'}`,
      staffCount: isUnread ? null : 20,
      total: points,
      grade: points === null ? null : gradeOf(points),
      rank,
      rankInCluster,
    };
  });
}

function gradeOf(total: number): string {
  return resultFixture.criteria.grades.find(({ from }) => total >= from)?.id ?? 'chua-dat';
}

const GROUPS = [
  ['unit', 'TT1', 'Văn bản, quy định văn hóa công sở', 60],
  ['unit', 'TT2', 'Cải cách hành chính', 40],
  ['individual', 'CN1', 'Kỷ cương, kỷ luật', 60],
  ['individual', 'CN2', 'Chuyên môn, nghiệp vụ', 40],
] as const;

type Line = readonly [subject: 'unit' | 'individual', id: string, short: string, max: number];

const LINES_OF_2019: readonly Line[] = [
  ['unit', 'TT1.1', 'Quy chế văn hóa công sở', 20],
  ['unit', 'TT1.2', 'Kế hoạch phong trào trong năm', 10],
  ['unit', 'TT1.3', 'Nhiệm vụ được giao đúng thời hạn', 30],
  ['unit', 'TT2.1', 'Niêm yết thủ tục hành chính', 25],
  ['unit', 'TT2.2', 'Hồ sơ trước hạn và đúng hạn', 15],
  ['individual', 'CN1.1', 'Chấp hành pháp luật, nội quy, đeo thẻ', 40],
  ['individual', 'CN1.2', 'Ý thức kỷ luật, giờ làm việc', 20],
  ['individual', 'CN2.1', 'Học tập, hoàn thành nhiệm vụ', 40],
];

/** Without TT1.2, with TT2.3. */
const LINES_OF_2022: readonly Line[] = [
  ['unit', 'TT1.1', 'Quy chế văn hóa công sở', 25],
  ['unit', 'TT1.3', 'Nhiệm vụ được giao đúng thời hạn', 35],
  ['unit', 'TT2.1', 'Niêm yết thủ tục hành chính', 20],
  ['unit', 'TT2.2', 'Hồ sơ trước hạn và đúng hạn', 10],
  ['unit', 'TT2.3', 'Dịch vụ công trực tuyến', 10],
  ...LINES_OF_2019.slice(5),
];

type YearFacts = {
  readonly entries: readonly Entry[];
  readonly version: '2019.1' | '2022.1';
  readonly isComparable?: false;
  readonly people: readonly [
    count: number,
    leaders: number,
    unscored: number,
    disqualified: number,
    mean: number,
  ];
  /** Number and leaders of xuất sắc, tốt, khá, trung bình, chưa đạt. */
  readonly grades: readonly (readonly [number, number])[];
  /** Percent, in the order of `GROUPS` and of the version's lines. */
  readonly groups: readonly number[];
  readonly lines: readonly number[];
  /** Tasks done in time of 1.000, dossiers of 20.000: by the units that have a total. */
  readonly done: readonly [tasks: number, dossiers: number];
  /** Units, people, leaders among these. */
  readonly nominated: readonly [number, number, number];
};

export const SHA: Readonly<Record<'2019.1' | '2022.1', string>> = {
  '2019.1': '1'.repeat(64),
  '2022.1': '2'.repeat(64),
};

function outcomesOf(
  units: readonly YearUnit[],
  [tasks, dossiers]: YearFacts['done'],
): NonNullable<ReviewedYear['outcomes']> {
  const added = units.filter(({ total }) => total !== null).length;
  /** Every unit with a total did its even share. */
  const totalOf = (of: readonly YearUnit[], part: number, whole: number) => {
    const here = of.filter(({ total }) => total !== null).length;
    return {
      of: of.length,
      added: here,
      notApplicable: 0,
      leftOut: 0,
      silent: of.length - here,
      part: Math.round((part * here) / added),
      whole: Math.round((whole * here) / added),
      reached: 0,
      choices: [],
    };
  };
  const sumOf = (id: string, short: string, part: number, whole: number) => ({
    id,
    short,
    sum: 'share' as const,
    total: totalOf(units, part, whole),
    byType: [...groupBy(units, ({ type }) => type)].map(([type, of]) => ({
      type,
      total: totalOf(of, part, whole),
    })),
    byCluster: [...groupBy(units, ({ cluster }) => cluster)].map(([cluster, of]) => ({
      cluster,
      total: totalOf(of, part, whole),
    })),
  });
  return [
    sumOf('TT1.3', 'Nhiệm vụ được giao đúng thời hạn', tasks, 1000),
    sumOf('TT2.2', 'Hồ sơ trước hạn và đúng hạn', dossiers, 20_000),
  ];
}

function yearOf(year: number, facts: YearFacts): ReviewedYear {
  const { version, people, nominated, isComparable = true } = facts;
  const [count, leaders, unscored, disqualified, mean] = people;
  const units = unitsOf(year, facts.entries);
  const ofUnits = units.filter(({ total }) => total !== null).length;
  const shares = (titles: readonly Line[], percents: readonly number[]) =>
    titles.map(([subject, id, short, max], index) => ({
      subject,
      id,
      short,
      max,
      percent: percents[index] ?? null,
      of: subject === 'unit' ? ofUnits : count - unscored,
    }));
  const grades: Person['grades'] = resultFixture.criteria.grades.map(({ id }, index) => ({
    grade: id,
    count: facts.grades[index]?.[0] ?? 0,
    leaders: facts.grades[index]?.[1] ?? 0,
  }));
  const rejected = units.filter(({ submission }) => submission === 'rejected').length;
  const accepted = units.filter(({ submission }) => submission === 'on-time' || submission === 'late').length;
  return {
    year,
    state: 'result',
    deadline: `${year}-11-30`,
    file: `${year}/ket-qua.json`,
    sha256: '0'.repeat(64),
    criteria: { id: '756-KH-UBND', version, sha256: SHA[version] },
    isComparable,
    units,
    people: { count, leaders, unscored, disqualified, mean, grades },
    groups: shares(GROUPS, facts.groups),
    lines: shares(version === '2019.1' ? LINES_OF_2019 : LINES_OF_2022, facts.lines),
    outcomes: outcomesOf(units, facts.done),
    nominated: [
      { award: 'giay-khen-ubnd-tp', subject: 'unit', count: nominated[0], leaders: 0 },
      { award: 'giay-khen-ubnd-tp', subject: 'individual', count: nominated[1], leaders: nominated[2] },
    ],
    files: { received: accepted + rejected, accepted, rejected },
  };
}

/** A year that nobody has a result of. */
export function emptyYearOf(year: number, state: 'missing' | 'not-due'): ReviewedYear {
  return {
    year,
    state,
    deadline: `${year}-11-30`,
    file: null,
    sha256: null,
    criteria: null,
    isComparable: true,
    units: [],
    people: null,
    groups: [],
    lines: [],
    nominated: [],
    files: null,
  };
}

/**
 * Nine units: 5 on time, 2 late, 1 unusable, 1 missing. Seven totals: 90 + 80 + 70 + 84 + 75,5 + 78 + 88,5 = 566,
 * mean 80,86 (80,857…), median 80. Xuất sắc 1 (90), Tốt 3 (80; 84; 88,5), Khá 3 (70; 75,5; 78).
 */
export const YEAR_2019 = yearOf(2019, {
  entries: [
    ['14755', 90, 1, 1],
    ['14752', 80, 4, 3, 'late'],
    ['16396', 70, 7, 5],
    ['TS', 84, 3, 2],
    ['PS', 75.5, 6, 4, 'late'],
    ['DH', 'rejected'],
    ['PTP', 78, 5, 1],
    ['HPN', 'missing'],
    ['THCS01', 88.5, 2, 1],
  ],
  version: '2019.1',
  // 40 people, 2 of them unscored: 10 + 18 + 8 + 2 + 0 = 38.
  people: [40, 10, 2, 1, 82.5],
  grades: [
    [10, 4],
    [18, 5],
    [8, 1],
    [2, 0],
    [0, 0],
  ],
  groups: [82, 79, 84, 80.5],
  lines: [85, 70, 84, 80, 77.5, 86, 80, 80.5],
  done: [840, 15_500],
  nominated: [2, 5, 3],
});

/**
 * Eight units: 5 on time, 1 late, 2 missing; Phường Đông Hải has a line unknown. Five totals: 91 + 82 + 85 + 92,5 + 79
 * = 429,5, mean 85,90, median 85. Xuất sắc 2 (91; 92,5), Tốt 2 (82; 85), Khá 1 (79).
 */
export const YEAR_2021 = yearOf(2021, {
  entries: [
    ['14755', 91, 2, 1],
    ['14752', 82, 4, 3, 'late'],
    ['16396', 'missing'],
    ['PTS', 85, 3, 2],
    ['DHP', 'open'],
    ['PTP', 92.5, 1, 1],
    ['HPN', 'missing'],
    ['THCS01', 79, 5, 1],
  ],
  version: '2019.1',
  // 18 + 16 + 8 = 42.
  people: [42, 10, 0, 0, 86],
  grades: [
    [18, 6],
    [16, 4],
    [8, 0],
    [0, 0],
    [0, 0],
  ],
  // TT1 82 -> 88,25 (+6,25), TT2 79 -> 77 (-2); CN1 84 -> 87,5 (+3,5), CN2 80,5 -> 84 (+3,5).
  groups: [88.25, 77, 87.5, 84],
  // TT1.2 70 -> 90 (+20) most improved, TT2.2 77,5 -> 65 (-12,5) most declined.
  lines: [88, 90, 87.5, 82, 65, 88, 86.5, 84],
  done: [875, 13_000],
  nominated: [3, 6, 2],
});

/** Mean (86 + 78 + 72 + 80 + 74 + 88 + 70) / 7 = 548 / 7 = 78,29; median 78. Tốt 3 (80; 86; 88), Khá 4. */
const YEAR_2022 = yearOf(2022, {
  entries: [
    ['14755', 86, 2, 1],
    ['14752', 78, 4, 3, 'late'],
    ['16396', 72, 6, 5],
    ['PTS', 80, 3, 2],
    ['DHP', 74, 5, 4],
    ['PTP', 88, 1, 1],
    ['HPN', 'missing'],
    ['THCS01', 70, 7, 1, 'late'],
  ],
  version: '2022.1',
  isComparable: false,
  people: [44, 10, 0, 0, 84.25],
  grades: [
    [12, 5],
    [20, 5],
    [12, 0],
    [0, 0],
    [0, 0],
  ],
  groups: [80, 75.5, 85, 83],
  lines: [82, 78.5, 79, 74, 70, 86, 83, 83],
  done: [785, 14_800],
  nominated: [2, 5, 1],
});

/** Mean (90 + 81 + 74 + 84 + 76 + 91 + 73) / 7 = 569 / 7 = 81,29; median 81. Xuất sắc 2, Tốt 2, Khá 3. */
const YEAR_2023 = yearOf(2023, {
  entries: [
    ['14755', 90, 2, 1],
    ['14752', 81, 4, 3, 'late'],
    ['16396', 74, 6, 5],
    ['PTS', 84, 3, 2],
    ['DHP', 76, 5, 4],
    ['PTP', 91, 1, 1],
    ['HPN', 'missing'],
    ['THCS01', 73, 7, 1],
  ],
  version: '2022.1',
  people: [45, 11, 0, 0, 85.5],
  grades: [
    [15, 6],
    [20, 5],
    [10, 0],
    [0, 0],
    [0, 0],
  ],
  groups: [82.5, 79, 86, 84.5],
  lines: [84, 81.5, 82, 77, 75, 87, 84, 84.5],
  done: [815, 15_400],
  nominated: [3, 6, 2],
});

/** Mean (93 + 83 + 76 + 87 + 85 + 94 + 69) / 7 = 587 / 7 = 83,86; median 85. Xuất sắc 2, Tốt 3, Khá 2. */
const YEAR_2024 = yearOf(2024, {
  entries: [
    ['14755', 93, 2, 1],
    ['14752', 83, 5, 4, 'late'],
    ['16396', 76, 6, 5],
    ['PTS', 87, 3, 2],
    ['DHP', 85, 4, 3],
    ['PTP', 94, 1, 1],
    ['HPN', 'missing'],
    ['THCS01', 69, 7, 1],
  ],
  version: '2022.1',
  people: [46, 11, 1, 0, 87],
  // 20 + 18 + 7 = 45, and 1 unscored.
  grades: [
    [20, 8],
    [18, 3],
    [7, 0],
    [0, 0],
    [0, 0],
  ],
  // TT1 80 -> 86 (+6), TT2 75,5 -> 80,5 (+5); CN1 85 -> 88 (+3), CN2 83 -> 82 (-1).
  groups: [86, 80.5, 88, 82],
  lines: [89, 83.86, 84, 72, 82, 89.5, 85, 82],
  done: [839, 14_400],
  nominated: [3, 7, 2],
});

/** Of the interim review: 2020 was never compiled, 2022 is not due. */
export const INTERIM_YEARS: readonly ReviewedYear[] = [
  YEAR_2019,
  emptyYearOf(2020, 'missing'),
  YEAR_2021,
  emptyYearOf(2022, 'not-due'),
];

/** Of the final review: other criteria from 2022 on, 2025 not due. */
export const FINAL_YEARS: readonly ReviewedYear[] = [
  YEAR_2019,
  emptyYearOf(2020, 'missing'),
  YEAR_2021,
  YEAR_2022,
  YEAR_2023,
  YEAR_2024,
  emptyYearOf(2025, 'not-due'),
];

/** The lines that the second version of the criteria has, as the Result describes them. */
export const CRITERIA_OF_2022: Result['criteria']['units'] = resultFixture.criteria.units.map((group) => ({
  ...group,
  lines: LINES_OF_2022.filter(([, id]) => id.startsWith(`${group.id}.`)).map(([, id, short, max]) => ({
    id,
    title: short,
    short,
    clause: 'IV.1',
    max,
    kind: 'ratio',
  })),
}));
