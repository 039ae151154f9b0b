import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { returnLetter } from '../../src/documents/slips/phieu-tra-lai.ts';
import { type ReturnSlip, returnSlipsOf } from '../../src/documents/slips/return-slips.ts';
import type { InputResult, Result } from '../../src/domain/result.ts';
import { contextOf, resultFixture } from './result-fixture.ts';

function faultOf(fault: Partial<Diagnostic> & Pick<Diagnostic, 'code' | 'severity'>): Diagnostic {
  return { title: 'Loại lỗi', message: 'Ô này sai.', hint: 'Sửa ô này.', ...fault };
}

function inputOf(
  file: string,
  unit: string | null,
  outcome: InputResult['outcome'],
  because = 'Đã đọc và tính.',
): InputResult {
  const accepted = outcome === 'accepted' ? 3 : 0;
  const rows = { read: 4, accepted, rejected: 1, skipped: 3 - accepted };
  return {
    file,
    sha256: '0'.repeat(64),
    unit,
    receivedOn: '2022-11-28',
    outcome,
    because,
    rows,
    understanding: [],
  };
}

const baDinh = { file: 'khoi/Phường Ba Đình.xlsx', sheet: 'Tập thể' };

/** A year in which one ward has faults of every kind, one sent a PDF, and one file is nobody's. */
export const faultyYear: Result = {
  ...resultFixture,
  inputs: [
    inputOf(baDinh.file, '14755', 'accepted'),
    inputOf('cu.xlsx', '14755', 'superseded'),
    inputOf(
      'Truong MN.pdf',
      'PTP',
      'rejected',
      'Nội dung tệp là PDF, không phải bảng tính nên không chấm điểm được.',
    ),
    inputOf('bao cao.xlsx', null, 'rejected', 'Không biết tệp này của đơn vị nào.'),
  ],
  diagnostics: [
    faultOf({
      code: 'TD2304',
      severity: 'warning',
      title: 'Thiếu minh chứng',
      message: 'Tiêu chí TT1.1 phải có minh chứng nhưng ô “Minh chứng” để trống.',
      hint: 'Ghi tên, số, ngày của văn bản.',
      ...baDinh,
      cell: 'I6',
    }),
    faultOf({
      code: 'TD2103',
      severity: 'error',
      title: 'Điểm tự chấm vượt điểm tối đa',
      message: 'Ô này ghi 12; tiêu chí TT1.3 tối đa 10 điểm.',
      hint: 'Nhập một số từ 0 đến 10.',
      found: '12',
      ...baDinh,
      cell: 'H14',
    }),
    faultOf({
      code: 'TD2303',
      severity: 'warning',
      message: 'Đơn vị tự chấm 7 điểm, tính lại là 5,25 điểm.',
      hint: 'Điểm tính lại được dùng; kiểm tra số liệu hoặc cách chấm với đơn vị.',
      found: '7',
      ...baDinh,
      cell: 'H8',
    }),
    faultOf({ code: 'TD1134', severity: 'warning', ...baDinh }),
    faultOf({ code: 'TD1110', severity: 'info', ...baDinh, cell: 'K5' }),
    faultOf({ code: 'TD2103', severity: 'error', file: 'cu.xlsx', sheet: 'Tập thể', cell: 'H14' }),
    faultOf({
      code: 'TD1003',
      severity: 'error',
      message: 'Nội dung tệp là PDF, không phải bảng tính nên không chấm điểm được.',
      hint: 'Đề nghị đơn vị gửi lại biểu mẫu dạng bảng tính .xlsx.',
      file: 'Truong MN.pdf',
    }),
    faultOf({
      code: 'TD1120',
      severity: 'error',
      message: 'Không biết tệp này của đơn vị nào.',
      file: 'bao cao.xlsx',
      sheet: 'Thông tin',
      cell: 'B2',
      found: 'Phường X',
    }),
  ],
};

export const faultySlips: readonly ReturnSlip[] = returnSlipsOf(faultyYear);

/** The letter to a unit of `faultyYear`; null: to the one whose file is nobody's. */
export function letterTo(unit: string | null) {
  const slip = faultySlips.find((each) => (each.unit?.id ?? null) === unit);
  if (slip === undefined) throw new Error(`no slip for ${unit}`);
  return returnLetter(contextOf(faultyYear), slip, new Map([['bao cao.xlsx', 'bichloan@example.vn']]));
}
