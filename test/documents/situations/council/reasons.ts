import type { Fact } from '../../../../src/domain/reason.ts';
import { councilResult } from '../../../support/council-fixture.ts';
import { reasonOf } from '../../../support/result-fixture.ts';
import { council, eachNomination, type Situations } from '../made-up.ts';
import { LAPSED } from './nominees.ts';

/** Everybody who stands for an award, told by these facts. */
const because = (verdict: 'met' | 'unmet' | 'undecided', ...facts: readonly Fact[]) =>
  eachNomination((nomination) => ({
    ...nomination,
    outcome: verdict === 'met' ? 'nominated' : verdict === 'unmet' ? 'not-nominated' : 'undecided',
    reasons: facts.map((fact) => reasonOf([verdict, fact])),
  }));

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
