import type { Skeleton } from '../skeleton.ts';

/** Tờ trình về việc khen thưởng hằng năm. */
export const submissionLetter: Skeleton = {
  name: 'to-trinh',
  orientation: 'portrait',
  heading: 'TỜ TRÌNH',
  subject: [
    'Về việc đề nghị khen thưởng tập thể, cá nhân có thành tích xuất sắc',
    'trong Phong trào thi đua {{ten_phong_trao}} năm {{nam}}',
  ],
  accompanies: null,
  addressees: ['{{chu_tich}}'],
  body: [
    { block: 'can_cu' },
    {
      style: 'body',
      text: 'Sau khi xem xét thành tích, đối chiếu tiêu chuẩn và kết quả họp {{hoi_dong}}, {{don_vi_lap}} kính đề nghị {{chu_tich}} xem xét, quyết định khen thưởng {{so_de_nghi}} có thành tích xuất sắc trong Phong trào thi đua năm {{nam}}, gồm:',
    },
    { block: 'hinh_thuc' },
    { block: 'ghi_chu' },
    {
      style: 'body',
      text: 'Hồ sơ kèm theo: Danh sách tập thể, cá nhân đề nghị khen thưởng; báo cáo thành tích của các tập thể, cá nhân; Biên bản họp {{hoi_dong}}.',
    },
    { style: 'body', text: '{{don_vi_lap}} kính trình {{chu_tich}} xem xét, quyết định./.' },
  ],
  appendices: [],
};
