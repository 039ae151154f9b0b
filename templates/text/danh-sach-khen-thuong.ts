import type { Skeleton } from '../skeleton.ts';

const ACCOMPANIES = 'Kèm theo Danh sách số       /{{ky_hieu}} {{ngay_ban_hanh}} của {{don_vi_lap}}';

/** Danh sách tập thể, cá nhân đề nghị khen thưởng hằng năm. */
export const commendationList: Skeleton = {
  name: 'danh-sach-khen-thuong',
  orientation: 'portrait',
  heading: 'DANH SÁCH',
  subject: [
    'Tập thể, cá nhân đề nghị khen thưởng trong Phong trào thi đua',
    '{{ten_phong_trao}} năm {{nam}}',
  ],
  accompanies: 'Kèm theo Tờ trình số       /{{ky_hieu_to_trinh}} {{ngay_ban_hanh}} của {{don_vi_lap}}',
  addressees: [],
  body: [
    { block: 'tong_so' },
    {
      style: 'body',
      text: 'Danh sách này được lập từ kết quả chấm điểm, xếp loại năm {{nam}} và đề nghị của các đơn vị để {{hoi_dong}} xét; việc khen thưởng do cấp có thẩm quyền xem xét, quyết định./.',
    },
  ],
  appendices: [
    {
      number: 'I',
      title: ['TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG NĂM {{nam}}'],
      accompanies: ACCOMPANIES,
      orientation: 'landscape',
      body: [{ block: 'bang_tap_the' }],
    },
    {
      number: 'II',
      title: ['CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG NĂM {{nam}}'],
      accompanies: ACCOMPANIES,
      orientation: 'landscape',
      body: [{ block: 'bang_ca_nhan' }],
    },
    {
      number: 'III',
      title: ['TRƯỜNG HỢP TRÌNH HỘI ĐỒNG XEM XÉT NĂM {{nam}}'],
      accompanies: ACCOMPANIES,
      orientation: 'landscape',
      body: [{ block: 'bang_can_xem_xet' }],
    },
  ],
};
