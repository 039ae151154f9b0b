import type { InputResult, LineResult, NominationResult, Result, UnitResult } from '../../domain/result.ts';

/** How a unit's report came in. */
export const SUBMISSION_WORDS: Readonly<Record<UnitResult['submission'], string>> = {
  'on-time': 'Đúng hạn',
  late: 'Nộp chậm',
  missing: 'Chưa nộp',
  rejected: 'Không dùng được',
};

/** What became of a received file. */
export const OUTCOME_WORDS: Readonly<Record<InputResult['outcome'], string>> = {
  accepted: 'Đã nhận',
  superseded: 'Có bản khác thay thế',
  rejected: 'Không dùng được',
  skipped: 'Bỏ qua',
};

/** State of a line's points. */
export const STATUS_WORDS: Readonly<Record<LineResult['status'], string>> = {
  scored: 'Đã chấm',
  'not-applicable': 'Không áp dụng',
  'needs-review': 'Cần xem lại',
  unreadable: 'Không đọc được',
};

/** What was decided on a nomination. */
export const NOMINATION_WORDS: Readonly<Record<NominationResult['outcome'], string>> = {
  nominated: 'Đề nghị',
  'not-nominated': 'Không đề nghị',
  undecided: 'Chưa đủ căn cứ',
};

export const SUBJECT_WORDS: Readonly<Record<NominationResult['subject'], string>> = {
  unit: 'Tập thể',
  individual: 'Cá nhân',
};

export const REMARK_WORDS: Readonly<Record<Result['remarks'][number]['kind'], string>> = {
  difficulty: 'Khó khăn',
  proposal: 'Kiến nghị',
  'good-practice': 'Cách làm hay',
};

export const SEVERITY_WORDS: Readonly<Record<Result['diagnostics'][number]['severity'], string>> = {
  error: 'Lỗi',
  warning: 'Lưu ý',
  info: 'Ghi nhận',
};
