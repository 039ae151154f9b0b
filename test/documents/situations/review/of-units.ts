import type { ReviewResult } from '../../../../src/domain/result.ts';
import type { Period } from '../../../../src/domain/result-period.ts';
import { interimReview } from '../../../support/review-fixture.ts';
import type { Situations } from '../made-up.ts';
import { nominations, period, review, standings, units } from '../review.ts';

const IDS = interimReview.units.map(({ id }) => id);
const TOPICS = [
  'Trụ sở xuống cấp',
  'Mạng chậm',
  'Hồ sơ giấy nhiều',
  'Bàn ghế cũ',
  'Xe công ít',
  'Máy in hỏng',
  'Kho chật',
] as const;

type Remark = ReviewResult['remarks'][number];

const said = (kind: Remark['kind'], count: number, end = ''): Remark[] =>
  TOPICS.slice(0, count).map((topic, at) => ({
    unit: IDS[at] ?? '',
    year: 2019,
    kind,
    text: `${topic}${end}`,
  }));

/** What the units wrote over the years. */
export const remarks: Situations = {
  'không đơn vị nào nêu ý kiến': review({ remarks: [] }),
  'mọi khó khăn đều nêu cùng nguyên nhân': review({ remarks: said('difficulty', 3, ' do thiếu kinh phí.') }),
  'bảy khó khăn của nhiều loại hình': review({ remarks: said('difficulty', 7) }),
  'hai điều một loại hình thì nêu hết': review({ remarks: said('good-practice', 2) }),
  'năm đơn vị nêu cùng một điều, qua nhiều năm': review({
    remarks: IDS.slice(0, 6).flatMap((unit, at) =>
      [2019, 2020, 2021].slice(0, 1 + (at % 3)).map((year) => ({
        unit,
        year,
        kind: 'proposal' as const,
        text: 'Kinh phí sửa chữa trụ sở còn hạn hẹp, cần bổ sung.',
      })),
    ),
  }),
  'bốn đơn vị nêu cùng một điều': review({
    remarks: IDS.slice(0, 4).map((unit) => ({
      unit,
      year: 2021,
      kind: 'proposal' as const,
      text: 'Kinh phí sửa chữa trụ sở còn hạn hẹp, cần bổ sung.',
    })),
  }),
  'ý kiến dài, ý kiến không rõ năm': review({
    remarks: [
      { unit: 'PTP', year: 2021, kind: 'difficulty', text: 'Cần thêm kinh phí cho trụ sở. '.repeat(25) },
      { unit: 'THCS01', kind: 'proposal', text: 'Đề nghị cấp máy tính.\nTrân trọng!\nĐT: 0912 345 678' },
    ],
  }),
};

/** What each year says of the units of today: who moved, who reported, whose line is broken. */
export const ofUnits: Situations = {
  'mọi đơn vị tăng điểm': standings(({ year, state, total }) =>
    state === 'counted' && total !== null ? { total: year === 2019 ? 70 : 90 } : {},
  ),
  'mọi đơn vị giảm điểm': standings(({ year, state, total }) =>
    state === 'counted' && total !== null ? { total: year === 2019 ? 90 : 70 } : {},
  ),
  'mọi đơn vị giữ nguyên điểm': standings(({ state, total }) =>
    state === 'counted' && total !== null ? { total: 80 } : {},
  ),
  'không đơn vị nào đủ hai năm': standings(({ year }) =>
    year === 2019 ? { state: 'unknown', total: null } : {},
  ),
  'mọi đơn vị luôn nộp đúng hạn': standings(({ submission }) =>
    submission === null ? {} : { submission: 'on-time' },
  ),
  'mọi đơn vị chưa năm nào đúng hạn': standings(({ submission }) =>
    submission === null ? {} : { submission: 'late' },
  ),
  'không đơn vị nào nộp năm nào': standings(({ submission }) =>
    submission === null ? {} : { submission: 'missing' },
  ),
  'mọi đơn vị có năm không nộp': standings(({ year, submission }) =>
    submission === null ? {} : { submission: year === 2019 ? 'missing' : 'on-time' },
  ),
  'mọi đơn vị đều mới': standings(() => ({ state: 'absent', submission: null, total: null, units: [] })),
  'nhiều đơn vị chỉ kế thừa một phần': standings(({ year }, { id }) =>
    year === 2019 && id !== 'PTP' ? { state: 'broken', total: null } : {},
  ),
  'năm bị trừ vì kỷ luật, nộp chậm, thiếu minh chứng': standings(({ year }, { id }) =>
    year === 2021
      ? {
          state: 'discounted',
          late: [{ unit: id, receivedOn: '2021-12-05', deadline: '2021-11-30' }],
          withoutEvidence: [{ unit: id, lines: ['TT1.1'] }],
          disqualified: ['V1'],
          because: 'năm bị kỷ luật',
        }
      : {},
  ),
  'kết quả cũ không có lịch sử': units(({ history: _, ...unit }) => unit),
  'bảy đơn vị cùng tăng như nhau': review({
    units: Array.from({ length: 7 }, (_, at) => {
      const [first] = interimReview.units;
      if (first === undefined) throw new Error('no unit');
      return {
        ...first,
        id: `M${at}`,
        name: `Phường Mới ${'ABCDEFG'.charAt(at)}`,
        history: (first.history ?? []).map((standing) =>
          standing.total === null
            ? standing
            : { ...standing, total: standing.year === 2019 ? 70 : at < 2 ? 90 : 80 },
        ),
      };
    }),
  }),
  'đơn vị bị loại trừ': units((unit, at) => (at < 2 ? { ...unit, disqualified: ['V1'], grade: null } : unit)),
  'người có lịch sử từng năm': units((unit) => ({
    ...unit,
    individuals: unit.individuals.map((person) => ({
      ...person,
      total: 90,
      grade: 'xuat-sac',
      sex: 'female',
      birthDate: person.leader ? null : '1990-02-03',
      history: unit.history ?? [],
    })),
  })),
};

const heirs = (successions: Period['successions']) => period({ successions });
const [whole] = interimReview.period.successions;
const parts = interimReview.period.successions.filter(({ isWhole }) => !isWhole);
const noWhole = interimReview.period.successions.filter(({ isWhole }) => isWhole);
const honours = interimReview.period.honours ?? [];
const granted = (of: typeof honours) => period({ honours: of });

/** Who went on from whom, and what was granted in the movement. */
export const ofPeriod: Situations = {
  'không có sáp nhập, chia tách': heirs([]),
  'chỉ sáp nhập': heirs(noWhole),
  'chỉ chia tách': heirs(parts),
  'kế thừa toàn bộ mà dùng số liệu riêng': heirs(
    whole === undefined ? [] : [{ ...whole, from: { id: 'X', name: 'Xã X' } }],
  ),
  'sổ khen thưởng chưa ghi gì': granted([]),
  'chưa có sổ khen thưởng': period({ honours: null }),
  'chỉ tập thể được khen': granted(honours.filter(({ subject }) => subject === 'unit')),
  'chỉ cá nhân được khen': granted(honours.filter(({ subject }) => subject === 'individual')),
  'mọi đơn vị đã được khen': granted(
    interimReview.units.flatMap(({ id, name }) =>
      honours.slice(0, 1).map((honour) => ({ ...honour, unit: id, unitName: name, name })),
    ),
  ),
  'khen cùng ngày, hình thức không còn trong kế hoạch, thành tích nhiều năm': granted(
    honours.map((honour, at) => ({
      ...honour,
      date: '2021-02-01',
      award: at % 2 === 0 ? 'co-thi-dua' : honour.award,
      achievement: { from: 2019, to: 2019 + at },
    })),
  ),
  'khen không theo thứ tự ngày': granted(honours.toReversed()),
  'mười hai đơn vị chưa được khen': review({
    units: Array.from({ length: 12 }, (_, at) => ({
      ...(interimReview.units[1] ?? never()),
      id: `K${at}`,
      name: `Phường Kia ${'ABCDEFGHIKLM'.charAt(at)}`,
    })),
  }),
  'mười một đơn vị chưa được khen': review({
    units: Array.from({ length: 11 }, (_, at) => ({
      ...(interimReview.units[1] ?? never()),
      id: `K${at}`,
      name: `Phường Kia ${'ABCDEFGHIKLM'.charAt(at)}`,
    })),
  }),
  'kế hoạch không chấm cá nhân': review({
    criteria: {
      ...interimReview.criteria,
      individuals: [],
      awards: interimReview.criteria.awards.filter(({ subject }) => subject === 'unit'),
    },
    nominations: interimReview.nominations.filter(({ subject }) => subject === 'unit'),
    units: interimReview.units.map((unit) => ({ ...unit, individuals: [] })),
  }),
  'phong trào kết thúc ở năm cuối kỳ': review({
    criteria: {
      ...interimReview.criteria,
      movement: { ...interimReview.criteria.movement, years: { from: 2019, to: 2021 } },
    },
  }),
  'phong trào kết thúc ở năm chưa đến hạn': review({
    criteria: {
      ...interimReview.criteria,
      movement: { ...interimReview.criteria.movement, years: { from: 2019, to: 2022 } },
    },
  }),
  'không ai được đề nghị': nominations((nomination) => ({ ...nomination, outcome: 'not-nominated' })),
  'mọi trường hợp chưa quyết định': nominations((nomination) => ({ ...nomination, outcome: 'undecided' })),
  'trường hợp chưa quyết định có điều đã đạt, điều còn chờ': nominations((nomination) => ({
    ...nomination,
    outcome: 'undecided',
    position: nomination.subject === 'unit' ? 'Chủ tịch' : 'Chuyên viên',
    reasons: [
      { outcome: 'met', because: 'Nộp đúng hạn.', fact: { code: 'report-on-time' }, clause: 'mục IV.2' },
      {
        outcome: 'met',
        because: 'Đủ minh chứng.',
        fact: { code: 'evidence-complete' },
        clause: 'mặc định của công cụ',
      },
      { outcome: 'undecided', because: 'Chưa bỏ phiếu.', fact: { code: 'vote-missing' }, clause: null },
      { outcome: 'unmet', because: 'Thiếu.', fact: { code: 'not-proposed' }, clause: null },
    ],
    ...(nomination.subject === 'unit' && {
      notes: [{ because: 'Chậm.', fact: { code: 'report-late', receivedOn: null, deadline: null } }],
    }),
  })),
  'không lập kết quả nào để xét': nominations(({ reasons: _, ...nomination }) => ({
    ...nomination,
    outcome: 'undecided',
    open: ['Chờ xác minh.', 'Chờ phiếu.'],
  })),
};

function never(): never {
  throw new Error('no unit');
}
