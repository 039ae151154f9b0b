import type { RawCell, RawContent } from '../../domain/raw-workbook.ts';
import { memory } from '../../text/remembering.ts';

/** Nothing that anyone sees; U+FEFF would count as a space. U+00AD is a letter of TCVN3. */
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF]/gu;
/** Anything that is not shown as it is stored. */
const UNTIDY = /[\u200B-\u200D\u2060]|\p{M}|[^\S ]|^ | $| {2}/u;
const VISIBLE = /[^\s\u200B-\u200D\u2060]/u;

/** What a person sees in the cell, on one line, without spaces around, each letter one sign with its marks; `''` for an empty cell. */
export function shownText(cell: RawCell | null): string {
  if (cell === null) return '';
  const text = contentText(cell.content);
  if (cell.content.kind === 'number') return text;
  // Nearly every text is tidy already, and every cell is asked for many times.
  return !isPlain(text) && UNTIDY.test(text)
    ? text.replace(INVISIBLE, '').normalize('NFC').replace(/\s+/gu, ' ').trim()
    : text;
}

/** Whether a text is surely tidy: letters, signs and single spaces inside; quicker than the pattern, which has the last word. */
function isPlain(text: string): boolean {
  let before = SPACE;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isUsual = code === SPACE ? before !== SPACE : code > SPACE && code < 0x300 && code !== 0xa0;
    if (!isUsual && !(code >= 0x1e00 && code < 0x1f00)) return false;
    before = code;
  }
  return before !== SPACE || text === '';
}

const SPACE = 0x20;

/** The same with its line breaks, for texts that people wrote at length. */
export function longText(cell: RawCell | null): string {
  if (cell === null) return '';
  const text = contentText(cell.content);
  if (isPlain(text)) return text;
  return text
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .split(/\r\n|\r|\n/u)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .join('\n')
    .trim();
}

/** Whether there is nothing to see: no cell, only spaces, or a formula that was never calculated. */
export function isBlank(cell: RawCell | null): boolean {
  if (cell === null) return true;
  return cell.content.kind !== 'number' && !VISIBLE.test(contentText(cell.content));
}

function contentText(content: RawContent): string {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'number':
      return numberText(content.value);
    case 'date': {
      const [year, month, day] = content.iso.split('-');
      return `${day}/${month}/${year}`;
    }
    case 'boolean':
      return content.value ? 'TRUE' : 'FALSE';
    case 'error':
      return content.error;
    case 'formula-without-value':
      return '';
  }
}

/** Binary noise of a calculation (8.299999999999999) is not what Excel shows: 15 digits are. */
function numberText(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  return recallNumber(value, (number) => String(Number(number.toPrecision(15))).replace('.', ','));
}

/** Points are few. */
const recallNumber = memory<string, number>(5000);
