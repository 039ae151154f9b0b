import type { DocumentContext } from '../../src/documents/result-document.ts';
import type { DossierRule } from '../../src/domain/dossier-rule.ts';
import { NO_LAW } from '../../src/domain/law.ts';
import type { LegalBasis } from '../../src/domain/legal-basis.ts';
import type { Office, Profile } from '../../src/domain/profile.ts';
import type { Fact } from '../../src/domain/reason.ts';
import type { ReportRules } from '../../src/domain/report-rules.ts';
import type {
  GroupResult,
  IndividualResult,
  InputResult,
  LineResult,
  NominationResult,
  Result,
  UnitResult,
} from '../../src/domain/result.ts';
import { factSentence } from '../../src/wording/fact-words.ts';

/** Points of a line; or why there are none. */
type Share = number | 'kad' | 'blank' | 'unreadable' | { readonly points: number; readonly verified: number };

const UNIT_GROUPS = [
  {
    id: 'TT1',
    max: 60,
    lines: [
      ['TT1.1', 20],
      ['TT1.2', 10],
      ['TT1.3', 30],
    ],
  },
  {
    id: 'TT2',
    max: 40,
    lines: [
      ['TT2.1', 25],
      ['TT2.2', 15],
    ],
  },
] as const;

const PERSON_GROUPS = [
  {
    id: 'CN1',
    max: 60,
    lines: [
      ['CN1.1', 40],
      ['CN1.2', 20],
    ],
  },
  { id: 'CN2', max: 40, lines: [['CN2.1', 40]] },
] as const;

const BECAUSE = {
  kad: 'Không áp dụng.',
  blank: 'Chưa trả lời.',
  unreadable: 'Ô ghi “nhiều”, không phải số.',
};

/** So many things done for a point, of so many: what the points of a line were given for. */
const DONE: Readonly<Record<string, readonly [perPoint: number, whole: number]>> = {
  'TT1.3': [5, 150],
  'TT2.1': [4, 100],
  'TT2.2': [80, 1200],
};

function outcomeOf(criterion: string, points: number): Pick<LineResult, 'outcome'> {
  const [perPoint, whole] = DONE[criterion] ?? [0, 0];
  if (whole > 0) return { outcome: { part: perPoint * points, whole } };
  return criterion.startsWith('TT') ? { outcome: { choice: points > 0 ? 'Có' : 'Không' } } : {};
}

function lineOf(criterion: string, max: number, share: Share): LineResult {
  const line = { criterion, max, selfPoints: null, verifiedPoints: null, points: null, from: [] };
  if (typeof share === 'number')
    return {
      ...line,
      status: 'scored',
      points: share,
      selfPoints: share,
      because: 'Như kê khai.',
      ...outcomeOf(criterion, share),
    };
  if (typeof share === 'object') {
    return {
      ...line,
      status: 'scored',
      points: share.points,
      selfPoints: share.points,
      verifiedPoints: share.verified,
      because: 'Như kê khai.',
      ...outcomeOf(criterion, share.points),
      verification: {
        reason: 'Có thêm văn bản xác nhận hoàn thành.',
        by: 'Hoàng Thị Mẫu',
        on: '2022-12-02',
        from: { file: 'tham-dinh.xlsx', sheet: 'Thẩm định', cell: 'H9' },
      },
    };
  }
  const status = { kad: 'not-applicable', blank: 'needs-review', unreadable: 'unreadable' } as const;
  return { ...line, status: status[share], because: BECAUSE[share] };
}

function scored(
  groups: typeof UNIT_GROUPS | typeof PERSON_GROUPS,
  shares: readonly Share[],
): { readonly lines: LineResult[]; readonly groups: GroupResult[] } {
  let index = 0;
  const lines: LineResult[] = [];
  const scores = groups.map(({ id, max, lines: titles }): GroupResult => {
    const members = titles.map(([criterion, lineMax]) =>
      lineOf(criterion, lineMax, shares[index++] ?? 'blank'),
    );
    lines.push(...members);
    const applying = members.filter(({ status }) => status !== 'not-applicable');
    const applicable = applying.reduce((sum, line) => sum + line.max, 0);
    const values = applying.map((line) => line.verifiedPoints ?? line.points);
    const earned = values.some((value) => value === null)
      ? null
      : values.reduce<number>((sum, v) => sum + (v ?? 0), 0);
    const points =
      earned === null || applicable === 0 ? null : Math.round((earned / applicable) * max * 100) / 100;
    return { group: id, max, applicable, earned, points };
  });
  return { lines, groups: scores };
}

/** A person; `shares` are CN1.1, CN1.2, CN2.1. */
export function personOf(
  id: string,
  name: string,
  position: string,
  shares: readonly Share[],
  rest: Partial<IndividualResult> = {},
): IndividualResult {
  return {
    id,
    name,
    birthDate: '1985-06-15',
    position,
    department: '',
    leader: false,
    total: null,
    grade: null,
    rank: null,
    disqualified: [],
    achievement: '',
    ...scored(PERSON_GROUPS, shares),
    ...rest,
  };
}

/** A unit; `shares` are TT1.1, TT1.2, TT1.3, TT2.1, TT2.2. */
export function unitOf(
  id: string,
  name: string,
  type: UnitResult['type'],
  cluster: string,
  shares: readonly Share[] | null,
  rest: Partial<UnitResult> = {},
): UnitResult {
  return {
    id,
    name,
    type,
    cluster,
    submission: shares === null ? 'missing' : 'on-time',
    file: shares === null ? null : `${id}.xlsx`,
    receivedOn: shares === null ? null : '2022-11-28',
    staffCount: null,
    selfTotal: null,
    total: null,
    grade: null,
    rank: null,
    rankInCluster: null,
    disqualified: [],
    individuals: [],
    ...(shares === null ? { lines: [], groups: [] } : scored(UNIT_GROUPS, shares)),
    ...rest,
  };
}

function inputOf(
  file: string,
  unit: string | null,
  outcome: InputResult['outcome'],
  because: string,
): InputResult {
  return {
    file,
    sha256: '0'.repeat(64),
    unit,
    receivedOn: '2022-11-28',
    outcome,
    because,
    rows: { read: 0, accepted: 0, rejected: 0, skipped: 0 },
    understanding: [],
  };
}

export function nominationOf(
  subject: NominationResult['subject'],
  unit: string,
  individual: string | null,
  name: string,
  outcome: NominationResult['outcome'],
  told: readonly (string | ToldFact)[],
  summary = '',
): NominationResult {
  const facts = told.filter((each) => typeof each !== 'string');
  return {
    subject,
    unit,
    individual,
    name,
    award: 'giay-khen-ubnd-tp',
    outcome,
    because: told.map((each) => (typeof each === 'string' ? each : factSentence(each[1], 'clerk'))),
    ...(facts.length > 0 && { reasons: facts.map(reasonOf) }),
    summary,
  };
}

/** A verdict and the fact that it stands on; a sentence alone is what older results have. */
export type ToldFact = readonly ['met' | 'unmet' | 'undecided', Fact];

/** A reason as a Result has it. */
export function reasonOf([outcome, fact]: ToldFact): NonNullable<NominationResult['reasons']>[number] {
  return { outcome, because: factSentence(fact, 'clerk'), fact, clause: null };
}

const proposedAt = (cell: string): ToldFact => [
  'met',
  {
    code: 'proposed',
    award: 'Giấy khen',
    from: { file: '14755.xlsx', sheet: 'Đề nghị khen thưởng', cell },
  },
];

const REPRIMAND = {
  document: { number: '3056/QĐ-UBND', date: '2020-09-09', issuer: 'Chủ tịch UBND thành phố' },
  what: 'Khiển trách',
  from: '2020-09-09',
  until: '2021-09-09',
  cell: { file: 'xu-ly.xlsx', sheet: 'Xử lý', cell: 'E4' },
};

const SUMS_OF_KINDS = { 'yes-no': 'choice', ratio: 'share', score: undefined } as const;

const line = (id: string, short: string, max: number, kind: keyof typeof SUMS_OF_KINDS) => {
  const sum = SUMS_OF_KINDS[kind];
  return { id, title: short, short, clause: 'IV.1', max, kind, ...(sum && { sum }) };
};

const award = {
  id: 'giay-khen-ubnd-tp',
  title: 'Giấy khen của Chủ tịch Ủy ban nhân dân thành phố',
  short: 'Giấy khen',
  decidedBy: 'Chủ tịch Ủy ban nhân dân thành phố Thanh Hóa',
  origin: 'Mặc định của công cụ',
  requirements: ['Xếp loại Tốt trở lên'],
};

const criteria: Result['criteria'] = {
  id: '756-KH-UBND',
  version: '2019.1',
  sha256: '0'.repeat(64),
  pointsOrigin: 'Thang điểm mặc định của công cụ; Kế hoạch 756/KH-UBND không quy định điểm.',
  movement: {
    title:
      'Phong trào thi đua “Cán bộ, công chức, viên chức thành phố Thanh Hóa thi đua thực hiện văn hóa công sở” giai đoạn 2019 - 2025',
    number: '756/KH-UBND',
    date: '2019-07-24',
    issuer: 'Ủy ban nhân dân thành phố Thanh Hóa',
    years: { from: 2019, to: 2025 },
  },
  grades: [
    { id: 'xuat-sac', title: 'Xuất sắc', from: 90 },
    { id: 'tot', title: 'Tốt', from: 80 },
    { id: 'kha', title: 'Khá', from: 65 },
    { id: 'trung-binh', title: 'Trung bình', from: 50 },
    { id: 'chua-dat', title: 'Chưa đạt', from: 0 },
  ],
  units: [
    {
      id: 'TT1',
      title: 'Xây dựng, ban hành văn bản',
      short: 'Văn bản, quy định văn hóa công sở',
      clause: 'IV.1.a',
      max: 60,
      lines: [
        line('TT1.1', 'Quy chế văn hóa công sở', 20, 'yes-no'),
        line('TT1.2', 'Kế hoạch phong trào trong năm', 10, 'yes-no'),
        line('TT1.3', 'Nhiệm vụ được giao đúng thời hạn', 30, 'ratio'),
      ],
    },
    {
      id: 'TT2',
      title: 'Cải cách hành chính',
      short: 'Cải cách hành chính',
      clause: 'IV.1.a',
      max: 40,
      lines: [
        line('TT2.1', 'Niêm yết thủ tục hành chính', 25, 'ratio'),
        line('TT2.2', 'Hồ sơ trước hạn và đúng hạn', 15, 'ratio'),
      ],
    },
  ],
  individuals: [
    {
      id: 'CN1',
      title: 'Kỷ cương, kỷ luật',
      short: 'Kỷ cương, kỷ luật',
      clause: 'IV.1.b',
      max: 60,
      lines: [
        line('CN1.1', 'Chấp hành pháp luật, nội quy, đeo thẻ', 40, 'score'),
        line('CN1.2', 'Ý thức kỷ luật, giờ làm việc', 20, 'score'),
      ],
    },
    {
      id: 'CN2',
      title: 'Chuyên nghiệp',
      short: 'Chuyên môn, nghiệp vụ',
      clause: 'IV.1.b',
      max: 40,
      lines: [line('CN2.1', 'Học tập, hoàn thành nhiệm vụ', 40, 'score')],
    },
  ],
  disqualifiers: [
    { id: 'V1', title: 'Bị kỷ luật từ khiển trách trở lên', effect: 'exclude', origin: 'Mặc định' },
  ],
  awards: [
    { ...award, subject: 'unit' },
    { ...award, subject: 'individual' },
  ],
};

const units: UnitResult[] = [
  unitOf('14755', 'Phường Ba Đình', 'phuong-xa', 'Cụm số 1', [20, 10, 29, 24, 13], {
    selfTotal: 96,
    total: 96,
    grade: 'xuat-sac',
    rank: 1,
    rankInCluster: 1,
    staffCount: 3,
    individuals: [
      personOf('14755-1', 'Nguyễn Văn Ánh', 'Công chức Tư pháp - Hộ tịch', [38, 18, 36], {
        total: 92,
        grade: 'xuat-sac',
        rank: 2,
      }),
      personOf('14755-2', 'Trần Đức An', 'Chủ tịch UBND phường', [40, 19, 38], {
        leader: true,
        total: 97,
        grade: 'xuat-sac',
        rank: 1,
      }),
      personOf('14755-3', 'Lê Văn Cường', 'Công chức Địa chính', [20, 10, 30], {
        total: 60,
        grade: 'trung-binh',
        rank: 3,
        disqualified: ['V1'],
      }),
    ],
  }),
  unitOf('14752', 'Phường Lam Sơn', 'phuong-xa', 'Cụm số 1', [20, 0, 28, 25, 15], {
    submission: 'late',
    receivedOn: '2022-12-03',
    selfTotal: 88,
    total: 88,
    grade: 'tot',
    rank: 3,
    rankInCluster: 2,
  }),
  unitOf('16396', 'Xã Đông Vinh', 'phuong-xa', 'Cụm số 1', [20, 'blank', 25, 'unreadable', 12], {
    individuals: [personOf('16396-1', 'Phạm Thị Đào', 'Công chức Văn phòng', [40, 'blank', 30])],
  }),
  unitOf(
    'PTP',
    'Phòng Tư pháp',
    'co-quan-hanh-chinh',
    'Cụm số 2',
    [20, 10, { points: 25, verified: 27 }, 22, 13],
    {
      selfTotal: 90,
      total: 92,
      grade: 'xuat-sac',
      rank: 2,
      rankInCluster: 1,
      individuals: [
        personOf('PTP-1', 'Lê Thị Bình', 'Chuyên viên', [39, 20, 35], {
          total: 94,
          grade: 'xuat-sac',
          rank: 1,
          achievement: 'Hoàn thành xuất sắc nhiệm vụ.',
        }),
        personOf('PTP-2', 'Đỗ Minh Đức', 'Chuyên viên', [36, 15, 34], { total: 85, grade: 'tot', rank: 2 }),
      ],
    },
  ),
  unitOf('HPN', 'Hội Liên hiệp Phụ nữ thành phố', 'mttq-doan-the', 'Cụm số 2', null),
  unitOf('BCHQS', 'Ban Chỉ huy Quân sự thành phố', 'luc-luong-vu-trang', 'Cụm số 2', null, {
    submission: 'rejected',
    receivedOn: '2022-11-29',
  }),
  unitOf('THCS01', 'Trường THCS Nguyễn Trãi', 'truong-hoc', 'Cụm số 3', [20, 10, 22.8, 'kad', 'kad'], {
    total: 88,
    grade: 'tot',
    rank: 3,
    rankInCluster: 1,
  }),
  unitOf(
    'TTVH',
    'Trung tâm Văn hóa, Thông tin, Thể thao và Du lịch',
    'don-vi-su-nghiep',
    'Cụm số 3',
    [0, 10, 18.5, 20, 11.5],
    {
      selfTotal: 65,
      total: 60,
      grade: 'trung-binh',
      rank: 5,
      rankInCluster: 2,
    },
  ),
];

/** A year of eight units, made by hand: on time, late, missing, unusable, incomplete, rescaled, verified, tied. */
export const resultFixture: Result = {
  schema: 'thidua-result/1',
  tool: { version: '0.1.0' },
  plan: '756-KH-UBND',
  year: 2022,
  review: 'annual',
  deadline: { date: '2022-11-30', weekend: false },
  criteria,
  accounting: {
    files: { received: 10, accepted: 6, superseded: 1, rejected: 2, skipped: 1 },
    rows: { read: 60, accepted: 60, rejected: 0, skipped: 0 },
  },
  inputs: [
    ...['14755', '14752', '16396', 'PTP', 'THCS01', 'TTVH'].map((id) =>
      inputOf(`${id}.xlsx`, id, 'accepted', ''),
    ),
    inputOf('14755-ban-cu.xlsx', '14755', 'superseded', 'Có bản gửi sau.'),
    inputOf('quan-su.xlsx', 'BCHQS', 'rejected', 'Tệp bị cắt cụt.'),
    inputOf('khong-ten.xlsx', null, 'rejected', 'Không rõ của đơn vị nào.'),
    inputOf('anh.jpg', null, 'skipped', 'Không phải bảng tính.'),
  ],
  units,
  nominations: [
    nominationOf(
      'unit',
      '14755',
      null,
      'Phường Ba Đình',
      'nominated',
      [
        ['met', { code: 'report-on-time' }],
        ['met', { code: 'grade-reached', grade: 'Xuất sắc', total: 96 }],
      ],
      'Đứng đầu cụm; 100% thủ tục được niêm yết.',
    ),
    nominationOf('unit', 'PTP', null, 'Phòng Tư pháp', 'nominated', [
      ['met', { code: 'grade-reached', grade: 'Xuất sắc', total: 92 }],
    ]),
    nominationOf('unit', 'THCS01', null, 'Trường THCS Nguyễn Trãi', 'undecided', [
      ['undecided', { code: 'tied', tied: 2, place: 3, places: 1, pool: { of: 'city' } }],
    ]),
    nominationOf('unit', '14752', null, 'Phường Lam Sơn', 'not-nominated', [
      ['unmet', { code: 'report-late', receivedOn: '2022-12-03', deadline: '2022-11-30' }],
    ]),
    nominationOf(
      'individual',
      '14755',
      '14755-1',
      'Nguyễn Văn Ánh',
      'nominated',
      [proposedAt('E5')],
      'Giải quyết 1.200 hồ sơ, không hồ sơ nào quá hạn.',
    ),
    nominationOf(
      'individual',
      '14755',
      '14755-2',
      'Trần Đức An',
      'nominated',
      [
        proposedAt('E6'),
        [
          'met',
          {
            code: 'past-violation',
            past: [
              { code: 'ended', id: 'V1', title: 'Bị kỷ luật từ khiển trách trở lên', ground: REPRIMAND },
            ],
          },
        ],
      ],
      'Chỉ đạo sắp xếp lại bộ phận một cửa.',
    ),
    nominationOf('individual', 'PTP', 'PTP-1', 'Lê Thị Bình', 'nominated', [proposedAt('E7')]),
    nominationOf('individual', 'PTP', 'PTP-2', 'Đỗ Minh Đức', 'undecided', [
      ['undecided', { code: 'on-hold', holds: [{ code: 'declared-unclear', text: 'đang xác minh đơn' }] }],
    ]),
    nominationOf('individual', '14755', '14755-3', 'Lê Văn Cường', 'not-nominated', [
      [
        'unmet',
        {
          code: 'excluded',
          exclusions: [
            {
              id: 'V1',
              title: 'Bị kỷ luật từ khiển trách trở lên',
              grounds: [{ ...REPRIMAND, from: '2022-03-01', until: '2023-03-01' }],
            },
          ],
        },
      ],
    ]),
  ],
  remarks: [
    { unit: '14755', kind: 'difficulty', text: 'Kinh phí sửa chữa trụ sở còn hạn hẹp.' },
    { unit: 'TTVH', kind: 'difficulty', text: 'kinh phí sửa chữa trụ sở còn hạn hẹp' },
    { unit: '16396', kind: 'difficulty', text: 'Thiếu máy tính tại bộ phận một cửa;' },
    { unit: 'PTP', kind: 'proposal', text: 'Đề nghị tổ chức tập huấn về văn hóa công sở.' },
    { unit: '14755', kind: 'good-practice', text: 'Trả kết quả tại nhà cho người cao tuổi.' },
  ],
  diagnostics: [],
  documents: [],
};

export const officeFixture: Office = {
  from: null,
  to: null,
  parentAgency: 'UBND thành phố Thanh Hóa',
  issuingAgency: 'Phòng Nội vụ',
  territory: 'thành phố Thanh Hóa',
  place: 'Thanh Hóa',
  council: 'Hội đồng Thi đua - Khen thưởng thành phố Thanh Hóa',
  chairman: 'Chủ tịch UBND thành phố Thanh Hóa',
  symbols: { report: 'BC-PNV', submission: 'TTr-PNV', list: 'DS-PNV' },
  signer: { authority: null, position: 'TRƯỞNG PHÒNG', name: '' },
  recipients: {
    report: ['Như trên', 'Các cơ quan, đơn vị thuộc thành phố', 'Lưu: VT, NV'],
    submission: ['Như trên', 'Lưu: VT, NV'],
  },
};

export const profileFixture: Profile = {
  schema: 'thidua-profile/1',
  plan: '756-KH-UBND',
  offices: [officeFixture],
  submitTo: { email: 'noivu@example.vn', phone: '' },
  deadlineOnWeekend: 'none',
};

export const legalBasesFixture: readonly LegalBasis[] = [
  {
    id: 'luat',
    text: 'Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003',
    from: '2019-01-01',
    to: '2023-12-31',
    plan: null,
    isUnchecked: true,
    issued: null,
    isOfPeriod: false,
    fill: null,
  },
  {
    id: 'ke-hoach-tinh',
    text: 'Căn cứ Kế hoạch số 160/KH-UBND ngày 12/7/2019 của UBND tỉnh Thanh Hóa',
    from: '2019-01-01',
    to: null,
    plan: '756-KH-UBND',
    isUnchecked: false,
    issued: null,
    isOfPeriod: false,
    fill: null,
  },
  {
    id: 'khac',
    text: 'Căn cứ của kế hoạch khác',
    from: '2019-01-01',
    to: null,
    plan: 'khac',
    isUnchecked: false,
    issued: null,
    isOfPeriod: false,
    fill: null,
  },
];

export const dossierRulesFixture: readonly DossierRule[] = [
  {
    id: 'tinh',
    levels: ['city', 'province'],
    from: '2019-01-01',
    to: null,
    components: ['Tờ trình kèm danh sách', 'Báo cáo thành tích'],
    copies: null,
    notes: [],
    origin: 'Điều 84',
    check: 'số bộ do tỉnh quy định',
  },
  {
    id: 'huan-chuong',
    levels: ['president'],
    from: '2019-01-01',
    to: null,
    components: ['Tờ trình kèm danh sách', 'Báo cáo thành tích', 'Biên bản xét khen thưởng'],
    copies: '03 bộ bản chính',
    notes: ['Danh sách được công khai trước khi trình'],
    origin: 'Điều 84',
    check: null,
  },
];

/** As small as the year of the fixture; two sums in words, and what the plan set out to reach. */
export const reportRulesFixture: ReportRules = {
  origin: 'Mặc định của công cụ',
  standout: { units: 3, people: 4, share: 40, gap: 2, percentFrom: 4 },
  outcomes: [
    { plan: '756-KH-UBND', line: 'TT1.3', said: 'hoàn thành đúng hạn {dat}/{tong} nhiệm vụ được giao' },
    { plan: '756-KH-UBND', line: 'TT2.2', said: 'giải quyết trước hạn và đúng hạn {dat}/{tong} hồ sơ' },
  ],
  notAdded: [],
  goals: [
    {
      plan: '756-KH-UBND',
      people:
        'Mục tiêu tạo sự chuyển biến về ý thức và hành động, kỷ cương, đạo đức công vụ của cán bộ, công chức, viên chức',
      units:
        'Mục tiêu bảo đảm tính liên tục, hiệu quả hoạt động của cơ quan, đơn vị; tạo môi trường làm việc văn minh, hiện đại, chuyên nghiệp',
    },
  ],
  letterEndings: { leaveOut: true, phrases: ['Trân trọng', 'Sent from my *'] },
};

/** The context in which the documents of a result are built. */
export function contextOf(result: Result): DocumentContext {
  return {
    result,
    profile: profileFixture,
    office: officeFixture,
    date: '2022-12-05',
    legalBases: legalBasesFixture,
    law: { ...NO_LAW, bases: legalBasesFixture },
    dossierRules: dossierRulesFixture,
    reportRules: reportRulesFixture,
  };
}
