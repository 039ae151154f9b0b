import { it } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { type ReminderContext, reminderLetter } from '../../../src/documents/letters/cong-van-don-doc.ts';
import { inspectionPlan } from '../../../src/documents/letters/ke-hoach-kiem-tra.ts';
import { returnLetter } from '../../../src/documents/slips/phieu-tra-lai.ts';
import { returnSlipsOf } from '../../../src/documents/slips/return-slips.ts';
import { faultList } from '../../../src/documents/workbooks/fault-list.ts';
import { inspectionRecord } from '../../../src/documents/workbooks/inspection-record.ts';
import type { InputResult, Result, UnitResult } from '../../../src/domain/result.ts';
import type { InspectionProposal } from '../../../src/inspection/choose-units.ts';
import { inspectionRules, proposalOf } from '../../support/inspection-fixture.ts';
import { reminderContext, reminderYear } from '../../support/reminder-fixture.ts';
import { contextOf, profileFixture, resultFixture, unitOf } from '../../support/result-fixture.ts';
import { faultyYear } from '../../support/return-slip-fixture.ts';
import { expectOtherPapers } from './made-up.ts';

const reminded = (given: Partial<ReminderContext> = {}) => {
  const letter = reminderLetter(reminderContext(given));
  return letter === null ? [] : [letter];
};

const ofUnits = (change: (unit: UnitResult) => UnitResult, given: Partial<ReminderContext> = {}) =>
  reminded({ ...given, result: { ...reminderYear, units: reminderYear.units.map(change) } });

const wanting = (count: number) =>
  reminded({
    result: {
      ...reminderYear,
      units: [
        ...reminderYear.units,
        ...Array.from({ length: count }, (_, at) =>
          unitOf(`THEM${at}`, `Trường số ${at + 1}`, 'truong-hoc', at === 0 ? '' : 'Cụm số 3', null),
        ),
      ],
    },
  });

const day = (planned: string, date = planned) => ({ deadline: { planned, date } });

/** Faults of one ward's file, of these codes. */
const faults = (...codes: readonly string[]) => {
  const [pattern] = faultyYear.diagnostics.filter(({ severity }) => severity === 'error');
  if (pattern === undefined) throw new Error('no fault');
  return codes.map((code): Diagnostic => ({ ...pattern, code, title: `Lỗi ${code}` }));
};

it('a reminder says who still has to send what, until when', async () => {
  await expectOtherPapers(
    reminded(),
    {
      'trước hạn': reminded({ date: '2022-11-20' }),
      'đúng ngày hết hạn': reminded({ date: '2022-11-30' }),
      'trước hạn, chưa đơn vị nào nộp': ofUnits((unit) => ({ ...unit, submission: 'missing' }), {
        date: '2022-11-20',
      }),
      'sau hạn, chưa đơn vị nào nộp': ofUnits((unit) => ({ ...unit, submission: 'missing' })),
      'đặt hạn mới': reminded({ newDeadline: '2022-12-10' }),
      'hạn là thứ Bảy, trước hạn': reminded({ date: '2022-11-20', ...day('2022-11-26') }),
      'hạn là Chủ nhật, trước hạn': reminded({ date: '2022-11-20', ...day('2022-11-27') }),
      'hạn là Chủ nhật, tính đến thứ Hai': reminded({
        date: '2022-11-20',
        ...day('2022-11-27', '2022-11-28'),
      }),
      'hạn là thứ Bảy, đã qua': reminded({ date: '2022-12-20', ...day('2022-11-26') }),
      'chỉ một đơn vị chưa nộp': ofUnits(
        (unit) => ({ ...unit, submission: unit.id === 'HPN' ? 'missing' : 'on-time' }),
        { date: '2022-11-20' },
      ),
      'mọi đơn vị đã nộp được': ofUnits((unit) => ({ ...unit, submission: 'late' })),
      'nộp chậm và còn phải sửa': ofUnits((unit) =>
        unit.id === '14755' ? { ...unit, submission: 'late', receivedOn: '2022-12-12' } : unit,
      ),
      'nộp chậm không rõ ngày': ofUnits((unit) =>
        unit.id === '14752' ? { ...unit, receivedOn: null } : unit,
      ),
      'không có địa chỉ nhận': reminded({
        profile: { ...profileFixture, submitTo: { email: '', phone: '' } },
      }),
      'có số máy': reminded({ profile: { ...profileFixture, submitTo: { email: '', phone: '0237 123' } } }),
      'mười đơn vị chưa nộp thì nêu tên': wanting(8),
      'mười một đơn vị chưa nộp thì xem Phụ lục': wanting(9),
      'lỗi của ba loại': reminded({
        result: { ...reminderYear, diagnostics: faults('TD2103', 'TD2201', 'TD2103', 'TD1106') },
      }),
      'lỗi của bốn loại': reminded({
        result: {
          ...reminderYear,
          diagnostics: faults('TD2103', 'TD2201', 'TD2103', 'TD1106', 'TD1109', 'TD2204'),
        },
      }),
      'tệp hỏng không rõ lý do, tệp của hai đơn vị': reminded({
        result: {
          ...reminderYear,
          inputs: reminderYear.inputs.map((input) =>
            input.unit === 'PTP' ? { ...input, unit: null, units: ['PTP', 'HPN'] } : input,
          ),
          diagnostics: [],
        },
      }),
    },
    'reminder',
  );
});

const returned = (result: Result, date = '2022-12-05', submitTo = profileFixture.submitTo) => [
  ...returnSlipsOf(result).map((slip) =>
    returnLetter(
      { ...contextOf(result), date, profile: { ...profileFixture, submitTo } },
      slip,
      new Map([['bao cao.xlsx', 'bichloan@example.vn']]),
    ),
  ),
  faultList(result, date),
];

const diagnostics = (change: (diagnostic: Diagnostic, at: number) => Diagnostic) =>
  returned({ ...faultyYear, diagnostics: faultyYear.diagnostics.map(change) });

const inputs = (change: (input: InputResult) => InputResult) =>
  returned({ ...faultyYear, inputs: faultyYear.inputs.map(change) });

it('what goes back to a unit tells each fault in words for the unit', async () => {
  await expectOtherPapers(
    returned(faultyYear),
    {
      'gửi trả trước hạn': returned(faultyYear, '2022-11-20'),
      'gửi trả đúng ngày hết hạn': returned(faultyYear, '2022-11-30'),
      'có số máy, không có thư': returned(faultyYear, '2022-12-05', { email: '', phone: '0237 123' }),
      'mọi lỗi chỉ cần xem lại': diagnostics((each) => ({ ...each, severity: 'warning' })),
      'mọi lỗi phải sửa': diagnostics((each) => ({ ...each, severity: 'error' })),
      'mọi điều chỉ để biết': diagnostics((each) => ({ ...each, severity: 'info' })),
      'ô để trống': diagnostics(({ found: _, ...each }) => ({ ...each, code: 'TD2301' })),
      'lỗi không rõ ô nào': diagnostics(({ cell: _, ...each }) => each),
      'lỗi không rõ trang nào': diagnostics(({ sheet: _, ...each }) => each),
      'ô ghi 160 chữ': diagnostics((each) => ({ ...each, found: 'x'.repeat(160) })),
      'ô ghi 161 chữ, xuống dòng': diagnostics((each) => ({
        ...each,
        found: `${'x'.repeat(80)}\n${'y'.repeat(80)}`,
      })),
      'ô ghi hình vẽ ở chỗ cắt': diagnostics((each) => ({
        ...each,
        found: `${'x'.repeat(159)}😀${'y'.repeat(9)}`,
      })),
      'không rõ ngày nhận': inputs((input) => ({ ...input, receivedOn: null })),
      'tệp dùng được của hai lần gửi': inputs((input) => ({ ...input, outcome: 'rejected' })),
      'tệp của nhiều đơn vị': returned({
        ...faultyYear,
        inputs: faultyYear.inputs.map((input) =>
          input.unit === '14755' ? { ...input, unit: null, units: ['14755', 'PTP'] } : input,
        ),
        diagnostics: faultyYear.diagnostics.map((each, at) => ({
          ...each,
          unit: at % 2 === 0 ? '14755' : 'PTP',
        })),
      }),
      'đã đếm từng ô của tệp': returned({
        ...faultyYear,
        accounting: { ...faultyYear.accounting, cells: { seen: 40, used: 30, furniture: 8, unused: 2 } },
        inputs: faultyYear.inputs.map((input, at) => ({
          ...input,
          rows: { read: 9, accepted: 6, rejected: 2, skipped: 1 },
          cells: {
            seen: 20,
            used: 15 - at,
            furniture: 4 + at,
            unused: 1,
            sheets: [],
            texts: at === 1 ? [] : [{ sheet: 'Tập thể', cell: 'A1', as: 'tiêu đề', text: 'BIỂU MẪU' }],
          },
        })),
      }),
    },
    'returned',
  );
});

const inspected = (
  change: (proposal: InspectionProposal) => Partial<InspectionProposal>,
  context = contextOf(resultFixture),
) => {
  const proposal = proposalOf(4);
  const changed = { ...proposal, ...change(proposal) };
  return [
    inspectionPlan(context, changed),
    inspectionRecord(changed, { ...resultFixture, date: '2022-12-05' }),
  ];
};

it('a plan of inspections says whom, why and by whose order', async () => {
  const members = [
    { name: 'Lê Văn Thử', position: 'Chủ tịch', role: 'Chủ tịch', follows: ['Cụm số 1', 'cụm  số 2'] },
    { name: 'Trần Thị Mẫu', position: '', role: 'Ủy viên', follows: ['Cụm số 9'] },
    { name: 'Hoàng Mẫu', position: '', role: 'Thư ký' },
  ];
  const term = { from: null, to: null, members };
  await expectOtherPapers(
    inspected(() => ({})),
    {
      'mọi đơn vị bốc ngẫu nhiên': inspected(({ units }) => ({
        units: units.map((unit) => ({ ...unit, how: 'lot' })),
      })),
      'mọi đơn vị chọn theo dấu hiệu': inspected(({ units }) => ({
        units: units.map((unit) => ({ ...unit, how: 'risk' })),
      })),
      'không đơn vị nào': inspected(() => ({ units: [] })),
      'cơ quan tự ban hành, kế hoạch không quy định': inspected(() => ({
        rules: { ...inspectionRules, issuer: 'office', clauses: [] },
      })),
      'cách chọn mặc định của công cụ': inspected(() => ({
        rules: { ...inspectionRules, origin: 'Mặc định của công cụ.' },
      })),
      'không có tiêu chí nào phải đối chiếu': inspected(({ units }) => ({
        units: units.map((each) => ({ ...each, risk: { ...each.risk, lines: [], reasons: [] } })),
      })),
      'thành viên Hội đồng theo dõi cụm': inspected(() => ({}), {
        ...contextOf(resultFixture),
        profile: { ...profileFixture, councilMembers: [term] },
      }),
    },
    'inspection',
  );
});
