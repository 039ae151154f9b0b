import type { Skeleton } from '../../../templates/skeleton.ts';
import { wordModel } from '../../support/word-model.ts';

/** A biên bản (mẫu 1.9), as short as it can be. */
export const minutes: Skeleton = {
  name: 'bien-ban-thu',
  orientation: 'portrait',
  isMinutes: true,
  heading: 'BIÊN BẢN',
  subject: ['Họp xét khen thưởng năm {{nam}}'],
  accompanies: null,
  addressees: [],
  body: [
    { style: 'body', text: 'Thời gian bắt đầu: 08 giờ 00, ngày 05/12/{{nam}}.' },
    { style: 'body', text: 'Địa điểm: Phòng họp số 2, trụ sở UBND thành phố.' },
    { style: 'body', text: 'Thành phần tham dự:' },
    { block: 'thanh_phan' },
    {
      style: 'body',
      text: 'Cuộc họp kết thúc vào 10 giờ 30, ngày 05 tháng 12 năm {{nam}}./.',
    },
  ],
  appendices: [],
};

/** The minutes of an invented meeting. */
export const minutesModel = wordModel({
  template: 'bien-ban-thu',
  title: 'Biên bản họp xét khen thưởng năm 2022',
  letterhead: {
    parentAgency: 'UBND thành phố Thanh Hóa',
    issuingAgency: 'Hội đồng Thi đua - Khen thưởng',
    symbol: 'BB-HĐTĐKT',
    place: 'Thanh Hóa',
    recipients: ['Lưu: VT, Hồ sơ'],
    signer: { authority: null, position: 'Chủ tọa', name: 'Lê Anh Xuân' },
    secretary: 'Nguyễn Thị Hằng',
  },
  fields: { nam: [{ text: '2022' }] },
  blocks: {
    thanh_phan: [
      { type: 'paragraph', style: 'dash', runs: [{ text: '- Chủ trì: ông Lê Anh Xuân;' }] },
      { type: 'paragraph', style: 'dash', runs: [{ text: '- Thư ký: bà Nguyễn Thị Hằng.' }] },
    ],
  },
});
