import type { Chance } from '../../../samples/make/random.ts';
import type {
  CellMarks,
  RawCell,
  RawContent,
  RawRange,
  RawSheet,
  RawWorkbook,
} from '../../../src/domain/raw-workbook.ts';
import { encodeTcvn3 } from '../../support/encode-legacy.ts';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
type Cell = Writable<RawCell>;
type Row = { row: number; isHidden: boolean; cells: Cell[] };
type Sheet = Omit<Writable<RawSheet>, 'rows' | 'merges' | 'hiddenColumns'> & {
  rows: Row[];
  merges: RawRange[];
  hiddenColumns: Set<number>;
};
type Book = Omit<Writable<RawWorkbook>, 'sheets'> & { sheets: Sheet[] };

/** A workbook in which some things are otherwise, and which. */
export type Altered = { readonly workbook: RawWorkbook; readonly what: readonly string[] };

/** Alters a workbook in one to three ways: mostly what is written, else how it is laid out. */
export function alter(workbook: RawWorkbook, words: readonly string[], chance: Chance): Altered {
  const book = copyOf(workbook);
  const what: string[] = [];
  for (let count = chance.pick([1, 1, 2, 3]); count > 0; count -= 1) {
    const [name, change] = chance.happens(0.8) ? chance.pick(WRITTEN) : chance.pick(LAID_OUT);
    const sheet = chance.pick(book.sheets.filter(({ rows }) => rows.some(({ cells }) => cells.length > 0)));
    change({ book, sheet, chance, words });
    what.push(`${name} · ${sheet.name}`);
  }
  return { workbook: book, what };
}

function copyOf({ sheets, ...rest }: RawWorkbook): Book {
  return {
    ...rest,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      merges: [...sheet.merges],
      hiddenColumns: new Set(sheet.hiddenColumns),
      rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell })) })),
    })),
  };
}

type Altering = {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly chance: Chance;
  /** Names of units, codes of criteria: what stands elsewhere in such a file. */
  readonly words: readonly string[];
};
type Change = readonly [name: string, change: (altering: Altering) => void];

function rowIn({ sheet, chance }: Altering): Row {
  return chance.pick(sheet.rows.filter(({ cells }) => cells.length > 0));
}

/** A cell that somebody filled in, as likely as not. */
function cellIn(altering: Altering): Cell {
  const { sheet, chance } = altering;
  const row = chance.happens(0.6)
    ? chance.pick(
        sheet.rows.filter(({ row: number, cells }) => number > 4 && cells.length > 3).concat(rowIn(altering)),
      )
    : rowIn(altering);
  return chance.pick(row.cells);
}

const inCell =
  (change: (cell: Cell, altering: Altering) => void): Change[1] =>
  (altering) =>
    change(cellIn(altering), altering);

const say = (text: string): RawContent => ({ kind: 'text', text });

/** Words that one step of reading or another minds, and some that none does. */
const MINDED = [
  ...[
    'Họ và tên',
    'Nội dung',
    'Minh chứng',
    'Ghi chú',
    'STT',
    'Nội dung theo quy định',
    'Ngày sinh 1980',
    'Nam',
  ],
  ...['TT1.1', 'CN1.1', 'Theo TT1.1', '1.1 Chấp hành', '12.5 điểm', '05.11.1980', 'Mã: TT1.1', 'TT', 'CN'],
  ...['QĐ số 12 khiển trách ông A', 'Không có ai bị kỷ luật', 'đ/c Lê Văn B bị cảnh cáo', 'kỷ luật lao động'],
  ...['Tổng cộng', 'TONG CONG', 'Cộng nhóm 1', 'Trung bình', 'Xếp loại chung', 'Cao nhất', 'Điểm tối đa'],
  ...['Người lập biểu', 'Thủ trưởng đơn vị', '(Ký, ghi rõ họ tên)', 'Trưởng phòng', 'TM. ỦY BAN NHÂN DÂN'],
  ...['Tổ Văn phòng', 'II. Công chức', 'Bộ phận một cửa', 'ngày 18 tháng 11 năm 2022'],
  ...[
    'đang bị kỷ luật khiển trách',
    'Đơn vị đang bị xem xét kỷ luật',
    'không bị kỷ luật',
    'Bị cảnh cáo',
    'khiển trách',
  ],
  ...[
    'Mã đơn vị',
    'Năm',
    'Năm: 2021',
    'Đơn vị: Phường Đông Vệ',
    'Kỳ báo cáo: Quý II',
    'Năm 2021',
    'Số báo cáo',
  ],
  ...[
    'Mã\tTiêu chí\tĐiểm tối đa\tSố đạt',
    'Họ và tên | Ngày sinh | Chức vụ',
    'một\nhai',
    'a; b; c',
    'hai  dấu cách',
  ],
  ...[
    '',
    ' ',
    '\u200b',
    '\u00a0',
    '-',
    '–',
    '...',
    'không',
    'không áp dụng',
    'kad',
    'x',
    '☑',
    '☐',
    '×',
    '✓',
    'có',
    '×',
  ],
  ...['0', '7', '12', '12,5', '8/10', '95%', '1.234', '31/02/2022', '1980', '25/12/1980', '100000'],
  ...[
    'Lê',
    'Lê Thanh Mai',
    'Đỗ Văn ThÞnh',
    'Nguyễn Văn A1',
    'A',
    'NGUYỄN VĂN AN',
    'Tống Văn Cộng',
    'Bà Lê Thị Hoa (1980)',
  ],
  ...[
    'Trần Thị Bình, Phó Trưởng phòng',
    '=1+1',
    'Giấy khen',
    'Tập thể',
    'Cá nhân',
    'Khó khăn',
    'Kiến nghị khác',
  ],
  ...['Danh mục mã', 'Lương', 'Quyết định số 12/QĐ-UBND ngày 05/3/2022', 'Sổ theo dõi; biên bản'],
  encodeTcvn3('Nguyễn Thị Hương'),
  encodeTcvn3('Đã thực hiện đầy đủ các nhiệm vụ được giao'),
  'Hoàng Thị Ngọc Ánh'.normalize('NFD'),
  'x'.repeat(33_000),
];

const MARKS: readonly CellMarks[] = [
  { struck: 'cũ' },
  { raised: '1' },
  { note: 'Xem lại' },
  { note: 'đang bị kỷ luật' },
  { shownAs: '3' },
  { unseen: { by: 'colour', text: 'ẩn' } },
  { isBox: true },
  { isPicture: true },
];

const WRITTEN: readonly Change[] = [
  ['words', inCell((cell, { chance }) => Object.assign(cell, { content: say(chance.pick(MINDED)) }))],
  [
    'words of the file',
    inCell((cell, { chance, words }) => Object.assign(cell, { content: say(chance.pick(words)) })),
  ],
  [
    'words after those that stand there',
    inCell((cell, { chance }) => {
      if (cell.content.kind === 'text') cell.content = say(`${cell.content.text} ${chance.pick(MINDED)}`);
    }),
  ],
  [
    'a number',
    inCell((cell, { chance }) => {
      cell.content = {
        kind: 'number',
        value: chance.pick([0, -0, 1, 3, 2.5, 8.3, -1, 50, 2022, 44_000, 1e6, 0.95]),
      };
    }),
  ],
  [
    'a share',
    inCell((cell) => {
      if (cell.content.kind === 'number') cell.content = { ...cell.content, isPercent: true };
    }),
  ],
  [
    'another kind of value',
    inCell((cell, { chance }) => {
      cell.content = chance.pick<RawContent>([
        { kind: 'date', iso: '1980-05-11' },
        { kind: 'date', iso: '2022-11-25' },
        { kind: 'boolean', value: true },
        { kind: 'error', error: '#REF!' },
        { kind: 'formula-without-value' },
      ]);
    }),
  ],
  [
    'a number as text',
    inCell((cell) => {
      if (cell.content.kind === 'number') cell.content = say(String(cell.content.value).replace('.', ','));
    }),
  ],
  [
    'a formula',
    inCell((cell, { chance }) => {
      if (cell.formula === undefined || chance.happens(0.3))
        cell.formula = chance.pick(['A1+1', 'SUM(D5:D9)']);
      else delete cell.formula;
    }),
  ],
  [
    'a cell of a new row of the list',
    (altering) => {
      const { sheet, chance } = altering;
      const written = chance.pick(sheet.rows.filter(({ cells }) => cells.length > 3).concat(rowIn(altering)));
      const blank = sheet.rows.find(({ row, cells }) => row > written.row && cells.length < 3);
      if (blank === undefined) return;
      const own = new Set(blank.cells.map(({ column }) => column));
      const share = chance.pick([0.2, 1, 1]);
      const added = written.cells.filter(({ column }) => !own.has(column) && chance.happens(share));
      blank.cells = [...blank.cells, ...added.map((cell) => ({ ...cell }))].toSorted(
        (a, b) => a.column - b.column,
      );
    },
  ],
  [
    'a row emptied',
    ({ sheet, chance }) => {
      const row = chance.pick(sheet.rows);
      row.cells = row.cells.filter(({ column, formula }) => column === 1 || formula !== undefined);
    },
  ],
  [
    'a cell gone',
    (altering) => {
      const row = rowIn(altering);
      const gone = altering.chance.pick(row.cells);
      row.cells = row.cells.filter((cell) => cell !== gone);
    },
  ],
  [
    'the same words in two cells',
    (altering) => {
      const from = cellIn(altering);
      cellIn(altering).content = from.content;
    },
  ],
];

const LAID_OUT: readonly Change[] = [
  ['marks', inCell((cell, { chance }) => Object.assign(cell, { marks: chance.pick(MARKS) }))],
  [
    'a font',
    inCell((cell, { chance }) =>
      Object.assign(cell, { font: chance.pick(['.VnTime', 'VNI-Times', 'Arial']) }),
    ),
  ],
  [
    'a hidden row',
    (altering) => {
      rowIn(altering).isHidden = true;
    },
  ],
  ['a hidden column', ({ sheet, chance }) => void sheet.hiddenColumns.add(chance.between(1, 12))],
  [
    'a merged range',
    (altering) => {
      const { row } = rowIn(altering);
      const left = altering.chance.between(1, 8);
      altering.sheet.merges.push({
        top: row,
        left,
        bottom: row + altering.chance.between(0, 2),
        right: left,
      });
    },
  ],
  ['a merged range less', ({ sheet }) => void sheet.merges.pop()],
  [
    'a row lower',
    (altering) => {
      const { sheet } = altering;
      const from = rowIn(altering).row;
      for (const row of sheet.rows) if (row.row >= from) row.row += 1;
    },
  ],
  [
    'a row less',
    (altering) => {
      const gone = rowIn(altering);
      altering.sheet.rows = altering.sheet.rows.filter((row) => row !== gone);
    },
  ],
  [
    'a row more',
    (altering) => {
      const last = altering.sheet.rows.at(-1)?.row ?? 0;
      const like = rowIn(altering);
      const cells = like.cells.map((cell) => ({ ...cell }));
      altering.sheet.rows.push({ row: last + altering.chance.between(1, 3), isHidden: false, cells });
    },
  ],
  [
    'a cell in another column',
    (altering) => {
      const row = rowIn(altering);
      const moved = altering.chance.pick(row.cells);
      const column = altering.chance.between(1, 36);
      if (row.cells.some((cell) => cell.column === column)) return;
      moved.column = column;
      row.cells = row.cells.toSorted((a, b) => a.column - b.column);
    },
  ],
  [
    'two columns exchanged',
    ({ sheet, chance }) => {
      const at = chance.between(1, 9);
      for (const row of sheet.rows) {
        for (const cell of row.cells) {
          if (cell.column === at) cell.column = at + 1;
          else if (cell.column === at + 1) cell.column = at;
        }
        row.cells = row.cells.toSorted((a, b) => a.column - b.column);
      }
    },
  ],
  [
    'a hidden sheet',
    ({ sheet }) => {
      sheet.isHidden = !sheet.isHidden;
    },
  ],
  [
    'another name of the sheet',
    ({ sheet, chance, words }) => {
      sheet.name = chance.pick([...words, 'Sheet1', 'Cá nhân', 'Hướng dẫn', 'Danh mục']);
    },
  ],
  [
    'sheets in another order',
    ({ book, chance }) => {
      book.sheets = [...chance.shuffle(book.sheets)];
    },
  ],
  [
    'a sheet less',
    ({ book, sheet }) => {
      if (book.sheets.length > 1) book.sheets = book.sheets.filter((each) => each !== sheet);
    },
  ],
  [
    'a sheet twice',
    ({ book, sheet }) => {
      const [again] = copyOf({ ...book, sheets: [sheet] }).sheets;
      if (again) book.sheets.push({ ...again, name: `${sheet.name} (2)` });
    },
  ],
  [
    'a picture',
    ({ sheet }) => {
      sheet.pictures = ['B7'];
    },
  ],
  [
    'no styles',
    ({ book }) => {
      book.lacksStyles = true;
    },
  ],
];
