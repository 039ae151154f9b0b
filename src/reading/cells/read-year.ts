/** A year of this or the last century, alone or after `năm`; null for anything else. */
export function readYear(text: string): number | null {
  const match = /^(?:năm|nam)?\s*((?:19|20)\d{2})$/iu.exec(text.normalize('NFC').trim());
  return match === null ? null : Number(match[1]);
}
