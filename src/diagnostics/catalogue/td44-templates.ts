import { entry } from '../entry.ts';

type AboutPlaceholder = { readonly placeholder: string };

/** TD44xx: Word templates. */
export const templateFaults = {
  TD4401: entry<Record<string, never>>({
    severity: 'error',
    title: 'Mẫu văn bản không phải tệp Word',
    message: () => 'Tệp mẫu này không phải văn bản Word dạng .docx.',
    hint: () =>
      'Mở mẫu bằng Word, chọn Lưu thành (Save As) dạng “Word Document (*.docx)”; hoặc xóa tệp này khỏi mau-van-ban để dùng mẫu có sẵn.',
  }),
  TD4402: entry<Record<string, never>>({
    severity: 'error',
    title: 'Mẫu văn bản bị hỏng',
    message: () => 'Tệp mẫu này bị hỏng hoặc bị cắt cụt, không đọc được nội dung.',
    hint: () => 'Chép lại mẫu từ bản còn tốt; hoặc xóa tệp này khỏi mau-van-ban để dùng mẫu có sẵn.',
  }),
  TD4403: entry<AboutPlaceholder & { readonly suggestion: string | null }>({
    severity: 'error',
    title: 'Mẫu văn bản có chỗ điền không rõ',
    message: ({ placeholder }) =>
      `Mẫu có chỗ điền {{${placeholder}}} mà văn bản này không có dữ liệu tương ứng.`,
    hint: ({ suggestion }) =>
      suggestion === null
        ? 'Mở mẫu bằng Word và xóa chỗ điền này.'
        : `Mở mẫu bằng Word và sửa lại tên chỗ điền; có phải ý là {{${suggestion}}}?`,
  }),
  TD4404: entry<{ readonly text: string }>({
    severity: 'error',
    title: 'Chỗ điền trong mẫu văn bản viết dở',
    message: ({ text }) => `Trong mẫu có dấu ngoặc của chỗ điền bị thừa hoặc thiếu, ở đoạn “${text}”.`,
    hint: () => 'Mở mẫu bằng Word; mỗi chỗ điền viết đủ hai ngoặc mở và hai ngoặc đóng, như {{nam}}.',
  }),
  TD4405: entry<AboutPlaceholder>({
    severity: 'error',
    title: 'Chỗ điền cả đoạn đặt sai nơi',
    message: ({ placeholder }) =>
      `Chỗ điền {{${placeholder}}} được thay bằng cả đoạn hoặc bảng nhưng lại nằm chung dòng với chữ khác, hoặc nằm ngoài phần thân văn bản.`,
    hint: ({ placeholder }) =>
      `Mở mẫu bằng Word và để {{${placeholder}}} một mình trên một dòng của phần thân văn bản.`,
  }),
  TD4406: entry<AboutPlaceholder>({
    severity: 'error',
    title: 'Mẫu văn bản thiếu chỗ cho một phần nội dung',
    message: ({ placeholder }) =>
      `Mẫu không có chỗ điền {{${placeholder}}}, nên phần nội dung này sẽ mất khỏi văn bản.`,
    hint: ({ placeholder }) =>
      `Mở mẫu bằng Word và thêm {{${placeholder}}} một mình trên một dòng, vào nơi cần in phần này.`,
  }),
  TD4407: entry<{ readonly placeholders: readonly string[] }>({
    severity: 'warning',
    title: 'Mẫu văn bản không dùng hết số liệu',
    message: ({ placeholders }) =>
      `Mẫu không dùng chỗ điền ${placeholders.map((name) => `{{${name}}}`).join(', ')}, nên số liệu đó không được in ra.`,
    hint: () =>
      'Nếu cố ý bỏ thì không phải làm gì; nếu không, mở mẫu bằng Word và thêm chỗ điền vào câu cần in.',
  }),
  TD4408: entry<{ readonly name: string; readonly lookedFor: readonly string[] }>({
    severity: 'error',
    title: 'Không tìm thấy mẫu văn bản',
    message: ({ name, lookedFor }) => `Không có mẫu “${name}.docx”; đã tìm ở ${lookedFor.join(' và ')}.`,
    hint: () => 'Cài đặt lại công cụ, hoặc đặt mẫu này vào thư mục mau-van-ban của thư mục làm việc.',
  }),
};
