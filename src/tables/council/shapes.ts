/** Sheets of `hoi-dong.xlsx`. */
export const COUNCIL_SHEETS = {
  guide: 'Hướng dẫn',
  meeting: 'Phiên họp',
  members: 'Thành viên',
  choices: 'Lựa chọn',
  ballots: 'Phiếu bầu',
} as const;

/** Labels of the sheet `Phiên họp`: label in A, value in B; the last one takes several rows. */
export const MEETING_LABELS = {
  date: 'Ngày họp',
  startedAt: 'Bắt đầu',
  endedAt: 'Kết thúc',
  place: 'Địa điểm',
  chairName: 'Chủ trì',
  chairPosition: 'Chức vụ chủ trì',
  secretaryName: 'Thư ký',
  secretaryPosition: 'Chức vụ thư ký',
  invitees: 'Khách mời',
  tellers: 'Ban kiểm phiếu',
  issued: 'Phiếu phát ra',
  collected: 'Phiếu thu về',
  valid: 'Phiếu hợp lệ',
  invalid: 'Phiếu không hợp lệ',
  discussion: 'Nội dung thảo luận',
} as const;

/** Headers of the sheet `Thành viên`. */
export const MEMBER_HEADERS = {
  name: 'Họ và tên',
  position: 'Chức vụ',
  role: 'Vai trò trong Hội đồng',
  present: 'Có mặt (x)',
  absence: 'Lý do vắng',
  written: 'Ý kiến bằng văn bản (x)',
} as const;

/** Headers of the sheet `Lựa chọn`. */
export const CHOICE_HEADERS = {
  subject: 'Đối tượng',
  unit: 'Mã đơn vị',
  unitName: 'Đơn vị',
  individual: 'Mã cá nhân',
  name: 'Họ và tên',
  award: 'Hình thức',
  proposed: 'Công cụ đề xuất',
  because: 'Lý do của công cụ',
  decision: 'Quyết định',
  reason: 'Lý do',
  by: 'Người quyết định',
  on: 'Ngày',
} as const;

/** Headers of the sheet `Phiếu bầu`. */
export const BALLOT_HEADERS = {
  number: 'TT',
  subject: 'Đối tượng',
  unit: 'Mã đơn vị',
  unitName: 'Đơn vị',
  individual: 'Mã cá nhân',
  name: 'Họ và tên',
  award: 'Hình thức',
  yes: 'Đồng ý',
  no: 'Không đồng ý',
  note: 'Ghi chú',
} as const;

export type MeetingField = keyof typeof MEETING_LABELS;
export type MemberColumn = keyof typeof MEMBER_HEADERS;
export type ChoiceColumn = keyof typeof CHOICE_HEADERS;
export type BallotColumn = keyof typeof BALLOT_HEADERS;
/** The columns that say whom and what a row is about. */
export type KeyColumn = ChoiceColumn & BallotColumn;

/** Words of the column `Đối tượng`. */
export const SUBJECT_WORDS = { unit: 'Tập thể', individual: 'Cá nhân' } as const;

/** Words of the column `Quyết định`. */
export const DECISION_WORDS = { take: 'Chọn', leave: 'Không chọn' } as const;
