import { cleanText } from '../../text/clean.ts';

/** The most that Excel holds in a cell. */
const LONGEST = 32_767;
const CUT_NOTE = ' … [đã cắt: nội dung dài hơn giới hạn một ô bảng tính]';

/**
 * Text as a cell can hold it: cleaned, and cut with a visible note where Excel would refuse the file. It is
 * written as text, so that `=`, `+`, `-` or `@` in front never makes a formula of it.
 */
export function cellText(text: string): string {
  const clean = cleanText(text);
  if (clean.length <= LONGEST) return clean;
  const kept = clean.slice(0, LONGEST - CUT_NOTE.length).replace(/[\uD800-\uDBFF]$/, '');
  return kept + CUT_NOTE;
}
