import type { Skeleton } from '../skeleton.ts';

const ACCOMPANIES = 'Kèm theo Thông báo số       /{{ky_hieu}} {{ngay_ban_hanh}} của {{hoi_dong}}';

/** Thông báo kết quả xét của Hội đồng. */
export const noticeOfResults: Skeleton = {
  name: 'thong-bao-ket-qua',
  orientation: 'portrait',
  heading: 'THÔNG BÁO',
  subject: ['Kết quả xét thi đua, khen thưởng trong Phong trào thi đua', '{{ten_phong_trao}} {{ky_xet}}'],
  accompanies: null,
  addressees: [],
  body: [
    {
      style: 'body',
      text: 'Tại phiên họp {{ngay_hop}}, {{hoi_dong}} đã xem xét kết quả thực hiện Phong trào thi đua {{ten_phong_trao}} {{ky_xet}}. {{hoi_dong}} thông báo kết quả như sau:',
    },
    { style: 'section', text: '1. Kết quả chấm điểm, xếp loại, xếp hạng' },
    { block: 'xep_loai' },
    { style: 'section', text: '2. Đề nghị khen thưởng' },
    { block: 'de_nghi' },
    { style: 'section', text: '3. Ý kiến phản hồi' },
    {
      style: 'body',
      text: 'Cơ quan, đơn vị, cá nhân có ý kiến về kết quả trên gửi bằng văn bản về {{don_vi_lap}} ({{noi_gui}}) trước {{thoi_han}} để tổng hợp, báo cáo {{hoi_dong}} xem xét.',
    },
    {
      style: 'body',
      text: '{{hoi_dong}} thông báo để các cơ quan, đơn vị biết, phổ biến đến cán bộ, công chức, viên chức, người lao động của cơ quan, đơn vị mình./.',
    },
  ],
  appendices: [
    {
      number: 'I',
      title: ['KẾT QUẢ CHẤM ĐIỂM, XẾP LOẠI, XẾP HẠNG'],
      accompanies: ACCOMPANIES,
      orientation: 'landscape',
      body: [{ block: 'bang_xep_hang' }],
    },
    {
      number: 'II',
      title: ['TẬP THỂ, CÁ NHÂN ĐƯỢC ĐỀ NGHỊ KHEN THƯỞNG'],
      accompanies: ACCOMPANIES,
      orientation: 'portrait',
      body: [{ block: 'bang_de_nghi' }],
    },
  ],
};
