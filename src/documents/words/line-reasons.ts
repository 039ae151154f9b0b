import type { LineResult } from '../../domain/result.ts';
import { lowerFirst, withoutEnd } from '../../text/letters.ts';

/**
 * Why a line has its points or none, within a sentence: the Result's own text without its full stop. It begins with a word of
 * its own, never with one that a unit wrote outside quotation marks.
 */
export function lineReason({ because }: Pick<LineResult, 'because'>): string {
  return lowerFirst(withoutEnd(because.trim(), '.;'));
}

/** Whether that text names the line itself, as that of a catalogued fault does. */
export function namesItsLine({ fault }: Pick<LineResult, 'fault'>): boolean {
  return fault !== undefined;
}
