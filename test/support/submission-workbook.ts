import type { CriteriaSet } from '../../src/criteria/schema.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { RawSheet, RawWorkbook } from '../../src/domain/raw-workbook.ts';
import type { ReceivedFile, Submission } from '../../src/domain/submission.ts';
import type { Unit } from '../../src/domain/unit.ts';
import { checkSubmission } from '../../src/reading/checks/check-submission.ts';
import type { ReadingContext } from '../../src/reading/context.ts';
import { smallCriteria } from './criteria.ts';
import { rawSheet, type TestCell, type TestSheet } from './raw-workbook.ts';
import { understand } from './understand.ts';

export type Rows = readonly (readonly TestCell[])[];

/** A sheet as a test describes it; its name is its key in the workbook. */
export type SheetSpec = TestSheet & { readonly rows: Rows };

/** The sheets of a small filled-in form, by name; a test replaces or leaves out what it is about. */
export type Sheets = Readonly<Record<string, SheetSpec | undefined>>;

export const infoRows: Rows = [
  ['Mã đơn vị', 'DV01'],
  ['Tên đơn vị', 'Phường Sao Mai'],
  ['Năm', 2022],
  ['Số báo cáo', '15/BC-UBND'],
  ['Ngày báo cáo', '28/11/2022'],
  ['Tổng số cán bộ, công chức, viên chức', 2],
  ['Người lập biểu', 'Đỗ Thị Thử'],
  ['Điện thoại', '0900000000'],
  ['Thủ trưởng đơn vị', 'Hồ Văn Mẫu'],
];

export const unitHeader = [
  'Mã',
  'Tiêu chí',
  'Cách chấm',
  'Điểm tối đa',
  'Số đạt',
  'Tổng số',
  'Mức tự đánh giá',
  'Điểm tự chấm',
  'Minh chứng',
  'Giải trình',
] as const;

/** The lines of the small criteria set, answered: 90 % of 40, có, 30 of 40 points. */
export const unitLinesRows: Rows = [
  ['TT1', 'Nhóm một', null, 60],
  ['TT1.1', 'Nhiệm vụ đúng hạn', 'theo tỷ lệ', 40, 45, 50, null, 36, 'Báo cáo số 5/BC', null],
  ['TT1.2', 'Có quy chế', 'có hoặc không', 20, null, null, 'Có', 20, null, null],
  ['TT2', 'Nhóm hai', null, 40],
  ['TT2.1', 'Đoàn kiểm tra chấm', 'từ 0 đến 40', 40, null, null, null, 30, 'Biên bản số 7', null],
];

export const personHeader = [
  'STT',
  'Họ và tên',
  'Ngày sinh',
  'Chức vụ',
  'Bộ phận',
  'Lãnh đạo',
  'CN1.1 Chấp hành',
  'CN1.2 Công tâm',
  'Vi phạm, kỷ luật',
  'Thành tích nổi bật',
  'Ghi chú',
] as const;

export const peopleRows: Rows = [
  [1, 'Hồ Văn Mẫu', '05/11/1980', 'Chủ tịch', 'Lãnh đạo', 'x', 78, 20, null, 'Giấy khen', null],
  [2, 'Đỗ Thị Thử', { date: '1990-02-28' }, 'Công chức', 'Văn phòng', null, 70.5, null, null, null, null],
];

/** The whole small form, filled in without a fault. */
export const goodSheets: Sheets = {
  'Thông tin': { rows: infoRows },
  'Tập thể': { rows: [['TỰ CHẤM ĐIỂM TẬP THỂ'], unitHeader, ...unitLinesRows] },
  'Cá nhân': { rows: [personHeader, ...peopleRows] },
  'Đề nghị khen thưởng': {
    rows: [
      ['STT', 'Đối tượng', 'Tên', 'Chức vụ, đơn vị', 'Hình thức đề nghị', 'Tóm tắt thành tích'],
      [1, 'Tập thể', 'Phường Sao Mai', null, 'Giấy khen', 'Dẫn đầu cụm'],
      [2, 'Cá nhân', 'Đỗ Thị Thử', 'Công chức', 'Giấy khen', 'Hoàn thành xuất sắc'],
    ],
  },
  'Khó khăn, kiến nghị': {
    rows: [
      ['STT', 'Loại', 'Nội dung'],
      [1, 'Khó khăn', 'Thiếu máy quét'],
      [2, 'Kiến nghị', 'Cấp thêm máy quét'],
    ],
  },
  _thidua: {
    isHidden: true,
    rows: [
      ['form', 'thidua-form/1'],
      ['plan', 'thu-nghiem'],
      ['criteria', '2020.1'],
      ['unit', 'DV01'],
      ['year', '2022'],
    ],
  },
};

/** The small form with one line of `Tập thể` changed: cells by header. */
export function withLine(code: string, cells: Readonly<Record<string, TestCell>>): Sheets {
  return withUnitRows(
    unitLinesRows.map((row) =>
      row[0] === code
        ? unitHeader.map((header, column) =>
            header in cells ? (cells[header] ?? null) : (row[column] ?? null),
          )
        : row,
    ),
  );
}

/** The small form with other rows under the header of `Tập thể`. */
export function withUnitRows(rows: Rows): Sheets {
  return { ...goodSheets, 'Tập thể': { rows: [['TỰ CHẤM ĐIỂM TẬP THỂ'], unitHeader, ...rows] } };
}

/** The small form with other people, as many as it states; without any, it still states two. */
export function withPeople(rows: Rows): Sheets {
  const stated = rows.length === 0 ? goodSheets : withInfo(STAFF, rows.length);
  return { ...stated, 'Cá nhân': { rows: [personHeader, ...rows] } };
}

const STAFF = 'Tổng số cán bộ, công chức, viên chức';

/** The small form with one line of `Thông tin` changed; null takes the line out. */
export function withInfo(label: string, value: TestCell): Sheets {
  const rows = infoRows.flatMap((row) => (row[0] !== label ? [row] : value === null ? [] : [[label, value]]));
  return { ...goodSheets, 'Thông tin': { rows } };
}

/** The small form with one proposal. */
export function withProposal(row: readonly TestCell[]): Sheets {
  const header = goodSheets['Đề nghị khen thưởng']?.rows[0] ?? [];
  return { ...goodSheets, 'Đề nghị khen thưởng': { rows: [header, row] } };
}

/** The small form with one line of its hidden sheet changed. */
export function withIdentity(key: string, value: string): Sheets {
  const rows = goodSheets._thidua?.rows.map((row) => (row[0] === key ? [key, value] : row)) ?? [];
  return { ...goodSheets, _thidua: { isHidden: true, rows } };
}

/** The same people in the form of Phường Sao Hôm. */
export const ofOtherUnit: Sheets = {
  ...goodSheets,
  'Thông tin': {
    rows: [
      ['Mã đơn vị', 'DV02'],
      ['Tên đơn vị', 'Phường Sao Hôm'],
      ['Năm', 2022],
    ],
  },
  _thidua: undefined,
};

export function workbookOf(sheets: Sheets, file = 'sao-mai.xlsx'): RawWorkbook {
  const made = Object.entries(sheets).flatMap(([name, spec]): readonly RawSheet[] =>
    spec === undefined ? [] : [rawSheet(spec.rows, name, spec)],
  );
  return { file, format: 'xlsx', sheets: made };
}

export const saoMai: Unit = {
  id: 'DV01',
  name: 'Phường Sao Mai',
  aliases: ['UBND P. Sao Mai'],
  type: 'phuong-xa',
  cluster: 'Cụm 1',
  isUniformed: false,
  email: 'saomai@vidu.vn',
  from: null,
  to: null,
  heirs: [],
};

export const units: readonly Unit[] = [
  saoMai,
  { ...saoMai, id: 'DV02', name: 'Phường Sao Hôm', aliases: [], email: null },
  { ...saoMai, id: 'DV03', name: 'Trường Tiểu học Sao Mai', aliases: [], type: 'truong-hoc', email: null },
];

/** A unit that was merged into Phường Sao Mai before 2022, and one that simply ended. */
export const formerUnits: readonly Unit[] = [
  { ...saoMai, id: 'DV08', name: 'Xã Sao Băng', aliases: [], to: '2020-12-31', heirs: ['DV01'], email: null },
  { ...saoMai, id: 'DV09', name: 'Xã Sao Chổi', aliases: [], to: '2020-12-31', heirs: [], email: null },
];

export function intakeContext(set: Partial<CriteriaSet> = {}): ReadingContext {
  const criteria = {
    set: smallCriteria(set),
    sha256: '0',
    file: 'tieu-chi.yaml',
    places: undefined as never,
  };
  return { units, register: { units: [...units, ...formerUnits] }, criteria, year: 2022 };
}

/** A workbook understood in the year 2022 of the small register. */
export function understood(
  sheets: Sheets,
  { file = 'sao-mai.xlsx', sender = null, receivedOn = null }: Partial<ReceivedFile> = {},
): { readonly value: Submission; readonly diagnostics: readonly Diagnostic[] } {
  return understand(workbookOf(sheets, file), { file, sha256: '0', receivedOn, sender }, intakeContext());
}

/** The same with the checks of one submission. */
export function checked(sheets: Sheets): readonly Diagnostic[] {
  const { value, diagnostics } = understood(sheets);
  return [...diagnostics, ...checkSubmission(value, intakeContext())];
}

/** `TD2203 Tập thể!H4`, for tables of expectations. */
export function codesOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code, sheet, cell }) =>
    [code, sheet && `${sheet}!${cell ?? ''}`].filter(Boolean).join(' '),
  );
}
