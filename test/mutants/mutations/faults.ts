import type { Chance } from '../../../samples/make/random.ts';
import { type Book, type Cell, dataRows, type Row, type Sheet, sheetOf, text, wordsOf } from '../book.ts';
import type { Mutation, Touch } from '../mutation.ts';

const ANSWERS = ['Số đạt', 'Tổng số', 'Mức tự đánh giá'];

type Place = { readonly sheet: Sheet; readonly row: Row; readonly column: number };

/** Cells that the points hang on: answers of the unit, points of the people. */
function pointCells(book: Book): readonly Place[] {
  const unit = sheetOf(book, 'unit');
  const people = sheetOf(book, 'individuals');
  return [
    ...(unit === null ? [] : cellsUnder(unit, (words) => ANSWERS.includes(words))),
    ...(people === null ? [] : cellsUnder(people, (words) => /^CN\d/.test(words))),
  ];
}

function cellsUnder(sheet: Sheet, isAsked: (header: string) => boolean): readonly Place[] {
  const columns = (sheet.header?.cells ?? []).flatMap((cell, at) => (isAsked(wordsOf(cell)) ? [at] : []));
  return dataRows(sheet).flatMap((row) =>
    columns.flatMap((column) => (row.cells[column] ? [{ sheet, row, column }] : [])),
  );
}

const damage =
  (
    places: (book: Book) => readonly Place[],
    change: (cell: Cell, chance: Chance, place: Place) => Cell | null,
  ) =>
  (book: Book, chance: Chance): readonly Touch[] | null => {
    const found = places(book);
    if (found.length === 0) return null;
    const place = chance.pick(found);
    const cell = place.row.cells[place.column];
    if (!cell) return null;
    place.row.cells[place.column] = change(cell, chance, place);
    return [{ sheet: place.sheet, row: place.row }];
  };

const numbersOnly = (book: Book): readonly Place[] =>
  pointCells(book).filter(({ row, column }) => row.cells[column]?.content.kind === 'number');

const infoValue =
  (label: string, change: (cell: Cell, chance: Chance) => Cell | null): Mutation['apply'] =>
  (book, chance) => {
    const sheet = sheetOf(book, 'info');
    const found = sheet?.rows.find(({ cells }) => wordsOf(cells[0]) === label);
    const cell = found?.cells[1];
    if (!sheet || !found || !cell) return null;
    found.cells[1] = change(cell, chance);
    return [{ sheet, row: found }];
  };

export const faultMutations: readonly Mutation[] = [
  { name: 'answer deleted', expects: 'explain', apply: damage(pointCells, () => null) },
  {
    name: 'number out of range',
    expects: 'explain',
    apply: damage(numbersOnly, (_, chance) => ({
      content: { kind: 'number', value: chance.pick([-1, -0.5, 1_000_000]) },
    })),
  },
  {
    name: 'error cell',
    expects: 'explain',
    apply: damage(pointCells, (_, chance) => ({
      content: { kind: 'error', error: chance.pick(['#DIV/0!', '#N/A', '#REF!', '#VALUE!']) },
      formula: 'A1/0',
    })),
  },
  {
    name: 'formula without a value',
    expects: 'explain',
    apply: damage(pointCells, () => ({ content: { kind: 'formula-without-value' }, formula: 'SUM(A1:A3)' })),
  },
  {
    name: 'words for a number',
    expects: 'explain',
    apply: damage(numbersOnly, (_, chance) =>
      text(chance.pick(['nhiều', 'đã nộp', 'khoảng 10', '8 - 9', '8;5', '1,2,3', '??', '9..5', '10 %%'])),
    ),
  },
  {
    name: 'a date for a number',
    expects: 'explain',
    apply: damage(numbersOnly, () => ({ content: { kind: 'date', iso: '2022-05-08' } })),
  },
  {
    name: 'unknown level',
    expects: 'explain',
    apply: damage(
      (book) => {
        const sheet = sheetOf(book, 'unit');
        return sheet === null ? [] : cellsUnder(sheet, (words) => words === 'Mức tự đánh giá');
      },
      (_, chance) => text(chance.pick(['rất tốt lắm', 'A+', '10', 'xong'])),
    ),
  },
  {
    name: 'data cells merged downwards',
    expects: 'explain',
    apply: (book) => {
      const people = sheetOf(book, 'individuals');
      const points = people === null ? [] : cellsUnder(people, (words) => /^CN\d/.test(words));
      for (const { sheet, row: top, column } of points) {
        const below = dataRows(sheet)[dataRows(sheet).indexOf(top) + 1];
        const left = top.cells[column];
        if (!below || !left || !below.cells[column]) continue;
        if (sheet.rows.indexOf(below) !== sheet.rows.indexOf(top) + 1) continue;
        below.cells[column] = null;
        sheet.merges.push({ top, bottom: below, left, width: 1 });
        return [
          { sheet, row: top },
          { sheet, row: below },
        ];
      }
      return null;
    },
  },
  {
    name: 'name of a person deleted',
    expects: 'explain',
    apply: damage(
      (book) => {
        const sheet = sheetOf(book, 'individuals');
        return sheet === null ? [] : cellsUnder(sheet, (words) => words === 'Họ và tên');
      },
      () => null,
    ),
  },
  {
    name: 'award of a proposal deleted',
    expects: 'explain',
    apply: damage(
      (book) => {
        const sheet = sheetOf(book, 'proposals');
        return sheet === null ? [] : cellsUnder(sheet, (words) => words === 'Hình thức đề nghị');
      },
      () => null,
    ),
  },
  {
    name: 'birth date that is none',
    expects: 'explain',
    apply: damage(
      (book) => {
        const sheet = sheetOf(book, 'individuals');
        return sheet === null ? [] : cellsUnder(sheet, (words) => words === 'Ngày sinh');
      },
      (_, chance) =>
        text(chance.pick(['31/02/1980', '1980', '12/1980', 'không nhớ', '13/13/1980', '01/01/80?'])),
    ),
  },
  {
    name: 'code of a line mistyped',
    expects: 'explain',
    apply: damage(
      (book) => {
        const sheet = sheetOf(book, 'unit');
        return sheet === null ? [] : cellsUnder(sheet, (words) => words === 'Mã');
      },
      (cell, chance) =>
        text(
          chance.pick([
            `${wordsOf(cell)}9`,
            wordsOf(cell).replace('TT', 'T'),
            wordsOf(cell).replace('.', '..'),
          ]),
        ),
    ),
  },
  {
    name: 'name of the unit misspelled, code and hidden sheet gone',
    expects: 'explain',
    apply: (book, chance) => {
      const sheet = sheetOf(book, 'info');
      const name = sheet?.rows.find(({ cells }) => wordsOf(cells[0]) === 'Tên đơn vị')?.cells[1];
      if (!sheet || !name) return null;
      const words = wordsOf(name);
      const at = chance.between(1, Math.max(1, words.length - 2));
      name.content = { kind: 'text', text: words.slice(0, at) + words.slice(at + 1) };
      sheet.rows = sheet.rows.filter(({ cells }) => wordsOf(cells[0]) !== 'Mã đơn vị');
      book.sheets = book.sheets.filter(({ role }) => role !== 'identity');
      return [{ sheet: null, row: null }];
    },
  },
  { name: 'year of another form', expects: 'explain', apply: infoValue('Năm', () => text('2021')) },
  {
    name: 'number of staff in words',
    expects: 'explain',
    apply: infoValue('Tổng số cán bộ, công chức, viên chức', () => text('khoảng ba chục')),
  },
  {
    name: 'information deleted',
    expects: 'explain',
    apply: (book) => {
      const sheet = sheetOf(book, 'info');
      if (sheet === null) return null;
      book.sheets = book.sheets.filter((each) => each !== sheet);
      return [{ sheet: null, row: null }];
    },
  },
];
