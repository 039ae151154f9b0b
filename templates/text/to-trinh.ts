import type { Skeleton } from '../skeleton.ts';

/** Tờ trình về việc khen thưởng hằng năm. */
export const submissionLetter: Skeleton = {
  name: 'to-trinh',
  orientation: 'portrait',
  heading: 'TỜ TRÌNH',
  subject: ['Về việc đề nghị tặng Giấy khen năm {{nam}}'],
  accompanies: null,
  addressees: ['{{kinh_gui}}'],
  body: [{ block: 'can_cu' }, { style: 'body', text: 'Kính trình {{kinh_gui}} xem xét, quyết định./.' }],
  appendices: [],
};
