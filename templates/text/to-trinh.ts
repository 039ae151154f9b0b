import type { Skeleton } from '../skeleton.ts';
import { nomineeLists } from './nominee-lists.ts';

/** Tờ trình về việc khen thưởng hằng năm. */
export const submissionLetter: Skeleton = {
  name: 'to-trinh',
  orientation: 'portrait',
  heading: 'TỜ TRÌNH',
  subject: [
    'Về việc đề nghị khen thưởng tập thể, cá nhân có thành tích xuất sắc',
    'trong Phong trào thi đua {{ten_phong_trao}} {{ky}}',
  ],
  accompanies: null,
  addressees: ['{{chu_tich}}'],
  body: [
    { block: 'can_cu' },
    {
      style: 'body',
      text: 'Sau khi {{da_xem_xet}}, {{don_vi_lap}} kính đề nghị {{chu_tich}} {{viec_de_nghi}} cho {{so_de_nghi}} có thành tích xuất sắc trong Phong trào thi đua {{ky}}{{gom}}',
    },
    { block: 'hinh_thuc' },
    { block: 'ghi_chu' },
    {
      style: 'body',
      text: 'Hồ sơ kèm theo: danh sách tập thể (Phụ lục I), cá nhân (Phụ lục II) đề nghị khen thưởng; báo cáo thành tích của các tập thể, cá nhân; {{bien_ban}}.',
    },
    { style: 'body', text: '{{don_vi_lap}} kính trình {{chu_tich}} xem xét, quyết định./.' },
  ],
  appendices: nomineeLists('don_vi_lap'),
};
