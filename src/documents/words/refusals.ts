import type { InputResult, Result } from '../../domain/result.ts';

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
