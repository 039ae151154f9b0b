import { entry } from '../entry.ts';

/** TD445x: legal bases of the tờ trình, `can-cu-phap-ly.yaml`. */
export const legalBasisFaults = {
  TD4450: entry<{ readonly because: string }>({
    severity: 'error',
    title: 'Tệp căn cứ pháp lý không đọc được',
    message: ({ because }) => `Không đọc được tệp căn cứ pháp lý: ${because}; tờ trình để trống phần căn cứ.`,
    hint: () =>
      'Sửa đúng dòng đã nêu theo các mục khác của tệp; hoặc xóa tệp này khỏi mau-van-ban để dùng tệp có sẵn.',
  }),
  TD4451: entry<{ readonly where: string; readonly expected: string }>({
    severity: 'error',
    title: 'Mục của tệp căn cứ pháp lý ghi sai',
    message: ({ where, expected }) =>
      `Trong tệp căn cứ pháp lý, ${where} ghi sai: ${expected}; tờ trình để trống phần căn cứ.`,
    hint: () =>
      'Mỗi mục có id, text, from (năm-tháng-ngày), to (năm-tháng-ngày, còn hiệu lực thì để trống), và có thể có check, plan.',
  }),
  TD4452: entry<{ readonly date: string }>({
    severity: 'warning',
    title: 'Không có căn cứ pháp lý cho ngày của văn bản',
    message: ({ date }) => `Tệp căn cứ pháp lý không có căn cứ nào dùng cho ngày ${date}.`,
    hint: () => 'Thêm căn cứ đang có hiệu lực vào can-cu-phap-ly.yaml trong thư mục mau-van-ban.',
  }),
  TD4453: entry<{ readonly texts: readonly string[] }>({
    severity: 'info',
    title: 'Căn cứ pháp lý cần đối chiếu hiệu lực',
    message: ({ texts }) =>
      `Cần đối chiếu hiệu lực và nguyên văn của ${texts.length} căn cứ trong tờ trình: ${texts.map((text) => `“${text}”`).join('; ')}.`,
    hint: () =>
      'Đối chiếu với văn bản gốc, xóa phần đánh dấu trong tờ trình; để lần sau không đánh dấu nữa thì xóa dòng check của căn cứ đó trong can-cu-phap-ly.yaml.',
  }),
};
