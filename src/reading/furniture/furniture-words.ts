import { looseKey } from '../../text/fold.ts';
import { wordList } from './same-words.ts';
import {
  DENIALS,
  DISCIPLINE,
  GROUPS,
  SIGNERS,
  SIGNING,
  SIGNING_FOR,
  SUMMARIES,
  SUMS,
  TITLES,
} from './words.ts';

const sumsWhole = wordList(SUMS.whole);
const sumsBeginning = wordList(SUMS.beginnings);
const summariesWhole = wordList(SUMMARIES.whole);
const summariesBeginning = wordList(SUMMARIES.beginnings);
const groups = wordList(GROUPS);
const signingWhole = wordList(SIGNING.whole);
const signingBeginning = wordList(SIGNING.beginnings);
const signers = wordList(SIGNERS);
const signingFor = wordList(SIGNING_FOR);
const titles = wordList(TITLES);
const discipline = wordList(DISCIPLINE);
const denials = wordList(DENIALS);

const LONGEST_TOTAL = 80;

/** Whether words name a sum: `Tổng cộng`, `Cộng nhóm 1`; never `Tống Văn An`. */
export function isTotalWords(text: string): boolean {
  if (text.length > LONGEST_TOTAL || !/^[^\p{L}]*[tcsđd]/iu.test(text)) return false;
  return sumsWhole.isWhole(text) || sumsBeginning.isBeginning(text);
}

/** Whether words name what is worked out of a list: a sum, an average, a grade, the best, the maximum. */
export function isSummaryWords(text: string): boolean {
  if (text === '' || text.length > LONGEST_TOTAL) return false;
  return isTotalWords(text) || summariesWhole.isWhole(text) || summariesBeginning.isBeginning(text);
}

/** Whether words name a part of a list: `Tổ Văn phòng`, `II. Công chức`. */
export function isGroupWords(text: string): boolean {
  const bare = text.replace(NUMBERING, '');
  return bare !== '' && bare.length <= LONGEST_TOTAL && groups.isBeginning(bare);
}

/** `I.`, `a)`, `1.` before the words. */
const NUMBERING = /^\s*(?:[IVX]{1,5}|[A-Za-zĐđ]|\d{1,2})[.)/-]\s*/u;

/** `…, ngày 18 tháng 11 năm 2022`, also with the numbers left open; never the header `Ngày tháng năm sinh`. */
const DATE_LINE = /(?:^| )ngay (?:\d{1,2} )?thang (?:\d{1,2} )?nam(?: \d{2,4})?$/;

/** Whether words stand in a block of signatures, wherever they are. */
export function isSigningWords(text: string): boolean {
  if (text === '' || text.length > LONGEST_TOTAL) return false;
  return signingWhole.isWhole(text) || signingBeginning.isBeginning(text) || DATE_LINE.test(looseKey(text));
}

/** Whether words are the office of who signs; in a list they may be somebody's `Chức vụ`. */
export function isSignerWords(text: string): boolean {
  if (text === '' || text.length > LONGEST_TOTAL) return false;
  return signers.isWhole(text) || signingFor.isBeginning(text);
}

/** Whether words begin what stands over a table. */
export function isTitleWords(text: string): boolean {
  return titles.isBeginning(text.replace(/^[^\p{L}]+/u, '')) || DATE_LINE.test(looseKey(text));
}

/** Where one thing that is said of somebody ends, and another may begin. */
const PARTS = /[.;:\n]|,\s+(?=đang|đã|bị)|\s(?:nhưng|song|tuy nhiên|mà)\s/iu;

/** `Kỷ luật: không`, `Số cán bộ bị kỷ luật: 00 người`: what is asked after, and that there is none of it. */
const NONE_OF_IT =
  /[^.,;:\n]{0,120}:\s*(?:kh[ôo]ng(?:\s+c[óo])?|ko|0+(?:\s+(?:người|cán bộ|đồng chí|trường hợp|lượt|vụ|vụ việc))?(?![.,]\d))\s*(?=[.,;\n)]|$)/giu;

/** `Chấp hành tốt kỷ luật lao động`, `ý thức kỷ luật tốt`, `tổng điều tra dân số`: somebody's merit or work, and no discipline. */
const PRAISED =
  /(?:chấp hành|thực hiện|giữ|giữ vững|tuân thủ)\s(?:rất\s)?(?:tốt|nghiêm|nghiêm túc|nghiêm chỉnh)\s(?:[\p{L},]{1,12}\s){0,4}k[ỷỉ] luật|(?:ý thức|tinh thần)\s(?:[\p{L},]{1,12}\s){0,4}k[ỷỉ] luật\s(?:rất\s)?(?:tốt|cao|nghiêm)|^k[ỷỉ] luật\s(?:lao động\s|công tác\s)?(?:rất\s)?(?:tốt|nghiêm)(?:\stúc)?$|tổng điều tra/giu;

/** `Giải quyết khiếu nại, tố cáo`, `phòng, chống tham nhũng`, `tham mưu xử phạt vi phạm hành chính`, `điều tra hộ nghèo`: what somebody works on. */
const WORKED_ON = [
  /(?:giải quyết|tiếp nhận|theo dõi)\s(?:[\p{L},]{1,12}\s){0,4}?(?:khiếu nại|tố cáo)(?:,?\s(?:và\s|hoặc\s)?(?:khiếu nại|tố cáo|kiến nghị|phản ánh))*/u,
  /phòng,?\s(?:và\s)?chống\s(?:tham nhũng|tội phạm|vi phạm|bạo lực|tệ nạn)(?:,?\s(?:và\s)?(?:lãng phí|tiêu cực|tham nhũng|vi phạm pháp luật))*/u,
  /(?:tham mưu|công tác|lĩnh vực|phụ trách)\s(?:[\p{L},]{1,12}\s){0,3}?(?:xử lý|xử phạt)\svi phạm(?:\shành chính)?/u,
  /điều tra,?\s(?:(?:và\s)?(?:rà soát|thống kê|thu thập)\s)?(?:hộ|dân số|lao động|doanh nghiệp|nông nghiệp|nông thôn|kinh tế|xã hội học|dư luận|rừng)/u,
];

/** Those words, but where the part they stand in tells a thing that is open or touches somebody: `đang giải quyết tố cáo đối với bà An`. */
const ONLY_WORK = new RegExp(
  `(?<!(?:^|\\s)(?:bị|đang|chờ|do|vì|đơn vị có|liên quan)\\s[^.;:\\n]{0,60})(?:${WORKED_ON.map(({ source }) => source).join('|')})(?![^.;:\\n]{0,40}(?:đối với|liên quan|\\s(?:ông|bà)\\s|đồng chí))`,
  'giu',
);

function partsOf(text: string): readonly string[] {
  const asked = text.includes(':') ? text.replace(NONE_OF_IT, '') : text;
  return asked.replace(PRAISED, '').replace(ONLY_WORK, '').split(PARTS);
}

/** Whether words speak of discipline, and do not only say that there is none. */
export function speaksOfDiscipline(text: string): boolean {
  if (text === '') return false;
  // Each part by itself: `Chưa bị kỷ luật nhưng đang bị tố cáo` takes back the first only.
  return partsOf(text).some((part) => {
    const found = discipline.within(part);
    if (found === null) return false;
    const before = looseKey(part).split(' ').slice(0, found.at).join(' ');
    return !(found.at <= 4 && before !== '' && denials.isBeginning(before));
  });
}

/** `đang bị …`, `bị …` at the beginning of what is said, and words of discipline: told of somebody, in whatever column. */
export function saysOfSomebody(given: string): boolean {
  const text = given.normalize('NFC');
  return UNDERGOES.test(text) && speaksOfDiscipline(text);
}

const UNDERGOES = /(?:^|[(,;.\n–-]\s*)(?:(?:hiện|đang|đã|từng|vừa)\s+){0,3}bị\s/iu;

/**
 * Whether a sentence says that the unit itself, or somebody of it, undergoes discipline: `Ghi chú: đơn vị đang bị xem xét kỷ
 * luật`. What it says in general is no such thing: `đơn vị có cán bộ bị kỷ luật thì trừ điểm`.
 */
export function undergoesDiscipline(given: string): boolean {
  const text = given.normalize('NFC');
  if (IN_GENERAL.test(text)) return false;
  return partsOf(text).some(
    (part) => IS_UNDERGOING.test(part) && !DENIED.test(part) && speaksOfDiscipline(part),
  );
}

const IS_UNDERGOING =
  /(?:^|[\s(])(?:bị|có dấu hiệu|đang (?:được |trong )?(?:xem xét|chờ|điều tra|xác minh|thanh tra))\s/iu;
const DENIED = /(?:^|[\s(])(?:không|chưa|ko)\s/iu;
const IN_GENERAL =
  /(?:^|[\s(])(?:nếu|trường hợp|những|các|mỗi|khi|thì|trừ|không xét|không tính|không được|phải)(?:\s|$)|^(?:\P{L}|ghi chú)*đối với/iu;
