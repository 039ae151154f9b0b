import { entry } from '../entry.ts';

/** TD1160–TD1179: what was typed where no criterion stands, what else a sheet is, and days that cannot be. */
export const besideCriteriaFaults = {
  TD1160: entry<{ readonly cells: string }>({
    severity: 'warning',
    title: 'Ghi ở dòng nhóm hoặc dòng cộng',
    message: ({ cells }) =>
      `Dòng nhóm và dòng cộng không phải tiêu chí nên những ô này không được dùng: ${cells}.`,
    hint: () => 'Chuyển nội dung xuống đúng dòng tiêu chí của nó, hoặc xóa nếu không cần.',
  }),
  TD1161: entry<{ readonly what: readonly string[] }>({
    severity: 'error',
    title: 'Tệp chỉ có bảng khác',
    message: ({ what }) =>
      `Tệp này chỉ có ${what.join(', ')}, không có bảng nào của biểu mẫu (Tập thể, Cá nhân…).`,
    hint: () => 'Xem đơn vị có gửi nhầm tệp không; đề nghị điền vào biểu mẫu đã phát và gửi lại.',
  }),
  TD1162: entry<{ readonly text: string; readonly used: string }>({
    severity: 'warning',
    title: 'Hai chỗ ghi năm sinh khác nhau',
    message: ({ text, used }) =>
      `Cột “Nam | Nữ” ghi năm sinh “${text}” nhưng ô “Ngày sinh” cùng dòng là ${used}; ngày ở ô “Ngày sinh” được dùng.`,
    hint: () => 'Kiểm tra lại ngày, tháng, năm sinh của người này và sửa chỗ sai.',
  }),
  TD1163: entry<{ readonly text: string; readonly year: number }>({
    severity: 'warning',
    title: 'Ngày sinh không thể có',
    message: ({ text, year }) =>
      `Ô “Ngày sinh” là ${text}, không hợp với người đang công tác năm ${year}; ngày này không được dùng.`,
    hint: () => 'Ghi lại đúng ngày, tháng, năm sinh.',
  }),
  TD1170: entry<{ readonly text: string; readonly year: number }>({
    severity: 'warning',
    title: 'Ngày báo cáo không thể có',
    message: ({ text, year }) =>
      `Ô “Ngày báo cáo” là ${text}, không hợp với báo cáo năm ${year}; ngày này không được dùng.`,
    hint: () => 'Ghi lại đúng ngày, tháng, năm của báo cáo.',
  }),
  TD1171: entry<{ readonly typed: string; readonly id: string; readonly name: string }>({
    severity: 'error',
    title: 'Đề nghị khen thưởng cho đơn vị khác',
    message: ({ typed, id, name }) =>
      `Dòng này đề nghị khen thưởng cho “${typed}”, là đơn vị khác (${name}, mã ${id}), không phải đơn vị gửi tệp; dòng không được dùng.`,
    hint: () => 'Nếu ghi nhầm tên thì sửa lại; đơn vị khác đề nghị bằng tệp của đơn vị đó.',
  }),
};
