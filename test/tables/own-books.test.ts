import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { COUNCIL_SHEETS } from '../../src/domain/council.ts';
import type { RawSheet } from '../../src/domain/raw-workbook.ts';
import { keptTables } from '../../src/tables/council/kept-tables.ts';
import { readCouncil } from '../../src/tables/council/read-council.ts';
import { BALLOTS, CHOICES, MEMBERS } from '../../src/tables/council/shapes.ts';
import { isFilledIn, NOTHING_KEPT } from '../../src/tables/council/tables.ts';
import { readFacts } from '../../src/tables/facts/read-facts.ts';
import { FACTS } from '../../src/tables/facts/shape.ts';
import { readHonours } from '../../src/tables/honours/read-honours.ts';
import { HONOURS } from '../../src/tables/honours/shape.ts';
import { holdsMore } from '../../src/tables/read-table.ts';
import { readRegister } from '../../src/tables/register/read-register.ts';
import { REGISTER } from '../../src/tables/register/shape.ts';
import { columnsOf, headersOf, type TableShape } from '../../src/tables/shape.ts';
import { keptRows } from '../../src/tables/verification/keep-verification.ts';
import { readVerification } from '../../src/tables/verification/read-verification.ts';
import { VERIFICATION } from '../../src/tables/verification/shape.ts';
import { ballotRow, choiceRow, councilContext, councilWorkbook } from '../support/council.ts';
import { rawSheet, type TestCell, type TestSheet } from '../support/raw-workbook.ts';
import { factRow, honourRow, recordsContext } from '../support/records.ts';
import { registerRow } from '../support/register-rows.ts';
import { verificationContext, verificationRow } from '../support/verification.ts';

type Outcome = { readonly count: number; readonly diagnostics: readonly Diagnostic[] };

/** A book of the office: its table, a good row of it, and how many rows of a file are used. */
type Book = {
  readonly headers: readonly string[];
  readonly row: readonly TestCell[];
  readonly sheet: string;
  readonly read: (sheets: readonly RawSheet[]) => Outcome;
  /** A column that decides, and two values that it may have. */
  readonly deciding: readonly [header: string, one: TestCell, other: TestCell];
  /** The same column under other words, and words that make a copy of it. */
  readonly synonyms: readonly string[];
};

function cellsOf<Column extends string>(
  shape: TableShape<Column>,
  row: Partial<Record<Column, TestCell>>,
): readonly TestCell[] {
  return columnsOf(shape).map((column) => row[column] ?? null);
}

const workbook = (file: string, sheets: readonly RawSheet[]) => ({ file, format: 'xlsx', sheets });
const council = (sheets: readonly RawSheet[]) => {
  const replaced = new Set(sheets.map(({ name }) => name.replace(/ \(2\)$/u, '')));
  const others = councilWorkbook({}).sheets.filter(({ name }) => !replaced.has(name));
  return readCouncil(workbook('hoi-dong.xlsx', [...others, ...sheets]), councilContext);
};

const BOOKS: Readonly<Record<string, Book>> = {
  'don-vi.xlsx': {
    headers: headersOf(REGISTER),
    row: registerRow(),
    sheet: REGISTER.sheet,
    read: (sheets) => {
      const { value, diagnostics } = readRegister(workbook('don-vi.xlsx', sheets), '2023-06-30');
      return { count: value?.units.length ?? 0, diagnostics };
    },
    deciding: ['Loại', 'Phường, xã', 'Trường học'],
    synonyms: ['LOAI', 'Loại đơn vị', 'Loại (2)', 'Loại lần 2', 'Loại - bản sao', 'Loại điều chỉnh'],
  },
  'tham-dinh.xlsx': {
    headers: headersOf(VERIFICATION),
    row: verificationRow(),
    sheet: VERIFICATION.sheet,
    read: (sheets) => {
      const { value, diagnostics } = readVerification(
        workbook('tham-dinh.xlsx', sheets),
        verificationContext,
      );
      return { count: value.size, diagnostics };
    },
    deciding: ['Điểm thẩm định', 35, 30],
    synonyms: [
      'ĐIỂM THẨM ĐỊNH',
      'diem tham dinh',
      'Điểm thẩm định 2',
      'Điểm thẩm định lần 2',
      'Điểm thẩm định (2)',
    ],
  },
  'xu-ly.xlsx': {
    headers: headersOf(FACTS),
    row: cellsOf(FACTS, factRow()),
    sheet: FACTS.sheet,
    read: (sheets) => {
      const { value, diagnostics } = readFacts(workbook('xu-ly.xlsx', sheets), recordsContext);
      return { count: value?.length ?? 0, diagnostics };
    },
    deciding: ['Mã điều kiện', 'V1', 'V4'],
    synonyms: [
      'MA DIEU KIEN',
      'Mã loại trừ',
      'Mã điều kiện 2',
      'Mã điều kiện (chính thức)',
      'Mã điều kiện copy',
    ],
  },
  'khen-thuong.xlsx': {
    headers: headersOf(HONOURS),
    row: cellsOf(HONOURS, honourRow()),
    sheet: HONOURS.sheet,
    read: (sheets) => {
      const { value, diagnostics } = readHonours(workbook('khen-thuong.xlsx', sheets), recordsContext);
      return { count: value?.length ?? 0, diagnostics };
    },
    deciding: ['Số quyết định', '99/QĐ-UBND', '100/QĐ-UBND'],
    synonyms: [
      'SO QUYET DINH',
      'Số quyết định 2',
      'Số quyết định (sửa lại)',
      'Số  quyết  định',
      'Số quyết định lần 2',
    ],
  },
  'hoi-dong.xlsx, Lựa chọn': {
    headers: headersOf(CHOICES),
    row: cellsOf(CHOICES, choiceRow()),
    sheet: CHOICES.sheet,
    read: (sheets) => {
      const { value, diagnostics } = council(sheets);
      return { count: value.choices.length, diagnostics };
    },
    deciding: ['Quyết định', 'Chọn', 'Không chọn'],
    synonyms: ['QUYET DINH', 'quyết định', 'Quyết định 2', 'Quyết định lần 2', 'Quyết định (chính thức)'],
  },
  'hoi-dong.xlsx, Phiếu bầu': {
    headers: headersOf(BALLOTS),
    row: cellsOf(BALLOTS, ballotRow()),
    sheet: BALLOTS.sheet,
    read: (sheets) => {
      const { value, diagnostics } = council(sheets);
      return { count: value.ballots.length, diagnostics };
    },
    deciding: ['Đồng ý', 11, 9],
    synonyms: ['DONG Y', 'Số phiếu đồng ý', 'Đồng ý 2', 'Đồng ý lần 2', 'Đồng ý (2)'],
  },
  'hoi-dong.xlsx, Thành viên': {
    headers: headersOf(MEMBERS),
    row: cellsOf(MEMBERS, { name: 'Lê Văn Thử', position: 'Chủ tịch', role: 'Chủ tịch', present: 'x' }),
    sheet: MEMBERS.sheet,
    read: (sheets) => {
      const { value, diagnostics } = council(sheets);
      return { count: value.meeting?.members.length ?? 0, diagnostics };
    },
    deciding: ['Có mặt (x)', 'x', 'vắng'],
    synonyms: ['CO MAT (X)', 'Có mặt', 'Có mặt 2', 'Có mặt lần 2', 'Có mặt (x) (2)'],
  },
};

const each = Object.entries(BOOKS);
const codes = ({ diagnostics }: Outcome) => diagnostics.map(({ code }) => code);
const at = (outcome: Outcome, code: string) =>
  outcome.diagnostics.flatMap((found) => (found.code === code ? [found.cell] : []));

/** A sheet with more columns than the table has, each header with what stands in the one row. */
function withColumns(book: Book, more: readonly (readonly [string | null, TestCell])[], row = book.row) {
  return rawSheet(
    [
      [...book.headers, ...more.map(([header]) => header)],
      [...row, ...more.map(([, cell]) => cell)],
    ],
    book.sheet,
  );
}

/** The good row with another value in one column. */
function rowWith({ headers, row }: Book, header: string, cell: TestCell): readonly TestCell[] {
  return row.map((own, index) => (headers[index] === header ? cell : own));
}

const letter = (number: number) => String.fromCharCode(64 + number);

describe.each(each)('%s', (_file, book) => {
  const [deciding, one, other] = book.deciding;
  const column = book.headers.indexOf(deciding) + 1;
  const last = book.headers.length;

  it('says nothing of a sheet in which nothing is odd', () => {
    expect(book.read([rawSheet([book.headers, book.row], book.sheet)])).toEqual({
      count: 1,
      diagnostics: [],
    });
  });

  it.each(book.synonyms)('“%s” beside a column that means the same is said with both cells', (header) => {
    const read = book.read([withColumns(book, [[header, one]])]);
    expect(codes(read)).toEqual(['TD4909']);
    expect(read.diagnostics[0]?.message).toContain(`Ô ${letter(column)}1 và ô ${letter(last + 1)}1`);
    expect(read.count).toBe(1);
  });

  it.each(book.synonyms)('a row in which “%s” differs is not used, and both readings are told', (header) => {
    const read = book.read([withColumns(book, [[header, other]])]);
    expect(codes(read)).toContain('TD4910');
    const told = read.diagnostics.find(({ code }) => code === 'TD4910')?.message;
    expect(told).toContain(`ô ${letter(column)}2 ghi “${one}”; ô ${letter(last + 1)}2 ghi “${other}”`);
    expect(read.count).toBe(0);
  });

  it('takes the value from the column in which it stands', () => {
    const read = book.read([withColumns(book, [[deciding, one]], rowWith(book, deciding, null))]);
    expect(codes(read)).toEqual(['TD4909']);
    expect(read.count).toBe(1);
  });

  it('says nothing of a second column that is empty', () => {
    expect(codes(book.read([withColumns(book, [[deciding, null]])]))).toEqual([]);
  });

  it('says what stands under no header, or under one that is nearly another', () => {
    const read = book.read([
      withColumns(book, [
        [null, 'đang xem xét'],
        [`${deciding} mới`, 'khác'],
        ['Người nhập', 'Lê Văn Thử'],
        ['STT', 7],
      ]),
    ]);
    expect(at(read, 'TD4911')).toEqual([`${letter(last + 1)}2`, `${letter(last + 2)}1`]);
    expect(at(read, 'TD4912')).toEqual([`${letter(last + 3)}1`]);
    expect(read.count).toBe(1);
  });

  it.each<[string, TestSheet, string, string]>([
    ['a hidden column', { hiddenColumns: [column] }, 'TD4913', `${letter(column)}1`],
    ['a hidden row', { hiddenRows: [2] }, 'TD4914', 'A2'],
    [
      'cells merged side by side',
      { merges: [{ top: 2, left: column - 1, bottom: 2, right: column }] },
      'TD4915',
      `${letter(column - 1)}2`,
    ],
  ])('reads %s, and says so', (_what, odd, code, cell) => {
    const read = book.read([rawSheet([book.headers, book.row.map((own) => own ?? 'x')], book.sheet, odd)]);
    expect(at(read, code)).toContain(cell);
  });

  it('says that a merged value counts for its first row alone', () => {
    const below = rowWith(book, deciding, null);
    const merges = [{ top: 2, left: column, bottom: 3, right: column }];
    const read = book.read([rawSheet([book.headers, book.row, below], book.sheet, { merges })]);
    const isSpread = ['Loại', 'Số quyết định'].includes(deciding);
    expect(at(read, isSpread ? 'TD4916' : 'TD4915')).toEqual([`${letter(column)}2`]);
  });

  it('says nothing of cells merged in the title, or over rows that hold nothing', () => {
    const merges = [
      { top: 1, left: 1, bottom: 1, right: 9 },
      { top: 3, left: column, bottom: 5, right: column },
    ];
    expect(codes(book.read([rawSheet([['SỔ'], book.headers, book.row], book.sheet, { merges })]))).toEqual(
      [],
    );
  });

  it('reads the sheet that can be seen, and says that a hidden one is not read', () => {
    const seen = rawSheet([book.headers, book.row], book.sheet);
    const hidden = rawSheet([book.headers, book.row], `${book.sheet} (2)`, { isHidden: true });
    const read = book.read([hidden, seen]);
    expect(codes(read)).toEqual(['TD4917']);
    expect(read.count).toBe(1);
    expect(codes(book.read([{ ...seen, isHidden: true }]))).toEqual(['TD4918']);
  });
});

describe('values that are the same in two columns', () => {
  const read = (one: TestCell, other: TestCell) => {
    const row = verificationRow({ verified: one });
    const headers = [...headersOf(VERIFICATION), 'Điểm thẩm định'];
    const sheet = rawSheet([headers, [...row, other]], VERIFICATION.sheet);
    return readVerification(workbook('tham-dinh.xlsx', [sheet]), verificationContext);
  };

  it.each<[TestCell, TestCell]>([
    [35, '35'],
    ['35', '35,0'],
    ['35.00', 35],
    [' 35 ', '35'],
    [35, { formula: '30+5', value: 35 }],
  ])('%j and %j are one', (one, other) => {
    expect(read(one, other).diagnostics.map(({ code }) => code)).toEqual(['TD4909']);
  });

  it.each<[TestCell, TestCell]>([
    [35, 35.5],
    ['35', '5'],
    [0, 35],
    ['đồng ý', 35],
    [35, '35%'],
  ])('%j and %j are two', (one, other) => {
    expect(read(one, other).diagnostics.map(({ code }) => code)).toContain('TD4910');
    expect(read(one, other).value.size).toBe(0);
  });

  it('codes with and without a zero in front are two, unless Excel took it away', () => {
    const registered = (one: TestCell, other: TestCell) =>
      readRegister(
        workbook('don-vi.xlsx', [
          rawSheet(
            [
              [...headersOf(REGISTER), 'Mã đơn vị'],
              [...registerRow({ id: one }), other],
            ],
            REGISTER.sheet,
          ),
        ]),
      ).diagnostics.map(({ code }) => code);
    expect(registered('007', '7')).toContain('TD4910');
    expect(registered('007', 7)).toEqual(['TD4909']);
  });

  it('a file that says two things is left alone, so that neither is lost', () => {
    const row = verificationRow();
    const headers = [...headersOf(VERIFICATION), 'Điểm thẩm định'];
    const file = workbook('tham-dinh.xlsx', [rawSheet([headers, [...row, 30]], VERIFICATION.sheet)]);
    expect(keptRows(file, verificationContext)).toBeNull();
    const agreed = workbook('tham-dinh.xlsx', [rawSheet([headers, [...row, 35]], VERIFICATION.sheet)]);
    expect(keptRows(agreed, verificationContext)).toHaveLength(1);
    const meeting = rawSheet(
      [
        ['Ngày họp', '20/12/2022'],
        ['Bắt đầu', '8 giờ'],
        ['Kết thúc', '10 giờ'],
        ['Địa điểm', 'Phòng họp'],
        ['Bắt đầu', '9 giờ'],
      ],
      COUNCIL_SHEETS.meeting,
    );
    const others = councilWorkbook({}).sheets.filter(({ name }) => name !== COUNCIL_SHEETS.meeting);
    expect(keptTables(workbook('hoi-dong.xlsx', [meeting, ...others]), councilContext)).toBeNull();
  });
});

describe('words in a column that a book has not by itself', () => {
  it.each(['Ghi chú của đoàn', null])(
    'under “%s” are worth a copy of the file before it is written anew',
    (header) => {
      const blank = verificationRow({ verified: null, reason: null, by: null, on: null });
      const headers = [...headersOf(VERIFICATION), header];
      const fileOf = (cell: TestCell) =>
        workbook('tham-dinh.xlsx', [rawSheet([headers, [...blank, cell]], VERIFICATION.sheet)]);
      expect(holdsMore(fileOf('xem lại hồ sơ'), VERIFICATION)).toBe(true);
      expect(holdsMore(fileOf(null), VERIFICATION)).toBe(false);
      const keptOf = (cell: TestCell) => {
        const row = cellsOf(BALLOTS, ballotRow({ yes: null, no: null }));
        const sheet = rawSheet(
          [
            [...headersOf(BALLOTS), header],
            [...row, cell],
          ],
          BALLOTS.sheet,
        );
        const others = councilWorkbook({}).sheets.filter(({ name }) => name !== BALLOTS.sheet);
        return keptTables(workbook('hoi-dong.xlsx', [...others, sheet]), councilContext);
      };
      expect(isFilledIn(keptOf('bỏ phiếu lại') ?? NOTHING_KEPT)).toBe(true);
      expect(isFilledIn(keptOf(null) ?? NOTHING_KEPT)).toBe(false);
    },
  );
});

describe('a sanction that says two things', () => {
  const read = (header: string, cell: TestCell) =>
    readFacts(
      workbook('xu-ly.xlsx', [
        rawSheet(
          [
            [...headersOf(FACTS), header],
            [...cellsOf(FACTS, factRow()), cell],
          ],
          FACTS.sheet,
        ),
      ]),
      recordsContext,
    );

  it.each<[string, TestCell]>([
    ['Số văn bản', '13/QĐ-UBND'],
    ['Ngày văn bản', '06/5/2022'],
    ['Ngày văn bản lần 2', '05/5/2021'],
    ['Nội dung', 'Cảnh cáo'],
    ['Ngày sinh', '05/6/1981'],
  ])('in “%s” holds until it is clear, and excludes nobody', (header, cell) => {
    const { value, diagnostics } = read(header, cell);
    expect(diagnostics.map(({ code }) => code)).toEqual(['TD4909', 'TD4910']);
    expect(value).toMatchObject([{ document: null, until: null }]);
  });

  it.each<[string, TestCell]>([
    ['Mã đơn vị', '02002'],
    ['Họ và tên', 'Lê Văn Giáp'],
    ['Mã điều kiện', 'H1'],
  ])('in “%s” is nobody’s', (header, cell) => {
    expect(read(header, cell).value).toEqual([]);
  });

  it.each<[string, TestCell]>([
    ['Ghi chú', 'khác hẳn'],
    ['Nội dung', 'KHIỂN TRÁCH'],
    ['Ngày văn bản', { date: '2022-05-05' }],
  ])('but not in “%s” that says the same, or nothing', (header, cell) => {
    expect(read(header, cell).value).toMatchObject([{ document: { number: '12/QĐ-UBND' } }]);
  });
});

describe.each(each)('%s with notes on its cells', (_, book) => {
  const noted = (row: number, column: number, note: string) => {
    const sheet = rawSheet([book.headers, book.row], book.sheet);
    return book.read([
      {
        ...sheet,
        rows: sheet.rows.map((each) =>
          each.row !== row
            ? each
            : {
                ...each,
                cells: each.cells.map((cell, index) =>
                  index === column ? { ...cell, marks: { note } } : cell,
                ),
              },
        ),
      },
    ]);
  };
  const plain = book.read([rawSheet([book.headers, book.row], book.sheet)]);

  it('tells each in a row that is read, with its words, and uses the row as ever', () => {
    const outcome = noted(2, 0, 'hỏi lại anh Mẫu');
    const [told] = outcome.diagnostics.filter(({ code }) => code === 'TD1080');
    expect(told).toMatchObject({ severity: 'warning', sheet: book.sheet, found: 'hỏi lại anh Mẫu' });
    expect(told?.cell).toMatch(/^[A-Z]+2$/u);
    expect(outcome.count).toBe(plain.count);
  });

  it('tells by itself what speaks of discipline', () => {
    expect(codes(noted(2, 0, 'đang bị xem xét kỷ luật')).filter((code) => code.startsWith('TD108'))).toEqual([
      'TD1081',
    ]);
  });

  it('tells those of the header in one remark', () => {
    const told = noted(1, 0, 'ghi theo quyết định').diagnostics.filter(({ code }) => code === 'TD1082');
    expect(told).toMatchObject([{ severity: 'info', cell: 'A1' }]);
  });

  it('says nothing where there are none', () => {
    expect(codes(plain).filter((code) => code.startsWith('TD108'))).toEqual([]);
  });
});
