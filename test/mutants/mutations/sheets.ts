import { row, type Sheet, sheetOf } from '../book.ts';
import { type Mutation, NOTHING, TABLES, withoutMarks } from '../mutation.ts';

const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  info: ['Thông tin chung', 'THÔNG TIN', 'Bìa', 'Sheet1', '1. Thông tin'],
  unit: ['Chấm điểm tập thể', 'TẬP THỂ', 'tap the', 'Biểu 1', 'Sheet2', '2. Tập thể'],
  individuals: ['Danh sách cá nhân', 'CÁ NHÂN', 'ca nhan', 'Biểu 2', 'Sheet3', 'CN'],
  proposals: ['Khen thưởng', 'ĐNKT', 'De nghi khen thuong', 'Sheet4'],
  remarks: ['Kiến nghị', 'Khó khăn', 'kho khan, kien nghi', 'Sheet5'],
};

export const sheetMutations: readonly Mutation[] = [
  {
    name: 'sheets renamed',
    expects: 'same',
    apply: (book, chance) => {
      for (const sheet of book.sheets) {
        const names = OTHER_NAMES[sheet.role];
        if (names && chance.happens(0.6)) sheet.name = chance.pick(names);
      }
      return NOTHING;
    },
  },
  {
    name: 'names of sheets without marks',
    expects: 'same',
    apply: (book) => {
      for (const sheet of book.sheets) sheet.name = withoutMarks(sheet.name);
      return NOTHING;
    },
  },
  {
    name: 'sheets in another order',
    expects: 'same',
    apply: (book, chance) => {
      book.sheets = [...chance.shuffle(book.sheets)];
      return NOTHING;
    },
  },
  {
    name: 'hidden sheet gone',
    expects: 'same',
    apply: (book) => {
      book.sheets = book.sheets.filter(({ role }) => role !== 'identity');
      return NOTHING;
    },
  },
  {
    name: 'guide gone',
    expects: 'same',
    apply: (book) => {
      book.sheets = book.sheets.filter(({ role }) => role !== 'guide');
      return NOTHING;
    },
  },
  {
    name: 'empty sheets added',
    expects: 'same',
    apply: (book) => {
      for (const name of ['Sheet8', 'Sheet9']) book.sheets.push(emptySheet(name));
      return NOTHING;
    },
  },
  {
    name: 'tables joined on one sheet',
    expects: 'same',
    apply: (book, chance) => {
      const parts = (['info', ...TABLES] as const).flatMap((role) => sheetOf(book, role) ?? []);
      const [first, ...others] = parts;
      if (first === undefined || others.length < 2) return null;
      const joined: Sheet = { ...emptySheet('Tổng hợp'), role: 'unit' };
      for (const part of parts) {
        joined.rows.push(...part.rows);
        for (let blank = chance.between(1, 3); blank > 0; blank -= 1) joined.rows.push(row());
        for (const cell of part.hiddenColumns) joined.hiddenColumns.add(cell);
        joined.merges.push(...part.merges);
      }
      book.sheets = [...book.sheets.filter((sheet) => !parts.includes(sheet)), joined];
      return NOTHING;
    },
  },
  {
    name: 'a table left out',
    expects: 'explain',
    apply: (book, chance) => {
      const gone = sheetOf(book, chance.pick(TABLES));
      if (gone === null) return null;
      book.sheets = book.sheets.filter((sheet) => sheet !== gone);
      return [{ sheet: null, row: null }];
    },
  },
  {
    name: 'a table hidden',
    expects: 'explain',
    apply: (book, chance) => {
      const sheet = sheetOf(book, chance.pick(TABLES));
      if (sheet === null) return null;
      sheet.isHidden = true;
      return [{ sheet, row: null }];
    },
  },
];

function emptySheet(name: string): Sheet {
  return {
    name,
    role: 'guide',
    isHidden: false,
    rows: [],
    merges: [],
    hiddenColumns: new Set(),
    header: null,
  };
}
