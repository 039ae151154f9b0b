import { defineCommand } from '../command.ts';
import { commonOptions, day, review } from '../common-options.ts';
import { flag, meaning, term, word, words } from '../declare.ts';
import { openCriteria } from '../openers.ts';

const SUBJECTS = { 'tap-the': 'unit', 'ca-nhan': 'individual' } as const;

/** `thidua banhanh <năm>`: what a signed decision grants goes into `khen-thuong.xlsx`, each once. */
export const issueCommand = defineCommand({
  name: 'banhanh',
  description:
    'Sau khi quyết định đã ký: ghi số, ngày quyết định vào khen-thuong.xlsx cho mọi tập thể, cá nhân được khen,\nmỗi trường hợp một lần. Chạy lại không ghi thêm; nội dung đã có trong sổ được giữ nguyên.',
  examples: [
    'thidua banhanh 2022 --so 1234/QĐ-UBND --ngay-ky 28/12/2022',
    'thidua banhanh 2022 --so 1235/QĐ-UBND --ngay-ky 28/12/2022 --doi-tuong ca-nhan --xem-truoc',
    'thidua banhanh 2022 --ky so-ket --so 1300/QĐ-UBND --ngay-ky 15/03/2023',
  ],
  note: 'Muốn bỏ lần ghi vừa rồi: chép khen-thuong-ban-truoc.xlsx đè lên khen-thuong.xlsx.',
  args: { year: term('năm của kế hoạch, ví dụ 2022') },
  options: {
    review: review('kỳ xét: hang-nam, so-ket hoặc tong-ket (mặc định: hang-nam)'),
    number: word('--so <số>', 'số, ký hiệu quyết định, ví dụ 1234/QĐ-UBND'),
    signedOn: day('--ngay-ky <dd/mm/yyyy>', 'ngày ký quyết định', '28/12/2022'),
    subject: meaning(
      '--doi-tuong <đối tượng>',
      'quyết định chỉ của tap-the hoặc chỉ của ca-nhan',
      (typed) => {
        const found = Object.entries(SUBJECTS).find(([id]) => id === typed.trim().toLowerCase());
        return found === undefined ? { expected: 'một trong: tap-the, ca-nhan' } : { value: found[1] };
      },
    ),
    awards: words(
      '--hinh-thuc <mã hoặc tên...>',
      'hình thức mà quyết định này khen (mặc định: các hình thức do cấp mình quyết định)',
    ),
    isTrial: flag('--xem-truoc', 'chỉ xem trước, không ghi gì'),
    ...commonOptions,
  },
  open: openCriteria,
  lock: ({ workspace }) => workspace.folder,
  run: async (call, opened, before) =>
    (await import('../steps/issue-awards.ts')).issueAwards(call, opened, before),
});
