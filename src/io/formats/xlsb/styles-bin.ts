import { type ShownAs, shownAs, shownAsBuiltin } from '../../cells/number-format.ts';
import { type Display, displayOf, displayOfBuiltIn } from '../../cells/shown-format.ts';
import type { Colour, Theme } from '../xlsx/colours.ts';
import { type CellStyle, type Ground, hider } from '../xlsx/styles.ts';
import type { RunFont } from '../xlsx/with-runs.ts';
import { field, RECORD, recordsOf, wideText } from './records.ts';

/** What the styles of an .xlsb say of reading its cells ([MS-XLSB] 2.1.7.50). */
export type BinaryStyles = {
  readonly fonts: readonly RunFont[];
  /** By the number that a cell carries. */
  readonly cells: readonly CellStyle[];
};

/** Reads `styles.bin`; `theme` is asked for only where it decides. Throws `BrokenRecords`. */
export function readBinaryStyles(part: Uint8Array, theme: () => Theme): BinaryStyles {
  const formats = new Map<number, { readonly shownAs: ShownAs; readonly display: Display | null }>();
  const fonts: (RunFont & { readonly size: number })[] = [];
  const grounds: Ground[] = [];
  const cells: { format: number; font: number; fill: number }[] = [];
  let isCells = false;
  for (const { id, data } of recordsOf(part)) {
    field(() => {
      if (id === RECORD.format) {
        const code = wideText(data, 2).text;
        formats.set(data.getUint16(0, true), { shownAs: shownAs(code), display: displayOf(code) });
      } else if (id === RECORD.font) fonts.push(fontOf(data));
      else if (id === RECORD.fill) grounds.push(groundOf(data));
      else if (id === RECORD.cellFormatsBegin) isCells = true;
      else if (id === RECORD.cellFormatsEnd) isCells = false;
      else if (id === RECORD.cellFormat && isCells)
        cells.push({
          format: data.getUint16(2, true),
          font: data.getUint16(4, true),
          fill: data.getUint16(6, true),
        });
    });
  }
  return {
    fonts,
    cells: cells.map(({ format, font: number, fill }): CellStyle => {
      const font = fonts[number];
      const known = formats.get(format);
      const letters =
        font === undefined
          ? undefined
          : { name: font.font, isStruck: font.isStruck, colour: font.look.colour, size: font.size };
      return {
        shownAs: known?.shownAs ?? shownAsBuiltin(format),
        display: known === undefined ? displayOfBuiltIn(format) : known.display,
        font: font?.font,
        isStruck: font?.isStruck ?? false,
        isBox: false,
        hides: hider(letters, fill < grounds.length ? grounds[fill] : null, theme),
      };
    }),
  };
}

/** `BrtFont` (2.4.149): height, flags, weight, place of the line, kinds, colour, scheme, name. */
function fontOf(data: DataView): RunFont & { readonly size: number } {
  const size = data.getUint16(0, true) / 20;
  return {
    size,
    isStruck: (data.getUint16(2, true) & 0x08) !== 0,
    isRaised: data.getUint16(6, true) !== 0,
    font: wideText(data, 21).text,
    look: { size, colour: colourAt(data, 12) },
  };
}

/** `BrtColor` (2.5.10); undefined where it is automatic. */
function colourAt(data: DataView, at: number): Colour | undefined {
  const index = data.getUint8(at + 1);
  switch (data.getUint8(at) >> 1) {
    case 1:
      return { indexed: index };
    case 2:
      return {
        rgb: [4, 5, 6]
          .map((part) =>
            data
              .getUint8(at + part)
              .toString(16)
              .padStart(2, '0'),
          )
          .join(''),
      };
    case 3:
      return { theme: index, tint: data.getInt16(at + 2, true) / 0x7fff };
    default:
      return undefined;
  }
}

/** `BrtFill` (2.4.148): only one colour all over is a ground. */
function groundOf(data: DataView): Ground {
  const pattern = data.getUint32(0, true);
  if (pattern === 0) return null;
  return pattern === 1 ? colourAt(data, 4) : undefined;
}
