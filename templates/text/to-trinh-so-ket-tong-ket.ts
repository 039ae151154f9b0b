import type { Skeleton } from '../skeleton.ts';
import { nomineeLists } from './nominee-lists.ts';

/** Tờ trình về việc khen thưởng khi sơ kết, tổng kết, a level each. */
export const levelLetter: Skeleton = {
  name: 'to-trinh-so-ket-tong-ket',
  orientation: 'portrait',
  heading: 'TỜ TRÌNH',
  subject: [
    'Về việc đề nghị tặng {{hinh_thuc_ngan}} cho {{doi_tuong_khen}} có thành tích xuất sắc {{dot_xet}}',
  ],
  accompanies: null,
  addressees: ['{{noi_trinh}}'],
  body: [
    { block: 'can_cu' },
    {
      style: 'body',
      text: 'Sau khi {{da_xem_xet}}, {{don_vi_trinh}} kính đề nghị {{noi_trinh}} {{viec_de_nghi}} cho {{so_de_nghi}} có thành tích xuất sắc {{dot_xet_ngan}} (danh sách tập thể tại Phụ lục I, cá nhân tại Phụ lục II){{gom}}',
    },
    { block: 'hinh_thuc' },
    { block: 'ghi_chu' },
    { block: 'ho_so' },
    { style: 'body', text: '{{don_vi_trinh}} kính trình {{noi_trinh}} xem xét./.' },
  ],
  appendices: nomineeLists('don_vi_trinh'),
};
