import type { CellLook } from '../xlsx/marked-content.ts';
import type { BiffRecord } from './records.ts';

/** A font of an .xls. */
export type BiffFont = CellLook & { readonly isRaised: boolean };

/** `Font` ([MS-XLS] 2.4.122); before Excel 97 its name has one byte a letter. */
export function fontOf({ data }: BiffRecord, isUnicode: boolean): BiffFont {
  if (data.byteLength < 15) return { font: undefined, isStruck: false, isRaised: false };
  const length = data.getUint8(14);
  const from = isUnicode ? 16 : 15;
  const isWide = isUnicode && data.byteLength > 15 && (data.getUint8(15) & 1) !== 0;
  const size = Math.min(length * (isWide ? 2 : 1), Math.max(0, data.byteLength - from));
  const name = Buffer.from(data.buffer, data.byteOffset + from, size);
  return {
    font: name.toString(isWide ? 'utf16le' : 'latin1'),
    isStruck: (data.getUint16(2, true) & 0x08) !== 0,
    isRaised: data.getUint16(8, true) !== 0,
  };
}

/** Number four was never given to a font: those after it stand one place earlier in the list. */
export function fontAt(fonts: readonly BiffFont[], number: number): BiffFont | undefined {
  return fonts[number > 4 ? number - 1 : number];
}
