import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RawCell, RawWorkbook } from '../../../src/domain/raw-workbook.ts';
import type { CellCount } from '../../../src/domain/submission.ts';
import { showsSomething } from '../../../src/reading/accounting/ledger.ts';
import { understandAll } from '../../../src/reading/understand.ts';
import { type FilledForm, filledForm } from '../../support/filled-form.ts';
import { resultOfWorkbook } from '../../support/result-of-workbook.ts';
import {
  checked,
  codesOf,
  goodSheets,
  infoRows,
  intakeContext,
  peopleRows,
  personHeader,
  type SheetSpec,
  type Sheets,
  understood,
  unitLinesRows,
  withLine,
  withPeople,
  withUnitRows,
  workbookOf,
} from '../../support/submission-workbook.ts';

let form: FilledForm;
beforeAll(async () => {
  form = await filledForm();
}, 120_000);

const isBalanced = ({ seen, used, furniture, unused }: CellCount) => seen === used + furniture + unused;
const shownIn = ({ sheets }: RawWorkbook) =>
  sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.filter(showsSomething))).length;
const cellsOf = (sheets: Sheets) => {
  const { value } = understood(sheets);
  if (value.cells === undefined) throw new Error('no account');
  return value.cells;
};
const unusedOn = (sheets: Sheets, name: string) =>
  cellsOf(sheets).sheets.find(({ sheet }) => sheet === name)?.unused;
const said = (sheets: Sheets, code: string) =>
  understood(sheets).diagnostics.filter((each) => each.code === code);

describe('the cells of a file', () => {
  it('of the form, filled in, are all used or furniture of its own, and nothing is said', () => {
    const { units: _units, ...result } = resultOfWorkbook(form.workbook, form.context);
    const cells = result.inputs[0]?.cells;
    expect(cells).toMatchObject({ unused: 0, texts: [] });
    expect(cells?.seen).toBe(shownIn(form.workbook));
    expect(result.accounting.cells).toMatchObject({ seen: cells?.seen, unused: 0 });
    const about = result.diagnostics.filter(({ code }) => /^TD(11|3130)/u.test(code));
    expect(about).toEqual([]);
  });

  it('balance by sheet and in all, whatever the file holds', () => {
    const word = fc.constantFrom<string | number | null>(
      'TT1.1',
      'Tổng cộng',
      'Hồ Văn Mẫu',
      'x',
      'Người lập biểu',
      'Đơn vị:',
      'STT',
      'Họ và tên',
      'Năm',
      2022,
      5,
      null,
      ' ',
      'kỷ luật',
    );
    const row = fc.array(word, { maxLength: 12 });
    const headers = fc.constantFrom<readonly (string | null)[]>(
      personHeader,
      ['Mã', 'Tiêu chí', 'Điểm tự chấm'],
      [],
    );
    const sheet = fc.tuple(
      fc.array(row, { maxLength: 4 }),
      headers,
      fc.array(row, { maxLength: 8 }),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.array(sheet, { minLength: 1, maxLength: 4 }), (sheets) => {
        const specs = Object.fromEntries(
          sheets.map(([above, header, below, isHidden], index): [string, SheetSpec] => [
            `Trang ${index}`,
            { rows: [...above, header, ...below], isHidden: isHidden && index > 0 },
          ]),
        );
        const workbook = workbookOf(specs, 'ngau-nhien.xlsx');
        const received = { file: workbook.file, sha256: '0', receivedOn: null, sender: null };
        const { value, diagnostics } = understandAll(workbook, received, intakeContext());
        const [cells] = value.flatMap((submission) => submission.cells ?? []);
        if (cells === undefined) throw new Error('no account');
        expect(cells.seen).toBe(shownIn(workbook));
        expect([cells, ...cells.sheets].filter((count) => !isBalanced(count))).toEqual([]);
        // Each sheet with unused cells is told of.
        const told = new Set(diagnostics.map((diagnostic) => diagnostic.sheet));
        for (const { sheet: name, unused } of cells.sheets) expect(unused === 0 || told.has(name)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('of a refused file are used for nothing', () => {
    const sheets = {
      ...goodSheets,
      _thidua: undefined,
      'Thông tin': { rows: [...infoRows.slice(0, 2), ['Năm', 2019]] },
    };
    const { inputs } = resultOfWorkbook(workbookOf(sheets), intakeContext());
    expect(inputs[0]).toMatchObject({ outcome: 'rejected', cells: { used: 0 } });
    expect(inputs[0]?.cells?.unused).toBeGreaterThan(0);
  });

  it('of a file of several units are counted once', () => {
    const two: Sheets = {
      'CN Phường Sao Mai': { rows: [personHeader, ...peopleRows] },
      'CN Phường Sao Hôm': { rows: [personHeader, ...peopleRows] },
    };
    const workbook = workbookOf(two, 'hai-don-vi.xlsx');
    const result = resultOfWorkbook(workbook, intakeContext());
    expect(result.inputs).toHaveLength(1);
    expect(result.inputs[0]?.units).toEqual(['DV01', 'DV02']);
    expect(result.accounting.cells).toMatchObject({ seen: shownIn(workbook), unused: 0 });
  });
});

describe('what is struck out or seen by nobody', () => {
  const gone = (
    marks: NonNullable<RawCell['marks']>,
    at: (row: number, column: number) => boolean,
    sheet: string,
  ) => {
    const workbook = workbookOf(goodSheets);
    const sheets = workbook.sheets.map((each) =>
      each.name !== sheet
        ? each
        : {
            ...each,
            rows: each.rows.map((row) => ({
              ...row,
              cells: row.cells.map((cell) =>
                at(row.row, cell.column)
                  ? { ...cell, content: { kind: 'text' as const, text: '' }, marks }
                  : cell,
              ),
            })),
          },
    );
    const { inputs } = resultOfWorkbook({ ...workbook, sheets }, intakeContext());
    const before = resultOfWorkbook(workbook, intakeContext()).inputs[0]?.cells;
    const after = inputs[0]?.cells;
    return {
      seen: (after?.seen ?? 0) - (before?.seen ?? 0),
      unused: (after?.unused ?? 0) - (before?.unused ?? 0),
    };
  };

  it.each([
    ['a person, with the running number', 'Cá nhân', 3, 1],
    ['a person, but for the running number', 'Cá nhân', 3, 2],
    ['a proposal', 'Đề nghị khen thưởng', 2, 2],
    ['a line of Thông tin', 'Thông tin', 8, 1],
  ] as const)('the row of %s is unused, not furniture', (_, sheet, row, from) => {
    const cells = goodSheets[sheet]?.rows[row - 1]?.slice(from - 1).filter((cell) => cell !== null) ?? [];
    const account = gone({ struck: 'chữ cũ' }, (at, column) => at === row && column >= from, sheet);
    expect(account).toEqual({ seen: 0, unused: cells.length });
  });

  it('an answer is not used', () => {
    const isAnswer = (row: number, column: number) => row === 4 && column === 5;
    expect(gone({ struck: '45' }, isAnswer, 'Tập thể')).toEqual({ seen: 0, unused: 1 });
    expect(gone({ unseen: { by: 'colour', text: '45' } }, isAnswer, 'Tập thể')).toEqual({
      seen: 0,
      unused: 1,
    });
  });
});

describe('what stands beside data', () => {
  it.each([
    ['under no header', withPeople(peopleRows.map((row) => [...row, null, 'nghỉ thai sản'])), 'TD1150', 'M2'],
    [
      'under no header, far to the right',
      withPeople([
        [...(peopleRows[0] ?? []), ...Array.from({ length: 20 }, () => null), 'đi học'],
        ...peopleRows.slice(1),
      ]),
      'TD1150',
      'AF2',
    ],
    [
      'under a header that nobody knows',
      {
        ...goodSheets,
        'Cá nhân': {
          rows: [[...personHeader, 'Quê quán'], ...peopleRows.map((row) => [...row, 'Thanh Hóa'])],
        },
      },
      'TD1110',
      'L2',
    ],
    ['a number', withPeople([[...(peopleRows[0] ?? []), 12], ...peopleRows.slice(1)]), 'TD1150', 'L2'],
    [
      'beside a proposal',
      {
        ...goodSheets,
        'Đề nghị khen thưởng': {
          rows: (goodSheets['Đề nghị khen thưởng']?.rows ?? []).map((row, index) =>
            index === 1 ? [...row, 'xin cấp trên'] : row,
          ),
        },
      },
      'TD1150',
      'G2',
    ],
  ] as const)('%s is told with its words, as a warning at its own cell', (_, sheets, code, cell) => {
    const [found] = said(sheets, code);
    expect(found).toMatchObject({ severity: 'warning', cell });
    expect(found?.found).not.toBe('');
  });

  it('in lines of Tập thể is told by column, with every cell', () => {
    const rows = unitLinesRows.map((row, index) =>
      index === 1 ? [...row, 'xem phụ lục'] : index === 2 ? [...row, 'Không áp dụng'] : row,
    );
    const [found] = said(withUnitRows(rows), 'TD1150');
    expect(found).toMatchObject({ sheet: 'Tập thể', cell: 'K4', found: 'xem phụ lục; Không áp dụng' });
    expect(found?.message).toContain('2 ô có chữ ở dòng 4, 5');
    expect(unusedOn(withUnitRows(rows), 'Tập thể')).toBe(2);
  });

  it('in the answer columns of a heading is told', () => {
    const rows = unitLinesRows.map((row, index) =>
      index === 0 ? [...row, null, null, null, null, 'Báo cáo số 9'] : row,
    );
    expect(said(withUnitRows(rows), 'TD1160')[0]).toMatchObject({
      severity: 'warning',
      sheet: 'Tập thể',
      cell: 'I3',
      found: 'Báo cáo số 9',
    });
    expect(said(withUnitRows(rows), 'TD1153')).toEqual([]);
  });

  it('a total beside a person is checked in silence where it is right, and told where it is not', () => {
    const withSums = (first: number): Sheets => ({
      ...goodSheets,
      'Cá nhân': {
        rows: [
          [...personHeader, 'Tổng điểm'],
          ...peopleRows.map((row, index) => [...row, index === 0 ? first : 70.5]),
        ],
      },
    });
    expect(said(withSums(98), 'TD1151')).toEqual([]);
    // Told with the person and the sum, and only so.
    expect(said(withSums(97), 'TD1151')).toEqual([]);
    expect(checked(withSums(97)).find(({ code }) => code === 'TD3135')).toMatchObject({
      cell: 'L2',
      found: '97',
    });
  });

  it('a false maximum of a criterion is kept in the account', () => {
    const rows = unitLinesRows.map((row, index) =>
      index === 1 ? row.map((cell) => (cell === 40 ? 45 : cell)) : row,
    );
    expect(cellsOf(withUnitRows(rows)).texts).toContainEqual({
      sheet: 'Tập thể',
      cell: 'D4',
      as: 'lời của tiêu chí',
      text: '45',
    });
  });
});

describe('words about discipline beside a person', () => {
  const words = [
    'Đang bị xem xét kỷ luật',
    'khiển trách',
    'có đơn tố cáo',
    'dang bi dieu tra',
    'Cảnh cáo năm 2022',
  ];
  const beside = (text: string) =>
    withPeople(peopleRows.map((row, index) => (index === 0 ? [...row, null, text] : row)));

  it.each(words)('“%s” is told at its cell, and the award waits', (text) => {
    expect(said(beside(text), 'TD3130')[0]).toMatchObject({ severity: 'warning', cell: 'M2', found: text });
    const result = resultOfWorkbook(workbookOf(beside(text)), intakeContext());
    const person = result.units[0]?.individuals.find(({ name }) => name === 'Hồ Văn Mẫu');
    expect(person?.onHold?.[0]).toContain('M2');
    const nominations = result.nominations.filter(({ name }) => name === 'Hồ Văn Mẫu');
    expect(nominations.length).toBeGreaterThan(0);
    expect(nominations.map(({ outcome }) => outcome)).not.toContain('nominated');
  });

  it('in Ghi chú hold too', () => {
    const sheets = withPeople(
      peopleRows.map((row, index) => (index === 0 ? [...row.slice(0, 10), words[0] ?? null] : row)),
    );
    expect(said(sheets, 'TD3130')[0]).toMatchObject({ cell: 'K2' });
    const { units } = resultOfWorkbook(workbookOf(sheets), intakeContext());
    expect(units[0]?.individuals.map(({ onHold }) => onHold?.length ?? 0).toSorted()).toEqual([0, 1]);
  });

  it('as evidence of a criterion hold the unit, or whom they name', () => {
    const proof = (text: string) => withLine('TT1.1', { 'Minh chứng': text });
    const read = (text: string) => {
      const { units } = resultOfWorkbook(workbookOf(proof(text)), intakeContext());
      return [
        units[0]?.onHold?.length ?? 0,
        ...(units[0]?.individuals.map(({ onHold }) => onHold?.length ?? 0) ?? []),
      ];
    };
    const ofNobody = 'QĐ số 12 khiển trách ông A';
    expect(said(proof(ofNobody), 'TD3130')).toMatchObject([
      {
        severity: 'warning',
        sheet: 'Tập thể',
        cell: 'I4',
        found: ofNobody,
        message:
          'Ô này (cột “Minh chứng”) ghi “QĐ số 12 khiển trách ông A”, ở dòng của tiêu chí TT1.1; khen thưởng chờ làm rõ.',
      },
    ]);
    expect(read(ofNobody)).toEqual([1, 0, 0]);
    expect(read('Báo cáo số 5; ông Hồ Văn Mẫu bị khiển trách')).toEqual([0, 1, 0]);
    for (const honest of [
      'Không có ai bị kỷ luật',
      'Quy chế kỷ luật lao động',
      'Chấp hành kỷ luật, kỷ cương',
    ]) {
      expect(said(proof(honest), 'TD3130')).toEqual([]);
      expect(read(honest)).toEqual([0, 0, 0]);
    }
  });

  it('taken back are words like any other', () => {
    expect(said(beside('không vi phạm'), 'TD3130')).toEqual([]);
    expect(said(beside('không vi phạm'), 'TD1150')).toHaveLength(1);
  });

  it('in a line of Tập thể hold the unit', () => {
    const rows = unitLinesRows.map((row, index) => (index === 1 ? [...row, 'đang bị điều tra'] : row));
    const result = resultOfWorkbook(workbookOf(withUnitRows(rows)), intakeContext());
    expect(result.units[0]?.onHold?.[0]).toContain('K4');
  });
});

describe('what stands elsewhere', () => {
  const list: SheetSpec = {
    rows: [
      ['STT', 'Tên', 'Năm sinh', 'Quê quán'],
      [1, 'Bảo', 1980, 'Thanh Hóa'],
      [2, 'Hằng', 1975, 'Thanh Hóa'],
    ],
  };

  it.each([
    ['a staff list', { 'Trích ngang': list }, 'TD1152'],
    [
      'a staff list with a title',
      {
        'Danh sách CB': {
          rows: [
            ['DANH SÁCH CÁN BỘ'],
            ['STT', 'Họ và tên', 'Ngày sinh', 'Chức vụ'],
            [1, 'Lê Văn Bảo', '01/02/1980', 'Kế toán'],
          ],
        },
      },
      'TD1152',
    ],
    [
      'a list on the same sheet',
      { 'Cá nhân': { rows: [personHeader, ...peopleRows, [], ...list.rows] } },
      'TD1152',
    ],
    [
      'another sheet',
      {
        'Bảng lương': {
          rows: [
            ['Tháng', 'Tiền'],
            [1, 2],
          ],
        },
      },
      'TD1105',
    ],
    [
      'a remark over a table',
      { 'Cá nhân': { rows: [['xin nộp bổ sung sau'], personHeader, ...peopleRows] } },
      'TD1153',
    ],
    [
      'a remark on Thông tin',
      { 'Thông tin': { rows: [...infoRows, [], [null, null, 'xin nộp bổ sung sau']] } },
      'TD1153',
    ],
    [
      'a second value beside a label',
      { 'Thông tin': { rows: infoRows.map((row) => (row[0] === 'Năm' ? [...row, 'bổ sung'] : row)) } },
      'TD1153',
    ],
    [
      'a line more on the hidden sheet',
      { _thidua: { isHidden: true, rows: [...(goodSheets._thidua?.rows ?? []), ['ghi chú', 'thử']] } },
      'TD1153',
    ],
  ] as const)('%s is told with its first words, and is no fault', (_, changed, code) => {
    const sheets: Sheets = { ...goodSheets, ...changed };
    const [found] = said(sheets, code);
    expect(found).toMatchObject({ severity: 'info' });
    expect(found?.message).toMatch(/“.+”/u);
    expect(codesOf(checked(sheets).filter(({ severity }) => severity === 'error'))).toEqual([]);
    expect(cellsOf(sheets).unused).toBeGreaterThan(0);
  });

  it('a unit and year said again over each table are no news', () => {
    const again = [['Mã đơn vị', 'DV01'], ['Năm', 2022], [], personHeader, ...peopleRows];
    const sheets = { ...goodSheets, 'Cá nhân': { rows: again } };
    expect(cellsOf(sheets).unused).toBe(0);
    expect(codesOf(understood(sheets).diagnostics)).toEqual([]);
  });

  it('the title of an extra list goes with it', () => {
    const sheets = { ...goodSheets, 'Trích ngang': { rows: [['danh sách kèm'], ...list.rows] } };
    expect(said(sheets, 'TD1152')).toHaveLength(1);
    expect(said(sheets, 'TD1153')).toEqual([]);
  });

  it('a hidden sheet is told with its first words', () => {
    const [found] = said(
      { ...goodSheets, Nháp: { isHidden: true, rows: [['nợ báo cáo quý 3'], ['b']] } },
      'TD1104',
    );
    expect(found?.message).toContain('“nợ báo cáo quý 3”');
  });

  it('a second table of scores stays a fault', () => {
    const second = { ...goodSheets, 'Cá nhân (2)': { rows: [personHeader, ...peopleRows] } };
    expect(said(second, 'TD1109')[0]).toMatchObject({ severity: 'error' });
  });

  it('a line added to the guide is told; its own lines are not', () => {
    const { sheets, ...workbook } = form.workbook;
    const added = {
      ...workbook,
      sheets: sheets.map((sheet) =>
        sheet.name !== 'Hướng dẫn'
          ? sheet
          : {
              ...sheet,
              rows: [
                ...sheet.rows,
                {
                  row: 90,
                  isHidden: false,
                  cells: [{ column: 1, content: { kind: 'text' as const, text: 'Xin lùi hạn nộp' } }],
                },
              ],
            },
      ),
    };
    const { diagnostics } = resultOfWorkbook(added, form.context);
    expect(diagnostics.filter(({ code }) => code === 'TD1153')).toMatchObject([
      { sheet: 'Hướng dẫn', cell: 'A90', found: 'Xin lùi hạn nộp' },
    ]);
  });
});
