import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effort } from '../support/effort.ts';
import type { TestCell } from '../support/raw-workbook.ts';
import { contentOf } from '../support/submission-content.ts';
import {
  checked,
  codesOf,
  goodSheets,
  infoRows,
  peopleRows,
  personHeader,
  type Rows,
  type SheetSpec,
  type Sheets,
  understood,
  unitHeader,
  unitLinesRows,
  withUnitRows,
} from '../support/submission-workbook.ts';

const good = contentOf(understood(goodSheets).value);
const unitRows: Rows = [unitHeader, ...unitLinesRows];
const peopleTable: Rows = [personHeader, ...peopleRows];
const withSheet = (name: string, spec: SheetSpec): Sheets => ({ ...goodSheets, [name]: spec });
const loseMarks = (cell: TestCell) =>
  typeof cell === 'string'
    ? cell.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')
    : cell;

describe('the form as it was sent out', () => {
  const { value } = understood(goodSheets);

  it('is understood without a remark', () => {
    expect(codesOf(checked(goodSheets))).toEqual([]);
    expect(value).toMatchObject({ unit: 'DV01', rejectedBecause: null, statedTotal: null });
  });

  it('keeps every value with its cell', () => {
    const from = { file: 'sao-mai.xlsx', sheet: 'Tập thể', cell: 'E4' };
    expect(value.lines.get('TT1.1')?.achieved).toEqual({
      state: 'given',
      value: { value: 45, isPercent: false },
      text: '45',
      from,
    });
    expect(value.lines.get('TT1.1')?.explanation).toEqual({ state: 'blank', from: { ...from, cell: 'J4' } });
    expect(value.people[1]?.name).toEqual({
      value: 'Đỗ Thị Thử',
      from: { file: 'sao-mai.xlsx', sheet: 'Cá nhân', cell: 'B3' },
    });
  });

  it('says how each sheet and column was understood', () => {
    expect(value.understanding.map(({ sheet, role, headerRows }) => [sheet, role, headerRows])).toEqual([
      ['Thông tin', 'info', null],
      ['Tập thể', 'unit', [2]],
      ['Cá nhân', 'individuals', [1]],
      ['Đề nghị khen thưởng', 'proposals', [1]],
      ['Khó khăn, kiến nghị', 'remarks', [1]],
      ['_thidua', 'identity', null],
    ]);
    expect(value.understanding[2]?.columns[6]).toEqual({
      column: 'G',
      header: 'CN1.1 Chấp hành',
      as: 'CN1.1',
      how: 'exact',
    });
  });

  it('accounts for every row: 5 of Tập thể, of which 2 headings, 2 people, 2 proposals, 2 remarks', () => {
    expect(value.rows).toEqual({ read: 11, accepted: 9, rejected: 0, skipped: 2 });
  });
});

describe('altered layouts of the same answers', () => {
  const cases: readonly (readonly [string, Sheets])[] = [
    [
      'sheets renamed',
      Object.fromEntries(Object.entries(goodSheets).map(([, spec], index) => [`Sheet${index}`, spec])),
    ],
    ['no hidden sheet', { ...goodSheets, _thidua: undefined }],
    [
      'letterhead and title above the header',
      withSheet('Tập thể', {
        rows: [
          ['UBND THÀNH PHỐ', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          [],
          ['BẢNG CHẤM ĐIỂM NĂM 2022'],
          [],
          ...unitRows,
        ],
        merges: [{ top: 3, left: 1, bottom: 3, right: 10 }],
      }),
    ],
    [
      'a header over two rows with merged cells',
      withSheet('Tập thể', {
        rows: [
          ['Mã', 'Tiêu chí', 'Cách chấm', 'Điểm', 'Kết quả', null, null, 'Điểm', 'Minh chứng', 'Giải trình'],
          [null, null, null, 'tối đa', 'Số đạt', 'Tổng số', 'Mức tự đánh giá', 'tự chấm', null, null],
          ...unitLinesRows,
        ],
        merges: [
          ...[1, 2, 3, 9, 10].map((column) => ({ top: 1, left: column, bottom: 2, right: column })),
          { top: 1, left: 5, bottom: 1, right: 7 },
        ],
      }),
    ],
    [
      'headers abbreviated, with line breaks and other letters',
      withSheet('Tập thể', {
        rows: [
          ['MÃ', 'Nội dung', 'Cách tính', 'Đ. tối đa', 'Số\nđạt', 'T. số', 'MỨC', 'ĐTC', 'TLMC', 'Lý do'],
          ...unitLinesRows,
        ],
      }),
    ],
    [
      'all marks lost',
      {
        ...goodSheets,
        'Tập thể': { rows: unitRows.map((row, index) => (index === 0 ? row.map(loseMarks) : row)) },
        'Cá nhân': { rows: [personHeader.map(loseMarks), ...peopleRows] },
      },
    ],
    [
      'no codes: lines found by their words',
      withSheet('Tập thể', { rows: unitRows.map(([, ...row]) => row) }),
    ],
    [
      'columns inserted',
      withSheet('Cá nhân', {
        rows: peopleTable.map(([number, ...row], index) => [
          number ?? null,
          index === 0 ? 'Lương' : null,
          ...row,
        ]),
      }),
    ],
    [
      'criterion columns headed by their words only',
      withSheet('Cá nhân', {
        rows: [personHeader.map((text) => text.replace(/^CN[\d.]+ /, '')), ...peopleRows],
      }),
    ],
    [
      'one sheet holding everything',
      {
        'Tổng hợp': {
          rows: [
            ...infoRows,
            [],
            ...unitRows,
            [null, 'Tổng cộng', null, 100],
            ['II. CÁ NHÂN'],
            ...peopleTable,
            ['III. ĐỀ NGHỊ'],
            ...(goodSheets['Đề nghị khen thưởng']?.rows ?? []),
            ...(goodSheets['Khó khăn, kiến nghị']?.rows ?? []),
          ],
        },
      },
    ],
    [
      'numbers as text with commas, ticks in other ways',
      {
        ...withUnitRows(
          unitLinesRows.map((row) =>
            row.map((cell) =>
              typeof cell === 'number' ? String(cell).replace('.', ',') : cell === 'Có' ? 'x' : cell,
            ),
          ),
        ),
        'Cá nhân': {
          rows: peopleTable.map((row) =>
            row.map((cell) =>
              typeof cell === 'number' ? `${String(cell).replace('.', ',')}` : cell === 'x' ? '✓' : cell,
            ),
          ),
        },
      },
    ],
    [
      'column numbers under the header, a repeated header, a total and signatures',
      withSheet('Tập thể', {
        rows: [
          unitHeader,
          unitHeader.map((_, index) => `(${index + 1})`),
          ...unitLinesRows.slice(0, 3),
          unitHeader,
          ...unitLinesRows.slice(3),
          [null, 'Tổng cộng', null, 100, null, null, null, 86],
          [],
          [null, 'NGƯỜI LẬP BIỂU', null, null, null, null, null, 'THỦ TRƯỞNG ĐƠN VỊ'],
        ],
      }),
    ],
    [
      'hidden rows and columns',
      withSheet('Cá nhân', { rows: peopleTable, hiddenRows: [2], hiddenColumns: [3] }),
    ],
    [
      'labels and values in one cell, some columns apart, under other words',
      withSheet('Thông tin', {
        rows: [
          ['THÔNG TIN CHUNG'],
          ['Mã ĐV: DV01'],
          ['Tên đơn vị:', null, null, 'UBND phường Sao Mai'],
          ['Năm báo cáo', 'Năm 2022'],
          ['Số báo cáo: 15/BC-UBND'],
          ['Ngày báo cáo: 28/11/2022'],
          ['Tổng số CBCCVC:', null, '2 người'],
          ['Người lập biểu: Đỗ Thị Thử', null, 'Điện thoại: 0900000000'],
          ['Thủ trưởng đơn vị', 'Hồ Văn Mẫu'],
        ],
      }),
    ],
  ];

  it.each(cases)('%s', (_name, sheets) => {
    const { value, diagnostics } = understood(sheets);
    expect(contentOf(value)).toEqual(good);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(value.rows.read).toBe(value.rows.accepted + value.rows.rejected + value.rows.skipped);
  });
});

describe('order', () => {
  const shuffled = (length: number) =>
    fc.shuffledSubarray(
      Array.from({ length }, (_, index) => index),
      { minLength: length },
    );
  const reorder = (rows: Rows, columns: readonly number[]): Rows =>
    rows.map((row) => columns.map((column) => row[column] ?? null));

  it('of columns never changes what a file says', () => {
    fc.assert(
      fc.property(
        shuffled(unitHeader.length),
        shuffled(personHeader.length),
        (unitColumns, personColumns) => {
          const sheets = {
            ...goodSheets,
            'Tập thể': { rows: reorder(unitRows, unitColumns) },
            'Cá nhân': { rows: reorder(peopleTable, personColumns) },
          };
          expect(contentOf(understood(sheets).value)).toEqual(good);
        },
      ),
      { numRuns: effort({ short: 18, long: 60 }) },
    );
  });

  it('of rows never changes what a file says', () => {
    fc.assert(
      fc.property(shuffled(unitLinesRows.length), shuffled(peopleRows.length), (lines, people) => {
        const sheets = {
          ...goodSheets,
          'Tập thể': { rows: [unitHeader, ...lines.map((index) => unitLinesRows[index] ?? [])] },
          'Cá nhân': { rows: [personHeader, ...people.map((index) => peopleRows[index] ?? [])] },
        };
        expect(contentOf(understood(sheets).value)).toEqual(good);
      }),
      { numRuns: effort({ short: 12, long: 30 }) },
    );
  });
});

describe('rows of any content', () => {
  const anyCell = fc.oneof(
    fc.constant(null),
    fc.string({ maxLength: 12 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(
      'TT1.1',
      'TT2.1',
      'Tổng cộng',
      'không áp dụng',
      'x',
      '8/40',
      'Mã',
      '__proto__',
      'constructor',
    ),
    fc.constantFrom({ error: '#REF!' }, { formula: 'A1' }, { date: '2022-11-30' }),
  );

  it('never throw, and each ends as accepted, rejected or skipped', () => {
    const anyRows = fc.array(fc.array(anyCell, { maxLength: 12 }), { maxLength: 8 });
    fc.assert(
      fc.property(anyRows, anyRows, (lines, people) => {
        const { value } = understood({
          ...goodSheets,
          'Tập thể': { rows: [unitHeader, ...lines] },
          'Cá nhân': { rows: [personHeader, ...people] },
        });
        const { read, accepted, rejected, skipped } = value.rows;
        expect(read).toBe(accepted + rejected + skipped);
        expect(value.lines.size + value.people.length + value.proposals.length + value.remarks.length).toBe(
          accepted,
        );
      }),
      { numRuns: effort({ short: 60, long: 200 }) },
    );
  });
});

describe('a file that cannot be used as a whole', () => {
  it.each<[string, Sheets, string]>([
    [
      'no table of the form',
      {
        Lương: {
          rows: [
            ['Tháng', 'Tiền'],
            [1, 2],
          ],
        },
      },
      'không có bảng nào',
    ],
    [
      'another year',
      {
        ...goodSheets,
        'Thông tin': {
          rows: [
            ['Mã đơn vị', 'DV01'],
            ['Năm', 2021],
          ],
        },
      },
      'năm 2021',
    ],
    ['nobody knows whose', { 'Tập thể': { rows: unitRows } }, 'đơn vị nào'],
  ])('%s: says why in a sentence', (_name, sheets, because) => {
    const { value } = understood(sheets, { file: 'a.xlsx' });
    expect(value.rejectedBecause).toContain(because);
    expect(value.rejectedBecause).toMatch(/\.$/);
  });

  it('is not one that only lacks Cá nhân', () => {
    const { value, diagnostics } = understood({ ...goodSheets, 'Cá nhân': undefined });
    expect(value.rejectedBecause).toBeNull();
    expect(value.lines.size).toBe(3);
    expect(codesOf(diagnostics)).toContain('TD1102');
  });
});
