import type { Skeleton } from '../skeleton.ts';

const ACCOMPANIES = 'Kèm theo Danh sách số       /{{ky_hieu}} {{ngay_ban_hanh}} của {{don_vi_trinh}}';

/** Danh sách đề nghị một hình thức khen thưởng khi sơ kết, tổng kết. */
export const awardList: Skeleton = {
  name: 'danh-sach-theo-hinh-thuc',
  orientation: 'portrait',
  heading: 'DANH SÁCH',
  subject: ['Tập thể, cá nhân đề nghị tặng {{hinh_thuc_day_du}} {{dot_xet}}'],
  accompanies: 'Kèm theo Tờ trình số       /{{ky_hieu_to_trinh}} {{ngay_ban_hanh}} của {{don_vi_trinh}}',
  addressees: [],
  body: [
    {
      style: 'body',
      text: 'Đề nghị tặng {{hinh_thuc_day_du}} cho {{so_de_nghi}} có thành tích xuất sắc {{dot_xet_ngan}}. Danh sách tập thể tại Phụ lục I, danh sách cá nhân tại Phụ lục II.',
    },
    { block: 'ghi_chu' },
    {
      style: 'body',
      text: 'Danh sách này được lập từ kết quả chấm điểm, xếp loại các năm và đề nghị của các đơn vị, trình kèm kết quả xét của {{hoi_dong}}; việc khen thưởng do cấp có thẩm quyền xem xét, quyết định./.',
    },
  ],
  appendices: [
    {
      number: 'I',
      title: ['TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG'],
      accompanies: ACCOMPANIES,
      orientation: 'landscape',
      body: [{ block: 'bang_tap_the' }],
    },
    {
      number: 'II',
      title: ['CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG'],
      accompanies: ACCOMPANIES,
      orientation: 'landscape',
      body: [{ block: 'bang_ca_nhan' }],
    },
  ],
};
