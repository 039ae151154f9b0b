import type { RawCell, RawContent } from '../../../domain/raw-workbook.ts';
import { textOf } from '../../../ooxml/byte-text.ts';
import { CLOSE, EMPTY, OPEN, type PlainScanner } from '../../../ooxml/plain.ts';
import { textBytes } from '../../../ooxml/zip.ts';
import { memory, onceFor } from '../../../text/remembering.ts';
import { lastColumn, lastRow } from '../../cells/address.ts';
import { isTooLow } from '../../cells/too-small.ts';
import { type CellMaker, type CellTables, noParts } from './cell.ts';
import { isUsual } from './cell-content.ts';
import { unescapeCellText } from './rich-text.ts';

/** More cells than any form has: such a sheet is counted cell by cell, by the strict reader. */
const MOST_CELLS = 100_000;

/** The rows of a sheet as programs write them: every row and cell with its address, in order. */
export type PlainRows = {
  /** Reads what lies inside `<sheetData>`; where that ends, or -1 where anything is not as usual. */
  readonly read: (scanner: PlainScanner, at: number) => number;
};

/** What becomes of rows and cells. */
export type RowSink = {
  readonly row: (row: number, isHidden: boolean, height: string | undefined) => void;
  readonly cell: (cell: RawCell) => void;
};

/**
 * Reads rows without telling each element: a form has thousands of cells, and nearly each is an address, a style and a number.
 * Cells are made by the same maker as the strict reader's.
 */
export function createPlainRows(tables: CellTables, maker: CellMaker, sink: RowSink): PlainRows {
  const looks = looksOf(tables.styles);
  let cells = 0;
  /** Column of the cell just read. */
  let lastCell = 0;

  const readCell = (scanner: PlainScanner, start: number, row: number, after: number): number => {
    const { bytes, has } = scanner;
    let at = start + 2;
    let column = 0;
    let style = -1;
    let type = '';
    for (;;) {
      if (bytes[at] !== SPACE) break;
      const name = bytes[at + 1] ?? 0;
      if (bytes[at + 2] !== EQUALS || bytes[at + 3] !== QUOTE) return -1;
      at += 4;
      let code = bytes[at] ?? 0;
      if (name === LETTER_R && column === 0) {
        const letters = at;
        for (; code >= 0x41 && code <= 0x5a; code = bytes[++at] ?? 0) column = column * 26 + code - 64;
        if (at === letters || at > letters + 3 || code === ZERO) return -1;
        const digits = at;
        let stated = 0;
        for (; code >= ZERO && code <= NINE; code = bytes[++at] ?? 0) stated = stated * 10 + code - ZERO;
        if (at > digits + 7 || stated !== row) return -1;
        if (column <= after || column > lastColumn) return -1;
      } else if (name === LETTER_S && style === -1) {
        const digits = at;
        style = 0;
        for (; code >= ZERO && code <= NINE; code = bytes[++at] ?? 0) style = style * 10 + code - ZERO;
        if (at === digits || at > digits + 6) return -1;
      } else if (name === LETTER_T && type === '') {
        const known = TYPES.find(({ quoted }) => has(quoted, at));
        if (known === undefined) return -1;
        type = known.type;
        at += type.length;
      } else return -1;
      if (bytes[at] !== QUOTE) return -1;
      at += 1;
    }
    if (column === 0) return -1;
    lastCell = column;
    if (bytes[at] === SLASH) return bytes[at + 1] === GREATER ? at + 2 : -1;
    if (bytes[at] !== GREATER) return -1;
    at += 1;
    const look = looks[style === -1 ? 0 : style];
    // A number or a shared text in a usual look, and no formula.
    if (has(VALUE, at) && (look === undefined || look.isUsual)) {
      let end = at + VALUE.length;
      let value = 0;
      let code = bytes[end] ?? 0;
      for (; code >= ZERO && code <= NINE; code = bytes[++end] ?? 0) value = value * 10 + code - ZERO;
      let digits = end - at - VALUE.length;
      const isNumber = (type === '' || type === 'n') && look?.isPlainNumber !== false;
      if (isNumber && code === DOT && digits > 0) {
        const point = end;
        for (code = bytes[++end] ?? 0; code >= ZERO && code <= NINE; code = bytes[++end] ?? 0)
          value = value * 10 + code - ZERO;
        const decimals = end - point - 1;
        // Both are whole and exact, so that their quotient is the number that is written.
        value = decimals === 0 ? 0 : value / 10 ** decimals;
        digits += decimals;
      }
      if (digits > 0 && digits < MOST_DIGITS && has(VALUE_AND_CELL_END, end)) {
        const content =
          type === 's'
            ? tables.strings[value]?.content
            : isNumber && value !== 0
              ? numberOf(value)
              : undefined;
        if (content !== undefined) {
          const font = look?.font;
          sink.cell(font === undefined ? { column, content } : { column, content, font });
          cells += 1;
          return cells > MOST_CELLS ? -1 : end + VALUE_AND_CELL_END.length;
        }
      }
    }
    const parts = noParts();
    parts.place = { row, column };
    if (type !== '') parts.type = type;
    parts.style = tables.styles[style === -1 ? 0 : style];
    for (;;) {
      if (parts.value === null && has(VALUE, at)) {
        const end = scanner.textEnd(at + VALUE.length);
        if (end === -1 || !has(VALUE_END, end)) return -1;
        parts.value = textOf(bytes, at + VALUE.length, end);
        at = end + VALUE_END.length;
      } else if (parts.formula === null && has(FORMULA, at)) {
        const opened = scanner.tag(at);
        if (opened === -1 || scanner.kind() === CLOSE || scanner.name() !== 'f') return -1;
        parts.sharedId = scanner.attribute('t') === 'shared' ? (scanner.attribute('si') ?? '') : null;
        parts.formula = '';
        at = opened;
        if (scanner.kind() === OPEN) {
          const end = scanner.textEnd(at);
          if (end === -1 || !has(FORMULA_END, end)) return -1;
          parts.formula = textOf(bytes, at, end);
          at = end + FORMULA_END.length;
        }
      } else if (parts.inline === null && has(INLINE, at)) {
        const beginning = INLINE_TEXT.find((each) => has(each, at));
        if (beginning === undefined) return -1;
        const end = scanner.textEnd(at + beginning.length);
        if (end === -1 || !has(INLINE_END, end)) return -1;
        const text = textOf(bytes, at + beginning.length, end);
        parts.inline = { text: unescapeCellText(text), font: undefined };
        at = end + INLINE_END.length;
      } else break;
    }
    if (!has(CELL_END, at)) return -1;
    const cell = maker.make(parts);
    if (cell !== null) {
      sink.cell(cell);
      cells += 1;
    }
    return cells > MOST_CELLS ? -1 : at + CELL_END.length;
  };

  return {
    read: (scanner, start) => {
      const { bytes, has } = scanner;
      let at = start;
      let above = 0;
      while (has(ROW, at)) {
        at = scanner.tag(at);
        if (at === -1 || scanner.kind() === CLOSE || scanner.name() !== 'row') return -1;
        const stated = scanner.attribute('r') ?? '';
        const row = /^[1-9]\d{0,6}$/.test(stated) ? Number(stated) : 0;
        if (row <= above || row > lastRow) return -1;
        above = row;
        const height = scanner.attribute('ht');
        const hidden = scanner.attribute('hidden');
        sink.row(row, hidden === '1' || hidden === 'true' || isTooLow(Number(height)), height);
        if (scanner.kind() === EMPTY) continue;
        lastCell = 0;
        while (bytes[at] === LESS && bytes[at + 1] === LETTER_C) {
          at = readCell(scanner, at, row, lastCell);
          if (at === -1) return -1;
        }
        if (!has(ROW_END, at)) return -1;
        at += ROW_END.length;
      }
      return has(ROWS_END, at) ? at : -1;
    },
  };
}

/** Kinds of values that are read here (ECMA-376-1 18.18.11). */
const TYPES = ['s', 'str', 'n', 'b', 'e', 'inlineStr'].map((type) => ({
  type,
  quoted: textBytes(`${type}"`),
}));

const ROW = textBytes('<row');
const ROW_END = textBytes('</row>');
const ROWS_END = textBytes('</sheetData>');
const CELL_END = textBytes('</c>');
const VALUE = textBytes('<v>');
const VALUE_END = textBytes('</v>');
const VALUE_AND_CELL_END = textBytes('</v></c>');
const FORMULA = textBytes('<f');
const FORMULA_END = textBytes('</f>');
const INLINE = textBytes('<is>');
const INLINE_TEXT = ['<is><t>', '<is><t xml:space="preserve">'].map(textBytes);
const INLINE_END = textBytes('</t></is>');

type Look = { readonly isUsual: boolean; readonly isPlainNumber: boolean; readonly font: string | undefined };

/** All sheets of a workbook have the same. */
const looksOf = onceFor((styles: CellTables['styles']): readonly Look[] => styles.map(lookOf));

function lookOf(style: CellTables['styles'][number]): Look {
  const { shownAs, font } = style;
  const isPlainNumber = shownAs !== 'date' && shownAs !== 'time' && shownAs !== 'percent';
  // Asked for when the first cell has it: it may need the theme.
  let is: boolean | undefined;
  return {
    get isUsual() {
      is ??= isUsual(style);
      return is;
    },
    isPlainNumber,
    font,
  };
}

/** Points are few. */
const MOST_NUMBERS = 2000;
const numbers = memory<RawContent, number>(MOST_NUMBERS);
const numberOf = (value: number): RawContent => numbers(value, numberContent);

function numberContent(value: number): RawContent {
  return { kind: 'number', value };
}

/** So many digits are counted exactly. */
const MOST_DIGITS = 16;

const DOT = 0x2e;
const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const QUOTE = 0x22;
const EQUALS = 0x3d;
const SPACE = 0x20;
const ZERO = 0x30;
const NINE = 0x39;
const LETTER_C = 0x63;
const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_T = 0x74;
