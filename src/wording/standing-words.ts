import type { StandingReason } from '../domain/standing-reason.ts';
import { formatShortDate } from '../text/dates.ts';
import type { Reader } from './reader.ts';
import { groundWords } from './violations.ts';

const NO_TOTAL: Readonly<
  Record<Extract<StandingReason, { code: 'no-total' }>['why'], (reader: Reader) => string>
> = {
  missing: () => 'không nộp báo cáo',
  rejected: (reader) => (reader === 'clerk' ? 'bản nộp không dùng được' : 'báo cáo không sử dụng được'),
  'open-lines': () => 'còn tiêu chí chưa rõ',
  'open-cells': (reader) => (reader === 'clerk' ? 'còn ô chưa rõ' : 'còn nội dung chưa rõ'),
  unsound: (reader) =>
    `số liệu ${reader === 'clerk' ? 'trong tệp kết quả' : 'kết quả của năm'} không khớp nên không tính`,
};

/** All that is said of one year, as one clause; blank where nothing is. */
export function standingWords(reasons: readonly StandingReason[], reader: Reader): string {
  return reasons.map((reason) => oneReason(reason, reader)).join('; ');
}

function oneReason(reason: StandingReason, reader: Reader): string {
  switch (reason.code) {
    case 'not-due':
      return 'chưa đến hạn báo cáo';
    case 'no-result':
      return 'năm này chưa có kết quả tổng hợp';
    case 'not-founded':
      return 'chưa thành lập';
    case 'part-of':
      return `chỉ kế thừa một phần ${reason.units.join(', ')} nên không nối được số liệu`;
    case 'mean-of':
      return `bình quân của ${reason.units.join(', ')}`;
    case 'without-part-of':
      return `không tính phần kế thừa của ${reason.units.join(', ')}`;
    case 'no-total':
      return `${reason.unit === null ? '' : `${reason.unit} `}${NO_TOTAL[reason.why](reader)}`;
    case 'no-list':
      return 'đơn vị không có danh sách cá nhân dùng được của năm này';
    case 'not-listed':
      return 'không có trong danh sách của đơn vị';
    case 'namesakes':
      return `có ${reason.count} người cùng tên, chưa rõ là ai`;
    case 'was-at':
      return `khi đó thuộc ${reason.unit}`;
    case 'after-discipline':
      return `chỉ tính thành tích sau ngày ${formatShortDate(reason.until)} (${
        reader === 'clerk' ? reason.id : `“${reason.title}”`
      }, ${groundWords(reader === 'clerk' ? reason.ground : { ...reason.ground, until: null }, reader)})`;
  }
}
