import { entry } from '../entry.ts';
import { yamlEntry } from '../yaml-entry.ts';

/** TD535x: how reports are made, `bao-cao.yaml`, and who of the council follows which clusters. */
export const reportFaults = {
  TD5350: yamlEntry('Tệp quy tắc lập báo cáo không đọc được', 'báo cáo lập theo quy tắc có sẵn'),
  TD5351: yamlEntry('Mục của tệp quy tắc lập báo cáo ghi sai', 'báo cáo lập theo quy tắc có sẵn'),
  TD5352: entry<{ first: number; second: number }>({
    severity: 'error',
    title: 'Hai danh sách thành viên Hội đồng trùng ngày',
    message: ({ first, second }) =>
      `Danh sách thứ ${first} và danh sách thứ ${second} trong mục “councilMembers” có ngày trùng nhau, không rõ Hội đồng gồm ai.`,
    hint: () =>
      'Sửa ngày “from”, “to” để danh sách trước kết thúc vào hôm trước ngày bắt đầu của danh sách sau.',
  }),
  TD5353: entry<{ name: string; cluster: string; near: string }>({
    severity: 'warning',
    title: 'Thành viên Hội đồng theo dõi một cụm không có trong sổ đơn vị',
    message: ({ name, cluster }) =>
      `${name} được ghi theo dõi “${cluster}”, nhưng không đơn vị nào của kỳ này thuộc cụm ấy.`,
    hint: ({ near }) =>
      near === ''
        ? 'Ghi tên cụm ở mục “follows” của thidua.yaml đúng như cột “Cụm thi đua” của don-vi.xlsx.'
        : `Có phải là “${near}”? Ghi tên cụm ở mục “follows” của thidua.yaml đúng như trong don-vi.xlsx.`,
  }),
};
