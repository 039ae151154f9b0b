import { criterionKinds } from '../../criteria/kinds/registry.ts';
import type { CriteriaSet } from '../../criteria/schema.ts';
import { cellAddress } from '../../domain/location.ts';
import { unitTypesOf } from '../../domain/unit.ts';
import { fixed, headerRow, wide } from '../../form/cells.ts';
import type { FormCell, FormModel, FormRow, FormRule, FormSheet } from '../../form/form-model.ts';
import { guideText, layGuide, numbered } from '../lay-guide.ts';
import { LEADERS, UNIFORMED } from './applies-to.ts';
import { exampleOfMarks } from './marks.ts';
import { rowsOf, type TableRow } from './rows.ts';
import { SETTINGS } from './settings.ts';
import {
  COLUMN_NAMES,
  COLUMNS,
  COUNTS,
  type Column,
  EVIDENCE,
  GROUP,
  HEADER_ROW,
  kindChoices,
  SHEETS,
  TABLE_SCHEMA,
  WHOLE,
} from './shape.ts';

/** Blank rows below the table, for new criteria. */
const SPARE_ROWS = 30;
/** Characters of the set that one cell of the hidden sheet takes; Excel holds 32.767. */
const PIECE = 30_000;

/** The workbook that a version is edited in; what its cells do not show stands in the hidden sheet, so that nothing is lost. */
export function criteriaForm(set: CriteriaSet, date: string): FormModel {
  const hasPeople = set.individuals.groups.length > 0;
  return {
    name: `${set.plan}-${set.version}`,
    title: `Bảng tiêu chí ${set.plan}, bản ${set.version}`,
    date,
    sheets: [
      tableSheet(set, 'units'),
      ...(hasPeople ? [tableSheet(set, 'individuals')] : []),
      settingsSheet(set),
      guideSheet(set),
      examplesSheet(),
      identitySheet(set),
    ],
  };
}

function tableSheet(set: CriteriaSet, side: 'units' | 'individuals'): FormSheet {
  const rows = rowsOf(set, side);
  const letter = (column: Column) => cellAddress(1, COLUMN_NAMES.indexOf(column) + 1).slice(0, -1);
  const first = HEADER_ROW + 1;
  const last = HEADER_ROW + rows.length + SPARE_ROWS;
  const range = (column: Column) => `${letter(column)}${first}:${letter(column)}${last}`;
  const list = (column: Column, choices: readonly string[], message: string): FormRule => ({
    range: range(column),
    accept: { type: 'list', choices },
    isStrict: false,
    title: COLUMNS[column].header,
    message,
  });
  return {
    name: side === 'units' ? SHEETS.units : SHEETS.individuals,
    role: 'unit',
    isOpen: true,
    isHidden: false,
    widths: COLUMN_NAMES.map((column) => COLUMNS[column].width),
    rows: [
      wide('title', `BẢNG TIÊU CHÍ ${set.movement.number}, BẢN ${set.version}`, 28, COLUMN_NAMES.length),
      wide(
        'subtitle',
        `Mỗi dòng một mục hoặc một tiêu chí. Sửa xong, lưu lại rồi chạy: thidua tieuchi nhap <tệp này>. Cách ghi xem trang “${SHEETS.guide}”, “${SHEETS.examples}”.`,
        36,
        COLUMN_NAMES.length,
      ),
      headerRow(
        COLUMN_NAMES.map((column) => COLUMNS[column].header),
        34,
      ),
      ...rows.map((row) => tableRow(row, letter('max'))),
      ...Array.from(
        { length: SPARE_ROWS },
        (): FormRow => ({ cells: COLUMN_NAMES.map((column) => blank(column)) }),
      ),
    ],
    rules: [
      list('kind', kindChoices(), 'Chọn cách chấm; mốc ghi ở cột bên cạnh, ví dụ ở trang Ví dụ cách chấm.'),
      list('evidence', Object.values(EVIDENCE), 'Chọn: bắt buộc, nếu có, hoặc không cần.'),
      list('counts', Object.values(COUNTS), 'Để trống: tính vào tổng điểm như mục chứa nó.'),
      list(
        'depth',
        ['1', '2', '3', '4', '5'],
        'Bậc của dòng: 1 là mục lớn nhất; dòng bậc lớn hơn thuộc dòng bậc nhỏ hơn ở trên.',
      ),
    ],
    shades: [],
    frozen: { rows: HEADER_ROW, columns: 2 },
    print: {
      orientation: 'landscape',
      pagesWide: 1,
      repeatRows: [HEADER_ROW, HEADER_ROW],
      repeatColumns: null,
    },
  };
}

function tableRow({ what, cells, sumOf }: TableRow, max: string): FormRow {
  return {
    cells: COLUMN_NAMES.map((column): FormCell => {
      const value = cells[column];
      const style =
        what === 'group'
          ? isCentred(column)
            ? 'group-center'
            : 'group'
          : isCentred(column)
            ? 'body-center'
            : 'body';
      if (column === 'max' && sumOf !== null && sumOf.length > 0) {
        const formula = `SUM(${ranges(
          sumOf.map((at) => at + HEADER_ROW + 1),
          max,
        )})`;
        return { style, formula, result: Number(value), format: 'points' };
      }
      const isText = column === 'label' || column === 'id';
      return { style, value: value === '' ? null : value, ...(isText && { format: 'text' }) };
    }),
  };
}

/** `C5:C8,C10`: rows that follow on one another as a range, so that a row put in between is added up as well. */
function ranges(rows: readonly number[], column: string): string {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === row - 1) run[1] = row;
    else runs.push([row, row]);
  }
  return runs
    .map(([from, to]) => (from === to ? `${column}${from}` : `${column}${from}:${column}${to}`))
    .join(',');
}

function blank(column: Column): FormCell {
  return {
    style: isCentred(column) ? 'body-center' : 'body',
    value: null,
    ...((column === 'label' || column === 'id') && { format: 'text' }),
  };
}

function isCentred(column: Column): boolean {
  return ['label', 'max', 'evidence', 'depth', 'counts', 'weight', 'id'].includes(column);
}

function settingsSheet(set: CriteriaSet): FormSheet {
  return {
    name: SHEETS.settings,
    role: 'unit',
    isOpen: true,
    isHidden: false,
    widths: [30, 60, 60],
    rows: [
      wide('title', 'THÔNG TIN CỦA KẾ HOẠCH', 28, 3),
      headerRow(['Mục', 'Nội dung', 'Cách ghi'], 24),
      ...SETTINGS.map(({ label, hint, write }) => ({
        cells: [fixed('heading', label), fixed('body', orNull(write(set)), 'text'), fixed('text', hint)],
      })),
    ],
    rules: [],
    shades: [],
    frozen: { rows: 2, columns: 0 },
    print: { orientation: 'landscape', pagesWide: 1, repeatRows: null, repeatColumns: null },
  };
}

const orNull = (text: string): string | null => (text === '' ? null : text);

function guideSheet(set: CriteriaSet): FormSheet {
  const c = (column: Column) => `“${COLUMNS[column].header}”`;
  return layGuide(SHEETS.guide, 'CÁCH SỬA BẢNG TIÊU CHÍ', [
    ...numbered([
      `Cột ${c('label')}, ${c('title')}: ghi đúng số thứ tự và lời của kế hoạch. Thêm tiêu chí thì chèn một dòng vào đúng chỗ; bỏ thì xóa cả dòng.`,
      `Cột ${c('max')}: dòng tiêu chí ghi số; dòng mục là công thức cộng các dòng bên dưới, không cần sửa. Mục điểm thưởng, điểm trừ có giới hạn thì ghi số giới hạn.`,
      `Cột ${c('kind')}: chọn trong danh sách. Dòng mục chọn “${GROUP}”; tiêu chí chia thành nhiều phần chấm riêng chọn “${WHOLE}”, các phần ghi ở các dòng dưới, bậc lớn hơn.`,
      `Cột ${c('marks')}: mỗi mốc một dòng trong ô (Alt+Enter), cách ghi theo từng cách chấm ở trang “${SHEETS.examples}”.`,
      `Cột ${c('evidence')}: ${Object.values(EVIDENCE).join(', ')}.`,
      `Cột ${c('appliesTo')}: để trống là mọi đơn vị; nếu không thì ghi loại đơn vị (${unitTypesOf(set)
        .map(({ title }) => title)
        .join(
          '; ',
        )}), “cụm: tên cụm”, “kỳ: quý II, quý IV” (“kỳ: cả năm” là chỉ chấm cuối năm), “${LEADERS}”, “${UNIFORMED}”, cách nhau bằng dấu chấm phẩy.`,
      `Cột ${c('depth')}: dòng có bậc lớn hơn thuộc về dòng có bậc nhỏ hơn ở phía trên. Dòng mới để trống thì theo dòng liền trên.`,
      `Cột ${c('counts')}: ${COUNTS.bonus} là cộng thêm ngoài tổng, ${COUNTS.penalty} là trừ vào tổng; để trống là như mục chứa nó.`,
      `Cột ${c('id')}: của công cụ; dòng mới để trống, dòng cũ giữ nguyên.`,
      `Trang “${SHEETS.settings}”: tên, số kế hoạch, các năm, kỳ báo cáo, ngày có hiệu lực, xếp loại.`,
      'Bản đã dùng để chấm không bao giờ bị sửa: nhập lại bảng này thì thành một bản mới, ghi ngày có hiệu lực.',
    ]),
    guideText(
      'Ghi chú bắt đầu bằng “Cần xem lại” là chỗ công cụ chưa chắc đã hiểu đúng phụ lục: xem lại, sửa, rồi xóa ghi chú ấy.',
    ),
  ]);
}

function examplesSheet(): FormSheet {
  return {
    name: SHEETS.examples,
    role: 'guide',
    isHidden: false,
    widths: [30, 44, 60],
    rows: [
      wide('title', 'VÍ DỤ CÁCH CHẤM', 28, 3),
      headerRow([COLUMNS.kind.header, COLUMNS.marks.header, 'Đơn vị ghi gì'], 24),
      ...[...criterionKinds.values()].map(({ kind, title }) => ({
        cells: [
          fixed('heading', title),
          fixed('body', orNull(exampleOfMarks(kind)), 'text'),
          fixed('text', ANSWERS[kind] ?? ''),
        ],
      })),
    ],
    rules: [],
    shades: [],
    frozen: { rows: 2, columns: 0 },
    print: { orientation: 'landscape', pagesWide: 1, repeatRows: null, repeatColumns: null },
  };
}

/** What a unit gives for each kind, in a sentence. */
const ANSWERS: Readonly<Record<string, string>> = {
  levels: 'Chọn một mức; được điểm của mức ấy.',
  ratio: 'Ghi số đạt và tổng số; điểm theo tỷ lệ phần trăm.',
  count: 'Ghi một số; điểm theo mốc của số ấy.',
  score: 'Tự ghi điểm, từ 0 đến điểm tối đa.',
  'yes-no': 'Ghi có hoặc không; có thì đủ điểm.',
  deduction: 'Ghi số lượt vi phạm; điểm tối đa trừ dần theo số lượt.',
  target: 'Ghi kết quả và chỉ tiêu được giao; điểm theo mức đạt so với chỉ tiêu.',
  'per-item': 'Ghi số lượng; mỗi cái được (hoặc bị trừ) chừng ấy điểm, không quá điểm tối đa.',
  relative: 'Ghi kết quả; đơn vị dẫn đầu được điểm tối đa, đơn vị khác theo tỷ lệ so với đơn vị dẫn đầu.',
};

/** The whole set, in pieces; `_x` could be taken for an escaped letter by a spreadsheet. */
function identitySheet(set: CriteriaSet): FormSheet {
  const text = JSON.stringify(set)
    .replace(/_x/gu, '\\u005fx')
    // Half of a sign that has two places is no letter by itself, and a piece may end between them.
    .replace(/[\uD800-\uDFFF]/g, (half) => `\\u${half.charCodeAt(0).toString(16)}`);
  const pieces = Array.from({ length: Math.ceil(text.length / PIECE) }, (_, index) =>
    text.slice(index * PIECE, (index + 1) * PIECE),
  );
  const rows: readonly (readonly [string, string])[] = [
    ['table', TABLE_SCHEMA],
    ['plan', set.plan],
    ['version', set.version],
    // Between signs of its own: cells lose the room at their ends.
    ...pieces.map((piece, index) => [`set ${index + 1}`, `<${piece}>`] as const),
  ];
  return {
    name: SHEETS.identity,
    role: 'identity',
    isHidden: true,
    widths: [12, 60],
    rows: rows.map(([key, value]) => ({
      cells: [fixed('hidden', key), fixed('hidden', value, 'text')],
      height: 15,
    })),
    rules: [],
    shades: [],
    frozen: { rows: 0, columns: 0 },
    print: { orientation: 'portrait', pagesWide: 1, repeatRows: null, repeatColumns: null },
  };
}
