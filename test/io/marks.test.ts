import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/io/read-workbook.ts';
import { type MarkedCell, picturedWorkbook, readMarked, type TestRun } from '../support/marked-workbook.ts';

const struck = '<strike/><rFont val="Arial"/>';
const plain = '<rFont val="Arial"/>';
const raised = '<vertAlign val="superscript"/>';
const lowered = '<vertAlign val="subscript"/>';

/** Beside it, so that a row is never struck out as a whole. */
const label: MarkedCell = { runs: [['', 'TT1.1']] };

describe('what formatting says of a cell', () => {
  it.each<readonly [string, MarkedCell, string, readonly string[]]>([
    [
      'a struck-out number before another',
      {
        runs: [
          [struck, '2'],
          [plain, '1'],
        ],
      },
      '1',
      ['TD2240'],
    ],
    [
      'a struck-out number after another',
      {
        runs: [
          ['', '1'],
          [struck, '0'],
        ],
      },
      '1',
      ['TD2240'],
    ],
    [
      'a struck-out number before nought',
      {
        runs: [
          [struck, '1'],
          [plain, '0'],
        ],
      },
      '0',
      ['TD2240'],
    ],
    [
      'a struck-out word between others',
      {
        runs: [
          ['', 'Đã '],
          [struck, 'không '],
          [plain, 'ban hành'],
        ],
      },
      'Đã ban hành',
      ['TD2240'],
    ],
    [
      'a run that says it is not struck',
      {
        runs: [
          ['<strike val="0"/>', '2'],
          [plain, '1'],
        ],
      },
      '21',
      [],
    ],
    [
      'double strike',
      {
        runs: [
          ['<dstrike/>', '9'],
          [plain, '8'],
        ],
      },
      '8',
      ['TD2240'],
    ],
    ['a cell struck out by its runs', { runs: [[struck, '15']] }, '', ['TD2241']],
    ['a cell struck out by its style', { runs: [['', 'Có']], style: 1 }, '', ['TD2241']],
    ['a number struck out by its style', { number: 7, style: 1 }, '', ['TD2241']],
    [
      'a run that its own formatting takes out of a struck cell',
      {
        runs: [
          ['', '3'],
          [plain, '4'],
        ],
        style: 1,
      },
      '4',
      ['TD2240'],
    ],
    [
      'a footnote sign above a number',
      {
        runs: [
          ['', '8'],
          [raised, '1'],
        ],
      },
      '8',
      ['TD2243'],
    ],
    [
      'a footnote sign below a number',
      {
        runs: [
          ['', '12,5'],
          [lowered, '(2)'],
        ],
      },
      '12,5',
      ['TD2243'],
    ],
    [
      'a footnote sign above a name',
      {
        runs: [
          ['', 'Lê Thị Hằng'],
          [raised, '(1)'],
        ],
      },
      'Lê Thị Hằng',
      ['TD2243'],
    ],
    [
      'a footnote sign above the name of one letter',
      {
        runs: [
          ['', 'Nguyễn Văn A'],
          [raised, '2'],
        ],
      },
      'Nguyễn Văn A',
      ['TD2243'],
    ],
    [
      'a raised letter that belongs to a word',
      {
        runs: [
          ['', '30 m'],
          [raised, '2'],
        ],
      },
      '30 m2',
      [],
    ],
    ['a tick of Wingdings', { runs: [['', 'ü']], style: 2 }, '✓', ['TD2244']],
    ['a tick of Wingdings in the private area', { runs: [['', '\uF0FC']], style: 2 }, '✓', ['TD2244']],
    ['a cross of Wingdings', { runs: [['', 'û']], style: 2 }, '✗', ['TD2244']],
    ['a ticked box of Wingdings', { runs: [['', 'þ']], style: 2 }, '☑', ['TD2244']],
    ['an empty box of Wingdings', { runs: [['', 'o']], style: 2 }, '☐', ['TD2244']],
    ['a tick of Wingdings 2', { runs: [['', 'P']], style: 3 }, '✓', ['TD2244']],
    ['a cross of Wingdings 2', { runs: [['', 'O']], style: 3 }, '✗', ['TD2244']],
    ['a tick of Webdings', { runs: [['', 'a']], style: 4 }, '✓', ['TD2244']],
    ['a tick of Symbol', { runs: [['', 'Ö']], style: 5 }, '✓', ['TD2244']],
    ['a tick in a run of its own font', { runs: [['<rFont val="Wingdings"/>', 'ü']] }, '✓', ['TD2244']],
    ['words in a symbol font', { runs: [['', 'Nam']], style: 2 }, 'Nam', []],
    ['a plain text', { runs: [['', 'ü']] }, 'ü', []],
  ])('%s', async (_, cell, read, codes) => {
    const { texts, said } = await readMarked([[label, cell]]);
    expect(texts).toEqual([['TT1.1', read]]);
    expect(said.map(({ code }) => code)).toEqual(codes);
    expect(said.every((each) => each.sheet === 'Tập thể' && each.cell === 'B1')).toBe(true);
  });

  it('tells both readings of a struck-out number', async () => {
    const runs: readonly TestRun[] = [
      [struck, '2'],
      [plain, '1'],
    ];
    const { said } = await readMarked([[label, { runs }]]);
    expect(said[0]).toMatchObject({
      code: 'TD2240',
      severity: 'warning',
      message: 'Ô này được đọc là “1”; phần gạch ngang “2” không tính.',
    });
  });

  it('tells a row that is struck out as a whole once, with its first words', async () => {
    const gone = (text: string): MarkedCell => ({ runs: [['', text]], style: 1 });
    const { texts, said } = await readMarked([
      [label],
      [gone('3'), gone('Nguyễn Văn Mẫu'), { number: 9, style: 1 }],
    ]);
    expect(texts).toEqual([['TT1.1'], ['', '', '']]);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatchObject({ code: 'TD2242', cell: 'A2', found: '3 | Nguyễn Văn Mẫu | 9' });
  });

  it('tells alike signs of a sheet once, with their cells', async () => {
    const tick: MarkedCell = { runs: [['', 'ü']], style: 2 };
    const { said } = await readMarked([
      [label, tick],
      [label, tick],
    ]);
    expect(said.map(({ code, cell }) => [code, cell])).toEqual([['TD2244', 'B1']]);
    expect(said[0]?.message).toContain('(ô B1, B2)');
  });

  it('takes a picture over an empty cell of a row for something to look at', async () => {
    const { texts, said } = await readMarked([[label, { number: 3 }]], [[0, 2]]);
    expect(texts).toEqual([['TT1.1', '3', '(ảnh)']]);
    expect(said.map(({ code, cell, severity }) => [code, cell, severity])).toEqual([
      ['TD2245', 'C1', 'warning'],
    ]);
    expect(said[0]?.message).toContain('1 ô không có chữ nhưng có ảnh đặt lên (C1)');
  });

  it('only says that pictures lie over words, or beside the table', async () => {
    const { texts, said } = await readMarked(
      [[label, { number: 3 }]],
      [
        [0, 1],
        [7, 4],
      ],
    );
    expect(texts).toEqual([['TT1.1', '3']]);
    expect(said.map(({ code, cell }) => [code, cell])).toEqual([['TD2246', 'B1']]);
    expect(said[0]?.message).toContain('có ảnh ở 2 ô (B1, E8)');
  });

  it('tells pictures alone and pictures over words apart, in one sheet', async () => {
    const { said } = await readMarked(
      [[label, { number: 3 }]],
      [
        [0, 0],
        [0, 2],
        [0, 2],
      ],
    );
    expect(said.map(({ code, cell }) => [code, cell])).toEqual([
      ['TD2245', 'C1'],
      ['TD2246', 'A1'],
    ]);
  });

  it('reads the cells of a sheet whose drawing is broken, and says that pictures are not known', async () => {
    const { value, diagnostics } = await readWorkbook(
      picturedWorkbook([[label, { number: 3 }]], [[0, 2]], '<xdr:wsDr'),
      'to-khai.xlsx',
    );
    expect(value?.sheets[0]?.rows[0]?.cells).toHaveLength(2);
    expect(diagnostics.map(({ code, sheet, severity }) => [code, sheet, severity])).toEqual([
      ['TD2247', 'Tập thể', 'info'],
    ]);
  });

  it('places no picture outside the sheet, however many there are', async () => {
    const far = Array.from({ length: 20_000 }, (_, index) => [index, 20_000 + index] as const);
    const { texts, said } = await readMarked([[label]], [...far, [0, 1]]);
    expect(texts).toEqual([['TT1.1', '(ảnh)']]);
    expect(said.map(({ code }) => code)).toEqual(['TD2245']);
  });
});
