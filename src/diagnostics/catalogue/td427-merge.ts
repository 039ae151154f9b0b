import { entry } from '../entry.ts';

const list = (names: readonly string[], most = 20, noun = 'nơi'): string =>
  names.length <= most
    ? names.join(', ')
    : `${names.slice(0, most).join(', ')} và ${names.length - most} ${noun} khác`;

/** TD427x, TD4281, TD9085 … TD9089: adding up the results of several offices (`gop`). */
export const mergeFaults = {
  TD4270: entry<{ readonly because: string }>({
    severity: 'error',
    title: 'Không dùng được tệp kết quả của một nơi gửi',
    message: ({ because }) => `Không cộng được tệp này: ${because}.`,
    hint: () => 'Đề nghị nơi gửi lập lại bằng “thidua tonghop <năm> --ban-giao” và gửi lại nguyên tệp.',
  }),
  TD4271: entry<{ readonly because: string }>({
    severity: 'error',
    title: 'Tệp bàn giao đã bị sửa sau khi lập',
    message: ({ because }) => `Tệp bàn giao này đã bị sửa sau khi lập: ${because}.`,
    hint: () =>
      'Không sửa tệp bàn giao; đề nghị nơi gửi sửa ở nguồn, chạy lại “thidua tonghop <năm> --ban-giao” và gửi lại.',
  }),
  TD4272: entry<{ readonly office: string; readonly found: string; readonly wanted: string }>({
    severity: 'error',
    title: 'Kết quả chấm theo kế hoạch hoặc bộ tiêu chí khác',
    message: ({ office, found, wanted }) =>
      `${office} chấm theo ${found}; đa số nơi gửi chấm theo ${wanted}, nên kết quả này không được cộng.`,
    hint: () =>
      'Đề nghị nơi gửi chấm lại theo đúng bộ tiêu chí chung, hoặc gộp riêng các nơi cùng một bộ tiêu chí.',
  }),
  TD4273: entry<{ readonly office: string; readonly found: string; readonly wanted: string }>({
    severity: 'error',
    title: 'Kết quả của kỳ khác',
    message: ({ office, found, wanted }) =>
      `Kết quả của ${office} là ${found}, không phải ${wanted}, nên không được cộng.`,
    hint: () => 'Gửi kết quả đúng kỳ, hoặc gộp riêng kỳ kia với năm và --ky của kỳ đó.',
  }),
  TD4274: entry<{ readonly office: string; readonly files: readonly string[] }>({
    severity: 'error',
    title: 'Một nơi có nhiều kết quả khác nhau',
    message: ({ office, files }) =>
      `${office} có ${files.length} kết quả khác nhau (${list(files)}); không rõ bản nào đúng nên chưa cộng bản nào.`,
    hint: () => 'Hỏi lại nơi gửi, bỏ bản không dùng ra khỏi thư mục rồi gộp lại.',
  }),
  TD4275: entry<{ readonly office: string; readonly kept: string; readonly keptOffice: string }>({
    severity: 'warning',
    title: 'Cùng một kết quả được gửi hai lần',
    message: ({ office, kept, keptOffice }) =>
      office === keptOffice
        ? `Kết quả này của ${office} đã có trong ${kept}, chỉ cộng một lần.`
        : `Kết quả này ghi là của ${office} nhưng giống hệt kết quả của ${keptOffice} trong ${kept}, chỉ cộng một lần cho ${keptOffice}.`,
    hint: () => 'Nếu hai nơi gửi lẫn tệp của nhau thì đề nghị gửi lại; nếu chỉ là bản sao thì bỏ bản thừa.',
  }),
  TD4276: entry<{ readonly names: readonly string[]; readonly of: number }>({
    severity: 'warning',
    title: 'Còn nơi chưa có kết quả',
    message: ({ names, of }) =>
      `Chưa có kết quả dùng được của ${names.length} trên ${of} nơi trong sổ đơn vị: ${list(names)}.`,
    hint: () => 'Đôn đốc các nơi này gửi; xếp hạng dưới đây chưa tính các nơi ấy.',
  }),
  TD4277: entry<{ readonly office: string }>({
    severity: 'warning',
    title: 'Nơi gửi không có trong sổ đơn vị',
    message: ({ office }) => `“${office}” không có trong sổ đơn vị của năm; kết quả vẫn được cộng.`,
    hint: () =>
      'Nếu là cách gọi khác của một đơn vị thì ghi vào cột Tên gọi khác của don-vi.xlsx rồi gộp lại.',
  }),
  TD4278: entry<{ readonly offices: readonly string[]; readonly count: number }>({
    severity: 'warning',
    title: 'Cùng một bản nộp được tính ở hai nơi',
    message: ({ offices, count }) => `${list(offices)} cùng tính ${count} bản nộp giống hệt nhau.`,
    hint: () => 'Xem lại các bản nộp ấy thuộc nơi nào; nơi kia cần bỏ ra và lập lại kết quả.',
  }),
  TD4279: entry<{ readonly office: string; readonly unit: string; readonly because: string }>({
    severity: 'error',
    title: 'Số liệu của một đơn vị tự mâu thuẫn',
    message: ({ office, unit, because }) =>
      `Số liệu của ${unit} (${office}) tự mâu thuẫn nên đơn vị này không được xếp hạng: ${because}`,
    hint: () => 'Đề nghị nơi gửi chạy lại “thidua tonghop <năm>”, không sửa tay ket-qua.json.',
  }),
  TD4281: entry<{ readonly folder: string; readonly files: readonly string[] }>({
    severity: 'warning',
    title: 'Trong thư mục Parquet còn tệp không phải của lần gộp này',
    message: ({ folder, files }) =>
      `Thư mục ${folder} còn ${files.length} tệp của kỳ này mà lần gộp này không ghi: ${list(files, 5, 'tệp')}; công cụ nào đọc cả thư mục sẽ cộng cả các tệp ấy.`,
    hint: () =>
      'Bỏ các tệp ấy ra nếu chúng không còn đúng (nơi gửi đã đổi tên, bị loại, không còn trong danh sách), hoặc ghi vào một thư mục mới.',
  }),
  TD9085: entry<{ readonly paths: readonly string[] }>({
    severity: 'error',
    title: 'Không có kết quả nào để gộp',
    message: ({ paths }) => `Không có kết quả nào gộp được trong ${list(paths)}.`,
    hint: () =>
      'Chỉ đúng thư mục chứa ket-qua.json hoặc tệp ban-giao-….json của các nơi; xem các lỗi nêu trên nếu có.',
  }),
  TD9086: entry<{
    readonly sets: readonly { readonly edition: string; readonly offices: readonly string[] }[];
  }>({
    severity: 'error',
    title: 'Không rõ cộng theo bộ tiêu chí nào',
    message: ({ sets }) =>
      `Các nơi chấm theo những bộ tiêu chí khác nhau và không bộ nào có nhiều nơi nhất: ${sets
        .map(({ edition, offices }) => `${edition}: ${list(offices, 5)}`)
        .join('; ')}.`,
    hint: () =>
      'Gộp riêng các nơi cùng một bộ tiêu chí, hoặc đề nghị các nơi chấm lại theo bộ tiêu chí chung.',
  }),
  TD9087: entry<Readonly<Record<string, never>>>({
    severity: 'warning',
    title: 'Chưa lập được báo cáo vì không có thư mục làm việc',
    message: () =>
      'Không có thư mục làm việc nên không biết cơ quan lập, người ký và danh sách nơi phải gửi: chỉ ghi bảng tổng hợp và trang tổng quan.',
    hint: () => 'Tạo thư mục làm việc của cơ quan bằng “thidua khoitao”, rồi gộp lại với --thu-muc.',
  }),
  TD9088: entry<{ readonly files: readonly string[]; readonly wanted: string }>({
    severity: 'info',
    title: 'Kết quả của kỳ khác trong thư mục được bỏ qua',
    message: ({ files, wanted }) => `Bỏ qua ${files.length} kết quả không phải ${wanted}: ${list(files)}.`,
    hint: () => 'Không cần làm gì nếu các kết quả ấy thuộc kỳ khác.',
  }),
  TD9089: entry<{ readonly offices: readonly string[]; readonly of: number }>({
    severity: 'warning',
    title: 'Sổ đơn vị không có nơi gửi nào',
    message: ({ offices, of }) =>
      `Không nơi nào trong số đã gửi (${list(offices, 5)}) có trong sổ đơn vị ${of} dòng của thư mục làm việc, nên không rõ nơi nào còn thiếu.`,
    hint: () =>
      'Gộp trong thư mục làm việc của cấp trên, có don-vi.xlsx ghi các nơi phải gửi; cách gọi khác ghi vào cột Tên gọi khác.',
  }),
};
