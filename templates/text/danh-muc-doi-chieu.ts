import type { Skeleton } from '../skeleton.ts';

/** Danh mục nội dung cần đối chiếu: a working paper of the office. */
export const checkList: Skeleton = {
  name: 'danh-muc-doi-chieu',
  orientation: 'landscape',
  isInternal: true,
  heading: 'DANH MỤC NỘI DUNG CẦN ĐỐI CHIẾU',
  subject: ['Trước khi ký các văn bản xét khen thưởng {{dot_xet}}'],
  accompanies: null,
  addressees: [],
  body: [
    {
      style: 'body',
      text: 'Có {{so_noi_dung}} nội dung phải xử lý hoặc đối chiếu trước khi ký: việc còn thiếu của từng văn bản; nội dung là mặc định hoặc lấy từ nguồn chưa đọc toàn văn, gồm cả các chỗ tô vàng “đối chiếu” trong văn bản. Đối chiếu với văn bản gốc, quy chế của Hội đồng; đúng thì đánh dấu vào ô, sai thì sửa trong tệp dữ liệu (can-cu-phap-ly.yaml, ho-so-khen-thuong.yaml, bộ tiêu chí) rồi lập lại văn bản.',
    },
    { block: 'bang_doi_chieu' },
  ],
  appendices: [],
};
