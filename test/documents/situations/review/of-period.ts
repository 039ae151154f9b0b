import type { Period } from '../../../../src/domain/result-period.ts';
import { interimReview } from '../../../support/review-fixture.ts';
import type { Situations } from '../made-up.ts';
import { nominations, period, review } from '../review.ts';

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
