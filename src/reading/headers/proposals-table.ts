import { type KnownTable, nameParts, rowNumber } from './known-table.ts';

/** Sheet `Đề nghị khen thưởng`. */
export const proposalsTable: KnownTable = {
  role: 'proposals',
  sheet: 'Đề nghị khen thưởng',
  sheetSynonyms: [
    'Đề nghị',
    'Khen thưởng',
    'ĐNKT',
    'Danh sách đề nghị',
    'Đề nghị KT',
    'Danh sách đề nghị khen thưởng',
  ],
  columns: [
    rowNumber,
    {
      key: 'subject',
      header: 'Đối tượng',
      synonyms: ['Loại đối tượng', 'Tập thể/Cá nhân', 'Tập thể, cá nhân'],
      beginnings: ['Đối tượng'],
      isSpread: true,
    },
    {
      key: 'name',
      header: 'Tên',
      synonyms: [
        'Họ và tên',
        'Tên tập thể, cá nhân',
        'Tên tập thể/cá nhân',
        'Họ tên',
        'Tên đối tượng',
        'Họ và tên, tên tập thể',
        'Tên cá nhân, tập thể',
      ],
      beginnings: ['Tên', 'Họ và tên'],
    },
    ...nameParts,
    {
      key: 'position',
      header: 'Chức vụ, đơn vị',
      synonyms: ['Chức vụ', 'Đơn vị', 'Chức vụ, đơn vị công tác', 'Đơn vị công tác'],
      beginnings: ['Chức vụ'],
      isSpread: true,
    },
    {
      key: 'award',
      header: 'Hình thức đề nghị',
      synonyms: [
        'Hình thức khen thưởng',
        'Hình thức',
        'Hình thức đề nghị khen thưởng',
        'HTKT',
        'Hình thức KT',
        'Danh hiệu, hình thức khen thưởng',
        'Đề nghị khen thưởng',
      ],
      beginnings: ['Hình thức'],
      isSpread: true,
    },
    {
      key: 'summary',
      header: 'Tóm tắt thành tích',
      synonyms: ['Thành tích', 'Tóm tắt', 'Nội dung thành tích', 'Thành tích tóm tắt'],
      beginnings: ['Tóm tắt', 'Thành tích'],
    },
    { key: 'note', header: 'Ghi chú', synonyms: ['Chú thích', 'GC'], isFurniture: true },
  ],
  anchors: [['award'], ['name', 'subject', 'summary']],
  required: ['name', 'award'],
  expected: ['subject', 'position', 'summary'],
};
