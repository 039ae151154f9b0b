import type { Skeleton } from '../skeleton.ts';

/** Danh sách trường hợp không còn thẩm quyền: a working paper of the office. */
export const noLongerAwarded: Skeleton = {
  name: 'danh-sach-khong-con-tham-quyen',
  orientation: 'portrait',
  isInternal: true,
  heading: 'DANH SÁCH',
  subject: ['Trường hợp đạt điều kiện nhưng không còn thẩm quyền đề nghị khen thưởng {{dot_xet}}'],
  accompanies: null,
  addressees: [],
  body: [
    {
      style: 'body',
      text: 'Qua xét thành tích, có {{so_truong_hop}} trường hợp đạt điều kiện hoặc đang chờ xét hình thức khen thưởng mà vào ngày lập văn bản không còn cơ quan có thẩm quyền hoặc không còn căn cứ để tặng. {{don_vi_lap}} không đưa các trường hợp này vào Tờ trình; lập danh sách để {{hoi_dong}} xem xét hướng khen thưởng khác.',
    },
    { block: 'ly_do' },
    { block: 'bang_khong_con_tham_quyen' },
  ],
  appendices: [],
};
