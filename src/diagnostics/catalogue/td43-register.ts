import { entry } from '../entry.ts';

/** TD43xx: the register of units, `don-vi.xlsx` (contract section 1). */
export const registerFaults = {
  TD4301: entry<{ path: string }>({
    severity: 'error',
    title: 'Không thấy sổ đơn vị',
    message: ({ path }) => `Thư mục làm việc không có sổ đơn vị: đã tìm “${path}”.`,
    hint: () =>
      'Chạy “thidua khoitao” trong thư mục này để tạo sổ mẫu, hoặc chép don-vi.xlsx của mình vào đó.',
  }),
  TD4302: entry<{ columns: readonly string[] }>({
    severity: 'error',
    title: 'Sổ đơn vị không có dòng tiêu đề',
    message: ({ columns }) =>
      `Không trang tính nào có một dòng tiêu đề gồm đủ các cột ${columns.map((column) => `“${column}”`).join(', ')}.`,
    hint: () =>
      'Ghi dòng tiêu đề như sổ mẫu: Mã, Tên đơn vị, Tên gọi khác, Loại, Cụm thi đua, Trang phục riêng, Email, Từ ngày, Đến ngày, Đơn vị kế thừa.',
  }),
  TD4303: entry<{ columns: readonly string[] }>({
    severity: 'warning',
    title: 'Sổ đơn vị thiếu cột',
    message: ({ columns }) =>
      `Dòng tiêu đề không có cột ${columns.map((column) => `“${column}”`).join(', ')}; các cột này được coi là để trống.`,
    hint: () => 'Thêm cột còn thiếu vào dòng tiêu đề nếu cần dùng đến.',
  }),
  TD4304: entry<{ count: number; beside: string }>({
    severity: 'warning',
    title: 'Mã đơn vị có lẽ mất số 0 ở đầu',
    message: ({ count, beside }) =>
      `Cột Mã có ${count} ô, bắt đầu từ ô này, được Excel lưu thành số và ngắn hơn các mã khác như “${beside}”; số 0 ở đầu mã có lẽ đã mất.`,
    hint: () => 'Định dạng cột Mã là “Text” rồi nhập lại các mã, đủ cả số 0 ở đầu.',
  }),
  TD4305: entry<{ what: string }>({
    severity: 'error',
    title: 'Dòng của sổ đơn vị để trống ô bắt buộc',
    message: ({ what }) => `Ô “${what}” của dòng này để trống nên dòng chưa được dùng.`,
    hint: ({ what }) => `Nhập ${what} cho đơn vị, hoặc xóa hẳn dòng này.`,
  }),
  TD4306: entry<{ found: string; near: string; allowed: readonly string[] }>({
    severity: 'error',
    title: 'Loại đơn vị không có trong danh mục',
    message: ({ found }) => `Không có loại đơn vị “${found}” nên dòng này chưa được dùng.`,
    hint: ({ near, allowed }) =>
      `${near === '' ? '' : `Có lẽ là “${near}”. `}Ghi một trong các loại: ${allowed.join('; ')}.`,
  }),
  TD4307: entry<{ found: string; column: string }>({
    severity: 'error',
    title: 'Ngày trong sổ đơn vị không đọc được',
    message: ({ found, column }) =>
      `Ô “${column}” ghi “${found}”, không phải một ngày, nên dòng này chưa được dùng.`,
    hint: () =>
      'Nhập ngày theo thứ tự ngày/tháng/năm, ví dụ 01/02/2021, hoặc để trống nếu không có giới hạn.',
  }),
  TD4308: entry<{ from: string; to: string }>({
    severity: 'error',
    title: 'Từ ngày sau Đến ngày',
    message: ({ from, to }) =>
      `Đơn vị có từ ngày ${from} nhưng chỉ đến ngày ${to} nên dòng này chưa được dùng.`,
    hint: () => 'Sửa lại Từ ngày hoặc Đến ngày.',
  }),
  TD4309: entry<{ id: string; other: string }>({
    severity: 'error',
    title: 'Hai đơn vị cùng mã trong cùng thời gian',
    message: ({ id, other }) =>
      `Mã “${id}” đã dùng ở ô ${other} trong một thời gian trùng với dòng này nên dòng này chưa được dùng.`,
    hint: () => 'Cho mỗi đơn vị một mã riêng, hoặc sửa Từ ngày, Đến ngày để hai thời gian không trùng nhau.',
  }),
  TD4310: entry<{ id: string; heir: string }>({
    severity: 'error',
    title: 'Đơn vị kế thừa không có trong sổ',
    message: ({ id, heir }) => `Đơn vị “${id}” ghi đơn vị kế thừa là “${heir}” nhưng sổ không có mã này.`,
    hint: () => 'Ghi đúng mã (cột Mã) của đơn vị kế thừa; nhiều mã thì cách nhau bằng dấu chấm phẩy.',
  }),
  TD4311: entry<{ found: string }>({
    severity: 'warning',
    title: 'Ô Trang phục riêng không rõ',
    message: ({ found }) => `Ô này ghi “${found}”; tạm coi như đơn vị không có trang phục riêng.`,
    hint: () => 'Ghi x nếu ngành có trang phục riêng, để trống nếu không.',
  }),
  TD4312: entry<{ name: string; other: string }>({
    severity: 'warning',
    title: 'Hai đơn vị trùng tên trong cùng thời gian',
    message: ({ name, other }) =>
      `Tên “${name}” cũng là tên của một đơn vị khác ở ô ${other} trong cùng thời gian, nên chỉ mã mới phân biệt được hai đơn vị.`,
    hint: () => 'Ghi tên đầy đủ để hai đơn vị khác tên nhau, hoặc xóa dòng thừa.',
  }),
  TD4313: entry<Record<never, never>>({
    severity: 'error',
    title: 'Sổ đơn vị chưa có đơn vị nào',
    message: () => 'Dưới dòng tiêu đề chưa có dòng nào ghi một đơn vị dùng được.',
    hint: () => 'Ghi mỗi đơn vị một dòng: ít nhất Mã, Tên đơn vị và Loại.',
  }),
  TD4314: entry<{ found: string; taken: string; other: string }>({
    severity: 'warning',
    title: 'Một cụm thi đua ghi hai cách',
    message: ({ found, taken, other }) =>
      `Cụm “${found}” chỉ khác “${taken}” ở ô ${other} về chữ hoa, dấu tiếng Việt, khoảng trắng hoặc dấu câu, nên được tính là một cụm “${taken}”.`,
    hint: () => 'Ghi tên cụm giống hệt nhau ở mọi dòng; nếu là hai cụm khác nhau thì đặt tên khác hẳn.',
  }),
  TD4324: entry<{ id: string }>({
    severity: 'warning',
    title: 'Đơn vị kế thừa là chính đơn vị đó',
    message: ({ id }) =>
      `Đơn vị “${id}” ghi đơn vị kế thừa là chính nó, trong khi sổ không có dòng sau nào của mã này; ghi chú kế thừa này không được dùng.`,
    hint: () => 'Ghi mã của đơn vị nhận sáp nhập, hoặc để trống.',
  }),
  TD4325: entry<{ found: string; column: string; isLate: boolean }>({
    severity: 'warning',
    title: 'Ngày của đơn vị không hợp lý',
    message: ({ found, column, isLate }) =>
      `Ô “${column}” ghi ${found}, ${isLate ? 'còn rất lâu nữa mới đến' : 'trước năm 1930'}; ngày vẫn được dùng như đã ghi.`,
    hint: ({ column, isLate }) =>
      isLate && column === 'Đến ngày'
        ? 'Đơn vị vẫn còn thì để trống ô này; nếu gõ nhầm năm thì sửa lại.'
        : 'Xem lại năm; đơn vị có từ trước phong trào thì có thể để trống ô “Từ ngày”.',
  }),
  TD4326: entry<{ id: string; known: string; other: string }>({
    severity: 'error',
    title: 'Hai mã đơn vị chỉ khác cách viết',
    message: ({ id, known, other }) =>
      `Mã “${id}” chỉ khác mã “${known}” ở ô ${other} về chữ hoa, dấu hoặc khoảng trắng, nên được coi là một mã; dòng này chưa được dùng.`,
    hint: () => 'Nếu là một đơn vị thì xóa dòng thừa; nếu là hai đơn vị thì cho mỗi đơn vị một mã khác hẳn.',
  }),
  TD4327: entry<{ id: string; known: string; other: string }>({
    severity: 'warning',
    title: 'Mã của một đơn vị viết hai cách',
    message: ({ id, known, other }) =>
      `Mã “${id}” chỉ khác mã “${known}” ở ô ${other} về chữ hoa, dấu hoặc khoảng trắng; vì hai dòng ở hai thời gian khác nhau nên được tính là hai mã.`,
    hint: () => 'Nếu là một đơn vị qua hai thời kỳ thì ghi mã giống hệt nhau.',
  }),
  TD4328: entry<{ found: string }>({
    severity: 'error',
    title: 'Mã đơn vị đã bị đổi thành thứ khác',
    message: ({ found }) =>
      `Ô “Mã” chứa “${found}”, là ngày, lỗi công thức hoặc một con số không thể là mã (thường do Excel tự đổi), nên dòng này chưa được dùng.`,
    hint: () => 'Định dạng ô là “Text” rồi gõ lại mã của đơn vị.',
  }),
  TD4329: entry<{ id: string; heir: string; ended: string; to: string }>({
    severity: 'error',
    title: 'Đơn vị kế thừa đã kết thúc trước',
    message: ({ id, heir, ended, to }) =>
      `Đơn vị “${id}” kết thúc ngày ${to} và ghi đơn vị kế thừa là “${heir}”, nhưng “${heir}” chỉ đến ngày ${ended}; kế thừa này chưa được dùng.`,
    hint: () => 'Ghi mã của đơn vị còn lại sau ngày đó, hoặc sửa Đến ngày của một trong hai đơn vị.',
  }),
  TD4330: entry<{ heir: string; circle: readonly string[] }>({
    severity: 'error',
    title: 'Các đơn vị kế thừa lẫn nhau',
    message: ({ heir, circle }) =>
      `Đơn vị kế thừa ghi thành vòng tròn: ${circle.join(' → ')}; kế thừa “${heir}” ở ô này chưa được dùng.`,
    hint: () =>
      'Đơn vị đã sáp nhập thì ghi Đến ngày và mã đơn vị nhận; đơn vị còn lại thì để trống ô “Đơn vị kế thừa”.',
  }),
};
