import type { WordDocumentModel } from '../../../src/documents/document-model.ts';
import type { Skeleton } from '../../../templates/skeleton.ts';
import { body, table, wordModel } from '../../support/word-model.ts';

/** A phiếu kết quả for one unit. */
export const resultSlip: Skeleton = {
  name: 'phieu-ket-qua-thu',
  orientation: 'portrait',
  heading: 'PHIẾU KẾT QUẢ',
  subject: ['Chấm điểm thi đua năm {{nam}} của {{don_vi}}'],
  accompanies: null,
  addressees: [],
  body: [
    { style: 'body', text: 'Kết quả chấm điểm của {{don_vi}} năm {{nam}} như sau:' },
    { block: 'bang_diem' },
    { style: 'body', text: 'Chi tiết từng tiêu chí nêu trong bảng trên./.' },
  ],
  appendices: [],
};

/** The slip of an invented unit, with so many lines. */
export function resultSlipModel(unit: string, rows = 8): WordDocumentModel {
  return wordModel({
    template: 'phieu-ket-qua-thu',
    title: `Phiếu kết quả năm 2022 của ${unit}`,
    fields: { nam: [{ text: '2022' }], don_vi: [{ text: unit }] },
    blocks: { bang_diem: [body(`Điểm của ${unit}:`), table(rows)] },
  });
}
