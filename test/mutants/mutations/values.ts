import type { Chance } from '../../../samples/make/random.ts';
import { encodeTcvn3 } from '../../support/encode-legacy.ts';
import { type Book, type Cell, dataRows, type Row, type Sheet, sheetOf, wordsOf } from '../book.ts';
import { type Mutation, NOTHING, TABLES } from '../mutation.ts';

/** Changes some data cells of every table in a way that a person does not notice. */
const eachCell =
  (share: number, change: (cell: Cell, place: Place, chance: Chance) => void): Mutation['apply'] =>
  (book, chance) => {
    for (const place of dataCells(book)) if (chance.happens(share)) change(place.cell, place, chance);
    return NOTHING;
  };

type Place = { readonly cell: Cell; readonly sheet: Sheet; readonly row: Row };

function dataCells(book: Book): readonly Place[] {
  return TABLES.flatMap((role) => {
    const sheet = sheetOf(book, role);
    return sheet === null
      ? []
      : dataRows(sheet).flatMap((row) =>
          row.cells.flatMap((cell) => (cell === null ? [] : [{ cell, sheet, row }])),
        );
  });
}

const rewrite =
  (share: number, change: (words: string, chance: Chance) => string): Mutation['apply'] =>
  (book, chance) => {
    for (const sheet of book.sheets)
      for (const { cells } of sheet.rows)
        for (const cell of cells)
          if (cell?.content.kind === 'text' && sheet.role !== 'identity' && chance.happens(share))
            cell.content = { kind: 'text', text: change(cell.content.text, chance) };
    return NOTHING;
  };

const DATE = /^(\d{2})\/(\d{2})\/(\d{4})$/;
const TICKS = ['X', '✓', '✔', 'có', 'Có', 'CÓ', '1', ' x ', 'TRUE'];

export const valueMutations: readonly Mutation[] = [
  {
    name: 'numbers typed as text',
    expects: 'same',
    apply: eachCell(0.5, (cell, _, chance) => {
      if (cell.content.kind !== 'number' || cell.formula !== undefined) return;
      const words = String(cell.content.value);
      // One dot before three digits would be thousands.
      const isSafe = !/\.\d{3}$/.test(words);
      const shown = chance.happens(0.5) || !isSafe ? words.replace('.', ',') : words;
      cell.content = { kind: 'text', text: chance.pick([shown, ` ${shown}`, `${shown} `, `\u00a0${shown}`]) };
    }),
  },
  {
    name: 'points typed with “đ” or “điểm”',
    expects: 'same',
    apply: (book, chance) => {
      const sheet = sheetOf(book, 'individuals');
      if (sheet === null) return null;
      for (const { cells } of dataRows(sheet)) {
        for (const cell of cells.slice(1)) {
          if (cell?.content.kind !== 'number' || !chance.happens(0.4)) continue;
          const words = String(cell.content.value).replace('.', ',');
          cell.content = { kind: 'text', text: chance.pick([`${words}đ`, `${words} điểm`, `${words} đ`]) };
        }
      }
      return NOTHING;
    },
  },
  {
    name: 'ticks in other ways',
    expects: 'same',
    apply: eachCell(0.8, (cell, _, chance) => {
      if (wordsOf(cell) !== 'x') return;
      const tick = chance.pick([...TICKS, true, 1]);
      cell.content =
        tick === true
          ? { kind: 'boolean', value: true }
          : tick === 1
            ? { kind: 'number', value: 1 }
            : { kind: 'text', text: String(tick) };
    }),
  },
  {
    name: 'yes and no in other ways',
    expects: 'same',
    apply: (book, chance) => {
      const sheet = sheetOf(book, 'unit');
      if (sheet === null) return null;
      for (const { cells } of dataRows(sheet)) {
        for (const cell of cells) {
          if (cell === null || !['Có', 'Không'].includes(wordsOf(cell))) continue;
          const others = wordsOf(cell) === 'Có' ? ['có', 'CÓ', 'x', '✓', 'Co'] : ['không', 'KHÔNG', 'khong'];
          cell.content = { kind: 'text', text: chance.pick(others) };
        }
      }
      return NOTHING;
    },
  },
  {
    name: 'dates typed in other ways',
    expects: 'same',
    apply: eachCell(0.7, (cell, _, chance) => {
      const found = DATE.exec(wordsOf(cell));
      if (found === null) return;
      const [, day = '', month = '', year = ''] = found;
      const [shortDay, shortMonth] = [String(Number(day)), String(Number(month))];
      const typed = chance.pick([
        `${day}-${month}-${year}`,
        `${day}.${month}.${year}`,
        `${shortDay}/${shortMonth}/${year}`,
        `${day} / ${month} / ${year}`,
        `ngày ${day} tháng ${month} năm ${year}`,
        `Ngày ${shortDay} tháng ${shortMonth} năm ${year}`,
      ]);
      cell.content = { kind: 'text', text: typed };
    }),
  },
  {
    name: 'dates in date cells',
    // Beside typed dates a date cell may have been turned round by a computer set to English: then it is said.
    expects: 'explain',
    apply: (book, chance) => {
      const touched = dataCells(book).filter(({ cell }) => DATE.test(wordsOf(cell)) && chance.happens(0.5));
      for (const { cell } of touched) {
        const iso = wordsOf(cell).split('/').toReversed().join('-');
        const days = (Date.parse(iso) - Date.UTC(1899, 11, 30)) / 86_400_000;
        cell.content = chance.happens(0.5) ? { kind: 'date', iso } : { kind: 'number', value: days };
      }
      return touched;
    },
  },
  { name: 'text in NFD', expects: 'same', apply: rewrite(0.7, (words) => words.normalize('NFD')) },
  {
    name: 'no-break spaces',
    expects: 'same',
    apply: rewrite(0.4, (words) => words.replaceAll(' ', '\u00a0')),
  },
  {
    name: 'zero-width characters',
    expects: 'same',
    apply: rewrite(0.2, (words, chance) => {
      const at = chance.between(0, words.length);
      return `${words.slice(0, at)}${chance.pick(['\u200b', '\ufeff', '\u200c'])}${words.slice(at)}`;
    }),
  },
  {
    name: 'spaces around and between',
    expects: 'same',
    apply: rewrite(0.4, (words) => `  ${words.replaceAll(' ', '  ')} `),
  },
  {
    name: 'Ð for Đ',
    expects: 'same',
    apply: rewrite(0.5, (words) => words.replaceAll('Đ', '\u00d0')),
  },
  {
    name: 'old font: TCVN3',
    expects: 'same',
    apply: (book) => {
      for (const sheet of book.sheets) {
        if (sheet.role === 'identity') continue;
        for (const { cells } of sheet.rows) {
          for (const cell of cells) {
            if (cell?.content.kind !== 'text') continue;
            cell.content = { kind: 'text', text: encodeTcvn3(cell.content.text.replaceAll('\u00d0', 'Đ')) };
            cell.font = '.VnTime';
          }
        }
      }
      return NOTHING;
    },
  },
  {
    name: 'levels in other letter case',
    expects: 'same',
    apply: (book, chance) => {
      const sheet = sheetOf(book, 'unit');
      const column = sheet?.header?.cells.findIndex((cell) => wordsOf(cell) === 'Mức tự đánh giá') ?? -1;
      if (sheet === null || column < 0) return null;
      for (const { cells } of dataRows(sheet)) {
        const cell = cells[column];
        if (cell?.content.kind !== 'text') continue;
        const { text } = cell.content;
        cell.content = {
          kind: 'text',
          text: chance.pick([text.toUpperCase(), text.toLowerCase(), `${text}.`]),
        };
      }
      return NOTHING;
    },
  },
  {
    name: 'sums of the form lost their values',
    expects: 'same',
    apply: (book) => {
      // Where a formula is the claim itself, no value is no claim (contract section 4): that is a difference.
      for (const { rows } of book.sheets)
        for (const { key, cells } of rows)
          for (const cell of cells)
            if (cell?.formula !== undefined && key === null) cell.content = { kind: 'formula-without-value' };
      return NOTHING;
    },
  },
];
