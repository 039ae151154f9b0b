import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { InputResult, Result } from '../../domain/result.ts';
import { lowerFirst } from '../../text/letters.ts';

/**
 * Why a report could not be used, as an office says it: by the code of the fault, a phrase for each; the clerk's own sentence
 * with file and cell stands in the fault list.
 */
const WHY: readonly (readonly [codes: RegExp, words: string])[] = [
  [/^TD1010$/u, 'có mật khẩu, không mở được'],
  [/^TD10(0[2-9]|1[1-9])$/u, 'không phải bảng tính theo biểu mẫu'],
  [/^TD10(01|[2-9]\d)$/u, 'bị hỏng, không đọc được'],
  [/^TD1117$/u, 'biểu mẫu chưa điền'],
  [/^TD112\d$/u, 'không xác định được là của đơn vị nào'],
  [/^TD113\d$/u, 'là báo cáo của năm hoặc kế hoạch khác'],
  [/^TD11\d\d$/u, 'không đúng biểu mẫu'],
];

/** What every refused report of a result lacks; blank where its code is not known. */
export function refusalsIn({ diagnostics }: Pick<Result, 'diagnostics'>): (input: InputResult) => string {
  return ({ file, because }) => {
    const own = diagnostics.filter((each) => each.file === file);
    const fault =
      own.find(({ message }) => message === because) ?? own.find(({ severity }) => severity === 'error');
    return WHY.find(([codes]) => codes.test(fault?.code ?? ''))?.[1] ?? '';
  };
}

/** Kinds of faults that the catalogue names by cells and formulas, as a letter to other offices names them. */
const FAULTS: Readonly<Record<string, string>> = {
  TD1106: 'không rõ các cột của bảng',
  TD1109: 'một bảng ghi hai lần',
  TD1119: 'các dòng không tách được',
  TD2109: 'ghi tỷ lệ phần trăm ở chỗ phải ghi số',
  TD2201: 'số liệu bị lỗi',
  TD2202: 'số liệu chưa có giá trị',
  TD2204: 'số bị đổi thành ngày',
};

/** What a fault is called in a letter. */
export function faultInLetter({ code, title }: Pick<Diagnostic, 'code' | 'title'>): string {
  return FAULTS[code] ?? lowerFirst(title);
}
