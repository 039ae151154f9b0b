import type { Skeleton } from '../skeleton.ts';

/** Công văn that sends a unit's submission back to be mended. */
export const returnSlip: Skeleton = {
  name: 'phieu-tra-lai',
  orientation: 'portrait',
  heading: null,
  subject: ['đề nghị sửa, bổ sung bản tự chấm điểm thi đua {{ky}}'],
  accompanies: null,
  addressees: ['{{don_vi_nhan}}'],
  body: [
    {
      style: 'body',
      text: 'Thực hiện {{ke_hoach}}, {{don_vi_lap}} đã nhận và kiểm tra bản tự chấm điểm {{ky}} do đơn vị gửi, gồm:',
    },
    { block: 'tep_da_nhan' },
    { style: 'body', text: 'Kết quả kiểm tra: {{so_loi}}, cụ thể như sau:' },
    { block: 'bang_loi' },
    { block: 'ban_danh_dau' },
    {
      style: 'body',
      text: 'Đề nghị đơn vị kiểm tra, sửa, bổ sung theo bảng trên và gửi lại toàn bộ bản tự chấm điểm về {{don_vi_lap}} ({{noi_gui}}) chậm nhất {{thoi_han}} để kịp tổng hợp. Nội dung nào chưa rõ, đề nghị trao đổi với {{don_vi_lap}}, điện thoại {{dien_thoai}}./.',
    },
  ],
  appendices: [],
};
