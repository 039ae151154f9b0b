import { entry } from '../entry.ts';
import { yamlEntry } from '../yaml-entry.ts';

/** TD445x: legal bases and dossiers of the tờ trình, `can-cu-phap-ly.yaml` and `ho-so-khen-thuong.yaml`. */
export const legalBasisFaults = {
  TD4450: yamlEntry('Tệp căn cứ pháp lý không đọc được', 'tờ trình để trống phần căn cứ'),
  TD4451: yamlEntry('Mục của tệp căn cứ pháp lý ghi sai', 'tờ trình để trống phần căn cứ'),
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
  TD4454: yamlEntry('Tệp hồ sơ khen thưởng không đọc được', 'tờ trình để trống phần hồ sơ kèm theo'),
  TD4455: yamlEntry('Mục của tệp hồ sơ khen thưởng ghi sai', 'tờ trình để trống phần hồ sơ kèm theo'),
};
