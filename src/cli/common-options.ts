import { REVIEW_IDS, REVIEW_KINDS, type ReviewKind } from '../domain/review.ts';
import { isoOf } from '../text/dates.ts';
import { type Declared, flag, meaning, repeated, type Values, word, words } from './declare.ts';

/** The flags that most commands take (contract section 2), in the order in which help shows them. */
export const commonOptions = {
  workspace: word('--thu-muc <thư mục>', 'thư mục làm việc (mặc định: thư mục hiện tại, rồi thư mục cha)'),
  sources: words('--nguon <đường dẫn...>', 'đọc các tệp, thư mục này thay cho thư mục nhan/'),
  folder: word('--ra <thư mục>', 'ghi văn bản vào thư mục này'),
  date: day('--ngay <dd/mm/yyyy>', 'ngày ghi trên văn bản (mặc định: hôm nay)', '05/12/2022'),
  isJson: flag('--json', 'chỉ in một đối tượng JSON ra màn hình, cho chương trình khác đọc'),
  isUnattended: flag('--khong-hoi', 'không hỏi gì, dùng giá trị đã cho hoặc mặc định'),
  isDetailed: flag('--chi-tiet', 'in thêm chi tiết: cách hiểu từng cột, thời gian, dấu vết lỗi'),
};

/** The flag that answers beforehand what may be asked about a file: whose it is. */
export const unitOfFileOption = {
  unitOfFile: repeated(
    '--don-vi-cua <tệp=mã>',
    'nói trước tệp nào của đơn vị nào, ví dụ "bao cao.xlsx=PX10"; ghi được nhiều lần; được nhớ vào sổ đơn vị',
  ),
};

/** How files are read where there are many of them. */
export const readingOptions = {
  isReadAlone: flag(
    '--mot-luong',
    'đọc lần lượt từng tệp, không chia cho nhiều bộ xử lý cùng đọc (kết quả như nhau)',
  ),
};

/** The flag that asks for drafts of mail beside the papers. */
export const mailOption = {
  hasMail: flag(
    '--thu',
    'lập thêm thư nháp (.eml) gửi từng đơn vị theo cột Email của sổ đơn vị, kèm tệp; không tự gửi',
  ),
};

/** The flag that asks for one file of all papers. */
export const printOption = {
  isPrinted: flag('--ban-in', 'ghi thêm một tệp gộp mọi văn bản để in hoặc lưu PDF một lần (ban-in-….docx)'),
};

/** How the overview names people. */
export const overviewOptions = {
  hidesNames: flag('--an-ten', 'viết tắt tên cá nhân trong tong-quan.html'),
};

/** What every command must declare: how it answers, and whether it may ask. */
export type AnswerOptions = Pick<typeof commonOptions, 'isJson' | 'isUnattended' | 'isDetailed'>;

/** Where the workspace and what was received are, as far as a command has flags for it. */
export type PlaceOptions = Partial<
  Pick<Values<typeof commonOptions>, 'workspace' | 'sources'> &
    Values<typeof unitOfFileOption> &
    Values<typeof readingOptions>
>;

/** A flag that takes a day, dd/mm/yyyy; the value is yyyy-MM-dd. */
export function day<const Term extends `--${string} <dd/mm/yyyy>`>(
  term: Term,
  about: string,
  example: string,
): Declared<string | undefined> {
  return meaning<string, `--${string} <dd/mm/yyyy>`>(term, about, (typed) => {
    const value = isoOf(typed);
    return value === null ? { expected: `một ngày dạng dd/mm/yyyy, ví dụ ${example}` } : { value };
  });
}

/** `--ky`: which review of the year; the annual one where it is left out. */
export function review(about: string): Declared<ReviewKind | undefined> {
  return meaning('--ky <kỳ>', about, (typed) => {
    const value = REVIEW_KINDS.find((each) => REVIEW_IDS[each] === typed.trim().toLowerCase());
    return value === undefined
      ? { expected: `một trong: ${Object.values(REVIEW_IDS).join(', ')}` }
      : { value };
  });
}
