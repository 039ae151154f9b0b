import type { Skeleton } from '../skeleton.ts';
import { partsOneToFive, reviewAppendices } from './review-sections.ts';

/** Báo cáo tổng kết Phong trào thi đua. */
export const finalReport: Skeleton = {
  name: 'bao-cao-tong-ket',
  orientation: 'portrait',
  heading: 'BÁO CÁO',
  subject: ['Tổng kết Phong trào thi đua', '{{ten_phong_trao}} giai đoạn {{giai_doan}}'],
  accompanies: null,
  addressees: [],
  body: [
    {
      style: 'body',
      text: 'Thực hiện {{ke_hoach}}, {{don_vi_ky}} báo cáo tổng kết Phong trào thi đua giai đoạn {{giai_doan}} của các cơ quan, đơn vị (sau đây gọi tắt là đơn vị) như sau:',
    },
    ...partsOneToFive,
    { style: 'part', text: 'VI. ĐÁNH GIÁ CHUNG' },
    { style: 'section', text: '1. So sánh đầu kỳ và cuối kỳ' },
    { block: 'so_sanh_dau_cuoi' },
    { style: 'section', text: '2. Mức độ thực hiện mục tiêu của Kế hoạch' },
    { style: 'item', text: '{{muc_tieu_nguoi}}' },
    { block: 'muc_tieu_ca_nhan' },
    { style: 'item', text: '{{muc_tieu_don_vi}}' },
    { block: 'muc_tieu_tap_the' },
    { style: 'section', text: '3. Tác động của Phong trào' },
    { block: 'tac_dong' },
    { style: 'section', text: '4. Kết quả nổi bật' },
    { block: 'ket_qua_noi_bat' },
    { style: 'section', text: '5. Hạn chế' },
    { block: 'han_che' },
    { style: 'section', text: '6. Nguyên nhân' },
    { block: 'nguyen_nhan' },
    { style: 'section', text: '7. Bài học kinh nghiệm' },
    { block: 'bai_hoc' },
    { style: 'part', text: 'VII. KIẾN NGHỊ, ĐỀ XUẤT CHO GIAI ĐOẠN TIẾP THEO' },
    { block: 'kien_nghi_giai_doan_toi' },
    {
      style: 'body',
      text: 'Trên đây là báo cáo tổng kết Phong trào thi đua giai đoạn {{giai_doan}} của {{don_vi_ky}}./.',
    },
  ],
  appendices: reviewAppendices,
};
