import { entry } from '../entry.ts';

const UNUSED = 'nên dòng này chưa được dùng';

/** TD480x, TD481x: reading `hoi-dong.xlsx`, the council's meeting, choices and votes. */
export const councilFaults = {
  TD4801: entry<{ sheet: string; columns: readonly string[] }>({
    severity: 'error',
    title: 'Không tìm thấy bảng trong tệp của Hội đồng',
    message: ({ sheet, columns }) =>
      `Không trang tính nào có bảng “${sheet}” (gồm các ô ${columns.map((column) => `“${column}”`).join(', ')}), nên phần này chưa được đọc.`,
    hint: () =>
      'Giữ nguyên dòng tiêu đề của bảng do “thidua hoidong <năm>” lập; nếu tệp đã hỏng, đổi tên tệp này rồi lập lại và chép nội dung sang.',
  }),
  TD4802: entry<{ name: string }>({
    severity: 'error',
    title: 'Lựa chọn của Hội đồng không nêu lý do',
    message: ({ name }) => `Quyết định về ${name} chưa ghi lý do, ${UNUSED}.`,
    hint: () => 'Ghi lý do ở cột “Lý do” cùng dòng, hoặc xóa quyết định.',
  }),
  TD4803: entry<{ found: string; name: string }>({
    severity: 'error',
    title: 'Quyết định của Hội đồng không đọc được',
    message: ({ found, name }) => `Quyết định về ${name} ghi “${found}”, ${UNUSED}.`,
    hint: () => 'Chọn một trong hai: “Chọn” hoặc “Không chọn”; để trống nếu chưa quyết định.',
  }),
  TD4804: entry<{ name: string }>({
    severity: 'warning',
    title: 'Có lý do nhưng chưa có quyết định',
    message: ({ name }) => `Dòng về ${name} đã ghi lý do nhưng cột “Quyết định” để trống.`,
    hint: () => 'Chọn “Chọn” hoặc “Không chọn” ở cột “Quyết định”, hoặc xóa lý do.',
  }),
  TD4807: entry<{ found: string; known: readonly string[] }>({
    severity: 'error',
    title: 'Hình thức khen thưởng không có trong kỳ xét',
    message: ({ found, known }) =>
      `${found === '' ? 'Dòng này không ghi hình thức khen thưởng' : `Kỳ xét này không có hình thức “${found}” cho đối tượng của dòng`}; các hình thức có: ${known.join('; ')}.`,
    hint: () => 'Chọn hình thức trong danh sách của ô “Hình thức”.',
  }),
  TD4809: entry<{ missing: readonly string[]; name: string }>({
    severity: 'warning',
    title: 'Lựa chọn của Hội đồng chưa ghi đủ người và ngày',
    message: ({ missing, name }) =>
      `Quyết định về ${name} đã được dùng nhưng chưa ghi ${missing.map((column) => `“${column}”`).join(' và ')}.`,
    hint: () => 'Ghi bổ sung để biên bản và phần giải thích nêu được ai quyết định, ngày nào.',
  }),
  TD4810: entry<{ found: string; label: string }>({
    severity: 'warning',
    title: 'Ngày trong tệp của Hội đồng không đọc được',
    message: ({ found, label }) =>
      `Ô “${label}” ghi “${found}”, không phải một ngày; phần ngày được để trống.`,
    hint: () => 'Nhập ngày theo thứ tự ngày/tháng/năm, ví dụ 20/12/2022.',
  }),
  TD4811: entry<{ name: string; others: readonly string[] }>({
    severity: 'error',
    title: 'Hai dòng cho hai quyết định khác nhau',
    message: ({ name, others }) =>
      `${name} được ghi nhiều lần với quyết định khác nhau (${others.join('; ')}), nên chưa dùng dòng nào.`,
    hint: () => 'Chỉ giữ lại một dòng, hoặc sửa cho các dòng cùng một quyết định.',
  }),
  TD4812: entry<{ found: string; label: string; name: string }>({
    severity: 'error',
    title: 'Số phiếu không phải là số nguyên',
    message: ({ found, label, name }) =>
      `Ô “${label}” của ${name} ghi “${found}”, không phải một số nguyên từ 0 đến 9.999, nên phiếu của dòng này chưa được tính.`,
    hint: () => 'Chỉ nhập số phiếu, ví dụ 11; nhận xét thì ghi ở cột “Ghi chú”.',
  }),
  TD4813: entry<{ name: string; label: string }>({
    severity: 'error',
    title: 'Số phiếu mới ghi một nửa',
    message: ({ name, label }) =>
      `Phiếu của ${name} còn trống ô “${label}”; ô trống không phải là 0, nên phiếu của dòng này chưa được tính.`,
    hint: () => 'Ghi đủ cả “Đồng ý” và “Không đồng ý”; không có phiếu nào thì ghi số 0.',
  }),
  TD4814: entry<{ name: string; others: readonly string[] }>({
    severity: 'error',
    title: 'Hai dòng cho hai kết quả phiếu khác nhau',
    message: ({ name, others }) =>
      `Phiếu của ${name} được ghi nhiều lần với số khác nhau (${others.join('; ')}), nên chưa dùng dòng nào.`,
    hint: () => 'Đối chiếu biên bản kiểm phiếu rồi chỉ giữ lại một dòng.',
  }),
  TD4815: entry<{ label: string; found: string }>({
    severity: 'error',
    title: 'Số phiếu của phiên họp không đọc được',
    message: ({ label, found }) =>
      `${found === '' ? `Ô “${label}” để trống trong khi các ô phiếu khác đã ghi` : `Ô “${label}” ghi “${found}”, không phải một số nguyên từ 0 đến 9.999`}, nên chưa dùng phần kiểm phiếu.`,
    hint: () =>
      'Ghi đủ bốn số: phiếu phát ra, thu về, hợp lệ, không hợp lệ; biểu quyết giơ tay thì để trống cả bốn.',
  }),
  TD4816: entry<{ issued: number; collected: number; valid: number; invalid: number }>({
    severity: 'error',
    title: 'Số phiếu của phiên họp không khớp nhau',
    message: ({ issued, collected, valid, invalid }) =>
      `Phát ra ${issued}, thu về ${collected}, hợp lệ ${valid}, không hợp lệ ${invalid}: số thu về phải bằng hợp lệ cộng không hợp lệ và không quá số phát ra; chưa dùng phần kiểm phiếu.`,
    hint: () => 'Đối chiếu biên bản kiểm phiếu rồi sửa lại bốn số này.',
  }),
  TD4817: entry<{ found: string; label: string; name: string }>({
    severity: 'error',
    title: 'Ô đánh dấu của thành viên không đọc được',
    message: ({ found, label, name }) =>
      `Ô “${label}” của ${name} ghi “${found}”, không rõ có hay không, nên được coi là chưa đánh dấu.`,
    hint: () => 'Ghi x nếu có, để trống nếu không; lý do vắng ghi ở cột “Lý do vắng”.',
  }),
  TD4818: entry<{ name: string }>({
    severity: 'error',
    title: 'Một thành viên Hội đồng được ghi hai lần',
    message: ({ name }) => `${name} đã có ở dòng trên, nên dòng này không được tính vào số thành viên.`,
    hint: () => 'Xóa dòng thừa; nếu là hai người trùng họ tên, ghi chức vụ khác nhau của từng người.',
  }),
};
