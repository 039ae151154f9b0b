import type { Skeleton } from '../skeleton.ts';

/** Danh sách trường hợp trình Hội đồng xem xét: a working paper of the meeting. */
export const councilCases: Skeleton = {
  name: 'danh-sach-trinh-hoi-dong',
  orientation: 'landscape',
  isInternal: true,
  heading: 'DANH SÁCH',
  subject: ['Trường hợp trình Hội đồng xem xét, quyết định việc đề nghị khen thưởng {{dot_xet}}'],
  accompanies: null,
  addressees: [],
  body: [
    {
      style: 'body',
      text: 'Qua đối chiếu tiêu chuẩn khen thưởng, còn {{so_truong_hop}} trường hợp chưa đủ căn cứ để {{don_vi_lap}} đề nghị hoặc không đề nghị. {{don_vi_lap}} nêu vấn đề của từng trường hợp, trình {{hoi_dong}} xem xét, quyết định. Các trường hợp này không tính trong số đề nghị tại Tờ trình.',
    },
    { block: 'bang_can_xem_xet' },
  ],
  appendices: [],
};
