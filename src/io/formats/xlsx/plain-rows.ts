import type { RawCell, RawContent } from '../../../domain/raw-workbook.ts';
import { unescapeXml } from '../../../ooxml/escape.ts';
import { CLOSE, EMPTY, OPEN, type PlainScanner } from '../../../ooxml/plain.ts';
import { onceFor } from '../../../text/remembering.ts';
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
  const texts: (RawContent | null | undefined)[] = [];
  const numbers = new Map<number, RawContent>();
  let cells = 0;

  /** A shared text that is read as it stands; null where more is to be asked. */
  const plainText = (index: number): RawContent | null => {
    const known = texts[index];
    if (known !== undefined) return known;
    const rich = tables.strings[index];
    const isPlain = rich !== undefined && rich.runs === undefined && rich.font === undefined;
    const made: RawContent | null =
      isPlain && rich.text !== '' && rich.text.charCodeAt(0) !== FORMULA
        ? { kind: 'text', text: rich.text }
        : null;
    texts[index] = made;
    return made;
  };

  /** Points are few. */
  const numberOf = (value: number): RawContent => {
    const known = numbers.get(value);
    if (known !== undefined) return known;
    const made: RawContent = { kind: 'number', value };
    if (numbers.size < MOST_NUMBERS) numbers.set(value, made);
    return made;
  };

  const readCell = (scanner: PlainScanner, start: number, row: number, after: number): number => {
    const { text } = scanner;
    let at = start + 2;
    let column = 0;
    let style = -1;
    let type = '';
    for (;;) {
      let code = text.charCodeAt(at);
      if (code !== SPACE) break;
      code = text.charCodeAt(at + 1);
      if (text.charCodeAt(at + 2) !== EQUALS || text.charCodeAt(at + 3) !== QUOTE) return -1;
      at += 4;
      if (code === LETTER_R && column === 0) {
        let letters = 0;
        for (code = text.charCodeAt(at); code >= 0x41 && code <= 0x5a; code = text.charCodeAt(++at)) {
          column = column * 26 + code - 64;
          letters += 1;
        }
        let stated = 0;
        let digits = 0;
        for (; code >= ZERO && code <= NINE; code = text.charCodeAt(++at)) {
          if (digits === 0 && code === ZERO) return -1;
          stated = stated * 10 + code - ZERO;
          digits += 1;
        }
        if (letters < 1 || letters > 3 || digits > 7 || stated !== row) return -1;
        if (column <= after || column > lastColumn) return -1;
      } else if (code === LETTER_S && style === -1) {
        style = 0;
        let digits = 0;
        for (code = text.charCodeAt(at); code >= ZERO && code <= NINE; code = text.charCodeAt(++at)) {
          style = style * 10 + code - ZERO;
          digits += 1;
        }
        if (digits < 1 || digits > 6) return -1;
      } else if (code === LETTER_T && type === '') {
        const end = text.indexOf('"', at);
        type = end === -1 || end - at > LONGEST_TYPE ? '' : text.slice(at, end);
        if (!TYPES.has(type)) return -1;
        at = end;
      } else return -1;
      if (text.charCodeAt(at) !== QUOTE) return -1;
      at += 1;
    }
    if (column === 0) return -1;
    let code = text.charCodeAt(at);
    if (code === SLASH) {
      if (text.charCodeAt(at + 1) !== GREATER) return -1;
      lastCell = column;
      return at + 2;
    }
    if (code !== GREATER) return -1;
    at += 1;
    lastCell = column;
    const look = looks[style === -1 ? 0 : style];
    // A number or a shared text in a usual look, and no formula.
    if (text.startsWith('<v>', at) && (look === undefined || look.isUsual)) {
      let value = 0;
      let end = at + 3;
      for (code = text.charCodeAt(end); code >= ZERO && code <= NINE; code = text.charCodeAt(++end))
        value = value * 10 + code - ZERO;
      const digits = end - at - 3;
      const isNumber = (type === '' || type === 'n') && look?.isPlainNumber !== false;
      if (isNumber && code === DOT && digits > 0) {
        const point = end;
        for (code = text.charCodeAt(++end); code >= ZERO && code <= NINE; ) code = text.charCodeAt(++end);
        value = end > point + 1 ? Number(text.slice(at + 3, end)) : 0;
      }
      if (digits > 0 && digits < 10 && text.startsWith('</v></c>', end)) {
        const content = type === 's' ? plainText(value) : isNumber && value !== 0 ? numberOf(value) : null;
        if (content !== null) {
          const font = look?.font;
          sink.cell(font === undefined ? { column, content } : { column, content, font });
          cells += 1;
          return cells > MOST_CELLS ? -1 : end + 8;
        }
      }
    }
    const parts = noParts();
    parts.place = { row, column };
    if (type !== '') parts.type = type;
    parts.style = tables.styles[style === -1 ? 0 : style];
    for (;;) {
      if (text.startsWith('<v>', at) && parts.value === null) {
        const end = scanner.textEnd(at + 3);
        if (end === -1 || !text.startsWith('</v>', end)) return -1;
        parts.value = unescapeXml(text.slice(at + 3, end));
        at = end + 4;
      } else if (text.startsWith('<f', at) && parts.formula === null) {
        const opened = scanner.tag(at);
        if (opened === -1 || scanner.kind() === CLOSE || scanner.name() !== 'f') return -1;
        parts.sharedId = scanner.attribute('t') === 'shared' ? (scanner.attribute('si') ?? '') : null;
        parts.formula = '';
        at = opened;
        if (scanner.kind() === OPEN) {
          const end = scanner.textEnd(at);
          if (end === -1 || !text.startsWith('</f>', end)) return -1;
          parts.formula = unescapeXml(text.slice(at, end));
          at = end + 4;
        }
      } else if (text.startsWith('<is>', at) && parts.inline === null) {
        const beginning = INLINE.find((each) => text.startsWith(each, at));
        const start = at + (beginning?.length ?? 0);
        const end = beginning === undefined ? -1 : scanner.textEnd(start);
        if (end === -1 || !text.startsWith('</t></is>', end)) return -1;
        parts.inline = { text: unescapeCellText(unescapeXml(text.slice(start, end))), font: undefined };
        at = end + 9;
      } else break;
    }
    if (!text.startsWith('</c>', at)) return -1;
    const cell = maker.make(parts);
    if (cell !== null) {
      sink.cell(cell);
      cells += 1;
    }
    return cells > MOST_CELLS ? -1 : at + 4;
  };

  /** Column of the cell just read. */
  let lastCell = 0;

  return {
    read: (scanner, start) => {
      const { text } = scanner;
      let at = start;
      let above = 0;
      while (text.startsWith('<row', at)) {
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
        while (text.charCodeAt(at) === LESS && text.charCodeAt(at + 1) === LETTER_C) {
          at = readCell(scanner, at, row, lastCell);
          if (at === -1) return -1;
        }
        if (!text.startsWith('</row>', at)) return -1;
        at += 6;
      }
      return text.startsWith('</sheetData>', at) ? at : -1;
    },
  };
}

/** Kinds of values that are read here (ECMA-376-1 18.18.11). */
const TYPES: ReadonlySet<string> = new Set(['s', 'n', 'b', 'e', 'str', 'inlineStr']);
const LONGEST_TYPE = 9;
const INLINE = ['<is><t>', '<is><t xml:space="preserve">'] as const;

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

const MOST_NUMBERS = 500;

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
/** A text that begins so may be the formula of a picture. */
const FORMULA = EQUALS;
