import { entry } from '../entry.ts';

type Twice = { readonly person: string; readonly other: string };

/** TD3xxx: across rows, sheets and files. */
export const acrossFaults = {
  TD3101: entry<{ readonly criterion: string; readonly first: string }>({
    severity: 'error',
    title: 'Tiêu chí ghi hai lần',
    message: ({ criterion, first }) =>
      `Tiêu chí ${criterion} đã có ở dòng ${first}; dòng này không được dùng.`,
    hint: () => 'Giữ một dòng đúng cho mỗi tiêu chí, xóa dòng thừa.',
  }),
  TD3102: entry<{ readonly text: string }>({
    severity: 'error',
    title: 'Dòng không rõ tiêu chí',
    message: ({ text }) => `Dòng này ghi “${text}”, không khớp mã hay tên tiêu chí nào nên không được dùng.`,
    hint: () => 'Ghi lại mã tiêu chí như biểu mẫu (ví dụ TT1.1).',
  }),
  TD3103: entry<{ readonly criteria: readonly string[] }>({
    severity: 'error',
    title: 'Thiếu dòng tiêu chí',
    message: ({ criteria }) => `Bảng thiếu ${criteria.length} tiêu chí: ${criteria.join(', ')}.`,
    hint: () => 'Thêm lại các dòng thiếu theo biểu mẫu và điền đủ.',
  }),
  TD3104: entry<{ readonly stated: string; readonly sum: string }>({
    severity: 'warning',
    title: 'Tổng điểm không khớp',
    message: ({ stated, sum }) => `Dòng tổng ghi ${stated} điểm, cộng các dòng được ${sum} điểm.`,
    hint: () => 'Tổng cộng lại được dùng; kiểm tra lại các dòng với đơn vị.',
  }),
  TD3105: entry<{ readonly criteria: readonly string[] }>({
    severity: 'error',
    title: 'Thiếu cột tiêu chí cá nhân',
    message: ({ criteria }) =>
      `Bảng cá nhân thiếu cột của ${criteria.length} tiêu chí: ${criteria.join(', ')}.`,
    hint: () => 'Thêm lại các cột thiếu, tiêu đề cột bắt đầu bằng mã tiêu chí (ví dụ CN1.1).',
  }),
  TD3106: entry<Twice>({
    severity: 'error',
    title: 'Một người ghi hai lần',
    message: ({ person, other }) => `${person} đã có ở ô ${other} với cùng họ tên và ngày sinh.`,
    hint: () => 'Xóa một dòng; nếu là hai người khác nhau, kiểm tra lại ngày sinh.',
  }),
  TD3107: entry<Twice>({
    severity: 'warning',
    title: 'Có thể một người ghi hai lần',
    message: ({ person, other }) =>
      `${person} trùng họ tên với ô ${other}, và không đủ ngày sinh để phân biệt.`,
    hint: () => 'Ghi đủ ngày sinh của cả hai; nếu là một người, xóa một dòng.',
  }),
  TD3108: entry<Twice & { readonly otherUnit: string }>({
    severity: 'warning',
    title: 'Một người ở hai đơn vị',
    message: ({ person, other, otherUnit }) =>
      `${person} cũng có trong danh sách của ${otherUnit} (${other}) với cùng họ tên và ngày sinh.`,
    hint: () => 'Hỏi hai đơn vị; người chuyển công tác chỉ được chấm ở một đơn vị.',
  }),
  TD3109: entry<{ readonly by: string }>({
    severity: 'info',
    title: 'Tệp đã được thay bằng tệp gửi sau',
    message: ({ by }) => `Đơn vị gửi nhiều lần; tệp này được thay bằng ${by}.`,
    hint: () => 'Không phải làm gì, trừ khi tệp được thay mới là tệp đúng.',
  }),
  TD3110: entry<{ readonly by: string }>({
    severity: 'warning',
    title: 'Không rõ tệp nào gửi sau',
    message: ({ by }) =>
      `Đơn vị gửi nhiều lần mà ngày nhận và ngày báo cáo không phân biệt được; tạm dùng ${by} theo thứ tự tên tệp.`,
    hint: () => 'Hỏi đơn vị tệp nào đúng, rồi bỏ tệp kia ra khỏi thư mục nhận.',
  }),
  TD3111: entry<{ readonly listed: number; readonly stated: number }>({
    severity: 'warning',
    title: 'Số người nhiều hơn số đơn vị báo',
    message: ({ listed, stated }) =>
      `Danh sách có ${listed} người, trong khi đơn vị báo tổng số ${stated} người.`,
    hint: () => 'Kiểm tra lại tổng số ở trang “Thông tin” và danh sách ở trang “Cá nhân”.',
  }),
  TD3112: entry<{ readonly name: string; readonly near: string }>({
    severity: 'error',
    title: 'Đề nghị cho người không có trong danh sách',
    message: ({ name, near }) =>
      `Đề nghị khen thưởng cho “${name}”, người không có ở bảng “Cá nhân” của đơn vị${
        near === '' ? '' : `; gần giống nhất là “${near}”`
      }.`,
    hint: () => 'Ghi họ tên đúng như bảng “Cá nhân”, hoặc bổ sung người này vào bảng.',
  }),
  TD3113: entry<{ readonly award: string; readonly known: readonly string[] }>({
    severity: 'warning',
    title: 'Hình thức khen thưởng lạ',
    message: ({ award, known }) =>
      `Hình thức “${award}” không có trong kế hoạch; các hình thức là ${known.join('; ')}.`,
    hint: () => 'Ghi lại hình thức đề nghị theo danh sách chọn của biểu mẫu.',
  }),
  TD3114: entry<{ readonly text: string }>({
    severity: 'error',
    title: 'Dòng cá nhân không có họ tên',
    message: ({ text }) => `Dòng này có số liệu (${text}) nhưng không có họ và tên nên không được dùng.`,
    hint: () => 'Ghi họ và tên, hoặc xóa dòng.',
  }),
  TD3115: entry<{ readonly missing: string; readonly text: string }>({
    severity: 'error',
    title: 'Dòng thiếu nội dung',
    message: ({ missing, text }) => `Dòng này (${text}) thiếu “${missing}” nên không được dùng.`,
    hint: ({ missing }) => `Ghi “${missing}” theo danh sách chọn của biểu mẫu, hoặc xóa dòng.`,
  }),
  TD3116: entry<{ readonly subject: string; readonly name: string }>({
    severity: 'info',
    title: 'Đối tượng đề nghị được hiểu theo tên',
    message: ({ subject, name }) =>
      `Dòng đề nghị cho “${name}” không ghi đối tượng; được hiểu là ${subject}.`,
    hint: () => 'Ghi “Tập thể” hoặc “Cá nhân” ở cột “Đối tượng”.',
  }),
  TD3130: entry<{ readonly text: string; readonly whose: string; readonly column: string }>({
    severity: 'warning',
    title: 'Chữ về kỷ luật ghi ngoài cột',
    message: ({ text, whose, column }) =>
      `Ô này (cột ${column}) ghi “${text}”, ở dòng của ${whose}; khen thưởng chờ làm rõ.`,
    hint: () =>
      'Ghi ở cột “Vi phạm, kỷ luật” hình thức, số và ngày của văn bản; nếu không có vi phạm thì xóa chữ này.',
  }),
};
