import { shownAs } from '../../cells/number-format.ts';
import { displayOf } from '../../cells/shown-format.ts';
import { type Colour, officeTheme } from '../xlsx/colours.ts';
import { type CellStyle, type Ground, hider } from '../xlsx/styles.ts';
import type { RunFont } from '../xlsx/with-runs.ts';
import type { BiffRecord } from './records.ts';

/** What the styles of an .xls say; its number formats are told by the library. */
export type XlsStyles = {
  readonly addFont: (record: BiffRecord, isUnicode: boolean) => void;
  readonly addCellFormat: (record: BiffRecord, isUnicode: boolean) => void;
  readonly addPalette: (record: BiffRecord) => void;
  readonly fontAt: (number: number) => RunFont | undefined;
  /** The style of a number that cells carry, with the code of its number format. */
  readonly styleOf: (style: number, formatCode: string) => CellStyle;
};

type StoredFont = {
  readonly name: string | undefined;
  readonly isStruck: boolean;
  readonly isRaised: boolean;
  readonly size: number;
  readonly colour: number;
};
type CellFormat = { readonly font: number; readonly ground: number | null | undefined };

/** Gathers fonts, cell formats and palette as they come; what they mean is asked when all are there. */
export function createXlsStyles(): XlsStyles {
  const fonts: StoredFont[] = [];
  const formats: CellFormat[] = [];
  const known = new Map<string, CellStyle>();
  let palette: readonly Colour[] = [];
  const colourOf = (number: number): Colour | undefined => {
    if (number >= AUTOMATIC || number === 64 || number === 65) return undefined;
    return palette[number - 8] ?? { indexed: number };
  };
  const runFont = (font: StoredFont): RunFont => ({
    font: font.name,
    isStruck: font.isStruck,
    isRaised: font.isRaised,
    look: { size: font.size, colour: colourOf(font.colour) },
  });
  // Number four was never given to a font: those after it stand one place earlier in the list.
  const stored = (number: number) => fonts[number > 4 ? number - 1 : number];
  return {
    addFont: (record, isUnicode) => fonts.push(fontOf(record, isUnicode)),
    addCellFormat: (record, isUnicode) => formats.push(cellFormatOf(record, isUnicode)),
    addPalette: ({ data }) => {
      const count = Math.min(data.getUint16(0, true), 56, Math.floor((data.byteLength - 2) / 4));
      palette = Array.from({ length: count }, (_, index) => ({
        rgb: [0, 1, 2]
          .map((part) =>
            data
              .getUint8(2 + index * 4 + part)
              .toString(16)
              .padStart(2, '0'),
          )
          .join(''),
      }));
    },
    fontAt: (number) => {
      const font = stored(number);
      return font === undefined ? undefined : runFont(font);
    },
    styleOf: (style, formatCode) => {
      const key = `${style} ${formatCode}`;
      const found = known.get(key);
      if (found !== undefined) return found;
      const { font: number, ground } = formats[style] ?? { font: 0, ground: null };
      const font = stored(number);
      const paper: Ground = typeof ground === 'number' ? colourOf(ground) : ground;
      const letters =
        font === undefined
          ? undefined
          : { name: font.name, isStruck: font.isStruck, colour: colourOf(font.colour), size: font.size };
      const made: CellStyle = {
        shownAs: shownAs(formatCode),
        display: displayOf(formatCode),
        font: font?.name,
        isStruck: font?.isStruck ?? false,
        isBox: false,
        hides: hider(letters, paper, () => officeTheme),
      };
      known.set(key, made);
      return made;
    },
  };
}

/** From here on a number is no place in the palette. */
const AUTOMATIC = 0x7fff;

/** `Font` ([MS-XLS] 2.4.122); before Excel 97 its name has one byte a letter. */
function fontOf({ data }: BiffRecord, isUnicode: boolean): StoredFont {
  if (data.byteLength < 15)
    return { name: undefined, isStruck: false, isRaised: false, size: 10, colour: AUTOMATIC };
  const length = data.getUint8(14);
  const from = isUnicode ? 16 : 15;
  const isWide = isUnicode && data.byteLength > 15 && (data.getUint8(15) & 1) !== 0;
  const size = Math.min(length * (isWide ? 2 : 1), Math.max(0, data.byteLength - from));
  const name = Buffer.from(data.buffer, data.byteOffset + from, size);
  return {
    name: name.toString(isWide ? 'utf16le' : 'latin1'),
    isStruck: (data.getUint16(2, true) & 0x08) !== 0,
    isRaised: data.getUint16(8, true) !== 0,
    size: data.getUint16(0, true) / 20,
    colour: data.getUint16(4, true),
  };
}

/** `XF` (2.4.353). Before Excel 97 it is laid out otherwise, and of its ground nothing is said. */
function cellFormatOf({ data }: BiffRecord, isUnicode: boolean): CellFormat {
  const font = data.byteLength >= 2 ? data.getUint16(0, true) : 0;
  if (!isUnicode || data.byteLength < 20) return { font, ground: undefined };
  const pattern = data.getUint32(14, true) >>> 26;
  if (pattern === 0) return { font, ground: null };
  return { font, ground: pattern === 1 ? data.getUint16(18, true) & 0x7f : undefined };
}
