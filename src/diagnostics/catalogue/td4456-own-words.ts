import { entry } from '../entry.ts';

/** TD4456–TD4458: what people wrote in the places that a document leaves to them. */
export const ownWordsFaults = {
  TD4456: entry<{ readonly titles: readonly string[] }>({
    severity: 'warning',
    title: 'Phần viết tay không còn chỗ trong bản mới',
    message: ({ titles }) =>
      `Bản mới không còn ô cho phần đã viết: ${titles.map((title) => `“${title}”`).join(', ')}. Bản cũ được giữ bên cạnh, có tên “(giữ lại …)”.`,
    hint: () => 'Mở bản giữ lại, chép phần còn cần sang bản mới; không cần thì xóa bản giữ lại.',
  }),
  TD4457: entry<{ readonly titles: readonly string[]; readonly lost: readonly string[] }>({
    severity: 'warning',
    title: 'Phần viết tay có nội dung không chuyển sang bản mới được',
    message: ({ titles, lost }) =>
      `Ở ${titles.map((title) => `“${title}”`).join(', ')} có ${lost.join(', ')}: chỉ phần chữ được đưa vào bản mới. Bản cũ được giữ bên cạnh, có tên “(giữ lại …)”.`,
    hint: () => 'Mở bản giữ lại, chép nội dung còn thiếu sang bản mới sau khi đã chạy lần cuối.',
  }),
  TD4458: entry<Record<never, never>>({
    severity: 'warning',
    title: 'Không đọc được văn bản đã sửa',
    message: () =>
      'Tệp này không còn là văn bản Word đọc được nên phần viết tay trong đó không được đưa vào bản mới; tệp được giữ bên cạnh, có tên “(giữ lại …)”.',
    hint: () =>
      'Mở tệp giữ lại bằng Word, lưu lại dạng .docx nếu còn mở được, rồi chép phần viết tay sang bản mới.',
  }),
};
