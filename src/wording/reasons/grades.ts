import type { CitedYear, FactOf } from '../../domain/reason.ts';
import { formatShortDate } from '../../text/dates.ts';
import { formatPoints } from '../../text/numbers.ts';
import type { Reader } from '../reader.ts';
import { standingWords } from '../standing-words.ts';

/** Points and grades, of a year and over the years of a review. */
export const gradeWords = {
  'grade-reached': ({ grade, total }: FactOf<'grade-reached'>) => graded(grade, total),
  'grade-below': ({ grade, total, wanted }: FactOf<'grade-below'>) =>
    `${graded(grade, total)}, dưới mức “${wanted}”`,
  'grade-excluded': ({ total }: FactOf<'grade-excluded'>) =>
    total === null
      ? 'không xếp loại vì thuộc trường hợp loại trừ'
      : `không xếp loại (${formatPoints(total)} điểm)`,
  'total-unknown': ({ why }: FactOf<'total-unknown'>, reader: Reader) => {
    const noReport = reader === 'clerk' ? 'chưa có bản nộp dùng được' : 'chưa có báo cáo sử dụng được';
    return `chưa có tổng điểm vì ${why === 'no-report' ? noReport : 'còn tiêu chí chưa rõ'}`;
  },
  'mean-unknown': () => 'chưa có điểm bình quân vì còn năm chưa rõ kết quả',
  'places-need-total': () => 'chưa có tổng điểm nên chưa xét được chỉ tiêu',
  'years-none': () => 'chưa có kết quả năm nào của kỳ',
  'years-reached': ({ wanted, years, without }: FactOf<'years-reached'>, reader: Reader) => {
    const gap = without.length === 0 ? '' : `; không có kết quả năm ${without.join(', ')} để đối chiếu`;
    return `đạt từ “${wanted}” trở lên: ${cited(years, reader)}${gap}`;
  },
  'years-below': ({ wanted, years }: FactOf<'years-below'>, reader: Reader) =>
    `dưới mức “${wanted}”: ${cited(years, reader)}`,
  'years-absent': ({ needed, years }: FactOf<'years-absent'>, reader: Reader) =>
    `cần đủ ${needed === 'all' ? 'tất cả các năm của kỳ' : `${needed} năm gần nhất`}, không có năm ${cited(years, reader)}`,
  'years-discounted': ({ years }: FactOf<'years-discounted'>, reader: Reader) =>
    `năm không được tính: ${cited(years, reader)}`,
  'years-unknown': ({ years }: FactOf<'years-unknown'>, reader: Reader) =>
    `năm chưa rõ kết quả: ${cited(years, reader)}`,
  'years-too-few': ({ needed, years }: FactOf<'years-too-few'>, reader: Reader) =>
    `cần ${needed} năm có kết quả, mới có ${years.length} năm: ${cited(years, reader)}`,
  'years-taken-part': ({ needed, taken, open }: FactOf<'years-taken-part'>) =>
    `tham gia Phong trào ${taken.length} năm${listed(taken)}, cần ${needed} năm${
      open.length === 0 ? '' : `; chưa rõ ${open.length} năm${listed(open)}`
    }`,
  'movement-age': ({ by, launched, needed, full, isFull }: FactOf<'movement-age'>) => {
    const since = `Phong trào do ${by} phát động ngày ${formatShortDate(launched)}`;
    return isFull
      ? `${since}, đã đủ ${needed} năm`
      : `${since}, đến ngày ${formatShortDate(full)} mới đủ ${needed} năm`;
  },
};

function graded(grade: string | null, total: number): string {
  return `xếp loại ${grade ?? 'chưa xếp loại'} (${formatPoints(total)} điểm)`;
}

/** `2019 (Tốt, 85,20 điểm); 2020 (không nộp báo cáo)` */
function cited(years: readonly CitedYear[], reader: Reader): string {
  return years
    .map(({ year, total, grade, why }) => {
      const shown = total === null ? '' : `${grade ?? 'không xếp loại'}, ${formatPoints(total)} điểm`;
      const said = [shown, standingWords(why, reader)].filter((part) => part !== '').join('; ');
      return said === '' ? String(year) : `${year} (${said})`;
    })
    .join('; ');
}

function listed(years: readonly number[]): string {
  return years.length === 0 ? '' : ` (${years.join(', ')})`;
}
