import { looseKey, matchKey } from '../../text/fold.ts';

/** Spellings of "not applicable" (contract section 3), compared without marks. */
const NOT_APPLICABLE = new Set([
  'khong ap dung',
  'kad',
  'k ap dung',
  'ko ap dung',
  'khong ad',
  'khong thuoc doi tuong',
]);
const DASH = /^[-–—−]+$/u;
const TICKS = new Set(['x', 'v', '✓', '✔', '√', '☑', '☒', '1', 'true']);
const CROSSES = new Set(['0', 'false']);
const NOTHING = new Set(['khong', 'khong co', 'ko', 'k', 'khong vi pham', 'chua co', 'khong co vi pham']);

const YES = new Set(['co', 'da co', 'dat', 'roi', 'yes', 'dung']);
const NO = new Set(['khong dat', 'chua dat', 'chua', 'no', 'sai']);

/** Whether the text says that the criterion does not concern the unit. */
export function saysNotApplicable(text: string): boolean {
  return isDash(text) || NOT_APPLICABLE.has(looseKey(text));
}

/** A dash alone: "not applicable" in a cell that must be answered, nothing at all elsewhere. */
export function isDash(text: string): boolean {
  return DASH.test(text.trim());
}

/** Có, không, or null for neither. */
export function readYesNo(text: string): boolean | null {
  const key = matchKey(text);
  const words = looseKey(text);
  if (TICKS.has(key) || YES.has(words)) return true;
  if (CROSSES.has(key) || isDash(text) || NOTHING.has(words) || NO.has(words)) return false;
  return null;
}

/** Whether a text only says that there is nothing to tell: `không`, `-`, `0`. */
export function saysNothing(text: string): boolean {
  return text === '' || isDash(text) || text === '0' || text === '/' || NOTHING.has(looseKey(text));
}
