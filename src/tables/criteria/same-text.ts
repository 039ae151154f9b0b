import { parseQuantity } from '../../text/numbers.ts';

/** Whether two texts are the same to the eye: spreadsheets change how lines end, and trim. */
export function sameText(a: string, b: string): boolean {
  const flat = (text: string) =>
    text
      // What spreadsheets take for an escaped letter.
      .replace(/_x([0-9A-F]{4})_/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
      .normalize('NFC')
      .replace(/\r\n?/gu, '\n')
      .replace(/[^\S\n]+/gu, ' ')
      .trim();
  if (flat(a) === flat(b)) return true;
  const [left, right] = [parseQuantity(a), parseQuantity(b.replace('.', ','))];
  return left !== null && right !== null && left.value === right.value && /^[\d.,\s]+$/u.test(a);
}
