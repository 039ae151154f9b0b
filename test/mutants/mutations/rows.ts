import { dataRows, type Row, row, type Sheet, sheetOf } from '../book.ts';
import { anyTable, type Mutation, NOTHING, TABLES } from '../mutation.ts';

const LETTERHEAD = [
  ['UBND THÀNH PHỐ THANH HÓA', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['ĐƠN VỊ BÁO CÁO', null, null, 'Độc lập - Tự do - Hạnh phúc'],
  [],
  [null, 'BIỂU TỔNG HỢP KẾT QUẢ TỰ CHẤM ĐIỂM NĂM 2022'],
  [null, '(Kèm theo báo cáo của đơn vị)'],
] as const;

const NOTES = [
  ['Ghi chú: số liệu tính đến hết ngày 15/11/2022.'],
  [null, '(*) Các văn bản minh chứng gửi kèm theo báo cáo.'],
] as const;

const SIGNATURES = [
  [],
  [null, 'NGƯỜI LẬP BIỂU', null, null, null, 'THỦ TRƯỞNG ĐƠN VỊ'],
  [null, '(Ký, ghi rõ họ tên)', null, null, null, '(Ký tên, đóng dấu)'],
  [],
  [null, 'Hồ Thị Mẫu', null, null, null, 'Đỗ Văn Thử'],
] as const;

export const rowMutations: readonly Mutation[] = [
  {
    name: 'letterhead above the table',
    expects: 'same',
    apply: (book, chance) => {
      const sheet = anyTable(book, chance);
      if (sheet?.header == null) return null;
      sheet.rows.splice(
        Math.max(0, sheet.rows.indexOf(sheet.header)),
        0,
        ...LETTERHEAD.map((cells) => row(...cells)),
      );
      return NOTHING;
    },
  },
  {
    name: 'titles above the table deleted',
    expects: 'same',
    apply: (book, chance) => {
      const sheet = anyTable(book, chance);
      if (sheet?.header == null || sheet.name === 'Tổng hợp') return null;
      sheet.rows.splice(0, sheet.rows.indexOf(sheet.header));
      return NOTHING;
    },
  },
  {
    name: 'rows in another order',
    expects: 'same',
    apply: (book, chance) => {
      const sheet = sheetOf(book, chance.pick(TABLES));
      if (sheet === null) return null;
      reorder(sheet, chance.shuffle(dataRows(sheet)));
      return NOTHING;
    },
  },
  {
    name: 'people under headings of their sections, with subtotals',
    expects: 'same',
    apply: (book, chance) => {
      const sheet = sheetOf(book, 'individuals');
      const people = sheet === null ? [] : dataRows(sheet);
      if (sheet === null || people.length < 4) return null;
      for (const [index, name] of ['I. Lãnh đạo', 'II. Văn phòng', 'III. Các bộ phận khác'].entries()) {
        const before = people[Math.floor((people.length * index) / 3)];
        if (before) sheet.rows.splice(sheet.rows.indexOf(before), 0, row(null, name));
      }
      const last = people.at(-1);
      if (last && chance.happens(0.7))
        sheet.rows.splice(sheet.rows.indexOf(last) + 1, 0, row(null, 'Tổng cộng', null, null, people.length));
      return NOTHING;
    },
  },
  {
    name: 'subtotals between the lines',
    expects: 'same',
    apply: (book, chance) => {
      const sheet = sheetOf(book, 'unit');
      const lines = sheet === null ? [] : dataRows(sheet);
      if (sheet === null || lines.length < 4) return null;
      const at = sheet.rows.indexOf(chance.pick(lines));
      sheet.rows.splice(at, 0, row(null, chance.pick(['Cộng nhóm 1', 'Cộng', 'Tổng điểm']), null, 20));
      return NOTHING;
    },
  },
  {
    name: 'notes below the table',
    expects: 'same',
    apply: (book, chance) =>
      below(
        anyTable(book, chance),
        NOTES.map((cells) => row(...cells)),
      ),
  },
  {
    name: 'signatures below the table',
    expects: 'same',
    apply: (book, chance) =>
      below(
        anyTable(book, chance),
        SIGNATURES.map((cells) => row(...cells)),
      ),
  },
  {
    name: 'blank rows between',
    expects: 'same',
    apply: (book, chance) => {
      const sheet = anyTable(book, chance);
      if (sheet?.header == null) return null;
      // A header over two rows is one thing.
      const first = sheet.rows.indexOf(sheet.header) + 3;
      for (let count = chance.between(1, 5); count > 0; count -= 1)
        sheet.rows.splice(chance.between(first, Math.max(first, sheet.rows.length)), 0, row());
      return NOTHING;
    },
  },
  {
    name: 'rows hidden',
    expects: 'same',
    apply: (book, chance) => {
      const sheet = anyTable(book, chance);
      if (sheet === null) return null;
      for (const each of dataRows(sheet)) if (chance.happens(0.3)) each.isHidden = true;
      return NOTHING;
    },
  },
  {
    name: 'header repeated as on a new page',
    expects: 'same',
    apply: (book, chance) => {
      const sheet = anyTable(book, chance);
      const rows = sheet === null ? [] : dataRows(sheet);
      if (sheet?.header == null || rows.length < 2) return null;
      const again = row(...sheet.header.cells.map((cell) => (cell === null ? null : { ...cell })));
      sheet.rows.splice(sheet.rows.indexOf(chance.pick(rows.slice(1))), 0, again);
      return NOTHING;
    },
  },
  {
    name: 'columns numbered under the header',
    expects: 'same',
    apply: (book, chance) => {
      const sheet = anyTable(book, chance);
      if (sheet?.header == null) return null;
      const numbers = row(
        ...sheet.header.cells.map((cell, index) => (cell === null ? null : `(${index + 1})`)),
      );
      sheet.rows.splice(sheet.rows.indexOf(sheet.header) + 1, 0, numbers);
      return NOTHING;
    },
  },
  {
    name: 'blank rows of the form deleted',
    expects: 'same',
    apply: (book) => {
      const sheet = sheetOf(book, 'individuals');
      if (sheet?.header == null) return null;
      const { header } = sheet;
      sheet.rows = sheet.rows.filter(
        (each, index) => each.key !== null || index <= sheet.rows.indexOf(header) + 1,
      );
      return NOTHING;
    },
  },
  {
    name: 'a row of data deleted',
    expects: 'explain',
    apply: (book, chance) => {
      const sheet = sheetOf(book, 'unit');
      const rows = sheet === null ? [] : dataRows(sheet);
      if (sheet === null || rows.length === 0) return null;
      const gone = chance.pick(rows);
      sheet.rows = sheet.rows.filter((each) => each !== gone);
      return [{ sheet, row: null }];
    },
  },
  {
    name: 'a row of data twice',
    expects: 'explain',
    apply: (book, chance) => {
      const sheet = sheetOf(book, chance.pick(['unit', 'individuals'] as const));
      const rows = sheet === null ? [] : dataRows(sheet);
      if (sheet === null || rows.length === 0) return null;
      const once = chance.pick(rows);
      const twice: Row = { ...once, cells: once.cells.map((cell) => (cell === null ? null : { ...cell })) };
      sheet.rows.splice(sheet.rows.indexOf(once) + chance.between(0, 1), 0, twice);
      return [
        { sheet, row: once },
        { sheet, row: twice },
      ];
    },
  },
];

function reorder(sheet: Sheet, rows: readonly Row[]): void {
  const places = sheet.rows.flatMap((each, index) => (rows.includes(each) ? [index] : []));
  for (const [index, place] of places.entries()) {
    const moved = rows[index];
    if (moved) sheet.rows[place] = moved;
  }
}

function below(sheet: Sheet | null, rows: readonly Row[]) {
  const last = sheet === null ? undefined : dataRows(sheet).at(-1);
  if (sheet === null || last === undefined) return null;
  // On a sheet of several tables the rows below this one are another's.
  const end = sheet.name === 'Tổng hợp' ? sheet.rows.indexOf(last) + 1 : sheet.rows.length;
  sheet.rows.splice(end, 0, row(), ...rows);
  return NOTHING;
}
