import { describe, expect, it } from 'vitest';
import { partialLists } from '../../src/reading/checks/partial-lists.ts';
import { scoreSubmission } from '../../src/scoring/score-submission.ts';
import {
  checked,
  codesOf,
  goodSheets,
  infoRows,
  intakeContext,
  peopleRows,
  personHeader,
  type Rows,
  type Sheets,
  saoMai,
  understood,
  unitHeader,
  unitLinesRows,
  withLine,
  withPeople,
  withProposal,
  withUnitRows,
} from '../support/submission-workbook.ts';

const line = (code: string, sheets: Sheets) => {
  const { value, diagnostics } = understood(sheets);
  return { answer: value.lines.get(code), codes: codesOf(diagnostics) };
};

describe('numbers with what they count', () => {
  it.each([
    ['45 hồ sơ', '50 hồ sơ', 45, 50, ['TD2220 Tập thể!E4', 'TD2220 Tập thể!F4']],
    ['45/50 hồ sơ', null, 45, 50, ['TD2206 Tập thể!E4']],
    ['45/50 hồ sơ', 50, 45, 50, ['TD2206 Tập thể!E4']],
    ['45 trên tổng số 50 người', '50', 45, 50, ['TD2206 Tập thể!E4']],
    ['４５', 50, 45, 50, ['TD2220 Tập thể!E4']],
    ['045 người', 50, 45, 50, ['TD2220 Tập thể!E4']],
  ])('%j of %j', (achieved, total, read, of, codes) => {
    const found = line('TT1.1', withLine('TT1.1', { 'Số đạt': achieved, 'Tổng số': total }));
    expect(found.answer).toMatchObject({
      achieved: { value: { value: read } },
      total: { value: { value: of } },
    });
    expect(found.codes).toEqual(codes);
  });

  it('refuses a share of another total, and numbers that words change', () => {
    const other = line('TT1.1', withLine('TT1.1', { 'Số đạt': '45/60 hồ sơ', 'Tổng số': 50 }));
    expect(other.codes).toEqual(['TD2207 Tập thể!E4']);
    expect(line('TT1.1', withLine('TT1.1', { 'Số đạt': 'hơn 45 hồ sơ' })).codes).toEqual([
      'TD2203 Tập thể!E4',
    ]);
  });

  it.each([
    ['0,9867', 50],
    [0.9867, 50],
    ['0.95', '50 hồ sơ'],
    [0.5, 100],
    ['0,75', '100%'],
  ])('%j of %j is a share where things are counted: refused, and named so', (achieved, total) => {
    const found = line('TT1.1', withLine('TT1.1', { 'Số đạt': achieved, 'Tổng số': total }));
    expect(found.answer?.achieved).toMatchObject({ state: 'unreadable', code: 'TD2270' });
    expect(found.codes).toContain('TD2270 Tập thể!E4');
  });

  it.each([
    ['0,5 km', 2, 36],
    [0.5, 0.8, 36],
    [0.5, 1, 36],
    // The unit's own points are those of so many: 40 × 0,5 / 50.
    [0.5, 50, 0.4],
    [45.5, 50, 36],
  ])('%j of %j with %j points is so many', (achieved, total, points) => {
    const typed = { 'Số đạt': achieved, 'Tổng số': total, 'Điểm tự chấm': points };
    expect(line('TT1.1', withLine('TT1.1', typed)).answer?.achieved.state).toBe('given');
  });

  it('reads a percentage in words as one', () => {
    const found = line('TT1.1', withLine('TT1.1', { 'Số đạt': '98,67 phần trăm', 'Tổng số': null }));
    expect(found.answer?.achieved).toMatchObject({ value: { value: 98.67, isPercent: true } });
  });

  it('tells which of two numbers 1.450 was read as', () => {
    const { diagnostics } = understood(withLine('TT1.1', { 'Số đạt': '1.450', 'Tổng số': 1500 }));
    expect(diagnostics[0]?.message).toContain('được đọc là 1450, không phải 1,45');
    const points = understood(withLine('TT2.1', { 'Điểm tự chấm': '7.125' })).diagnostics;
    expect(points[0]?.message).toContain('được đọc là 7,125, không phải 7125');
  });
});

describe('có and không in other words and signs', () => {
  it.each([
    ['Có ban hành', 'Có'],
    ['Đã ban hành', 'Có'],
    ['Có (QĐ số 12/QĐ-UBND)', 'Có'],
    ['Chưa ban hành', 'Không'],
    ['Không ban hành', 'Không'],
    ['х', 'Có'],
    ['×', 'Có'],
    ['✗', 'Không'],
    ['ｘ', 'Có'],
    ['☐', 'Không'],
    ['☑ Có  ☐ Không', 'Có'],
    ['☐ Có  ☑ Không', 'Không'],
  ])('%j is %s, and said', (typed, level) => {
    const found = line('TT1.2', withLine('TT1.2', { 'Mức tự đánh giá': typed }));
    expect(found.answer?.level).toMatchObject({ state: 'given', value: level });
    expect(found.codes).toEqual(['TD2220 Tập thể!G5']);
  });

  it.each(['Có lẽ', 'Có nhưng chưa đủ', 'Đang xây dựng', 'Có?', 'Cô Lan', 'Không áp dựng'])(
    '%j is neither',
    (typed) => {
      const { value } = understood(withLine('TT1.2', { 'Mức tự đánh giá': typed }));
      const { value: scored } = scoreSubmission(value, saoMai, intakeContext().criteria.set);
      expect(scored.scorecard.lines.find(({ line: { id } }) => id === 'TT1.2')?.assessment.status).toBe(
        'unreadable',
      );
    },
  );
});

describe('Lãnh đạo', () => {
  const leaderSaid = (typed: string | null) =>
    understood(withPeople([[1, 'Hồ Văn Mẫu', '05/11/1980', 'Chủ tịch', null, typed, 78, 20]]));

  it.each([
    ['x', true, []],
    [null, false, []],
    ['х', true, ['TD2220 Cá nhân!F2']],
    ['Có, Phó Chủ tịch', true, ['TD2220 Cá nhân!F2']],
    ['☐', false, ['TD2220 Cá nhân!F2']],
    ['phó phòng', null, ['TD2210 Cá nhân!F2']],
    ['?', null, ['TD2210 Cá nhân!F2']],
  ])('%j is %s', (typed, isLeader, codes) => {
    const { value, diagnostics } = leaderSaid(typed);
    expect(value.people[0]?.isLeader).toBe(isLeader);
    expect(codesOf(diagnostics)).toEqual(codes);
  });

  it('unknown makes the lines that hang on it wait, and only these', () => {
    const { value } = leaderSaid('phó phòng');
    const [person] = scoreSubmission(value, saoMai, intakeContext().criteria.set).value.people;
    const scorecard = person?.scorecard ?? null;
    const lines = scorecard !== null && 'lines' in scorecard ? scorecard.lines : [];
    expect(lines.map(({ line: { id }, assessment }) => [id, assessment.status])).toEqual([
      ['CN1.1', 'scored'],
      ['CN1.2', 'needs-review'],
    ]);
    expect(scorecard?.total).toBeNull();
  });
});

describe('birth dates', () => {
  it.each([
    ['6/1985', null, 'TD2211'],
    ['06.1985', null, 'TD2211'],
    ['tháng 6 năm 1985', null, 'TD2211'],
    ['sinh năm 1985', null, 'TD2211'],
    ['1985', null, 'TD2211'],
    ['21-thg 6-1985', '1985-06-21', 'TD2221'],
    ['21/Th06/85', '1985-06-21', 'TD2221'],
    ['21-Jun-85', '1985-06-21', 'TD2221'],
    ['21 tháng sáu 1985', '1985-06-21', 'TD2221'],
    ['２１/６/１９８５', '1985-06-21', 'TD2221'],
    ['13/1985', null, 'TD2208'],
    ['32-thg 6-1985', null, 'TD2208'],
  ])('%j is %s: %s', (typed, iso, code) => {
    const { value, diagnostics } = understood(
      withPeople([[1, 'Hồ Văn Mẫu', typed, 'Chủ tịch', null, 'x', 78, 20]]),
    );
    expect(value.people[0]?.birthDate).toBe(iso);
    expect(codesOf(diagnostics)).toEqual([`${code} Cá nhân!C2`]);
  });
});

const listOf = (header: Rows[number], rows: Rows, merges: Sheets[string] = undefined): Sheets => ({
  ...goodSheets,
  'Cá nhân': { ...merges, rows: [header, ...rows] },
  'Đề nghị khen thưởng': undefined,
});
const details = personHeader.slice(2);
const rest = ['05/11/1980', 'Chủ tịch', 'UBND', 'x', 78, 20] as const;

describe('a name over several columns', () => {
  it.each<[string, Rows[number], Rows[number], string]>([
    ['second without header', ['Họ và tên', null], ['Lê Thị Minh', 'Hằng'], 'B, C'],
    ['Họ đệm | Tên', ['Họ đệm', 'Tên'], ['Lê Thị Minh', 'Hằng'], 'B, C'],
    ['Họ và tên đệm | Tên', ['Họ và tên đệm', 'Tên'], ['Lê Thị Minh', 'Hằng'], 'B, C'],
    ['Họ | Đệm | Tên', ['Họ', 'Đệm', 'Tên'], ['Lê', 'Thị Minh', 'Hằng'], 'B, C, D'],
    ['without marks', ['Ho dem', 'Ten'], ['Lê Thị Minh', 'Hằng'], 'B, C'],
    ['HỌ VÀ CHỮ ĐỆM | TÊN', ['HỌ VÀ CHỮ ĐỆM', 'TÊN'], ['Lê Thị Minh', 'Hằng'], 'B, C'],
    ['Họ và tên | Tên', ['Họ và tên', 'Tên'], ['Lê Thị Minh', 'Hằng'], 'B, C'],
    ['Họ đệm | Tên gọi', ['Họ đệm', 'Tên gọi'], ['Lê Thị Minh', 'Hằng'], 'B, C'],
    ['Họ | Đệm | Tên riêng', ['Họ', 'Đệm', 'Tên riêng'], ['Lê', 'Thị Minh', 'Hằng'], 'B, C, D'],
  ])('%s is joined, and said', (_, header, name, columns) => {
    const { value, diagnostics } = understood(
      listOf(['STT', ...header, ...details], [[1, ...name, ...rest]]),
    );
    expect(value.people.map((person) => person.name.value)).toEqual(['Lê Thị Minh Hằng']);
    const said = diagnostics.find(({ code }) => code === 'TD2232');
    expect(said?.message).toContain(`các cột ${columns},`);
    expect(diagnostics.filter(({ code }) => ['TD1108', 'TD1110'].includes(code))).toEqual([]);
  });

  it('merged over both columns, or over their own headers, is joined', () => {
    const merged = listOf(
      ['STT', 'Họ và tên', null, ...details],
      [
        [1, 'Lê Thị Minh', 'Hằng', ...rest],
        [2, 'Trịnh Quốc', 'Bảo', ...rest],
      ],
      { rows: [], merges: [{ top: 1, left: 2, bottom: 1, right: 3 }] },
    );
    expect(understood(merged).value.people.map(({ name }) => name.value)).toEqual([
      'Lê Thị Minh Hằng',
      'Trịnh Quốc Bảo',
    ]);
  });

  it.each([
    ['the sex', ['Nam', 'Nữ', 'Nam']],
    ['an office', ['Kế toán', 'Giáo viên', 'Văn thư']],
    ['a letter', ['A', 'B', 'C']].slice(0, 1).concat([['1', '2', '3']]) as [string, string[]],
  ])('a column without a header that holds %s is no part of it', (_, beside) => {
    const rows = beside.map((each, index) => [
      index + 1,
      `Lê Văn ${['An', 'Bình', 'Chi'][index]}`,
      each,
      ...rest,
    ]);
    const { value } = understood(listOf(['STT', 'Họ và tên', null, ...details], rows));
    expect(value.people.map(({ name }) => name.value)).toEqual(['Lê Văn An', 'Lê Văn Bình', 'Lê Văn Chi']);
  });
});

describe('what stands beside a name', () => {
  it('goes to the position and the birth date where these are blank', () => {
    const { value, diagnostics } = understood(
      withPeople([
        [1, 'Đ/c Hồ Văn Mẫu\nChủ tịch UBND', '05/11/1980', null, null, 'x', 78, 20],
        [2, 'Bà Đỗ Thị Thử (21/6/1985)', null, 'Công chức', null, null, 70],
      ]),
    );
    expect(value.people.map(({ name, position, birthDate }) => [name.value, position, birthDate])).toEqual([
      ['Hồ Văn Mẫu', 'Chủ tịch UBND', '1980-11-05'],
      ['Đỗ Thị Thử', 'Công chức', '1985-06-21'],
    ]);
    expect(codesOf(diagnostics)).toEqual(['TD2231 Cá nhân!B2', 'TD2231 Cá nhân!B3']);
  });

  it('a name in doubt is kept, said, and an award waits', () => {
    const { value, diagnostics } = understood(
      withPeople([[1, 'Kế toán', '05/11/1980', null, null, null, 78]]),
    );
    expect(value.people[0]).toMatchObject({
      name: { value: 'Kế toán' },
      doubt: expect.stringContaining('Kế toán'),
    });
    expect(codesOf(diagnostics)).toEqual(['TD2230 Cá nhân!B2']);
  });

  it.each(['Đỗ Thị Thử', 'Bà Đỗ Thị Thử', 'đ/c ĐỖ THỊ THỬ', 'Đỗ Thị Thử - Công chức', 'Đỗ Thị Thử (1990)'])(
    'a proposal for %j meets the person of the list',
    (name) => {
      const codes = codesOf(checked(withProposal([1, 'Cá nhân', name, null, 'Giấy khen', null])));
      expect(codes.filter((code) => code.startsWith('TD3112'))).toEqual([]);
    },
  );

  it('a proposal that meets nobody is an error at its own cell', () => {
    const found = checked(withProposal([1, 'Cá nhân', 'Đỗ Thị Thư', null, 'Giấy khen', null])).find(
      ({ code }) => code === 'TD3112',
    );
    expect(found).toMatchObject({ severity: 'error', sheet: 'Đề nghị khen thưởng', cell: 'C2' });
    expect(found?.message).toContain('gần giống nhất là “Đỗ Thị Thử”');
  });
});

describe('Nam | Nữ', () => {
  it.each<[string, Rows[number], Rows[number], unknown[]]>([
    ['years of birth', ['Nam', 'Nữ'], [1980, null], ['male', null]],
    ['dates of birth', ['Nam', 'Nữ'], [null, '05/11/1980'], ['female', '1980-11-05']],
    ['ticks', ['Nam', 'Nữ'], [null, 'x'], ['female', null]],
    ['one column', ['Giới tính', null], ['Nữ', null], ['female', null]],
    ['one column without marks', ['Gioi tinh', null], ['nam', null], ['male', null]],
    ['both ticked', ['Nam', 'Nữ'], ['x', 'x'], [undefined, null]],
  ])('%s', (_, header, cells, expected) => {
    const sheets = listOf(
      ['STT', 'Họ và tên', ...header, 'Chức vụ', 'Bộ phận', 'Lãnh đạo', 'CN1.1', 'CN1.2'],
      [[1, 'Hồ Văn Mẫu', ...cells, 'Chủ tịch', 'UBND', 'x', 78, 20]],
    );
    const [person] = understood(sheets).value.people;
    expect([person?.sex, person?.birthDate]).toEqual(expected);
  });
});

describe('whose and when', () => {
  const list: Rows = [
    ['hovaten', 'gioitinh', 'namsinh', 'trinhdo'],
    ...Array.from({ length: 6 }, (_, index) => [
      `Người thứ ${index}`,
      index % 2 === 0 ? 'nữ' : 'Nam',
      1980 + index,
      'Đại học',
    ]),
  ];
  const withoutIdentity = (sheets: Sheets): Sheets => ({ ...sheets, _thidua: undefined });

  it.each<[string, Rows]>([
    ['a staff list', list],
    ['a list of two columns', list.map((row) => [row[1] ?? null, row[2] ?? null])],
    ['a label of another year', [['Năm', 2019]]],
    ['a label without marks', [['Nam', 2019]]],
    [
      'another unit',
      [
        ['Mã đơn vị', 'DV02'],
        ['Tên đơn vị', 'Phường Sao Hôm'],
      ],
    ],
    [
      'a list with a column of units',
      [
        ['STT', 'Đơn vị', 'Năm'],
        [1, 'Phường Sao Hôm', 2019],
        [2, 'Phường Sao Mai', 2020],
      ],
    ],
  ])('%s on a further sheet overrules neither hidden sheet nor Thông tin', (_, rows) => {
    const sheets = { 'Danh sách khác': { rows }, ...goodSheets };
    for (const each of [sheets, withoutIdentity(sheets)]) {
      const { value } = understood(each);
      expect([value.unit, value.rejectedBecause, value.info.year?.value]).toEqual(['DV01', null, 2022]);
    }
  });

  it('labels without marks are still labels, among others of their kind', () => {
    const plain = (text: unknown) =>
      typeof text === 'string' ? text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd') : text;
    const rows = infoRows.map(([label, value]) => [plain(label) as string, value ?? null]);
    const { value } = understood(withoutIdentity({ ...goodSheets, 'Thông tin': { rows } }));
    expect([value.unit, value.info.year?.value, value.info.staffCount?.value]).toEqual(['DV01', 2022, 2]);
  });
});

describe('a share where so many are asked', () => {
  it.each([
    ['the points of the count', 0.01, false],
    ['neither those of the count nor those of the share', 0, true],
    ['the points of the share', 0.02, true],
  ])('beside %s', (_, points, isRefused) => {
    const answered = withLine('TT1.1', { 'Số đạt': 0.0005, 'Tổng số': 2, 'Điểm tự chấm': points });
    expect(understood(answered).diagnostics.some(({ code }) => code === 'TD2270')).toBe(isRefused);
  });
});

describe('what a file says twice', () => {
  it('two rows whose codes were swapped wait, and are said', () => {
    const swapped = unitLinesRows.map((row) =>
      row[0] === 'TT1.1' ? row.with(0, 'TT2.1') : row[0] === 'TT2.1' ? row.with(0, 'TT1.1') : row,
    );
    const { value, diagnostics } = understood(withUnitRows(swapped));
    expect(codesOf(diagnostics)).toEqual(expect.arrayContaining(['TD3133 Tập thể!A4', 'TD3133 Tập thể!A7']));
    const { value: scored } = scoreSubmission(value, saoMai, intakeContext().criteria.set);
    const status = new Map(
      scored.scorecard.lines.map(({ line: { id }, assessment }) => [id, assessment.status]),
    );
    expect([status.get('TT1.1'), status.get('TT1.2'), status.get('TT2.1')]).toEqual([
      'needs-review',
      'scored',
      'needs-review',
    ]);
    expect(scored.scorecard.total).toBeNull();
  });

  it('the title of another line is shown up to 80 letters', () => {
    const title = (length: number) => 'Đoàn kiểm tra chấm '.padEnd(length, 'x');
    const told = (length: number) =>
      understood(
        withUnitRows(unitLinesRows.map((row) => (row[0] === 'TT1.1' ? row.with(1, title(length)) : row))),
      ).diagnostics.find(({ code }) => code === 'TD3133')?.found;
    expect(told(80)).toBe(`TT1.1 | ${title(80)}`);
    expect(told(81)).toBe(`TT1.1 | ${title(80)}…`);
  });

  it('a title typed anew in other letters is no other line', () => {
    const typed = unitLinesRows.map((row) => (row[0] === 'TT1.1' ? row.with(1, 'NHIỆM VỤ ĐÚNG HẠN') : row));
    expect(codesOf(understood(withUnitRows(typed)).diagnostics)).toEqual([]);
  });

  it('reasons under Minh chứng and documents under Giải trình are said, the right way round is not', () => {
    const rows = (evidence: string, explanation: string) =>
      unitLinesRows.map((row) => (row[4] === undefined ? row : row.with(8, evidence).with(9, explanation)));
    const codes = (sheets: Sheets) => codesOf(checked(sheets)).filter((code) => code.startsWith('TD3134'));
    expect(codes(withUnitRows(rows('Làm tốt', 'Báo cáo số 5/BC-UBND')))).toHaveLength(1);
    expect(codes(withUnitRows(rows('Báo cáo số 5/BC-UBND', 'Làm tốt')))).toEqual([]);
    expect(codes(withUnitRows(rows('Báo cáo số 5/BC-UBND', 'Theo QĐ số 7/QĐ-UBND')))).toEqual([]);
  });

  it('a typed sum of a person that is none is said, a right one and a formula are not', () => {
    const sums = (first: number, second: number | { readonly formula: string; readonly value: number }) =>
      codesOf(
        checked(
          listOf(
            [...personHeader, 'Tổng điểm'],
            [
              [...(peopleRows[0] ?? []), first],
              [...(peopleRows[1] ?? []), second],
            ],
          ),
        ),
      ).filter((code) => code.startsWith('TD3135'));
    expect(sums(98, 70.5)).toEqual([]);
    expect(sums(99, 70.5)).toEqual(['TD3135 Cá nhân!L2']);
    expect(sums(98, { formula: 'G3+H3', value: 1 })).toEqual([]);
  });

  const stating = (stated: number): Sheets => ({
    ...goodSheets,
    'Thông tin': { rows: infoRows.map((row) => (row[1] === 2 ? row.with(1, stated) : row)) },
  });
  const listed = (stated: readonly number[]) =>
    partialLists
      .check(
        stated.map((count, index) => ({ ...understood(stating(count)).value, unit: `DV${index}` })),
        intakeContext(),
      )
      .map(({ code, unit }) => `${code} ${unit}`);

  it('more or fewer people than stated are said', () => {
    expect(checked(stating(1)).map(({ code }) => code)).toEqual(['TD3111']);
    expect(listed([8])).toEqual(['TD3131 DV0']);
    expect(listed([2, 2, 8, 2, 2, 8])).toEqual(['TD3131 DV2', 'TD3131 DV5']);
    expect(listed([2, 1])).toEqual([]);
  });

  it('but for fewer where most units list a part of their people', () => {
    expect(listed([8, 9, 10, 2, 12, 7])).toEqual([]);
  });

  it('nobody listed is a warning; a file without the table says so once', () => {
    expect(checked(withPeople([])).map(({ code }) => code)).toContain('TD3132');
    expect(checked({ ...goodSheets, 'Cá nhân': undefined }).map(({ code }) => code)).not.toContain('TD3132');
  });
});

describe('headers and their marks', () => {
  it.each([
    ['Điểm tự chấm', 'Điểm tự chạm', false],
    ['Điểm tự chấm', 'Diem tu cham', true],
    ['Điểm tự chấm', 'Điêm tự châm', true],
    ['Minh chứng', 'Minh chừng', false],
    ['Giải trình', 'GIẢI TRÌNH', true],
  ])('%s, written %s, is the column: %s', (header, written, isKnown) => {
    const rows = [unitHeader.map((each) => (each === header ? written : each)), ...unitLinesRows];
    const { value } = understood({ ...goodSheets, 'Tập thể': { rows } });
    const columns = value.understanding.find(({ role }) => role === 'unit')?.columns ?? [];
    expect(columns.find((column) => column.header === written)?.as).toBe(isKnown ? header : null);
  });
});
