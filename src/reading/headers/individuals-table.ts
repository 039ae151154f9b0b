import { type KnownTable, nameParts, rowNumber } from './known-table.ts';

/** Sheet `Cá nhân`; its columns of points are found by the criteria. */
export const individualsTable: KnownTable = {
  role: 'individuals',
  sheet: 'Cá nhân',
  sheetSynonyms: [
    'Chấm điểm cá nhân',
    'Danh sách cá nhân',
    'CN',
    'Danh sách CBCCVC',
    'Biểu cá nhân',
    'Danh sách cán bộ',
    'Cán bộ công chức',
  ],
  columns: [
    rowNumber,
    {
      key: 'name',
      header: 'Họ và tên',
      synonyms: ['Họ tên', 'Họ, tên', 'Họ & tên', 'Tên', 'Họ và tên cán bộ', 'Cán bộ, công chức, viên chức'],
      beginnings: ['Họ và tên', 'Họ tên'],
    },
    ...nameParts,
    {
      key: 'birthDate',
      header: 'Ngày sinh',
      synonyms: ['Ngày, tháng, năm sinh', 'Ngày tháng năm sinh', 'Năm sinh', 'NS', 'Sinh ngày'],
      beginnings: ['Ngày sinh', 'Ngày tháng năm sinh'],
    },
    {
      key: 'sex',
      header: 'Giới tính',
      synonyms: ['Phái', 'Nam/Nữ', 'Nam, nữ', 'Nam (nữ)', 'GT'],
    },
    {
      key: 'male',
      header: 'Nam',
      synonyms: ['Năm sinh Nam', 'Ngày sinh Nam', 'Ngày, tháng, năm sinh Nam', 'Giới tính Nam', 'Nam giới'],
      isExact: true,
    },
    {
      key: 'female',
      header: 'Nữ',
      synonyms: ['Năm sinh Nữ', 'Ngày sinh Nữ', 'Ngày, tháng, năm sinh Nữ', 'Giới tính Nữ', 'Nữ giới'],
      isExact: true,
    },
    {
      key: 'position',
      header: 'Chức vụ',
      synonyms: ['CV', 'Chức danh', 'Chức vụ, chức danh', 'Chức vụ công tác', 'Chức danh nghề nghiệp'],
      beginnings: ['Chức vụ', 'Chức danh'],
      isSpread: true,
    },
    {
      key: 'department',
      header: 'Bộ phận',
      synonyms: ['Bộ phận công tác', 'Phòng, bộ phận', 'Tổ', 'Tổ chuyên môn', 'Nơi công tác', 'Phòng ban'],
      beginnings: ['Bộ phận'],
      isSpread: true,
    },
    {
      key: 'leader',
      header: 'Lãnh đạo',
      synonyms: ['LĐ', 'Là lãnh đạo', 'Lãnh đạo, quản lý', 'Cán bộ lãnh đạo', 'Quản lý'],
      beginnings: ['Lãnh đạo'],
    },
    {
      key: 'violation',
      header: 'Vi phạm, kỷ luật',
      synonyms: ['Vi phạm', 'Kỷ luật', 'Hình thức kỷ luật', 'Vi phạm/kỷ luật', 'Vi phạm, kỉ luật', 'Kỉ luật'],
      beginnings: ['Vi phạm'],
    },
    {
      key: 'achievement',
      header: 'Thành tích nổi bật',
      synonyms: ['Thành tích', 'Thành tích tiêu biểu', 'Thành tích xuất sắc', 'TTNB'],
      beginnings: ['Thành tích'],
    },
    {
      key: 'sum',
      header: 'Tổng điểm',
      synonyms: ['Tổng cộng', 'Cộng', 'Tổng', 'Tổng số điểm', 'Điểm tổng'],
      isFurniture: true,
    },
    {
      key: 'grade',
      header: 'Xếp loại',
      synonyms: ['Loại', 'Xếp loại dự kiến', 'Tự xếp loại'],
      isFurniture: true,
    },
    { key: 'note', header: 'Ghi chú', synonyms: ['Chú thích', 'GC'], beginnings: ['Ghi chú'] },
  ],
  anchors: [['name'], ['birthDate', 'criteria', 'leader', 'department', 'violation', 'achievement']],
  required: ['name'],
  expected: ['birthDate', 'position', 'department', 'leader', 'violation', 'achievement'],
};
