import type { Skeleton } from '../skeleton.ts';

/** Phiếu kết quả gửi từng đơn vị. */
export const resultSlip: Skeleton = {
  name: 'phieu-ket-qua',
  orientation: 'portrait',
  heading: 'PHIẾU KẾT QUẢ',
  subject: ['Chấm điểm, xếp loại, xét đề nghị khen thưởng {{dot_xet}}'],
  accompanies: null,
  addressees: ['{{don_vi_nhan}}'],
  body: [
    {
      style: 'body',
      text: '{{don_vi_lap}} gửi đơn vị kết quả chấm điểm, xếp loại, xét đề nghị khen thưởng như sau:',
    },
    { block: 'noi_dung' },
    {
      style: 'body',
      text: 'Điểm do Hội đồng thẩm định (nếu có) thay điểm tính lại; việc khen thưởng do cấp có thẩm quyền xem xét, quyết định. Có ý kiến về kết quả này, đề nghị đơn vị gửi {{don_vi_lap}}, {{noi_gui}}, điện thoại {{dien_thoai}}./.',
    },
  ],
  appendices: [],
};
