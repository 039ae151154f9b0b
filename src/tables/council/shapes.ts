import { COUNCIL_SHEETS } from '../../domain/council.ts';
import { dayFirstDate, oneOf, wholeNumber } from '../../form/rules.ts';
import { type ColumnOf, tableOf } from '../shape.ts';

/** What the rules of the tables need to know: the year of the example of a date, and short titles of awards. */
export type CouncilGiven = { readonly year: number; readonly awards: readonly string[] };

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
const subject = (range: string) => oneOf(range, Object.values(SUBJECT_WORDS));
const award = (range: string, { awards }: CouncilGiven) =>
  awards.length === 0 ? null : oneOf(range, awards);

/** The sheet `Thành viên`: all members of the council, present or not. */
export const MEMBERS = tableOf<CouncilGiven>()({
  sheet: COUNCIL_SHEETS.members,
  missing: 'TD4801',
  columns: {
    name: { header: 'Họ và tên', isRequired: true, isEntry: true, width: 28, format: 'text' },
    position: { header: 'Chức vụ', isEntry: true, width: 44, format: 'text' },
    role: {
      header: 'Vai trò trong Hội đồng',
      synonyms: ['vai tro'],
      isEntry: true,
      width: 24,
      rule: (range) => oneOf(range, ROLES, false),
    },
    present: {
      header: 'Có mặt (x)',
      synonyms: ['co mat'],
      isRequired: true,
      isEntry: true,
      width: 10,
      isCentred: true,
      rule: tick,
    },
    absence: { header: 'Lý do vắng', isEntry: true, width: 34, format: 'text' },
    written: {
      header: 'Ý kiến bằng văn bản (x)',
      synonyms: ['y kien bang van ban'],
      isEntry: true,
      width: 16,
      isCentred: true,
      rule: tick,
    },
  },
});

/** The sheet `Lựa chọn`: what waits for the council, and room for what it decides against the tool. */
export const CHOICES = tableOf<CouncilGiven>()({
  sheet: COUNCIL_SHEETS.choices,
  missing: 'TD4801',
  columns: {
    subject: { header: 'Đối tượng', width: 11, isCentred: true, rule: subject },
    unit: { header: 'Mã đơn vị', width: 11, format: 'text' },
    unitName: { header: 'Đơn vị', synonyms: ['ten don vi'], width: 34 },
    individual: { header: 'Mã cá nhân', width: 90, isHidden: true, format: 'text' },
    name: { header: 'Họ và tên', width: 24 },
    award: {
      header: 'Hình thức',
      synonyms: ['hinh thuc khen thuong'],
      isRequired: true,
      width: 20,
      rule: award,
    },
    proposed: { header: 'Công cụ đề xuất', width: 14, isCentred: true },
    because: { header: 'Lý do của công cụ', width: 54 },
    decision: {
      header: 'Quyết định',
      isRequired: true,
      isEntry: true,
      width: 13,
      isCentred: true,
      rule: (range) => oneOf(range, Object.values(DECISION_WORDS)),
    },
    reason: { header: 'Lý do', isRequired: true, isEntry: true, width: 40, format: 'text' },
    by: { header: 'Người quyết định', isEntry: true, width: 22, format: 'text' },
    on: {
      header: 'Ngày',
      isEntry: true,
      width: 13,
      isCentred: true,
      format: 'text',
      rule: (range, { year }) => dayFirstDate(range, `20/12/${year}`),
    },
  },
});

/** The sheet `Phiếu bầu`: a row for everybody that the council votes on. */
export const BALLOTS = tableOf<CouncilGiven>()({
  sheet: COUNCIL_SHEETS.ballots,
  missing: 'TD4801',
  columns: {
    number: { header: 'TT', synonyms: ['stt'], isCounter: true, width: 6, isCentred: true },
    subject: { header: 'Đối tượng', width: 11, isCentred: true, rule: subject },
    unit: { header: 'Mã đơn vị', width: 11, format: 'text' },
    unitName: { header: 'Đơn vị', synonyms: ['ten don vi'], width: 42 },
    individual: { header: 'Mã cá nhân', width: 90, isHidden: true, format: 'text' },
    name: { header: 'Họ và tên', width: 28 },
    award: {
      header: 'Hình thức',
      synonyms: ['hinh thuc khen thuong'],
      isRequired: true,
      width: 22,
      rule: award,
    },
    yes: {
      header: 'Đồng ý',
      synonyms: ['so phieu dong y'],
      isRequired: true,
      isEntry: true,
      width: 10,
      isCentred: true,
      format: 'integer',
      rule: (range) => wholeNumber(range, 'Số phiếu đồng ý'),
    },
    no: {
      header: 'Không đồng ý',
      synonyms: ['so phieu khong dong y'],
      isRequired: true,
      isEntry: true,
      width: 10,
      isCentred: true,
      format: 'integer',
      rule: (range) => wholeNumber(range, 'Số phiếu không đồng ý'),
    },
    note: { header: 'Ghi chú', isEntry: true, width: 30, format: 'text' },
  },
});

export type MeetingField = keyof typeof MEETING_LABELS;
export type MemberColumn = ColumnOf<typeof MEMBERS>;
export type ChoiceColumn = ColumnOf<typeof CHOICES>;
export type BallotColumn = ColumnOf<typeof BALLOTS>;
/** The columns that say whom and what a row is about. */
export type KeyColumn = ChoiceColumn & BallotColumn;
