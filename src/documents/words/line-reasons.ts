import type { LineResult } from '../../domain/result.ts';
import { lowerFirst, withoutEnd } from '../../text/letters.ts';
import { quoted } from './wording.ts';

/**
 * Why a line has its points or none, within a sentence: the Result's own text without its full stop. It begins with a word of
 * its own, never with one that a unit wrote outside quotation marks.
 */
export function lineReason({ because }: Pick<LineResult, 'because'>): string {
  return lowerFirst(withoutEnd(because.trim(), '.;'));
}

/**
 * The same for an office, to which a formula and an error of a spreadsheet say nothing: the column has no value. Words are
 * quoted as the unit's.
 */
export function officeLineReason({ because, unread }: Pick<LineResult, 'because' | 'unread'>): string {
  if (unread === undefined) return lineReason({ because });
  const { column, text } = unread;
  const isWords = /\p{L}/u.test(text) && !/^\s*[=#]/u.test(text);
  return isWords
    ? `${quoted(column)} ghi ${quoted(text)}, chưa rõ là bao nhiêu`
    : `${quoted(column)} chưa có số liệu dùng được`;
}

/** Whether that text names the line itself, as that of a catalogued fault does. */
export function namesItsLine({ fault }: Pick<LineResult, 'fault'>): boolean {
  return fault !== undefined;
}
