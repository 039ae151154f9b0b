import type { Skeleton } from '../../../templates/skeleton.ts';
import { wordModel } from '../../support/word-model.ts';

/** A quyết định (mẫu 1.2), as short as it can be. */
export const decision: Skeleton = {
  name: 'quyet-dinh-thu',
  orientation: 'portrait',
  heading: 'QUYẾT ĐỊNH',
  subject: ['Về việc tặng Giấy khen năm {{nam}}'],
  accompanies: null,
  addressees: [],
  body: [
    { style: 'authority', text: 'CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ THANH HÓA' },
    { style: 'basis', text: 'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;' },
    { style: 'basis', text: 'Theo đề nghị của Trưởng phòng Nội vụ.' },
    { style: 'resolution', text: 'QUYẾT ĐỊNH:' },
    { block: 'tang_giay_khen' },
    { style: 'article', text: 'Điều 2. Quyết định này có hiệu lực kể từ ngày ký.' },
    {
      style: 'article',
      text: 'Điều 3. Trưởng phòng Nội vụ và các tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.',
    },
  ],
  appendices: [],
};

/** A decision of the chairman of the people's committee, whose head names no agency above it. */
export const decisionModel = wordModel({
  template: 'quyet-dinh-thu',
  title: 'Quyết định tặng Giấy khen năm 2022',
  letterhead: {
    parentAgency: null,
    issuingAgency: 'Ủy ban nhân dân thành phố Thanh Hóa',
    symbol: 'QĐ-UBND',
    place: 'Thanh Hóa',
    recipients: ['Như Điều 3', 'Lưu: VT, NV'],
    signer: { authority: null, position: 'Chủ tịch', name: 'Lê Anh Xuân' },
  },
  fields: { nam: [{ text: '2022' }] },
  blocks: {
    tang_giay_khen: [
      {
        type: 'paragraph',
        style: 'article',
        runs: [{ text: 'Điều 1. Tặng Giấy khen cho 05 tập thể và 12 cá nhân có thành tích xuất sắc.' }],
      },
    ],
  },
});
