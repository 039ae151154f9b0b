import { hasMarks, looseKey, matchKey } from '../../text/fold.ts';
import { mayStandFor } from '../../text/known-name.ts';
import { withoutEnd } from '../../text/letters.ts';
import { withoutWideLetters } from '../../text/width.ts';
import { hasOpenBox, LONGEST_ANSWER, readSingleBox, tickedWords } from './boxes.ts';

const DASH = /^[-–—−]+$/u;

/** Words by their `looseKey`, each as it is written with its marks. */
type Words = ReadonlyMap<string, string>;

function wordsOf(...written: readonly string[]): Words {
  return new Map(written.map((words) => [looseKey(words), words]));
}

function isOneOf(text: string, words: Words): boolean {
  const written = words.get(looseKey(text));
  // Who asks has not answered; an empty or crossed-out box says that the word beside it is not meant.
  return written !== undefined && mayStandFor(text, written) && !text.includes('?') && !hasOpenBox(text);
}

/** Spellings of "not applicable" (contract section 3); also without marks. */
const NOT_APPLICABLE = wordsOf(
  'không áp dụng',
  'kad',
  'k áp dụng',
  'ko áp dụng',
  'không ad',
  'không thuộc đối tượng',
);
const TICKS = new Set(['x', 'v', '✓', '✔', '√', '☑', '☒', '1', 'true']);
const CROSSES = new Set(['0', 'false']);
/** What looks like a tick and is another sign. */
const LIKE_TICKS = new Set(['х', '×', '✕', 'ok', 'oke']);
const NOTHING = wordsOf('không', 'không có', 'ko', 'k', 'không vi phạm', 'chưa có', 'không có vi phạm');

const YES = wordsOf('có', 'đã có', 'đạt', 'rồi', 'yes', 'đúng');
const NO = wordsOf('không đạt', 'chưa đạt', 'chưa', 'no', 'sai');

/** Whether the text says that the criterion does not concern the unit. */
export function saysNotApplicable(text: string): boolean {
  return isDash(text) || isOneOf(text, NOT_APPLICABLE);
}

/** A dash alone: "not applicable" in a cell that must be answered, nothing at all elsewhere. */
export function isDash(text: string): boolean {
  return DASH.test(text.trim());
}

/** Có, không, or null for neither. */
export function readYesNo(text: string): boolean | null {
  const key = matchKey(text);
  if (TICKS.has(key) || isOneOf(text, YES)) return true;
  if (CROSSES.has(key) || isDash(text) || isOneOf(text, NOTHING) || isOneOf(text, NO)) return false;
  return null;
}

/** Words with which a yes or no is none, anywhere in the text or right after its first word. */
const RESERVES = 'không,chưa,nhưng,song,sẽ,đang,dự,phần,hoặc,nếu,trừ'.split(',');
const RESERVES_FIRST = 'lẽ,thể,vi,thời,khi,lúc,rõ,biết,chắc,nhớ,xác'.split(',');
const AFFIRMS = ['có', 'đã', 'đạt'];
const DENIES = ['không', 'chưa'];

/**
 * A yes or no in other words or signs than the form asks for: `Có ban hành`, `Chưa ban hành`, `☐ Có ☑ Không`, `[x]`, a
 * Cyrillic х, ×, ✗, ☐. Read, and to be said; null where it may be either.
 */
export function readLooseYesNo(text: string): boolean | null {
  const plain = withoutWideLetters(text).trim();
  const exact = plain === text ? null : readYesNo(plain);
  if (exact !== null) return exact;
  const key = matchKey(plain);
  const bare = withoutQuotes(key);
  if (LIKE_TICKS.has(bare) || (bare !== key && TICKS.has(bare))) return true;
  const box = readSingleBox(plain);
  if (box !== null) return box === 'ticked';
  if (plain.length > LONGEST_ANSWER) return null;
  const words = tickedWords(plain);
  if (words === null) return hasOpenBox(plain) ? null : readBeginning(plain);
  return saysNotApplicable(words) ? null : (readYesNo(words) ?? readBeginning(words));
}

/** `"x"`, `x.` */
function withoutQuotes(key: string): string {
  return withoutEnd(key, '"\'“”.;,|').replace(/^["'“”|]{1,3}/u, '');
}

function readBeginning(text: string): boolean | null {
  const [first = '', ...rest] = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  if (rest.length === 0 || !text.startsWith(first) || text.includes('?')) return null;
  // `không áp dựng` is no “no”, whatever was meant.
  if (NOT_APPLICABLE.has(looseKey(text))) return null;
  const keyOf = hasMarks(text) ? matchKey : looseKey;
  const isAmong = (word: string | undefined, words: readonly string[]) =>
    word !== undefined && words.some((each) => keyOf(each) === keyOf(word));
  if (rest.some((word) => isAmong(word, RESERVES)) || isAmong(rest[0], RESERVES_FIRST)) return null;
  if (isAmong(first, AFFIRMS)) return true;
  return isAmong(first, DENIES) ? false : null;
}

const SAYS_NOTHING = new Set(['0', '/', 'n/a']);

/** `…`, `.....`, `___`: a line of the form that nobody wrote on. */
const DOTS = /^[.…_·‥\s]{1,200}$/u;

/** Whether a text only says that there is nothing to tell: `không`, `-`, `0`. */
export function saysNothing(text: string): boolean {
  if (
    text === '' ||
    isDash(text) ||
    SAYS_NOTHING.has(text.toLowerCase()) ||
    DOTS.test(text) ||
    isOneOf(text, NOTHING)
  )
    return true;
  // An empty box is not even a tick.
  return text.length < 6 && hasOpenBox(text) && readSingleBox(text) === 'not-ticked';
}
