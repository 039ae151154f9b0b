import type { RawRange } from '../../../domain/raw-workbook.ts';
import { lastColumn } from '../../cells/address.ts';
import { EVERYWHERE, MOST_RANGES } from '../../cells/ranges.ts';
import { isTooNarrow } from '../../cells/too-small.ts';
import type { CellStyle } from '../xlsx/styles.ts';
import type { RunFont } from '../xlsx/with-runs.ts';
import { createDrawnReader, type DrawnReader, type XlsDrawn } from './drawn.ts';
import { BEGINNINGS, BIFF, type BiffRecord, biffRecords } from './records.ts';
import { type FontStart, stringRuns } from './string-runs.ts';
import { createXlsStyles } from './styles.ts';

/** How a cell looks: the number of its style, and the stretches of its text that have a font of their own. */
export type XlsLook = {
  readonly style: number;
  readonly starts: readonly { readonly at: number; readonly font: RunFont | undefined }[];
};

/** What the records say of a sheet beside its values, which SheetJS does not tell. */
export type XlsSheet = {
  /** The sheet's own name where SheetJS gets another, so that it can keep it: that of the sheet of this number; else null. */
  readonly sameAs: number | '__proto__' | null;
  /** Whether it holds cells, and is no chart or macro sheet. */
  readonly isTable: boolean;
  /** How many cells with a value it has. */
  readonly cells: number;
  readonly hiddenColumns: ReadonlySet<number>;
  /** By `placeKey`. */
  readonly looks: ReadonlyMap<number, XlsLook>;
  readonly drawn: XlsDrawn;
  /** It shows nothing in cells that hold nought. */
  readonly hidesZeros: boolean;
  /** Where something else than its style may colour a cell. */
  readonly conditional: readonly RawRange[];
};

/** The stream as SheetJS is to have it, and what it does not tell of each sheet, in the order of the list of sheets. */
export type XlsSurvey = {
  readonly stream: Uint8Array;
  readonly sheets: readonly XlsSheet[];
  readonly styleOf: (style: number, formatCode: string) => CellStyle;
};

/** A cell as one number; 1-based. */
export function placeKey(row: number, column: number): number {
  return row * (lastColumn + 1) + column;
}

type Place = { readonly at: number; readonly row: number; readonly column: number; readonly style: number };

type Gathered = {
  readonly places: Place[];
  readonly isTable: boolean;
  readonly texts: Map<number, number>;
  readonly rich: Map<number, readonly FontStart[]>;
  readonly hidden: Set<number>;
  readonly drawn: DrawnReader;
  hidesZeros: boolean;
  readonly conditional: RawRange[];
};

/**
 * Walks a sound stream once: fonts, styles and stretches (struck out, raised, symbol fonts, unseen), hidden columns, what is
 * drawn over the cells. Records that SheetJS would repeat for as many cells as they claim, or stumble over though they hold
 * no value, are made void in the copy.
 */
export function surveyXls(original: Uint8Array): XlsSurvey {
  const stream = Uint8Array.from(original);
  const view = new DataView(stream.buffer);
  const styles = createXlsStyles();
  const strings: DataView[] = [];
  const listed: { readonly start: number; readonly sameAs: XlsSheet['sameAs'] }[] = [];
  const sheets = new Map<number, Gathered>();
  const rename = renamer(stream);
  let isUnicode = true;
  let depth = 0;
  let sheet: Gathered | null = null;
  let before = 0;
  for (const record of biffRecords(stream)) {
    const { id, at, data } = record;
    if (BEGINNINGS.has(id)) {
      depth += 1;
      if (depth === 1) {
        const kind = data.byteLength >= 4 ? data.getUint16(2, true) : 0;
        if (at === 0) isUnicode = data.byteLength >= 2 && data.getUint16(0, true) === 0x0600;
        sheet = emptySheet(kind === WORKSHEET);
        sheets.set(at, sheet);
      }
    } else if (id === BIFF.end) depth -= 1;
    else if (id === BIFF.sheet && data.byteLength >= 8)
      listed.push({ start: data.getUint32(0, true), sameAs: rename(record, isUnicode) });
    else if (id === BIFF.font) styles.addFont(record, isUnicode);
    else if (id === BIFF.format) styles.addCellFormat(record, isUnicode);
    else if (id === BIFF.palette && data.byteLength >= 2) styles.addPalette(record);
    else if (id === BIFF.strings || (id === BIFF.continued && before === BIFF.strings)) strings.push(data);
    if (sheet !== null && depth === 1) {
      sheet.drawn.hear(record);
      if (id === BIFF.column) addColumns(data, sheet.hidden);
      else if (id === BIFF.window && data.byteLength >= 2)
        sheet.hidesZeros = (data.getUint16(0, true) & 0x10) === 0;
      else if (id === BIFF.conditional) addConditional(data, 0, sheet.conditional);
      else if (id === BIFF.newerConditional) addConditional(data, FUTURE_HEADER, sheet.conditional);
      else addCells(record, sheet);
    }
    if (VOID.has(id)) view.setUint16(at, BIFF.noSense, true);
    if (id !== BIFF.continued) before = id;
  }
  const runs = strings.length === 0 ? null : stringRuns(strings);
  return {
    stream,
    styleOf: styles.styleOf,
    sheets: listed.map(({ start, sameAs }): XlsSheet => {
      const { places, isTable, texts, rich, hidden, drawn, hidesZeros, conditional } =
        sheets.get(start) ?? emptySheet(false);
      const looks = new Map<number, XlsLook>();
      for (const { at, row, column, style } of places) {
        const own = rich.get(at) ?? runs?.get(texts.get(at) ?? -1) ?? [];
        const starts = own.map((start) => ({ at: start.at, font: styles.fontAt(start.font) }));
        looks.set(placeKey(row, column), { style, starts });
      }
      return {
        sameAs,
        isTable,
        cells: looks.size,
        hiddenColumns: hidden,
        looks,
        drawn: drawn.take(),
        hidesZeros,
        conditional,
      };
    }),
  };
}

/** Columns and links may claim every cell; notes and objects are read here. */
const VOID: ReadonlySet<number> = new Set([
  BIFF.column,
  BIFF.link,
  BIFF.linkTip,
  BIFF.note,
  BIFF.object,
  BIFF.shapeText,
]);

const WORKSHEET = 0x10;

function emptySheet(isTable: boolean): Gathered {
  return {
    isTable,
    places: [],
    texts: new Map(),
    rich: new Map(),
    hidden: new Set(),
    drawn: createDrawnReader(),
    hidesZeros: false,
    conditional: [],
  };
}

/** `ColInfo` (2.4.53): first, last, width, style, flags; some programs write one column too many. */
function addColumns(data: DataView, hidden: Set<number>): void {
  if (data.byteLength < 10) return;
  const isHidden = (data.getUint16(8, true) & 1) !== 0 || isTooNarrow(data.getUint16(4, true) / DIGIT);
  if (!isHidden) return;
  const until = Math.min(data.getUint16(2, true), LAST_COLUMN - 1);
  for (let column = data.getUint16(0, true); column <= until; column += 1) hidden.add(column + 1);
}

const LAST_COLUMN = 256;
/** The parts of a digit's width that columns are measured in. */
const DIGIT = 256;

/** What `CondFmt12` (2.4.57) has before the fields of `CondFmt`. */
const FUTURE_HEADER = 12;

/** `CondFmt` (2.4.56): twelve bytes, then its ranges, each by first and last row, first and last column. */
function addConditional(data: DataView, start: number, ranges: RawRange[]): void {
  const from = start + 14;
  const count = data.byteLength < from ? 0 : data.getUint16(from - 2, true);
  if (count === 0 || from + count * 8 > data.byteLength || ranges.length + count > MOST_RANGES) {
    ranges.splice(0, ranges.length, EVERYWHERE);
    return;
  }
  for (let index = 0; index < count; index += 1) {
    const [top = 0, bottom = 0, left = 0, right = 0] = [0, 2, 4, 6].map(
      (at) => data.getUint16(from + index * 8 + at, true) + 1,
    );
    ranges.push({ top, left, bottom, right });
  }
}

function addCells({ id, at, data }: BiffRecord, { places, texts, rich }: Gathered): void {
  const isSeveral = id === BIFF.multipleNumbers;
  if ((!isSeveral && !SINGLE.has(id)) || data.byteLength < 6) return;
  const row = data.getUint16(0, true) + 1;
  const column = data.getUint16(2, true) + 1;
  if (!isSeveral) {
    places.push({ at, row, column, style: data.getUint16(4, true) });
    if (id === BIFF.sharedLabel && data.byteLength >= 10) texts.set(at, data.getUint32(6, true));
    if (id === BIFF.richLabel) rich.set(at, ownRuns(data));
    return;
  }
  const count = Math.floor((data.byteLength - 6) / 6);
  for (let index = 0; index < count; index += 1)
    places.push({ at, row, column: column + index, style: data.getUint16(4 + index * 6, true) });
}

const SINGLE: ReadonlySet<number> = new Set([
  BIFF.formula,
  BIFF.number,
  BIFF.label,
  BIFF.booleanOrError,
  BIFF.packedNumber,
  BIFF.richLabel,
  BIFF.sharedLabel,
]);

/** Stretches of a label that holds its text itself, as Excel 5 and 95 wrote it: one byte each. */
function ownRuns(data: DataView): readonly FontStart[] {
  if (data.byteLength < 9) return [];
  const at = 8 + data.getUint16(6, true);
  if (at >= data.byteLength) return [];
  const count = Math.min(data.getUint8(at), Math.floor((data.byteLength - at - 1) / 2));
  return Array.from({ length: count }, (_, index) => ({
    at: data.getUint8(at + 1 + index * 2),
    font: data.getUint8(at + 2 + index * 2),
  }));
}

/**
 * Gives a sheet another name of the same length in the copy where SheetJS, which keeps sheets by name in an object, would lose
 * it: one that is called `__proto__`, or like a sheet before it. Says which it was.
 */
function renamer(stream: Uint8Array): (record: BiffRecord, isUnicode: boolean) => XlsSheet['sameAs'] {
  const seen = new Map<string, number>();
  let index = -1;
  return ({ at, data }, isUnicode) => {
    index += 1;
    const isWide = isUnicode && (data.getUint8(7) & 1) !== 0;
    const from = isUnicode ? 8 : 7;
    const size = Math.min(data.getUint8(6) * (isWide ? 2 : 1), data.byteLength - from);
    const name = Buffer.from(stream.buffer, at + 4 + from, Math.max(0, size));
    const text = name.toString(isWide ? 'utf16le' : 'latin1');
    const same = text === '__proto__' ? '__proto__' : (seen.get(text) ?? null);
    if (same === null) {
      seen.set(text, index);
      return null;
    }
    for (let number = index; number < index + 1000; number += 1) {
      const other = String(number).padStart(text.length, '#').slice(-text.length);
      if (other === text || seen.has(other)) continue;
      seen.set(other, index);
      name.write(other, isWide ? 'utf16le' : 'latin1');
      break;
    }
    return same;
  };
}
