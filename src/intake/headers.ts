/** Tables that a file may hold, by what they are for. */
export type TableRole = 'unit' | 'individuals' | 'proposals' | 'remarks';

/** A column that the tool knows: the form's own header, and other words that units put there. */
export type KnownColumn = {
  readonly key: string;
  readonly header: string;
  readonly synonyms: readonly string[];
  /** A header that begins with one of these is also taken for the column: `Minh chứng (tên, số văn bản)`. */
  readonly beginnings?: readonly string[];
  /** Nothing that a unit writes: kept out of the data, and out of the complaints. */
  readonly isFurniture?: true;
};

export type KnownTable = {
  readonly role: TableRole;
  /** The form's name of the sheet. */
  readonly sheet: string;
  readonly sheetSynonyms: readonly string[];
  readonly columns: readonly KnownColumn[];
  /** Of each list, at least one column must be there for a row to be the header of this table. */
  readonly anchors: readonly (readonly string[])[];
  /** Columns without which the table says nothing. */
  readonly required: readonly string[];
  /** Columns whose absence is worth a remark. */
  readonly expected: readonly string[];
};

const rowNumber: KnownColumn = {
  key: 'number',
  header: 'STT',
  synonyms: ['TT', 'Số TT', 'Số thứ tự', 'Thứ tự'],
  isFurniture: true,
};

const unitTable: KnownTable = {
  role: 'unit',
  sheet: 'Tập thể',
  sheetSynonyms: [
    'Chấm điểm tập thể',
    'Biểu tập thể',
    'Bảng chấm điểm',
    'Bảng tự chấm',
    'Đơn vị tự chấm',
    'Phiếu tự chấm điểm',
  ],
  columns: [
    { key: 'code', header: 'Mã', synonyms: ['Mã tiêu chí', 'Mã TC', 'Ký hiệu', 'Mã số'] },
    {
      key: 'title',
      header: 'Tiêu chí',
      synonyms: [
        'Nội dung',
        'Nội dung tiêu chí',
        'Tên tiêu chí',
        'Nội dung chấm điểm',
        'Tiêu chí đánh giá',
        'Tiêu chí chấm điểm',
        'Nội dung đánh giá',
      ],
      beginnings: ['Tiêu chí', 'Nội dung tiêu chí'],
    },
    {
      key: 'rule',
      header: 'Cách chấm',
      synonyms: ['Cách tính', 'Cách tính điểm', 'Hướng dẫn chấm', 'Thang chấm'],
      beginnings: ['Cách chấm'],
      isFurniture: true,
    },
    {
      key: 'max',
      header: 'Điểm tối đa',
      synonyms: [
        'Đ. tối đa',
        'Đ tối đa',
        'Điểm TĐ',
        'ĐTĐ',
        'Điểm chuẩn',
        'Tối đa',
        'Điểm tối đa theo quy định',
        'Thang điểm',
        'Khung điểm',
      ],
      beginnings: ['Điểm tối đa', 'Điểm chuẩn'],
      isFurniture: true,
    },
    {
      key: 'achieved',
      header: 'Số đạt',
      synonyms: [
        'Số lượng đạt',
        'SL đạt',
        'Đạt',
        'Kết quả đạt',
        'Số đạt được',
        'Đạt được',
        'Số lượng đạt được',
        'Số thực hiện',
      ],
      beginnings: ['Số đạt', 'Số lượng đạt'],
    },
    {
      key: 'total',
      header: 'Tổng số',
      synonyms: ['TS', 'T. số', 'Tổng', 'Tổng số lượng', 'Trên tổng số', 'Tổng số phải thực hiện'],
      beginnings: ['Tổng số'],
    },
    {
      key: 'level',
      header: 'Mức tự đánh giá',
      synonyms: [
        'Tự đánh giá',
        'Mức đánh giá',
        'Mức độ',
        'Mức',
        'Mức TĐG',
        'Mức đạt',
        'Đánh giá',
        'Mức tự ĐG',
        'Xếp mức',
      ],
      beginnings: ['Mức tự đánh giá', 'Mức đánh giá'],
    },
    {
      key: 'selfPoints',
      header: 'Điểm tự chấm',
      synonyms: [
        'ĐTC',
        'Đ. tự chấm',
        'Điểm TC',
        'Tự chấm',
        'Điểm tự đánh giá',
        'Điểm đơn vị tự chấm',
        'Đơn vị tự chấm',
        'Điểm đơn vị chấm',
        'Tự chấm điểm',
        'Điểm đạt',
        'Điểm',
        'Số điểm',
        'Số điểm tự chấm',
      ],
      beginnings: ['Điểm tự chấm', 'Điểm tự đánh giá', 'Đơn vị tự chấm'],
    },
    {
      key: 'recalculated',
      header: 'Điểm tính lại',
      synonyms: ['Điểm tính', 'Điểm tự động', 'Điểm quy đổi', 'Điểm tính thử', 'Điểm theo công thức'],
      beginnings: ['Điểm tính'],
      isFurniture: true,
    },
    {
      key: 'verified',
      header: 'Điểm thẩm định',
      synonyms: ['Hội đồng chấm', 'Điểm hội đồng chấm', 'Điểm thẩm tra', 'Tổ thẩm định chấm', 'Điểm HĐ chấm'],
      beginnings: ['Điểm thẩm định', 'Hội đồng chấm'],
      isFurniture: true,
    },
    {
      key: 'evidence',
      header: 'Minh chứng',
      synonyms: [
        'Tài liệu minh chứng',
        'TLMC',
        'MC',
        'Tài liệu kiểm chứng',
        'Hồ sơ minh chứng',
        'Văn bản minh chứng',
        'Căn cứ',
      ],
      beginnings: ['Minh chứng', 'Tài liệu minh chứng', 'Tài liệu kiểm chứng'],
    },
    {
      key: 'explanation',
      header: 'Giải trình',
      synonyms: ['Lý do', 'Ghi chú', 'Thuyết minh', 'Diễn giải', 'Giải thích'],
      beginnings: ['Giải trình', 'Lý do'],
    },
    rowNumber,
  ],
  anchors: [
    ['code', 'title'],
    ['selfPoints', 'level', 'achieved'],
  ],
  required: [],
  expected: ['code', 'achieved', 'total', 'level', 'selfPoints', 'evidence', 'explanation'],
};

const individualsTable: KnownTable = {
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
    {
      key: 'birthDate',
      header: 'Ngày sinh',
      synonyms: ['Ngày, tháng, năm sinh', 'Ngày tháng năm sinh', 'Năm sinh', 'NS', 'Sinh ngày'],
      beginnings: ['Ngày sinh', 'Ngày tháng năm sinh'],
    },
    {
      key: 'position',
      header: 'Chức vụ',
      synonyms: ['CV', 'Chức danh', 'Chức vụ, chức danh', 'Chức vụ công tác', 'Chức danh nghề nghiệp'],
      beginnings: ['Chức vụ', 'Chức danh'],
    },
    {
      key: 'department',
      header: 'Bộ phận',
      synonyms: ['Bộ phận công tác', 'Phòng, bộ phận', 'Tổ', 'Tổ chuyên môn', 'Nơi công tác', 'Phòng ban'],
      beginnings: ['Bộ phận'],
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
  expected: ['birthDate', 'position', 'leader', 'violation'],
};

const proposalsTable: KnownTable = {
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
    {
      key: 'position',
      header: 'Chức vụ, đơn vị',
      synonyms: ['Chức vụ', 'Đơn vị', 'Chức vụ, đơn vị công tác', 'Đơn vị công tác'],
      beginnings: ['Chức vụ'],
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
  expected: ['subject', 'summary'],
};

const remarksTable: KnownTable = {
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

/** The tables of the form (contract section 3). */
export const knownTables: readonly KnownTable[] = [unitTable, individualsTable, proposalsTable, remarksTable];

/** Words that name the sheets which hold no table. */
export const SHEET_NAMES = {
  guide: ['Hướng dẫn', 'HD', 'Huong dan su dung', 'Hướng dẫn điền'],
  info: ['Thông tin', 'Thông tin chung', 'Thông tin đơn vị', 'Bìa', 'TT chung'],
} as const;

/** Name of the hidden sheet. */
export const IDENTITY_SHEET = '_thidua';
