import { NOT_APPLICABLE } from '../criteria/kinds/formula.ts';

export { NOT_APPLICABLE };

/** Names of the form's sheets (contract section 3). */
export const SHEET_NAMES = {
  guide: 'Hướng dẫn',
  info: 'Thông tin',
  unit: 'Tập thể',
  individuals: 'Cá nhân',
  proposals: 'Đề nghị khen thưởng',
  remarks: 'Khó khăn, kiến nghị',
  identity: '_thidua',
} as const;

/** Labels of the sheet `Thông tin`, in their order. */
export const INFO_LABELS = {
  unitCode: 'Mã đơn vị',
  unitName: 'Tên đơn vị',
  year: 'Năm',
  reportNumber: 'Số báo cáo',
  reportDate: 'Ngày báo cáo',
  staffCount: 'Tổng số cán bộ, công chức, viên chức',
  preparedBy: 'Người lập biểu',
  phone: 'Điện thoại',
  head: 'Thủ trưởng đơn vị',
} as const;

/** The line of the sheet `Thông tin` that a form of a reporting period has beside those. */
export const PERIOD_LABEL = 'Kỳ báo cáo';

/** Headers of the sheet `Tập thể`, in their order. */
export const UNIT_HEADERS = {
  code: 'Mã',
  criterion: 'Tiêu chí',
  method: 'Cách chấm',
  max: 'Điểm tối đa',
  achieved: 'Số đạt',
  total: 'Tổng số',
  level: 'Mức tự đánh giá',
  selfPoints: 'Điểm tự chấm',
  evidence: 'Minh chứng',
  explanation: 'Giải trình',
} as const;

/** Headers of the sheet `Cá nhân` before and after the columns of the criteria. */
export const PERSON_HEADERS = {
  number: 'STT',
  name: 'Họ và tên',
  birthDate: 'Ngày sinh',
  sex: 'Giới tính',
  position: 'Chức vụ',
  department: 'Bộ phận',
  isLeader: 'Lãnh đạo',
  /** Worked out by the form. */
  sum: 'Tổng điểm',
  violation: 'Vi phạm, kỷ luật',
  achievement: 'Thành tích nổi bật',
  note: 'Ghi chú',
} as const;

export const PROPOSAL_HEADERS = {
  number: 'STT',
  subject: 'Đối tượng',
  name: 'Tên',
  position: 'Chức vụ, đơn vị',
  award: 'Hình thức đề nghị',
  summary: 'Tóm tắt thành tích',
} as const;

export const REMARK_HEADERS = { number: 'STT', kind: 'Loại', text: 'Nội dung' } as const;

export const PROPOSAL_SUBJECTS = { unit: 'Tập thể', individual: 'Cá nhân' } as const;

export const REMARK_KINDS = {
  difficulty: 'Khó khăn',
  proposal: 'Kiến nghị',
  'good-practice': 'Cách làm hay',
} as const;

/** Every spelling of "không áp dụng" that the form's formulas know (contract section 3). */
export const NOT_APPLICABLE_SPELLINGS = [NOT_APPLICABLE, 'kad', '-'] as const;

/** The tick that the form offers in the column `Lãnh đạo`. */
export const LEADER_TICK = 'x';

/** Value of the key `form` on the hidden sheet. */
export const FORM_VERSION = 'thidua-form/1';
