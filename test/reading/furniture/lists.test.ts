import { describe, expect, it } from 'vitest';
import {
  codesOf,
  goodSheets,
  peopleRows,
  personHeader,
  type Rows,
  understood,
  unitLinesRows,
  withPeople,
  withUnitRows,
} from '../../support/submission-workbook.ts';

const NAMES = ['Hồ Văn Mẫu', 'Đỗ Thị Thử'];
const namesIn = (rows: Rows) => understood(withPeople(rows)).value.people.map(({ name }) => name.value);
const errorsIn = (rows: Rows) =>
  codesOf(understood(withPeople(rows)).diagnostics.filter(({ severity }) => severity === 'error'));
const listed = (name: string, at: number) => [
  at,
  name,
  `0${at}/02/1985`,
  'Công chức',
  'Một cửa',
  null,
  70,
  15,
];

describe('people whose names look like words of a total', () => {
  const names = [
    'Tống Công Minh',
    'Tống Công An',
    'Công Thị Hà',
    'Lê Cộng',
    'TỐNG CÔNG',
    'Tống Số',
    'Tống Cộng Hòa',
  ];

  it('are people', () => {
    expect(namesIn(names.map((name, index) => listed(name, index + 1)))).toEqual(names);
  });

  it('are people without marks, by their birth date', () => {
    const bare = ['Tong Cong', 'Tong So', 'Cong'];
    expect(namesIn(bare.map((name, index) => listed(name, index + 1)))).toEqual(bare);
  });

  it('are people without a running number or a birth date, by the marks of their names', () => {
    expect(namesIn([...peopleRows, [null, 'Tống Công', null, null, null, null, 70, 15]])).toContain(
      'Tống Công',
    );
  });
});

describe('averages under words that nobody knows', () => {
  const people: Rows = [
    [1, 'Hồ Văn Mẫu', '01/02/1985', 'Công chức', 'Một cửa', null, 70, 15],
    [2, 'Đỗ Thị Thử', '02/02/1985', 'Công chức', 'Một cửa', null, 76, 18],
  ];

  it('are nobody, and said', () => {
    const rows: Rows = [...people, [null, 'Mặt bằng chung', null, null, null, null, 73, 16.5]];
    expect(namesIn(rows)).toEqual(['Hồ Văn Mẫu', 'Đỗ Thị Thử']);
    expect(codesOf(understood(withPeople(rows)).diagnostics)).toContain('TD1114 Cá nhân!A4');
  });

  it.each([
    ['a family name', [null, 'Hồ Mặt Bằng', null, null, null, null, 73, 16.5]],
    ['the best numbers of the list', [null, 'Mặt Bằng Chung', null, null, null, null, 76, 18]],
    ['a running number', [3, 'Mặt Bằng Chung', null, null, null, null, 73, 16.5]],
    ['a post', [null, 'Mặt Bằng Chung', null, 'Công chức', null, null, 73, 16.5]],
  ])('but somebody with %s', (_what, row) => {
    expect(namesIn([...people, row])).toHaveLength(3);
  });
});

describe('rows worked out of a list', () => {
  it.each([
    ['Điểm trung bình', [null, 'Điểm trung bình', null, null, null, null, 74.25, 20]],
    ['TB cộng', [null, 'TB cộng', null, null, null, null, 74.25, 20]],
    ['Tổng cộng', [null, 'Tổng cộng', null, null, null, null, 148.5, 20]],
    ['Bình quân', [null, 'BÌNH QUÂN', null, null, null, null, 74.25, 10]],
    ['TB in the number column', ['TB', null, null, null, null, null, 74.25, 20]],
    ['Xếp loại chung', [null, 'Xếp loại chung', null, null, null, null, 'Tốt', 'Tốt']],
    ['Cao nhất', [null, 'Cao nhất', null, null, null, null, 78, 20]],
    ['a numbered average', [3, 'Điểm trung bình', null, null, null, null, 74.25, 20]],
    ['an average without marks', [null, 'Diem trung binh', null, null, null, null, 74.25, 20]],
    [
      'sums without a word',
      [
        null,
        null,
        null,
        null,
        null,
        null,
        { formula: 'SUM(G2:G3)', value: 148.5 },
        { formula: 'SUM(H2:H3)', value: 20 },
      ],
    ],
  ] as const)('%s is nobody', (_, row) => {
    expect(namesIn([...peopleRows, row])).toEqual(NAMES);
    expect(errorsIn([...peopleRows, row])).toEqual([]);
    expect(namesIn([row, ...peopleRows])).toEqual(NAMES);
  });

  it('are said where they hold scores', () => {
    const { diagnostics } = understood(
      withPeople([...peopleRows, [null, 'Điểm trung bình', null, null, null, null, 74.25, 20]]),
    );
    expect(codesOf(diagnostics)).toContain('TD1114 Cá nhân!A4');
  });

  it('in the middle of a list leave the people around them', () => {
    const names = namesIn([
      listed('Lê Một', 1),
      listed('Lê Hai', 2),
      [null, 'Cộng tổ 1', null, null, null, null, 140, 30],
      [null, 'Tổ Toán', null, null, null, null, 70, 15],
      listed('Lê Ba', 3),
      listed('Lê Bốn', 4),
      [null, 'Cộng tổ 2', null, null, null, null, 140, 30],
      [null, 'Tổng cộng', null, null, null, null, 280, 60],
    ]);
    expect(names).toEqual(['Lê Một', 'Lê Hai', 'Lê Ba', 'Lê Bốn']);
  });
});

describe('headings within a list', () => {
  it.each([
    [['I', 'Ban giám hiệu']],
    [[1, 'Tổ Văn phòng']],
    [[null, 'BỘ PHẬN MỘT CỬA']],
    [['A', 'Khối hành chính']],
    [[null, 'II. Công chức']],
  ] as const)('%j is nobody', (row) => {
    expect(namesIn([row, ...peopleRows])).toEqual(NAMES);
    expect(errorsIn([row, ...peopleRows])).toEqual([]);
  });

  it('keeps a person who is listed but not scored, and one whose name begins like a group', () => {
    expect(namesIn([...peopleRows, [3, 'Lê Thị Mới'], [4, 'Tô Văn Tổ']])).toEqual([
      ...NAMES,
      'Lê Thị Mới',
      'Tô Văn Tổ',
    ]);
  });
});

describe('numbered rows within the signatures under remarks', () => {
  const remarksIn = (row: Rows[number]) =>
    codesOf(
      understood({
        ...goodSheets,
        'Khó khăn, kiến nghị': {
          rows: [
            ['STT', 'Loại', 'Nội dung'],
            [1, 'Khó khăn', 'Thiếu máy quét'],
            [null, 'NGƯỜI LẬP', 'THỦ TRƯỞNG'],
            row,
          ],
        },
      }).diagnostics,
    ).filter((code) => code.startsWith('TD3115'));

  it.each([
    [[2, 'Hồ Văn Mẫu', 'Đỗ Thị Thử']],
    [[2, 'Hồ Văn Mẫu', 'Chủ tịch']],
    [[null, 'Khác', 'Thiếu máy in']],
  ])('%j are names of who signs, or no row of data', (row) => {
    expect(remarksIn(row)).toEqual([]);
  });

  it.each([
    [[2, 'Hồ Văn Mẫu', 'Đỗ Thị Thử, kế toán']],
    [[2, 'Hồ Văn Mẫu', 'Thiếu máy in']],
    [[2, 'Khác', 'Đỗ Thị Thử']],
    [[2, 'Hồ Văn Mẫu 2', 'Đỗ Thị Thử']],
  ])('%j are a remark whose kind nobody knows', (row) => {
    expect(remarksIn(row)).toEqual(['TD3115 Khó khăn, kiến nghị!A4']);
  });
});

describe('signatures under a list', () => {
  const blank = Array.from({ length: 11 }, () => null);
  const at = (cells: Readonly<Record<number, string | number>>) =>
    blank.map((_, column) => cells[column + 1] ?? null);

  it.each([
    [
      'left and in a column of points',
      [
        at({ 8: 'Sao Mai, ngày 18 tháng 11 năm 2022' }),
        at({ 2: 'NGƯỜI LẬP BIỂU', 8: 'CHỦ TỊCH' }),
        at({ 8: '(Ký tên, đóng dấu)' }),
        at({ 2: 'Đỗ Thị Thử', 8: 'Hồ Văn Mẫu' }),
      ],
    ],
    [
      'left and in Chức vụ',
      [at({ 2: 'Người lập', 4: 'THỦ TRƯỞNG ĐƠN VỊ' }), at({ 2: 'Đỗ Thị Thử', 4: 'Hồ Văn Mẫu' })],
    ],
    [
      'on the right only',
      [at({ 10: 'HIỆU TRƯỞNG' }), at({ 10: '(Ký, ghi rõ họ tên)' }), at({ 10: 'Hồ Văn Mẫu' })],
    ],
    [
      'in Vi phạm and Lãnh đạo',
      [at({ 6: 'KẾ TOÁN', 9: 'GIÁM ĐỐC' }), at({ 6: 'Đỗ Thị Thử', 9: 'Hồ Văn Mẫu' })],
    ],
    [
      'for somebody',
      [
        at({ 7: 'TM. ỦY BAN NHÂN DÂN' }),
        at({ 7: 'KT. CHỦ TỊCH' }),
        at({ 7: 'PHÓ CHỦ TỊCH' }),
        at({ 7: 'Hồ Văn Mẫu' }),
      ],
    ],
    [
      'over numbers in print',
      [at({ 1: 3, 2: 'NGƯỜI LẬP BIỂU', 8: 'CHỦ TỊCH' }), at({ 1: 4, 2: 'Đỗ Thị Thử', 8: 'Hồ Văn Mẫu' })],
    ],
    ['in the first column', [at({ 1: 'Người lập biểu' }), at({ 1: 'Đỗ Thị Thử' })]],
  ] as const)('%s are no data', (_, block) => {
    const rows = [...peopleRows, [], ...block];
    expect(namesIn(rows)).toEqual(NAMES);
    expect(errorsIn(rows)).toEqual([]);
    const { value } = understood(withPeople(rows));
    expect(value.rows.rejected).toBe(0);
  });

  it('between two blocks of a list leave the people below', () => {
    const names = namesIn([
      listed('Lê Một', 1),
      listed('Lê Hai', 2),
      [null, 'Người lập biểu', null, null, null, null, null, 'Thủ trưởng đơn vị'],
      [null, 'Lê Hai', null, null, null, null, null, 'Lê Một'],
      [],
      personHeader,
      listed('Lê Ba', 3),
      listed('Lê Bốn', 4),
      [null, 'Người lập biểu'],
      [null, 'Lê Hai'],
    ]);
    expect(names).toEqual(['Lê Một', 'Lê Hai', 'Lê Ba', 'Lê Bốn']);
  });

  it('are told from a person who holds the office of a signer', () => {
    expect(
      namesIn([...peopleRows, [3, 'Lê Thị Mới', null, 'Hiệu trưởng'], [4, 'Lê Thị Sau', null, 'Kế toán']]),
    ).toEqual([...NAMES, 'Lê Thị Mới', 'Lê Thị Sau']);
  });

  it.each([
    [
      [null, null, 'NGƯỜI LẬP BIỂU', null, 'HIỆU TRƯỞNG'],
      [null, null, 'Đỗ Thị Thử', null, 'Hồ Văn Mẫu'],
    ],
    [
      [null, 'Người lập', null, null, null, 'Thủ trưởng đơn vị'],
      [null, 'Đỗ Thị Thử', null, null, null, 'Hồ Văn Mẫu'],
    ],
  ] as const)('under proposals are no proposals', (signing, names) => {
    const sheet = goodSheets['Đề nghị khen thưởng'];
    const { value, diagnostics } = understood({
      ...goodSheets,
      'Đề nghị khen thưởng': { rows: [...(sheet?.rows ?? []), signing, names] },
    });
    expect(value.proposals).toHaveLength(2);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('under Tập thể without a total, in whatever columns, answer nothing', () => {
    const { value, diagnostics } = understood(
      withUnitRows([
        ...unitLinesRows,
        [null, null, null, null, null, null, null, null, 'Sao Mai, ngày 18 tháng 11 năm 2022'],
        [null, 'NGƯỜI LẬP BIỂU', null, null, null, null, null, null, 'CHỦ TỊCH'],
        [null, 'Đỗ Thị Thử', null, null, null, null, null, null, 'Hồ Văn Mẫu'],
      ]),
    );
    expect(value.rows.rejected).toBe(0);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('a grade under the lines of Tập thể is no line', () => {
    const { diagnostics } = understood(
      withUnitRows([...unitLinesRows, [null, 'Xếp loại', null, null, null, null, 'Tốt']]),
    );
    expect(codesOf(diagnostics)).toContain('TD1114 Tập thể!A8');
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('a row with a code stays a fault whatever its words', () => {
    const { diagnostics } = understood(
      withUnitRows([...unitLinesRows, ['TT9.9', 'Điểm trung bình', null, 5, null, null, null, 5]]),
    );
    expect(codesOf(diagnostics)).toContain('TD3102 Tập thể!A8');
  });
});

describe('rows under a running number that the form prints itself', () => {
  it.each([['Cộng: 4 người'], ['Danh sách này có 04 người.'], ['Ngoài ra đơn vị có 3 hợp đồng']])(
    'are nobody where they say %j, and that is told',
    (words) => {
      const { value, diagnostics } = understood(withPeople([...peopleRows, [9, words]]));
      expect(value.people.map(({ name }) => name.value)).toEqual(NAMES);
      expect(
        diagnostics
          .filter(({ code }) => code === 'TD1114')
          .map(({ message }) => message)
          .join(),
      ).toContain(words);
    },
  );

  it('are a person who is named, and one who is called Cao Nhất', () => {
    expect(namesIn([...peopleRows, [9, 'Danh Thị Sáu']])).toContain('Danh Thị Sáu');
    const row = [9, 'Cao Nhất', null, 'Công chức', 'Một cửa', null, 31, 7];
    expect(namesIn([...peopleRows, row])).toContain('Cao Nhất');
  });
});

describe('dotted lines below the people', () => {
  it.each(['……………', '. . . . . . . .', '______', '---'])(
    '“%s” is nobody, also under a running number',
    (dots) => {
      const rows = [...NAMES.map((name, index) => listed(name, index + 1)), [3, dots], [4, dots]];
      expect(namesIn(rows)).toEqual(NAMES);
      expect(errorsIn(rows)).toEqual([]);
    },
  );

  it('with points are somebody whose name is to be told', () => {
    expect(namesIn([listed('Hồ Văn Mẫu', 1), listed('……………', 2)])).toEqual(['Hồ Văn Mẫu', '……………']);
  });
});
