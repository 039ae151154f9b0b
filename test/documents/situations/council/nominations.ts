import type { Fact } from '../../../../src/domain/reason.ts';
import type { AwardResult, NominationResult, Result } from '../../../../src/domain/result.ts';
import { councilResult } from '../../../support/council-fixture.ts';
import { reasonOf } from '../../../support/result-fixture.ts';
import { council, eachNomination, type Situations } from '../made-up.ts';

const only = (isWanted: (nomination: NominationResult) => boolean) =>
  council({ nominations: councilResult.nominations.filter(isWanted) });

const outcome = (nomination: NominationResult, to: NominationResult['outcome']): NominationResult => ({
  ...nomination,
  outcome: to,
});

/** Everybody who stands for an award, told by these facts. */
const because = (verdict: 'met' | 'unmet' | 'undecided', ...facts: readonly Fact[]) =>
  eachNomination((nomination) => ({
    ...nomination,
    outcome: verdict === 'met' ? 'nominated' : verdict === 'unmet' ? 'not-nominated' : 'undecided',
    reasons: facts.map((fact) => reasonOf([verdict, fact])),
  }));

const people = (change: (person: Result['units'][number]['individuals'][number]) => object) =>
  council({
    units: councilResult.units.map((unit) => ({
      ...unit,
      individuals: unit.individuals.map((person) => ({ ...person, ...change(person) })),
    })),
  });

const LAPSED = { because: 'Không còn cấp huyện.', instead: ['Đề nghị UBND phường mới', 'Đề nghị sở'] };

/** Who is put forward, and how many of whom. */
export const nominees: Situations = {
  'chỉ tập thể được đề nghị': only(({ subject }) => subject === 'unit'),
  'chỉ cá nhân được đề nghị': only(({ subject }) => subject === 'individual'),
  'một cá nhân không giữ chức vụ': only(({ individual }) => individual === 'PTP-1'),
  'một cá nhân giữ chức vụ': only(({ individual }) => individual === '14755-2'),
  'hai cá nhân, một giữ chức vụ': only(
    ({ individual }) => individual === 'PTP-1' || individual === '14755-2',
  ),
  'mọi cá nhân đều giữ chức vụ': people(() => ({ leader: true })),
  'không cá nhân nào giữ chức vụ': people(() => ({ leader: false })),
  'không rõ ai giữ chức vụ': people(() => ({ leader: null })),
  'biết nam, nữ': people((person) => ({ sex: person.leader ? 'male' : 'female' })),
  'không ai được đề nghị': eachNomination((nomination) => outcome(nomination, 'not-nominated')),
  'không ai được đề nghị, mọi trường hợp chưa quyết định': eachNomination((nomination) =>
    outcome(nomination, 'undecided'),
  ),
  'mọi người được đề nghị': eachNomination((nomination) => outcome(nomination, 'nominated')),
  'đơn vị của người được đề nghị không còn trong sổ': council({
    units: councilResult.units.filter(({ id }) => id !== 'PTP'),
  }),
  'đã ghi chức vụ, tóm tắt thành tích': eachNomination((nomination) => ({
    ...nomination,
    position: 'Phó phòng',
    summary: ' Đứng đầu cụm. ',
  })),
  'chưa ghi thành tích': eachNomination((nomination) => ({ ...nomination, summary: '  ' })),
  'mọi trường hợp lỡ thẩm quyền': eachNomination((nomination) => ({
    ...nomination,
    outcome: 'not-nominated',
    position: 'Chuyên viên',
    lapsed: { ...LAPSED, was: nomination.outcome === 'undecided' ? 'undecided' : 'nominated' },
  })),
  'một cá nhân lỡ thẩm quyền, không có cách khác': eachNomination((nomination) =>
    nomination.individual === 'PTP-1'
      ? { ...nomination, outcome: 'not-nominated', lapsed: { ...LAPSED, instead: [], was: 'nominated' } }
      : nomination,
  ),
  'tập thể lỡ thẩm quyền vì hai lẽ, chưa kết luận': eachNomination((nomination) =>
    nomination.subject === 'unit'
      ? {
          ...nomination,
          outcome: 'not-nominated',
          lapsed: {
            because: nomination.unit === 'PTP' ? 'Phòng không còn.' : LAPSED.because,
            instead: LAPSED.instead.slice(1),
            was: nomination.unit === 'THCS01' ? 'undecided' : 'nominated',
          },
          reasons: [],
        }
      : nomination,
  ),
};

const place = { file: 'PTP.xlsx', sheet: 'Đề nghị khen thưởng', cell: 'E5' };
const honour = { award: 'Giấy khen', number: '12/QĐ-UBND', date: '2021-01-15', from: 2020, to: 2020 };

/** Why somebody is put forward or not, as each paper tells it. */
export const reasons: Situations = {
  'đạt mọi điều kiện': because(
    'met',
    { code: 'report-on-time' },
    { code: 'grade-reached', grade: 'Tốt', total: 85 },
  ),
  'nộp chậm mà vẫn được xét': because('met', {
    code: 'report-late',
    receivedOn: '2022-12-03',
    deadline: '2022-11-30',
  }),
  'không có báo cáo': because(
    'unmet',
    { code: 'report-missing' },
    { code: 'evidence-unseen' },
    { code: 'places-need-total' },
    { code: 'total-unknown', why: 'no-report' },
  ),
  'báo cáo không dùng được, còn tiêu chí chưa chấm': because(
    'unmet',
    { code: 'report-unusable' },
    { code: 'evidence-unseen' },
    { code: 'total-unknown', why: 'open-lines' },
  ),
  'còn tiêu chí chưa chấm': because(
    'undecided',
    { code: 'total-unknown', why: 'open-lines' },
    { code: 'evidence-unseen' },
    { code: 'places-need-total' },
  ),
  'thiếu minh chứng': because('met', { code: 'evidence-missing', lines: ['TT1.1'], titles: ['Quy chế'] }),
  'đã khen trong kỳ, cùng hình thức': because('unmet', { code: 'rewarded-alike', honour }),
  'đã khen trước, hình thức thấp hơn': because('met', {
    code: 'rewarded-before',
    lower: [honour],
    within: [],
    others: [],
  }),
  'đã khen trước, hình thức khác': because('met', {
    code: 'rewarded-before',
    lower: [],
    within: [],
    others: [honour],
  }),
  'đang tạm dừng xét': because('undecided', {
    code: 'on-hold',
    holds: [{ code: 'declared-unclear', text: 'đang xác minh' }],
  }),
  'đơn vị tự đề nghị': because('unmet', { code: 'proposed', award: 'Giấy khen', from: place }),
  'đơn vị đề nghị không rõ tên': because('undecided', { code: 'proposed-unnamed' }),
  'đơn vị đề nghị trùng tên': because('undecided', { code: 'proposed-for-namesakes' }),
  'đơn vị đề nghị hình thức cấp khác': because('unmet', {
    code: 'proposed-to-another-level',
    award: 'Bằng khen',
  }),
  'đơn vị không đề nghị': because('unmet', { code: 'not-proposed' }),
  'chưa bỏ phiếu': because('undecided', { code: 'vote-missing' }),
  'có điều cần lưu ý': eachNomination((nomination) => ({
    ...nomination,
    notes: [{ because: 'Nộp chậm.', fact: { code: 'report-late', receivedOn: null, deadline: null } }],
  })),
  'có lý do chỉ là câu, có lý do rõ là gì': eachNomination((nomination) => ({
    ...nomination,
    reasons: [
      { outcome: 'met', because: 'Đã xem hồ sơ.', clause: null },
      reasonOf(['met', { code: 'report-late', receivedOn: null, deadline: null }]),
    ],
  })),
  'lỡ thẩm quyền, kết quả cũ chỉ có câu': eachNomination(({ reasons: _, ...nomination }) => ({
    ...nomination,
    outcome: 'not-nominated',
    because: [LAPSED.because, ...nomination.because],
    lapsed: { ...LAPSED, was: 'nominated' },
  })),
  'kết quả cũ chỉ có câu': eachNomination(
    ({ reasons: _, vote: __, choice: ___, ...nomination }) => nomination,
  ),
  'kết quả cũ chỉ có câu, nêu riêng điều còn chờ': eachNomination(
    ({ reasons: _, vote: __, choice: ___, ...nomination }) => ({
      ...nomination,
      outcome: nomination.subject === 'unit' ? 'undecided' : 'not-nominated',
      open: ['Chờ xác minh đơn thư.'],
    }),
  ),
  'điều kiện có điều khoản để dẫn': eachNomination((nomination) => ({
    ...nomination,
    outcome: 'undecided',
    reasons: (nomination.reasons ?? []).map((reason, at) => ({
      ...reason,
      outcome: at === 0 ? 'undecided' : reason.outcome,
      clause: 'mục IV.2.a Kế hoạch',
    })),
  })),
  'bản nộp nêu tên người không được đề nghị': council({
    units: councilResult.units.map((unit) => ({
      ...unit,
      proposals: [
        {
          subject: 'individual',
          name: 'Lê  Văn CƯỜNG',
          position: '',
          award: 'Giấy khen',
          summary: '',
          from: place,
        },
        { subject: 'unit', name: unit.name, position: '', award: 'Giấy khen', summary: '', from: place },
      ],
    })),
    nominations: councilResult.nominations.map(({ reasons: _, ...nomination }) => nomination),
  }),
};

const awards = (
  change: (award: AwardResult) => Partial<AwardResult>,
  rest: Parameters<typeof council>[2] = {},
) =>
  council(
    {
      criteria: {
        ...councilResult.criteria,
        awards: councilResult.criteria.awards.map((award) => ({ ...award, ...change(award) })),
      },
    },
    {},
    rest,
  );

const IN_FORCE = { from: '2019-01-01', to: null };

/** At which level awards are given, and on what they stand. */
export const levels: Situations = {
  'mọi hình thức của Thủ tướng': awards(() => ({
    level: 'prime-minister',
    decidedBy: 'Thủ tướng Chính phủ',
  })),
  'mọi hình thức của Chủ tịch nước': awards(() => ({
    level: 'president',
    title: 'Huân chương Lao động',
    short: 'Huân chương',
  })),
  'mọi hình thức của cấp tỉnh': awards(() => ({
    level: 'province',
    proposedTo: 'Chủ tịch UBND tỉnh Thanh Hóa',
  })),
  'cấp tỉnh mà trình chính Chủ tịch thành phố': awards(() => ({
    level: 'province',
    proposedTo: 'Chủ tịch Ủy ban nhân dân thành phố Thanh Hóa',
  })),
  'kế hoạch gọi tên cấp theo cách riêng': council({
    criteria: {
      ...councilResult.criteria,
      levels: [
        { id: 'city', title: 'cấp phường' },
        { id: 'province', title: 'Cấp trên trực tiếp' },
        { id: 'so', title: 'Sở Nội vụ' },
      ],
      awards: councilResult.criteria.awards.map((award) =>
        award.subject === 'individual' ? { ...award, level: 'so' } : award,
      ),
    },
  }),
  'hai hình thức cùng cấp': awards((award) =>
    award.id === 'bang-khen-ubnd-tinh' ? { level: 'city', title: 'Cờ thi đua', short: 'Cờ' } : {},
  ),
  'hình thức nêu điều khoản của kế hoạch': awards((award) => ({ clause: `mục IV.2 về ${award.short}` })),
  'sổ căn cứ có điều khoản phải đối chiếu': awards(() => ({}), {
    law: {
      awardClauses: [
        {
          plan: '756-KH-UBND',
          award: 'giay-khen-ubnd-tp',
          reviews: ['annual'],
          text: 'mục IV.2.a Kế hoạch 756',
          check: 'Chưa đọc bản gốc',
        },
        {
          plan: '756-KH-UBND',
          award: 'giay-khen-ubnd-tp',
          reviews: ['final'],
          text: 'mục khác',
          check: null,
        },
        { plan: 'khac', award: 'giay-khen-ubnd-tp', reviews: ['annual'], text: 'kế hoạch khác', check: null },
      ],
    },
  }),
  'hình thức có căn cứ, điều kiện phải đối chiếu': awards((award) => ({
    legalBasis: [
      { text: 'Điều 74 Luật', ...IN_FORCE, check: 'Chưa đọc bản gốc' },
      { text: 'Điều 75 Luật', from: '2030-01-01', to: null, check: 'Chưa đối chiếu' },
      { text: 'Điều 76 Luật', ...IN_FORCE },
    ],
    checks: ['Điều 74 Luật: Chưa đọc bản gốc', `Chưa đối chiếu ${award.short}`],
    requirements: award.subject === 'unit' ? [] : award.requirements,
  })),
  'điều kiện loại trừ, tạm dừng và quan hệ giữa các hình thức': council({
    criteria: {
      ...councilResult.criteria,
      disqualifiers: [
        ...councilResult.criteria.disqualifiers,
        { id: 'V2', title: 'Đang bị xem xét kỷ luật', effect: 'hold', origin: 'Mặc định' },
        { id: 'V3', title: 'Vi phạm khác', effect: 'exclude', origin: 'Quyết định 12' },
      ],
      conflicts: [
        { text: 'Không đề nghị hai hình thức', clause: 'Điều 3 Luật', check: null },
        { text: 'Không đề nghị cùng năm', clause: null, check: 'Chưa đối chiếu' },
        { text: 'Một lần một năm', clause: 'Nghị định 98/2023/NĐ-CP', check: 'Chưa đối chiếu' },
        { text: 'Không có gì phải đối chiếu', clause: null, check: null },
        { text: 'Theo mặc định', clause: 'mặc định của công cụ', check: null },
      ],
    },
  }),
  'luật ưu tiên nữ khi bằng nhau': council(
    {
      units: councilResult.units.map((unit) => ({
        ...unit,
        total: 90,
        cluster: 'Cụm số 1',
        individuals: unit.individuals.map((person) => ({
          ...person,
          total: 90,
          sex: person.leader ? 'male' : 'female',
        })),
      })),
      nominations: councilResult.nominations.map((nomination) => outcome(nomination, 'undecided')),
    },
    {},
    {
      law: {
        precedences: [{ id: 'nu', text: 'ưu tiên nữ', first: 'women', isUnchecked: true, ...IN_FORCE }],
      },
    },
  ),
  'luật ưu tiên nữ khi bằng nhau, chưa biết nam nữ': council(
    {
      units: councilResult.units.map((unit) => ({
        ...unit,
        total: 90,
        individuals: unit.individuals.map((person) => ({ ...person, total: 90 })),
      })),
      nominations: councilResult.nominations.map((nomination) => outcome(nomination, 'undecided')),
    },
    {},
    {
      law: {
        precedences: [
          { id: 'nu', text: 'ưu tiên nữ', first: 'women', isUnchecked: false, ...IN_FORCE },
          {
            id: 'sau',
            text: 'chưa hiệu lực',
            first: 'women',
            isUnchecked: false,
            from: '2030-01-01',
            to: null,
          },
        ],
      },
    },
  ),
};

/** Who issues, who signs, to whom it goes. */
export const offices: Situations = {
  'Ủy ban nhân dân, Hội đồng có thể thức riêng': council(
    {},
    {},
    {
      office: {
        committee: {
          parentAgency: 'UBND tỉnh',
          issuingAgency: 'UBND thành phố Thanh Hóa',
          symbol: 'UBND-NV',
          signer: {
            authority: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH',
            position: 'PHÓ CHỦ TỊCH',
            name: 'Lê Thử',
          },
          recipients: ['Lưu: VT, UB'],
        },
        councilIssuer: {
          parentAgency: null,
          issuingAgency: 'Hội đồng',
          symbol: 'HĐ',
          signer: { authority: null, position: 'CHỦ TỊCH', name: 'Lê Thử' },
        },
        superior: 'Chủ tịch UBND tỉnh Mẫu',
        symbols: { report: 'BC', submission: 'TTr', list: 'DS', letter: 'NV' },
        signers: { decision: { authority: 'TM. UBND', position: 'CHỦ TỊCH', name: 'Trần Mẫu' } },
      },
    },
  ),
  'cơ quan không phải Ủy ban nhân dân': council(
    {},
    {},
    {
      office: {
        issuingAgency: 'Văn phòng Tổng công ty',
        chairman: 'Tổng Giám đốc',
        signer: { authority: null, position: 'Phó Chánh Văn phòng', name: '' },
        committee: {
          parentAgency: null,
          issuingAgency: 'Tổng công ty',
          symbol: 'TCT',
          signer: { authority: 'KT. TỔNG GIÁM ĐỐC', position: 'PHÓ TỔNG GIÁM ĐỐC', name: '' },
        },
      },
    },
  ),
  'chức vụ người ký đã có tên cơ quan, ghi chữ hoa': council(
    {},
    {},
    {
      office: {
        issuingAgency: 'Sở Nội vụ',
        signer: { authority: null, position: 'GIÁM ĐỐC Sở Nội vụ', name: '' },
      },
    },
  ),
  'không ghi nơi nhận': council({}, {}, { office: { recipients: { report: [], submission: [] } } }),
  'căn cứ pháp lý đã đối chiếu, và không có': council({}, {}, { legalBases: [] }),
  'không có quy định về hồ sơ': council({}, {}, { dossierRules: [] }),
};
