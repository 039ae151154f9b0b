import { describe, expect, it } from 'vitest';
import {
  codesOf,
  goodSheets,
  peopleRows,
  personHeader,
  type Sheets,
  understood,
  unitHeader,
  unitLinesRows,
  withLine,
  withPeople,
  withUnitRows,
} from '../support/submission-workbook.ts';

const rowsOf = (sheets: Sheets) => understood(sheets).value.rows;
const only = (name: string): Sheets => ({
  ...goodSheets,
  ...Object.fromEntries(
    Object.keys(goodSheets)
      .filter((key) => !['Thông tin', '_thidua', name].includes(key))
      .map((key) => [key, undefined]),
  ),
});

describe('rows of Tập thể', () => {
  it('skips headings, totals and notes; rejects what answers no criterion', () => {
    const sheets = withUnitRows([
      ['I', 'NHÓM MỘT'],
      ...unitLinesRows,
      ['TT7.7', 'Việc lạ', null, 5, null, null, null, 5],
      [null, 'Cộng nhóm 2', null, 40, null, null, null, 30],
      [null, 'Tổng cộng', null, 100, null, null, null, 86],
      [null, 'Ghi chú: biểu này lập thành 02 bản.'],
    ]);
    const { value, diagnostics } = understood({ ...only('Tập thể'), 'Tập thể': sheets['Tập thể'] });
    expect(value.rows).toEqual({ read: 10, accepted: 3, rejected: 1, skipped: 6 });
    expect(codesOf(diagnostics)).toEqual([
      'TD1102',
      'TD1103',
      'TD1103',
      'TD3102 Tập thể!A9',
      'TD1114 Tập thể!A12',
    ]);
    expect(value.statedTotal?.value).toBe(86);
  });

  it('takes the answered one of two rows with one code, and the first of two answered', () => {
    const blank = ['TT1.2', 'Có quy chế', null, 20];
    const answered = ['TT1.2', 'Có quy chế', null, 20, null, null, 'Không'];
    const first = understood(withUnitRows([...unitLinesRows, answered]));
    expect(first.value.lines.get('TT1.2')?.level).toMatchObject({ value: 'Có' });
    expect(codesOf(first.diagnostics)).toEqual(['TD3101 Tập thể!A8']);
    const second = understood(
      withUnitRows([blank, ...unitLinesRows.filter(([code]) => code !== 'TT1.2'), answered]),
    );
    expect(second.value.lines.get('TT1.2')?.level).toMatchObject({ value: 'Không' });
    expect(codesOf(second.diagnostics)).toEqual(['TD3101 Tập thể!A3']);
  });

  it('reads 45/50 in Số đạt as both numbers', () => {
    const { value, diagnostics } = understood(withLine('TT1.1', { 'Số đạt': '45/50', 'Tổng số': null }));
    expect(value.lines.get('TT1.1')).toMatchObject({
      achieved: { value: { value: 45 } },
      total: { value: { value: 50 } },
    });
    expect(codesOf(diagnostics)).toEqual(['TD2206 Tập thể!E4']);
  });

  it('does not read 45/50 where Tổng số says otherwise', () => {
    const { value } = understood(withLine('TT1.1', { 'Số đạt': '45/50', 'Tổng số': 60 }));
    expect(value.lines.get('TT1.1')?.achieved.state).toBe('unreadable');
  });

  it('says which lines for other kinds of unit it leaves out', () => {
    const school: Sheets = {
      ...goodSheets,
      'Thông tin': {
        rows: [
          ['Tên đơn vị', 'Trường Tiểu học Sao Mai'],
          ['Năm', 2022],
        ],
      },
      _thidua: undefined,
    };
    const { value, diagnostics } = understood(school);
    expect([...value.lines.keys()]).toEqual(['TT1.1', 'TT1.2']);
    // The form was a ward's: its proposal is not the school's.
    expect(codesOf(diagnostics)).toEqual(['TD1114 Tập thể!A7', 'TD1171 Đề nghị khen thưởng!C2']);
  });

  it.each([
    ['Phường Sao Mái', []],
    ['Phường Sao Hốm', ['TD1171 Đề nghị khen thưởng!C2']],
  ])('takes a proposal for “%s”, a slip in the marks, for that of whose letters it has', (name, said) => {
    const { diagnostics } = understood({
      ...goodSheets,
      'Đề nghị khen thưởng': {
        rows: [
          ['STT', 'Đối tượng', 'Tên', 'Chức vụ, đơn vị', 'Hình thức đề nghị', 'Tóm tắt thành tích'],
          [1, 'Tập thể', name, null, 'Giấy khen', 'Dẫn đầu cụm'],
        ],
      },
    });
    expect(codesOf(diagnostics)).toEqual(said);
  });
});

describe('rows of Cá nhân', () => {
  it('skips headings, numbers without a name, totals and signatures', () => {
    const { value, diagnostics } = understood({
      ...only('Cá nhân'),
      'Cá nhân': {
        rows: [
          personHeader,
          ['I', 'Ban lãnh đạo'],
          ...peopleRows,
          [3],
          [4],
          [null, 'Tổng cộng', null, null, null, null, 148.5],
          [null, 'Người lập biểu'],
          [null, 'Đỗ Thị Thử'],
        ],
      },
    });
    expect(value.people.map(({ name }) => name.value)).toEqual(['Hồ Văn Mẫu', 'Đỗ Thị Thử']);
    expect(value.rows).toEqual({ read: 6, accepted: 2, rejected: 0, skipped: 4 });
    expect(codesOf(diagnostics)).toContain('TD1114 Cá nhân!A2');
  });

  it('never takes Tống for a total', () => {
    const { value } = understood(withPeople([[1, 'Tống Văn An', '01/02/1990', null, null, null, 70]]));
    expect(value.people.map(({ name }) => name.value)).toEqual(['Tống Văn An']);
  });

  it('keeps a person who is listed but not scored', () => {
    expect(understood(withPeople([[1, 'Lê Thị Mới']])).value.people).toHaveLength(1);
  });

  it('rejects scores without a name', () => {
    const sheets = {
      ...only('Cá nhân'),
      'Cá nhân': { rows: [personHeader, [1, null, null, null, null, null, 70]] },
    };
    expect(rowsOf(sheets)).toEqual({ read: 1, accepted: 0, rejected: 1, skipped: 0 });
  });
});

describe('rows elsewhere', () => {
  it('counts rows of hidden and unknown sheets and of second tables as skipped, and says so', () => {
    const { value, diagnostics } = understood({
      ...goodSheets,
      Nháp: { rows: [['a'], ['b']], isHidden: true },
      'Bảng lương': {
        rows: [
          ['Tháng', 'Tiền'],
          [1, 2],
        ],
      },
      'Tập thể (2)': { rows: [unitHeader, ...unitLinesRows] },
    });
    expect(value.rows).toEqual({ read: 20, accepted: 9, rejected: 0, skipped: 11 });
    expect(codesOf(diagnostics)).toEqual(['TD1109 Tập thể (2)!A1', 'TD1104 Nháp!', 'TD1105 Bảng lương!']);
  });

  it('says nothing of sheets in which nothing stands', () => {
    const { diagnostics } = understood({
      ...goodSheets,
      Nháp: { rows: [], isHidden: true },
      'Trang tính 2': { rows: [] },
    });
    expect(codesOf(diagnostics)).toEqual([]);
  });

  it('does not call a file one of other lists where it has none', () => {
    const { diagnostics } = understood({
      'Trang tính 1': { rows: [] },
      Nháp: { rows: [['a']], isHidden: true },
    });
    expect(diagnostics.map(({ code }) => code)).toContain('TD1101');
    expect(diagnostics.map(({ code }) => code)).not.toContain('TD1161');
  });

  it('reads a kind merged over several remarks for each of them', () => {
    const { value, diagnostics } = understood({
      ...goodSheets,
      'Khó khăn, kiến nghị': {
        rows: [
          ['STT', 'Loại', 'Nội dung'],
          [1, 'Khó khăn', 'Thiếu máy'],
          [2, null, 'Thiếu người'],
          [3, null, 'Thiếu phòng'],
        ],
        merges: [{ top: 2, left: 2, bottom: 3, right: 2 }],
      },
    });
    expect(value.remarks.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'difficulty Thiếu máy',
      'difficulty Thiếu người',
    ]);
    expect(codesOf(diagnostics)).toEqual(['TD1137 Khó khăn, kiến nghị!B2', 'TD3115 Khó khăn, kiến nghị!A4']);
  });
});
