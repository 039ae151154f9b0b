import type { Skeleton } from '../skeleton.ts';

/** Danh sách trường hợp trình Hội đồng xem xét khi sơ kết, tổng kết. */
export const councilCases: Skeleton = {
  name: 'danh-sach-trinh-hoi-dong',
  orientation: 'portrait',
  heading: 'DANH SÁCH',
  subject: ['Trường hợp trình Hội đồng xem xét, quyết định việc đề nghị khen thưởng {{dot_xet}}'],
  accompanies: null,
  addressees: [],
  body: [
    {
      style: 'body',
      text: 'Qua đối chiếu tiêu chuẩn khen thưởng, còn {{so_truong_hop}} trường hợp chưa đủ căn cứ để {{don_vi_lap}} đề nghị hoặc không đề nghị. {{don_vi_lap}} lập danh sách, nêu điều kiện đã đạt và vấn đề còn lại của từng trường hợp (Phụ lục), trình {{hoi_dong}} xem xét, quyết định. Các trường hợp này không tính trong số đề nghị tại các Tờ trình./.',
    },
  ],
  appendices: [
    {
      number: null,
      title: ['TRƯỜNG HỢP TRÌNH HỘI ĐỒNG XEM XÉT'],
      accompanies: 'Kèm theo Danh sách số       /{{ky_hieu}} {{ngay_ban_hanh}} của {{don_vi_lap}}',
      orientation: 'landscape',
      body: [{ block: 'bang_can_xem_xet' }],
    },
  ],
};
