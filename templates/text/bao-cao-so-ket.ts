import type { Skeleton } from '../skeleton.ts';
import { partsOneToFive, reviewAppendices } from './review-sections.ts';

/** Báo cáo sơ kết Phong trào thi đua. */
export const interimReport: Skeleton = {
  name: 'bao-cao-so-ket',
  orientation: 'portrait',
  heading: 'BÁO CÁO',
  subject: ['Sơ kết Phong trào thi đua', '{{ten_phong_trao}} giai đoạn {{giai_doan}}'],
  accompanies: null,
  addressees: [],
  body: [
    {
      style: 'body',
      text: 'Thực hiện {{ke_hoach}}, {{don_vi_ky}} báo cáo sơ kết Phong trào thi đua giai đoạn {{giai_doan}} của các cơ quan, đơn vị (sau đây gọi tắt là đơn vị) như sau:',
    },
    ...partsOneToFive,
    { style: 'part', text: 'VI. ĐÁNH GIÁ CHUNG' },
    { style: 'section', text: '1. Kết quả nổi bật' },
    { block: 'ket_qua_noi_bat' },
    { style: 'section', text: '2. Hạn chế' },
    { block: 'han_che' },
    { style: 'section', text: '3. Nguyên nhân' },
    { block: 'nguyen_nhan' },
    { style: 'section', text: '4. Bài học kinh nghiệm' },
    { block: 'bai_hoc' },
    { style: 'part', text: 'VII. PHƯƠNG HƯỚNG, NHIỆM VỤ THỜI GIAN TỚI' },
    { block: 'phuong_huong' },
    {
      style: 'body',
      text: 'Trên đây là báo cáo sơ kết Phong trào thi đua giai đoạn {{giai_doan}} của {{don_vi_ky}}./.',
    },
  ],
  appendices: reviewAppendices,
};
