import { type KnownTable, rowNumber } from './known-table.ts';

/** Sheet `Khó khăn, kiến nghị`. */
export const remarksTable: KnownTable = {
  role: 'remarks',
  sheet: 'Khó khăn, kiến nghị',
  sheetSynonyms: [
    'Kiến nghị',
    'Khó khăn',
    'Khó khăn kiến nghị',
    'KKKN',
    'Kiến nghị, đề xuất',
    'Khó khăn, vướng mắc',
    'Đề xuất, kiến nghị',
  ],
  columns: [
    rowNumber,
    {
      key: 'kind',
      header: 'Loại',
      synonyms: ['Phân loại', 'Loại ý kiến', 'Loại nội dung', 'Nhóm'],
      beginnings: ['Loại'],
      isSpread: true,
    },
    {
      key: 'text',
      header: 'Nội dung',
      synonyms: [
        'Nội dung kiến nghị',
        'Nội dung khó khăn, kiến nghị',
        'Nội dung cụ thể',
        'Ý kiến',
        'Nội dung ý kiến',
      ],
      beginnings: ['Nội dung'],
    },
  ],
  anchors: [['text'], ['kind']],
  required: ['text', 'kind'],
  expected: [],
};
