import { type ShownAs, shownAs, shownAsBuiltin } from '../../cells/number-format.ts';
import type { CellLook } from '../xlsx/marked-content.ts';
import { field, RECORD, recordsOf, wideText } from './records.ts';

/** A font of a workbook. */
export type BinaryFont = CellLook & { readonly isRaised: boolean };

/** What the styles of an .xlsb say of reading its cells ([MS-XLSB] 2.1.7.50). */
export type BinaryStyles = {
  readonly fonts: readonly BinaryFont[];
  /** By the number that a cell carries. */
  readonly cells: readonly (CellLook & { readonly shownAs: ShownAs })[];
};

/** Reads `styles.bin`; throws `BrokenRecords`. */
export function readBinaryStyles(part: Uint8Array): BinaryStyles {
  const formats = new Map<number, ShownAs>();
  const fonts: BinaryFont[] = [];
  const cells: { format: number; font: number }[] = [];
  let isCells = false;
  for (const { id, data } of recordsOf(part)) {
    field(() => {
      if (id === RECORD.format) formats.set(data.getUint16(0, true), shownAs(wideText(data, 2).text));
      else if (id === RECORD.font) fonts.push(fontOf(data));
      else if (id === RECORD.cellFormatsBegin) isCells = true;
      else if (id === RECORD.cellFormatsEnd) isCells = false;
      else if (id === RECORD.cellFormat && isCells)
        cells.push({ format: data.getUint16(2, true), font: data.getUint16(4, true) });
    });
  }
  return {
    fonts,
    cells: cells.map(({ format, font }) => ({
      shownAs: formats.get(format) ?? shownAsBuiltin(format),
      font: fonts[font]?.font,
      isStruck: fonts[font]?.isStruck ?? false,
    })),
  };
}

/** `BrtFont` (2.4.149): height, flags, weight, place of the line, then 13 bytes before its name. */
function fontOf(data: DataView): BinaryFont {
  return {
    isStruck: (data.getUint16(2, true) & 0x08) !== 0,
    isRaised: data.getUint16(6, true) !== 0,
    font: wideText(data, 21).text,
  };
}
