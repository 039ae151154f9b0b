/**
 * Boxes to tick as people type and paste them. A box beside others is empty, ticked or crossed out; a cross that was drawn
 * (`✗`, `❌`) is the opposite of a drawn tick, a cross inside a box (`☒`, `[x]`) is how a box is ticked.
 */
type Box = 'empty' | 'ticked' | 'crossed';

const EMPTY = '☐□▢○◯⬜◻◽▫';
const TICKED = '☑☒✅✓✔√🗸🗹🗷⊠⮽■●◼◾⬛▣◉';
const CROSSED = '✗✘✖❌';

const BOX_OF: ReadonlyMap<string, Box> = new Map([
  ...[...EMPTY].map((sign) => [sign, 'empty'] as const),
  ...[...TICKED].map((sign) => [sign, 'ticked'] as const),
  ...[...CROSSED].map((sign) => [sign, 'crossed'] as const),
]);

/** A pair of brackets with one sign in it, or with none. */
const BRACKETED = /[([{]\s*([xXvVхХ×✓✔√✕*]?|[.…_-]{1,5})\s*[)\]}]/gu;
/** Which of the pictures of a sign is meant: `☑️`. */
const VARIANT = /[\uFE0E\uFE0F]/gu;

/** The text with each box as one sign: `[x] Có [ ] Không` as `☑ Có ☐ Không`. */
function withDrawnBoxes(text: string): string {
  return text
    .replace(VARIANT, '')
    .replace(BRACKETED, (_, inner: string) => (/[xXvVхХ×✓✔√✕*]/u.test(inner) ? '☑' : '☐'));
}

/** Whether one of the boxes of a text is left empty or crossed out: the word beside it is then not meant. */
export function hasOpenBox(text: string): boolean {
  return [...withDrawnBoxes(text)].some((sign) => {
    const box = BOX_OF.get(sign);
    return box === 'empty' || box === 'crossed';
  });
}

/** What a text of one box says and nothing else: `[x]`, `✅`, `( )`; null for any other. */
export function readSingleBox(text: string): 'ticked' | 'not-ticked' | null {
  const box = BOX_OF.get(withDrawnBoxes(text).trim());
  if (box === undefined) return null;
  return box === 'ticked' ? 'ticked' : 'not-ticked';
}

/**
 * The words beside the one box that is ticked: of `☐ Tốt ☑ Khá` and of `Tốt [ ] Khá [x]`. Each box must have its words, all on
 * the same side; null where that is not so, where none or several are ticked, and in a sentence.
 */
export function tickedWords(text: string): string | null {
  if (text.length > LONGEST_ANSWER) return null;
  const parts = partsOf(withDrawnBoxes(text));
  const boxes = parts.filter((part) => typeof part === 'string').length;
  if (boxes === 0 || parts.length !== 2 * boxes) return null;
  const isBefore = typeof parts[0] === 'string';
  const pairs = Array.from({ length: boxes }, (_, index) => {
    const pair = [parts[2 * index], parts[2 * index + 1]];
    const [box, said] = isBefore ? pair : pair.toReversed();
    return { box: typeof box === 'string' ? box : null, said: typeof said === 'object' ? said.words : null };
  });
  if (pairs.some(({ box, said }) => box === null || said === null)) return null;
  const ticked = pairs.filter(({ box }) => box === 'ticked');
  return ticked.length === 1 ? (ticked[0]?.said ?? null) : null;
}

/** Letters of an answer; longer texts are sentences. */
export const LONGEST_ANSWER = 200;

type Part = Box | { readonly words: string };

/** Boxes and what stands between them, in order. */
function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  let words = '';
  const flush = () => {
    const said = withoutMarks(words);
    if (said !== '') parts.push({ words: said });
    words = '';
  };
  for (const sign of text) {
    const box = BOX_OF.get(sign);
    if (box === undefined) {
      words += sign;
      continue;
    }
    flush();
    parts.push(box);
  }
  flush();
  return parts;
}

/** Words without the marks that part them from the next box. */
function withoutMarks(words: string): string {
  let [start, end] = [0, words.length];
  while (end > start && SEPARATORS.includes(words.charAt(end - 1))) end -= 1;
  while (start < end && SEPARATORS.includes(words.charAt(start))) start += 1;
  return words.slice(start, end);
}

const SEPARATORS = ' \t\r\n\u00a0:;,./|-–';
