import { describe, expect, it } from 'vitest';
import type { TestCell } from '../support/raw-workbook.ts';
import {
  checked,
  goodSheets,
  peopleRows,
  personHeader,
  type Rows,
  type Sheets,
  unitHeader,
  unitLinesRows,
  withUnitRows,
} from '../support/submission-workbook.ts';

/** The sums that are said to differ: code, cell, message. */
const saidOf = (sheets: Sheets) =>
  checked(sheets)
    .filter(({ code }) => /^TD(3104|3135|3136|1151)$/u.test(code))
    .map(({ code, cell, message }) => `${code} ${cell} ${/ghi [^.]*điểm/u.exec(message)?.[0] ?? ''}`.trim());

const total = (words: string, points: TestCell, code: TestCell = null) => [
  code,
  words,
  null,
  null,
  null,
  null,
  null,
  points,
];
/** The table: 36 and 20 points in the first group, 30 in the second; rows after each group. */
const rows = (first: Rows, second: Rows = []): Rows => [
  ...unitLinesRows.slice(0, 3),
  ...first,
  ...unitLinesRows.slice(3),
  ...second,
];
const headed = (points: TestCell, rest: Rows = unitLinesRows.slice(1)): Rows => [
  ['TT1', 'Nhóm một', null, 60, null, null, null, points],
  ...rest,
];

describe('sums that a unit states for groups', () => {
  it.each<[string, Rows, readonly string[]]>([
    [
      'Cộng nhóm I',
      rows([total('Cộng nhóm I', 50)]),
      ['TD3136 H6 ghi 50 điểm, cộng các dòng của nhóm được 56 điểm'],
    ],
    [
      'Tổng nhóm 1',
      rows([total('Tổng nhóm 1', 57)]),
      ['TD3136 H6 ghi 57 điểm, cộng các dòng của nhóm được 56 điểm'],
    ],
    [
      'CỘNG MỤC I',
      rows([total('CỘNG MỤC I', 50)]),
      ['TD3136 H6 ghi 50 điểm, cộng các dòng của nhóm được 56 điểm'],
    ],
    [
      'words in the column of codes',
      rows([[...total('', 50, 'Cộng nhóm I')]]),
      ['TD3136 H6 ghi 50 điểm, cộng các dòng của nhóm được 56 điểm'],
    ],
    [
      'a number as text',
      rows([total('Cộng nhóm I', '50,5')]),
      ['TD3136 H6 ghi 50,5 điểm, cộng các dòng của nhóm được 56 điểm'],
    ],
    [
      'the second group',
      rows([total('Cộng nhóm I', 56)], [total('Cộng nhóm II', 31)]),
      ['TD3136 H9 ghi 31 điểm, cộng các dòng của nhóm được 30 điểm'],
    ],
    [
      'a group, beside its heading',
      headed(50),
      ['TD3136 H3 ghi 50 điểm, cộng các dòng của nhóm được 56 điểm'],
    ],
    [
      'a group by its words',
      [['', 'I. Nhóm một', null, null, null, null, null, null], ...rows([total('Cộng nhóm', 50)]).slice(1)],
      ['TD3136 H6 ghi 50 điểm, cộng các dòng của nhóm được 56 điểm'],
    ],
    [
      'nothing, right below another sum',
      rows([total('Cộng nhóm I', 56), total('Cộng mục I', 0)]),
      ['TD3136 H7 ghi 0 điểm, cộng các dòng của nhóm được 56 điểm'],
    ],
    [
      'a group and all',
      rows([total('Cộng nhóm I', 50)], [total('Tổng cộng', 80)]),
      [
        'TD3136 H6 ghi 50 điểm, cộng các dòng của nhóm được 56 điểm',
        'TD3104 H9 ghi 80 điểm, cộng các dòng được 86 điểm',
      ],
    ],
  ])('tells %s', (_, table, said) => {
    expect(saidOf(withUnitRows(table))).toEqual(said);
  });

  it.each<[string, Rows]>([
    ['a right sum', rows([total('Cộng nhóm I', 56)], [total('Cộng nhóm II', 30), total('Tổng cộng', 86)])],
    ['a right sum beside the heading', headed(56)],
    ['a sum so far', rows([total('Cộng nhóm I', 56)], [total('Cộng nhóm II', 86)])],
    ['no number', rows([total('Cộng nhóm I', null)], [total('Cộng nhóm II', 'đủ')])],
    ['a formula', rows([total('Cộng nhóm I', { formula: 'SUM(H4:H5)', value: 50 })])],
    [
      'the sum of several groups',
      rows([], [total('Tổng các nhóm', 99), total('Cộng nhóm I + II', 98), total('Cộng hai nhóm', 97)]),
    ],
    [
      'a group with a blank line',
      rows([total('Cộng nhóm I', 50)]).map((row) => (row[0] === 'TT1.1' ? row.slice(0, 4) : row)),
    ],
    [
      'a group with a line that does not apply',
      rows([total('Cộng nhóm I', 36)]).map((row) =>
        row[0] === 'TT1.2' ? [...row.slice(0, 6), 'Không áp dụng', null] : row,
      ),
    ],
    ['a sum above all lines', [total('Cộng nhóm I', 50), ...unitLinesRows]],
    ['the sum of a page', rows([total('Cộng trang 1', 50)])],
  ])('says nothing of %s', (_, table) => {
    expect(saidOf(withUnitRows(table)).filter((said) => said.startsWith('TD3136'))).toEqual([]);
  });

  it('reads the columns in any order', () => {
    const at = [7, 1, 0];
    const table = [unitHeader, ...rows([total('Cộng nhóm I', 50)])].map((row) =>
      at.map((column) => row[column] ?? null),
    );
    const sheets = { ...goodSheets, 'Tập thể': { rows: table } };
    expect(saidOf(sheets)[0]).toMatch(/^TD3136 A5 ghi 50 điểm, cộng các dòng/u);
  });
});

describe('the total of a person', () => {
  const people = (sums: readonly TestCell[]): Sheets => ({
    ...goodSheets,
    'Cá nhân': {
      rows: [
        [...personHeader, 'Tổng điểm'],
        ...peopleRows.map((row, index) => [...row, sums[index] ?? null]),
      ],
    },
  });

  it.each<[string, readonly TestCell[], readonly string[]]>([
    ['wrong for one', [99, 70.5], ['TD3135 L2 ghi tổng 99 điểm']],
    ['wrong for both', [99, 71], ['TD3135 L2 ghi tổng 99 điểm', 'TD3135 L3 ghi tổng 71 điểm']],
    ['right', [98, 70.5], []],
    ['words', ['cao', null], ['TD1151 L2']],
    ['left out', [null, null], []],
  ])('is told once where it is %s', (_, sums, said) => {
    expect(saidOf(people(sums)).map((words) => words.split(',')[0])).toEqual(said);
  });

  it('is told as not used where a score is missing', () => {
    const unscored = people([99, 70.5]);
    const table = (unscored['Cá nhân']?.rows ?? []).map((row, index) =>
      index === 1 ? row.map((cell, column) => (column === 6 ? null : cell)) : row,
    );
    expect(saidOf({ ...unscored, 'Cá nhân': { rows: table } })).toEqual(['TD1151 L2']);
  });
});
