import type { Exclusion, Ground, Hold, Past } from '../domain/violation.ts';
import { formatShortDate } from '../text/dates.ts';
import { looseKey } from '../text/fold.ts';
import { withoutEnd } from '../text/letters.ts';
import type { Reader } from './reader.ts';

/**
 * `văn bản số 12/QĐ-UBND ngày 05/5/2021 của …`; for the clerk with the cell of `xu-ly.xlsx`, for an office with the last day
 * of its effect, where that is known.
 */
export function groundWords({ document, what, until, cell }: Ground, reader: Reader): string {
  const paper =
    document === null
      ? `${what}, chưa đủ căn cứ để kết luận`
      : `văn bản số ${document.number} ngày ${formatShortDate(document.date)}${
          document.issuer === '' ? '' : ` của ${document.issuer}`
        }`;
  if (reader === 'clerk') return `${paper}; ${cell.file} › ${cell.sheet} › ${cell.cell}`;
  return until === null ? paper : `${paper}, có hiệu lực đến ngày ${formatShortDate(until)}`;
}

/** What somebody was dealt with for, in the register's words, and by which document; the clerk reads the row itself. */
function dealtWith(ground: Ground, reader: Reader): string {
  const words = groundWords(ground, reader);
  const what = withoutEnd(ground.what.trim(), '.;,');
  return reader === 'clerk' || ground.document === null || what === '' ? words : `${what}, ${words}`;
}

/** The same, an office being told also that nobody said when it ends. */
export function groundWithEnd(ground: Ground, reader: Reader): string {
  const words = dealtWith(ground, reader);
  const isOpen = reader !== 'clerk' && ground.document !== null && ground.until === null;
  return isOpen ? `${words}, không nêu ngày hết hiệu lực` : words;
}

/** `V1: Bị kỷ luật … (văn bản số …)`, each after its own “theo”; an office knows no codes of the criteria. */
export function exclusionWords(exclusions: readonly Exclusion[], reader: Reader): string {
  const said = exclusions.map(({ id, title, grounds }) => {
    const words = [...new Set(grounds.map((ground) => dealtWith(ground, reader)))].join('; ');
    const inBrackets = words === '' ? '' : ` (${words})`;
    const bare = withoutEnd(title, '.');
    if (reader === 'clerk') return `${id}${bare === '' ? '' : `: ${bare}`}${inBrackets}`;
    return `${bare === '' ? 'điều kiện loại trừ của bộ tiêu chí' : `“${bare}”`}${inBrackets}`;
  });
  return reader === 'clerk'
    ? `loại trừ theo ${said.join('; theo ')}`
    : `thuộc trường hợp loại trừ: ${said.join('; ')}`;
}

/** Why an award waits, as a clause. */
export function holdWords(hold: Hold, reader: Reader): string {
  switch (hold.code) {
    case 'declared-unclear':
      return `${unitWrote(hold.text, reader)}: chưa rõ mức độ vi phạm`;
    case 'declared-undocumented':
      return `${unitWrote(hold.text, reader)} nhưng không nêu số, ngày của văn bản kết luận`;
    case 'declared-holding':
      return kind(hold, reader);
    case 'aside':
      return reader === 'clerk'
        ? `Ô ${hold.from.cell} trang “${hold.from.sheet}” ghi “${hold.text}”, ngoài cột “Vi phạm, kỷ luật”: chờ làm rõ`
        : `${unitWrote(hold.text, reader)} ngoài mục vi phạm, kỷ luật: chờ làm rõ`;
    case 'documented':
      // It is open on the paper's day: when it came to an end, and how, is known only later.
      return `${kind(hold, reader)} (${groundWords({ ...hold.ground, until: null }, reader)})`;
    case 'doubt':
    case 'told':
      return withoutEnd(hold.text, '.');
  }
}

/** The clerk's holds are sentences of their own, as results have them. */
function unitWrote(text: string, reader: Reader): string {
  return `${reader === 'clerk' ? 'Đơn vị' : 'đơn vị'} ghi “${text}”`;
}

/** The sentence of a hold as results have it. */
export function holdSentence(hold: Hold): string {
  if (hold.code === 'told') return hold.text;
  const said = holdWords(hold, 'clerk');
  return hold.code === 'declared-holding' ? said : `${said}.`;
}

/**
 * What there was against somebody and is no bar, each with its document, its days, and why it is none. What somebody was
 * dealt with for, what a unit only wrote, and an inquiry that has come to its end are three things.
 */
export function pastWords(past: readonly Past[], reader: Reader): string {
  const dealt = past.filter(({ code }) => code !== 'declared' && code !== 'closed');
  const said = past.filter(({ code }) => code === 'declared');
  const closed = past.filter(({ code }) => code === 'closed');
  const listed = (items: readonly Past[]) => items.map((each) => onePast(each, reader)).join('; ');
  return [
    ...(dealt.length === 0 ? [] : [`đã có xử lý trước đây: ${listed(dealt)}`]),
    ...(said.length === 0 ? [] : [`${listed(said)}${reader === 'clerk' ? UNMATCHED_FOR_CLERK : UNMATCHED}`]),
    ...(closed.length === 0 ? [] : [listed(closed)]),
  ].join('; ');
}

const UNMATCHED = ' (chưa có văn bản kết luận để đối chiếu)';
const UNMATCHED_FOR_CLERK = ' (xu-ly.xlsx không có dòng nào chắc chắn là việc này)';

/** Whether all of it came to an end with nothing found, in the words of the register. */
export function isCleared(past: readonly Past[]): boolean {
  return past.length > 0 && past.every((each) => each.code === 'closed' && saysCleared(each.ground.what));
}

/** `không vi phạm`, `không có vi phạm`, `không có căn cứ`, `tố cáo sai`, `không đúng` … */
function saysCleared(what: string): boolean {
  const key = ` ${looseKey(what)} `;
  return [
    'khong vi pham',
    'khong co vi pham',
    'khong sai pham',
    'khong co sai pham',
    'khong co can cu',
    'khong du can cu',
    'to cao sai',
    'khong dung su that',
    'khong xu ly',
    'khong ky luat',
  ].some((words) => key.includes(` ${words} `));
}

function onePast(past: Past, reader: Reader): string {
  switch (past.code) {
    case 'declared':
      return `năm ${past.year} đơn vị ghi “${past.text}”`;
    case 'closed':
      return `việc đơn vị nêu năm ${past.year} đã xem xét xong ngày ${formatShortDate(past.ground.until ?? past.ground.from)}: “${past.ground.what}” (${groundWords({ ...past.ground, until: null }, reader)})`;
    case 'recorded':
      return `năm ${past.year} thuộc trường hợp loại trừ ${kind(past, reader)}`;
    case 'ended':
      return `${kind(past, reader)} (${dealtWith({ ...past.ground, until: null }, reader)}), đã hết hiệu lực ngày ${formatShortDate(past.ground.until ?? past.ground.from)}`;
    case 'earlier':
      return `${kind(past, reader)} (${dealtWith(past.ground, reader)}), từ ngày ${formatShortDate(past.ground.from)}, trước thời gian xét`;
    case 'warns':
      return `${kind(past, reader)}: ${past.ground.what} (${groundWords(past.ground, reader)})`;
  }
}

function kind({ id, title }: { readonly id: string; readonly title: string }, reader: Reader): string {
  const bare = withoutEnd(title, '.');
  return reader === 'clerk' ? `${id}: ${bare}` : `“${bare}”`;
}
