import { entry } from '../entry.ts';

/** TD477x: `banhanh`, what was decided goes into `khen-thuong.xlsx`. */
export const issuedFaults = {
  TD4770: entry<{ path: string; what: string; command: string }>({
    severity: 'error',
    title: 'Hội đồng chưa họp',
    message: ({ path, what }) =>
      `Kết quả ${path} ${what}, nên chưa biết ai được quyết định khen thưởng. Chưa ghi gì vào sổ.`,
    hint: ({ command }) =>
      `Ghi phiên họp, kết quả bỏ phiếu vào hoi-dong.xlsx, chạy “${command}”, rồi chạy lại lệnh này.`,
  }),
  TD4771: entry<{ signed: string; met: string }>({
    severity: 'error',
    title: 'Ngày ký trước ngày họp Hội đồng',
    message: ({ signed, met }) =>
      `Quyết định ghi ký ngày ${signed}, trước ngày họp Hội đồng ${met}. Chưa ghi gì vào sổ.`,
    hint: () => 'Kiểm tra ngày ký trên quyết định, hoặc ngày họp trong hoi-dong.xlsx.',
  }),
  TD4772: entry<{ signed: string; today: string }>({
    severity: 'error',
    title: 'Ngày ký ở tương lai',
    message: ({ signed, today }) =>
      `Quyết định ghi ký ngày ${signed}, mà hôm nay là ${today}. Chỉ ghi vào sổ quyết định đã ký.`,
    hint: () => 'Kiểm tra ngày ký trên quyết định, và ngày giờ của máy.',
  }),
  TD4773: entry<{ whom: string; award: string; known: string; typed: string }>({
    severity: 'warning',
    title: 'Sổ đã có theo quyết định khác',
    message: ({ whom, award, known, typed }) =>
      `${whom}: sổ đã ghi ${award} cho thành tích này theo quyết định ${known}, nên không ghi thêm theo quyết định ${typed}.`,
    hint: () => 'Nếu số hoặc ngày trong sổ ghi sai thì sửa ngay ở ô này; nếu đúng thì không phải làm gì.',
  }),
  TD4774: entry<{ missing: string }>({
    severity: 'error',
    title: 'Thiếu số hoặc ngày của quyết định',
    message: ({ missing }) => `Lệnh này cần ${missing} để ghi vào sổ khen thưởng.`,
    hint: () => 'Ghi đủ hai tùy chọn, ví dụ: --so 1234/QĐ-UBND --ngay-ky 28/12/2022.',
  }),
  TD4775: entry<{ found: string; known: readonly string[] }>({
    severity: 'error',
    title: 'Không có hình thức này trong kết quả',
    message: ({ found }) => `Kết quả của kỳ này không có hình thức khen thưởng “${found}”.`,
    hint: ({ known }) => `Ghi mã hoặc tên của một trong: ${known.join('; ')}.`,
  }),
  TD4776: entry<{ path: string }>({
    severity: 'error',
    title: 'Sổ khen thưởng chưa ghi thêm được',
    message: ({ path }) =>
      `Sổ ${path} còn dòng sai, hoặc không tìm thấy bảng, nên không chắc ai đã có trong sổ. Chưa ghi gì.`,
    hint: () => 'Sửa các dòng nêu ở trên (hoặc giữ lại hàng tiêu đề cột của sổ) rồi chạy lại lệnh.',
  }),
};
