import { COUNCIL_SHEETS } from '../../domain/council.ts';
import { dayFirstDate, oneOf, wholeNumber } from '../../form/rules.ts';
import { type ColumnOf, choice, entry, filled, tableOf } from '../shape.ts';

/** What the rules of the tables need to know: the year of the example of a date, and short titles of awards. */
export type CouncilGiven = {
  readonly year: number;
  readonly awards: readonly string[];
  /** Whether the plan judges people beside units. */
  readonly hasPeople: boolean;
};

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

/** Words of the column `Đối tượng`. */
export const SUBJECT_WORDS = { unit: 'Tập thể', individual: 'Cá nhân' } as const;

/** Words of the column `Quyết định`. */
export const DECISION_WORDS = { take: 'Chọn', leave: 'Không chọn' } as const;

const ROLES = ['Chủ tịch', 'Phó Chủ tịch', 'Ủy viên Thường trực', 'Ủy viên', 'Ủy viên kiêm Thư ký'];

const tick = (range: string) => oneOf(range, ['x'], false);
const subject = (range: string, { hasPeople }: CouncilGiven) =>
  oneOf(range, hasPeople ? Object.values(SUBJECT_WORDS) : [SUBJECT_WORDS.unit]);
const decision = (range: string) => oneOf(range, Object.values(DECISION_WORDS));
const votes = (header: string, what: string, synonym: string) =>
  entry<CouncilGiven>(header, 10, {
    synonyms: [synonym],
    isRequired: true,
    isCentred: true,
    format: 'integer',
    rule: (range) => wholeNumber(range, what),
  });
const award = (range: string, { awards }: CouncilGiven) =>
  awards.length === 0 ? null : oneOf(range, awards);

/** The columns that say whom and what a row is about, as wide as a sheet needs them. */
const keyColumns = (unitName: number, name: number, awardWidth: number) => ({
  subject: filled<CouncilGiven>('Đối tượng', 11, { isCentred: true, isSpread: true, rule: subject }),
  unit: filled<CouncilGiven>('Mã đơn vị', 11, { format: 'text', isSpread: true }),
  unitName: filled<CouncilGiven>('Đơn vị', unitName, { synonyms: ['ten don vi'], isSpread: true }),
  individual: filled<CouncilGiven>('Mã cá nhân', 90, { isHidden: true, format: 'text' }),
  name: filled<CouncilGiven>('Họ và tên', name),
  award: filled<CouncilGiven>('Hình thức', awardWidth, {
    synonyms: ['hinh thuc khen thuong'],
    isRequired: true,
    isSpread: true,
    rule: award,
  }),
});

/** The sheet `Thành viên`: all members of the council, present or not. */
export const MEMBERS = tableOf<CouncilGiven>()({
  sheet: COUNCIL_SHEETS.members,
  missing: 'TD4801',
  columns: {
    name: entry('Họ và tên', 28, { isRequired: true }),
    position: entry('Chức vụ', 44),
    role: choice('Vai trò trong Hội đồng', 24, {
      synonyms: ['vai tro'],
      rule: (range) => oneOf(range, ROLES, false),
    }),
    present: choice('Có mặt (x)', 10, {
      synonyms: ['co mat'],
      isRequired: true,
      isCentred: true,
      rule: tick,
    }),
    absence: entry('Lý do vắng', 34),
    written: choice('Ý kiến bằng văn bản (x)', 16, {
      synonyms: ['y kien bang van ban'],
      isCentred: true,
      rule: tick,
    }),
  },
});

/** The sheet `Lựa chọn`: what waits for the council, and room for what it decides against the tool. */
export const CHOICES = tableOf<CouncilGiven>()({
  sheet: COUNCIL_SHEETS.choices,
  missing: 'TD4801',
  columns: {
    ...keyColumns(34, 24, 20),
    proposed: filled('Công cụ đề xuất', 14, { isCentred: true, isAside: true }),
    because: filled('Lý do của công cụ', 54, { isAside: true }),
    decision: choice('Quyết định', 13, { isRequired: true, isCentred: true, rule: decision }),
    reason: entry('Lý do', 40, { isRequired: true }),
    by: entry('Người quyết định', 22),
    on: entry('Ngày', 13, {
      isCentred: true,
      rule: (range, { year }: CouncilGiven) => dayFirstDate(range, `20/12/${year}`),
    }),
  },
});

/** The sheet `Phiếu bầu`: a row for everybody that the council votes on. */
export const BALLOTS = tableOf<CouncilGiven>()({
  sheet: COUNCIL_SHEETS.ballots,
  missing: 'TD4801',
  columns: {
    number: filled('TT', 6, { synonyms: ['stt'], isCounter: true, isCentred: true }),
    ...keyColumns(42, 28, 22),
    yes: votes('Đồng ý', 'Số phiếu đồng ý', 'so phieu dong y'),
    no: votes('Không đồng ý', 'Số phiếu không đồng ý', 'so phieu khong dong y'),
    note: entry('Ghi chú', 30, { isAside: true }),
  },
});

export type MeetingField = keyof typeof MEETING_LABELS;
export type MemberColumn = ColumnOf<typeof MEMBERS>;
export type ChoiceColumn = ColumnOf<typeof CHOICES>;
export type BallotColumn = ColumnOf<typeof BALLOTS>;
/** The columns that say whom and what a row is about. */
export type KeyColumn = ChoiceColumn & BallotColumn;
