import type { Skeleton } from '../skeleton.ts';

/** Công văn that reminds units of their submissions, or demands them (plan VI.1, VI.2). */
export const reminderLetter: Skeleton = {
  name: 'cong-van-don-doc',
  orientation: 'portrait',
  heading: null,
  subject: ['{{viec}} bản tự chấm điểm thi đua {{ky}}'],
  accompanies: null,
  addressees: ['{{don_vi_nhan}}'],
  body: [
    {
      style: 'body',
      text: 'Theo {{ke_hoach}}, các cơ quan, đơn vị (sau đây gọi tắt là đơn vị) báo cáo kết quả và gửi bản tự chấm điểm {{ky}} về {{hoi_dong}} qua {{don_vi_lap}} chậm nhất {{han_nop}}.',
    },
    { block: 'ngay_nghi' },
    { block: 'tinh_hinh' },
    { block: 'yeu_cau' },
    {
      style: 'body',
      text: 'Danh sách và nội dung cần thực hiện của từng đơn vị tại Phụ lục. Bản tự chấm điểm gửi về {{don_vi_lap}} ({{noi_gui}}); nội dung nào chưa rõ, đề nghị trao đổi qua điện thoại {{dien_thoai}}./.',
    },
  ],
  appendices: [
    {
      number: null,
      title: ['DANH SÁCH ĐƠN VỊ CẦN HOÀN THÀNH', 'BẢN TỰ CHẤM ĐIỂM {{ky_hoa}}'],
      accompanies: 'Kèm theo Công văn số       /{{ky_hieu}} {{ngay_ban_hanh}} của {{don_vi_lap}}',
      orientation: 'portrait',
      body: [{ block: 'danh_sach' }],
    },
  ],
};
