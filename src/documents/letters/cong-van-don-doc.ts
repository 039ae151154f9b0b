import { termKey, termWords } from '../../domain/term.ts';
import { sortByVietnamese } from '../../text/collation.ts';
import { formatShortDate } from '../../text/dates.ts';
import { bodyOf, dashes, field, paragraph, toFill } from '../blocks.ts';
import type { Block, Paragraph, Run, WordDocumentModel } from '../document-model.ts';
import { officialLetterhead } from '../letterhead.ts';
import type { OfficeContext } from '../result-document.ts';
import { commonFields } from '../words/review-and-movement.ts';
import { addressee } from '../words/to-unit.ts';
import { joined, nameInText, tally } from '../words/wording.ts';
import { deadlineDay, type ReminderDeadline, weekendWords, workingDayBefore } from './deadline-words.ts';
import { inState, type RemindedUnit, type ReminderState, remindedUnitsOf } from './reminded-units.ts';
import { reminderTables, STATE_WORDS } from './reminder-tables.ts';

const NAMES_SHOWN = 10;

/** States in which a unit still has something to send. */
const OPEN_STATES: readonly ReminderState[] = ['missing', 'unusable', 'faulty'];

export type ReminderContext = OfficeContext & {
  readonly deadline: ReminderDeadline;
  /** The new day set for those who let the deadline pass; null where nobody has set one. */
  readonly newDeadline: string | null;
};

/**
 * Công văn đôn đốc (plan VI.2): a reminder until the deadline, a demand after it; all units and what each lacks stand
 * in its appendix. None where no unit has anything left to send.
 */
export function reminderLetter(context: ReminderContext): WordDocumentModel | null {
  const { result, office, profile, date, deadline } = context;
  const units = remindedUnitsOf(result);
  const open = units.filter(isOpen);
  if (open.length === 0) return null;
  const isOver = date > deadline.date;
  const { email, phone } = profile.submitTo;
  return {
    format: 'docx',
    name: `cong-van-don-doc-${termKey(result)}`,
    template: 'cong-van-don-doc',
    title: `Công văn ${isOver ? 'đôn đốc' : 'nhắc'} nộp bản tự chấm điểm ${termWords(result)}`,
    date,
    letterhead: officialLetterhead(office),
    fields: {
      ...commonFields(context, ['nam', 'ky', 'ky_hoa', 'ke_hoach', 'hoi_dong', 'don_vi_lap']),
      viec: field(isOver ? 'đôn đốc nộp' : 'nhắc nộp'),
      don_vi_nhan: field(addresseeOf(open)),
      han_nop: field(deadlineDay(deadline.planned)),
      noi_gui: email === '' ? [toFill('địa chỉ nhận bản tự chấm điểm')] : field(`địa chỉ ${email}`),
      dien_thoai: phone === '' ? [toFill('số điện thoại')] : field(phone),
    },
    blocks: {
      ngay_nghi: aboutWeekend(deadline, isOver),
      tinh_hinh: situation(units, context),
      yeu_cau: [...(isOver ? demand(open, context) : request(open, context)), ...aboutLate(units)],
      danh_sach: reminderTables(units),
    },
  };
}

/** One unit by its name; several by what they have in common, their names are in the appendix. */
function addresseeOf(open: readonly RemindedUnit[]): string {
  const [only] = open;
  if (open.length === 1 && only !== undefined) return addressee(only.unit);
  const said = OPEN_STATES.filter((state) => inState(open, state).length > 0).map(
    (state) => STATE_WORDS[state].said,
  );
  return `Các cơ quan, đơn vị ${joined(said, 'hoặc')}`;
}

function aboutWeekend(deadline: ReminderDeadline, isOver: boolean): readonly Paragraph[] {
  const words = weekendWords(deadline);
  if (words === '' || isOver || deadline.date !== deadline.planned) return bodyOf(words);
  const eve = workingDayBefore(deadline.planned);
  return bodyOf(words, `Đề nghị các đơn vị chủ động gửi trong ngày ${formatShortDate(eve)} trở về trước.`);
}

/**
 * Exact counts: who has to report, what came, who still has to send something and who has not. A unit that was late and sent
 * a good report has nothing more to send, and is told so apart.
 */
function situation(
  units: readonly RemindedUnit[],
  { result, office, date }: ReminderContext,
): readonly Block[] {
  const all = result.units.length;
  const used = all - inState(units, 'missing').length - inState(units, 'unusable').length;
  const open = units.filter(isOpen);
  const late = inState(units, 'late');
  const count =
    used === 0
      ? `chưa nhận được bản tự chấm điểm sử dụng được của đơn vị nào trong ${tally(all)} đơn vị phải nộp`
      : `đã nhận được bản tự chấm điểm sử dụng được của ${tally(used)}/${tally(all)} đơn vị phải nộp${
          late.length === 0 ? '' : `, trong đó ${tally(late.length)} đơn vị nộp chậm`
        }`;
  return [
    paragraph('body', `Đến ngày ${formatShortDate(date)}, ${office.issuingAgency} ${count}.`),
    paragraph('body', `${tally(open.length)} đơn vị còn phải gửi hoặc gửi lại, gồm:`),
    ...dashes(
      OPEN_STATES.flatMap((state) => {
        const members = inState(units, state);
        return members.length === 0 ? [] : [named(members, STATE_WORDS[state].said)];
      }),
    ),
  ];
}

function isOpen({ states }: RemindedUnit): boolean {
  return states.some((state) => OPEN_STATES.includes(state));
}

/** `03 đơn vị nộp chậm: A, B và C`; more than ten are named in the appendix alone. */
function named(members: readonly RemindedUnit[], said: string): string {
  const count = `${tally(members.length)} đơn vị ${said}`;
  if (members.length > NAMES_SHOWN) return `${count} (danh sách tại Phụ lục)`;
  const names = sortByVietnamese(members, ({ unit }) => unit.name).map(({ unit }) => nameInText(unit.name));
  return `${count}: ${joined(names)}`;
}

/** Those who were late: with nothing more to send, or with something to mend as well. */
function aboutLate(units: readonly RemindedUnit[]): readonly Paragraph[] {
  const late = inState(units, 'late');
  const done = late.filter((unit) => !isOpen(unit));
  const both = late.filter(isOpen);
  return bodyOf(
    done.length === 0 ? '' : `${named(done, 'đã gửi sau thời hạn, không phải gửi lại')}.`,
    both.length === 0
      ? ''
      : `${named(both, 'đã gửi sau thời hạn và còn phải sửa')}; đã tính trong số còn phải gửi lại nêu trên.`,
  );
}

/** Before the deadline; where nothing came yet there is nothing more to explain. */
function request(open: readonly RemindedUnit[], { deadline, office }: ReminderContext): readonly Paragraph[] {
  const isSimple = inState(open, 'missing').length === open.length;
  const wish = `${office.issuingAgency} trân trọng nhắc và đề nghị ${openCount(open)} nêu trên hoàn thành, gửi bản tự chấm điểm theo biểu mẫu đã phát, bảo đảm thời hạn ${deadlineDay(deadline.date)}`;
  return isSimple
    ? [paragraph('body', `${wish}.`)]
    : [paragraph('body', `${wish}, trong đó:`), ...dashes(tasks(open))];
}

/** After the deadline: the new day is the office's to set. */
function demand(
  open: readonly RemindedUnit[],
  { newDeadline, result, office }: ReminderContext,
): readonly Paragraph[] {
  const day: Run = newDeadline === null ? toFill('ngày phải gửi') : { text: deadlineDay(newDeadline) };
  return [
    paragraph(
      'body',
      `Thời hạn nộp đã qua. ${office.issuingAgency} đề nghị thủ trưởng ${openCount(open)} nêu trên chỉ đạo hoàn thành và gửi bản tự chấm điểm chậm nhất `,
      day,
      ', cụ thể:',
    ),
    ...dashes(tasks(open)),
    paragraph(
      'body',
      `Quá thời hạn trên, đơn vị không có bản tự chấm điểm sử dụng được sẽ không có căn cứ để chấm điểm, xếp hạng ${termWords(result)}.`,
    ),
  ];
}

function openCount(open: readonly RemindedUnit[]): string {
  return open.length === 1 ? 'đơn vị' : `${tally(open.length)} đơn vị`;
}

function tasks(open: readonly RemindedUnit[]): readonly string[] {
  const has = (state: ReminderState) => inState(open, state).length > 0;
  const whose = (state: ReminderState) =>
    `${tally(inState(open, state).length)} đơn vị ${STATE_WORDS[state].said}`;
  return [
    ...(has('missing') ? [`${whose('missing')}: hoàn thành biểu mẫu đã phát và gửi đủ`] : []),
    ...(has('unusable')
      ? [
          `${whose('unusable')}: gửi lại bảng tính theo biểu mẫu đã phát, không gửi ảnh chụp, bản quét hay PDF thay bảng tính`,
        ]
      : []),
    ...(has('faulty')
      ? [`${whose('faulty')}: sửa các nội dung nêu tại Phụ lục và gửi lại toàn bộ bản tự chấm điểm`]
      : []),
  ];
}
