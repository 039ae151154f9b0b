import { cellAddress } from '../../../domain/location.ts';
import type { RawCell, RawContent, RawRange, RawRow, RawSheet } from '../../../domain/raw-workbook.ts';
import { lastColumn, lastRow } from '../../cells/address.ts';
import { errorName } from '../../cells/error-names.ts';
import { EVERYWHERE, isWithin, MOST_RANGES } from '../../cells/ranges.ts';
import { shownNumber } from '../../cells/shown-number.ts';
import { isTooLow, isTooNarrow } from '../../cells/too-small.ts';
import { limits } from '../../limits.ts';
import { refuse } from '../../refusal.ts';
import { cellContent } from '../xlsx/cell-content.ts';
import type { RichText } from '../xlsx/rich-text.ts';
import { type BinaryRecord, BrokenRecords, field, RECORD, recordsOf, wideText } from './records.ts';
import { richText } from './rich-bin.ts';
import type { BinaryStyles } from './styles-bin.ts';

/** What the sheets of an .xlsb share. */
export type BinaryContext = {
  readonly file: string;
  readonly base1904: boolean;
  readonly strings: readonly RichText[];
  readonly styles: BinaryStyles;
  /** Counts cells with content over all sheets; refuses the file beyond the cap. */
  readonly countCell: () => void;
};

/** A sheet as its records say, and those of its formulas, whose text another reader puts together. */
export type BinarySheet = Pick<RawSheet, 'rows' | 'merges' | 'hiddenColumns'> & {
  readonly formulas: readonly BinaryRecord[];
};

type OpenRow = { readonly row: number; readonly isHidden: boolean; readonly cells: RawCell[] };

/**
 * Reads a worksheet of an .xlsb ([MS-XLSB] 2.1.7.62): every cell with a value, in one strict pass. Formulas are blank texts
 * here. Throws `Refusal`, or `BrokenRecords`.
 */
export function readBinarySheet(
  part: Uint8Array,
  name: string,
  context: BinaryContext,
  tables: readonly RawRange[],
): BinarySheet {
  const { file } = context;
  const rows: OpenRow[] = [];
  const merges: RawRange[] = [];
  const hiddenColumns = new Set<number>();
  const formulas: BinaryRecord[] = [];
  let row: OpenRow | null = null;
  let column = 0;
  let columnsDone = 0;
  let isWhole = false;
  let hidesZeros = false;
  // A table, or a format that hangs on values, may colour cells: whether letters are seen on their ground is not judged there.
  const coloured = [...tables, ...conditionalIn(part)];
  const bad = (found: string): never => refuse('TD1028', { file, sheet: name }, { found });
  const read = (record: BinaryRecord): void => {
    const { id, data } = record;
    switch (id) {
      case RECORD.row: {
        const at = data.getUint32(0, true) + 1;
        if (at > lastRow || at <= (row?.row ?? 0)) bad(`dòng ${at}`);
        row = { row: at, isHidden: isRowHidden(data), cells: [] };
        rows.push(row);
        column = 0;
        formulas.push(record);
        return;
      }
      case RECORD.column: {
        const from = data.getUint32(0, true) + 1;
        const until = data.getUint32(4, true) + 1;
        // Columns ascend (2.4.327): what goes back, or beyond the sheet, could be made to repeat for ever.
        if (from <= columnsDone || until < from || until > lastColumn) bad(`cột ${until}`);
        columnsDone = until;
        if ((data.getUint16(16, true) & 1) === 0 && !isTooNarrow(data.getUint32(8, true) / DIGIT)) return;
        for (let column = from; column <= until; column += 1) hiddenColumns.add(column);
        return;
      }
      case RECORD.view:
        hidesZeros = (data.getUint16(0, true) & 0x10) === 0;
        return;
      case RECORD.merge:
        merges.push(rangeOf(data, bad));
        if (merges.length > limits.merges) refuse('TD1030', { file, sheet: name }, { limit: limits.merges });
        return;
      case RECORD.sheetEnd:
        isWhole = true;
        return;
      case RECORD.arrayFormula:
      case RECORD.sharedFormula:
        formulas.push(record);
        return;
      default: {
        if (id > RECORD.shortSharedText && id !== RECORD.richText) return;
        if (row === null) throw new BrokenRecords();
        const stated = isShort(id) ? column + 1 : data.getUint32(0, true) + 1;
        if (stated > lastColumn || stated <= column) bad(cellAddress(row.row, stated));
        column = stated;
        if (id === RECORD.blank || id === RECORD.shortBlank) return;
        const isFormula = id >= RECORD.formulaText && id <= RECORD.formulaError;
        const isColourBlind = isWithin(coloured, row.row, column);
        const cell = cellOf(record, row.row, column, { isFormula, hidesZeros, isColourBlind }, name, context);
        if (cell === null) return;
        context.countCell();
        row.cells.push(cell);
        if (isFormula) formulas.push(record);
      }
    }
  };
  for (const record of recordsOf(part)) field(() => read(record));
  if (!isWhole) throw new BrokenRecords();
  const filled: readonly RawRow[] = rows.filter(({ cells }) => cells.length > 0);
  return { rows: filled, merges, hiddenColumns, formulas };
}

/** `BrtBeginConditionalFormatting` (2.4.33): how many rules, a flag, then its ranges. */
function conditionalIn(part: Uint8Array): readonly RawRange[] {
  const ranges: RawRange[] = [];
  for (const { id, data } of recordsOf(part)) {
    if (id !== RECORD.conditional) continue;
    const count = data.byteLength < 12 ? 0 : data.getUint32(8, true);
    if (count === 0 || count > MOST_RANGES - ranges.length || data.byteLength < 12 + count * 16)
      return [EVERYWHERE];
    for (let index = 0; index < count; index += 1) ranges.push(rangeAt(data, 12 + index * 16));
  }
  return ranges;
}

/** Where a table lies, as `BrtBeginList` (2.4.105) begins; all of the sheet where its part does not tell. */
export function tableRange(part: Uint8Array): RawRange {
  for (const { id, data } of recordsOf(part)) {
    if (id === RECORD.table && data.byteLength >= 16) return rangeAt(data, 0);
  }
  return EVERYWHERE;
}

/** Cells that state no column: they stand right beside the one before, and are four bytes shorter. */
function isShort(id: number): boolean {
  return id >= RECORD.shortBlank && id <= RECORD.shortSharedText;
}

function cellOf(
  { id: stated, data }: BinaryRecord,
  row: number,
  column: number,
  facts: { readonly isFormula: boolean; readonly hidesZeros: boolean; readonly isColourBlind: boolean },
  sheet: string,
  { file, base1904, strings, styles }: BinaryContext,
): RawCell | null {
  const id = isShort(stated) ? stated - RECORD.shortBlank + RECORD.blank : stated;
  // After the column, where there is one, and the style of the cell.
  const at = isShort(stated) ? 4 : 8;
  const style = styles.cells[data.getUint32(at - 4, true) & 0xffffff];
  const number = (value: number): RawContent => shownNumber(value, style?.shownAs, base1904);
  const rich = ((): RichText | undefined => {
    if (id === RECORD.richText) return richText(data, at, styles.fonts);
    if (id !== RECORD.sharedText) return undefined;
    const index = data.getUint32(at, true);
    const found = String(index);
    const where = { file, sheet, cell: cellAddress(row, column), found };
    return strings[index] ?? refuse('TD1029', where, { found });
  })();
  const content = ((): RawContent | null => {
    switch (id) {
      case RECORD.rk:
        return number(unpacked(data.getInt32(at, true)));
      case RECORD.real:
      case RECORD.formulaNumber:
        return number(data.getFloat64(at, true));
      case RECORD.boolean:
      case RECORD.formulaBoolean:
        return { kind: 'boolean', value: data.getUint8(at) !== 0 };
      case RECORD.error:
      case RECORD.formulaError:
        return { kind: 'error', error: errorName(data.getUint8(at)) };
      default: {
        const text = rich?.text ?? wideText(data, at).text;
        return text === '' && !facts.isFormula ? null : { kind: 'text', text };
      }
    }
  })();
  if (content === null) return null;
  if (content.kind === 'number' && !Number.isFinite(content.value)) {
    const found = String(content.value);
    refuse('TD1039', { file, sheet, cell: cellAddress(row, column), found }, { found });
  }
  const font = rich?.font ?? style?.font;
  return {
    column,
    ...cellContent({ content, runs: rich?.runs, style, formula: undefined, hasPicture: false, ...facts }),
    ...(font === undefined ? {} : { font }),
    ...(facts.isFormula && { formula: '' }),
  };
}

/** A number of four bytes (`RkNumber`, 2.5.123): whole, or the first half of a double; maybe a hundred times too large. */
function unpacked(packed: number): number {
  let value = packed >> 2;
  if ((packed & 2) === 0) {
    const double = new DataView(new ArrayBuffer(8));
    double.setInt32(4, packed & ~3, true);
    value = double.getFloat64(0, true);
  }
  return (packed & 1) === 0 ? value : value / 100;
}

function rangeOf(data: DataView, bad: (found: string) => never): RawRange {
  const { top, left, bottom, right } = rangeAt(data, 0);
  if (top > bottom || left > right || bottom > lastRow || right > lastColumn)
    bad(`${cellAddress(top, left)}:${cellAddress(bottom, right)}`);
  return { top, left, bottom, right };
}

function rangeAt(data: DataView, from: number): RawRange {
  const [top = 0, bottom = 0, left = 0, right = 0] = [0, 4, 8, 12].map(
    (at) => data.getUint32(from + at, true) + 1,
  );
  return { top, left, bottom, right };
}

/** `BrtRowHdr` (2.4.744): a flag for hidden rows; a height of its own in twips, where another flag says so. */
function isRowHidden(data: DataView): boolean {
  const flags = data.getUint8(11);
  return (flags & 0x10) !== 0 || ((flags & 0x20) !== 0 && isTooLow(data.getUint16(8, true) / TWIPS));
}

/** In a point. */
const TWIPS = 20;
/** The parts of a digit's width that columns are measured in. */
const DIGIT = 256;
