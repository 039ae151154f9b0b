import { countMojibake, mendMojibake } from '../../../text/mend-mojibake.ts';
import { withLettersRead } from './escaped-letters.ts';

/** A text whose letters were mended: how many lines, and one word before and after. */
export type Mended = { readonly count: number; readonly before: string; readonly after: string };

export type MendedText = {
  readonly text: string;
  /** Null where there was nothing to mend. */
  readonly mended: Mended | null;
  /** A word of a line whose letters are broken and cannot be mended; null where there is none. */
  readonly broken: string | null;
};

/**
 * Mends UTF-8 that some program read as a code page of one byte and saved as Unicode, even twice: line by line, since a text may
 * have been put together from several. Only what comes out whole is taken; a line that loses bytes is broken.
 */
export function mendText(typed: string): MendedText {
  const text = withLettersRead(typed);
  const read = text === typed ? null : exampleOfRead(typed, text);
  // One or two may be honest: a unit of measure after a capital.
  if (countMojibake(text) < FEWEST) return { text, mended: read, broken: null };
  let mended: Mended | null = read;
  let left = 0;
  let broken: string | null = null;
  const lines = text.split('\n').map((line) => {
    const whole = mendedPiece(line);
    // A line of which only some fields are broken: field by field, and only those that show it.
    const better =
      countMojibake(whole) === 0
        ? whole
        : whole
            .split(FIELDS)
            .map((piece) => (countMojibake(piece) === 0 ? piece : mendedPiece(piece)))
            .join('');
    if (better !== line) {
      const { before, after } = example(line, better);
      mended = {
        count: (mended?.count ?? 0) + 1,
        before: mended?.before ?? before,
        after: mended?.after ?? after,
      };
    }
    const signs = better.match(NEVER_VIETNAMESE)?.length ?? 0;
    if (signs > 0) broken ??= exampleOf(better);
    left += countMojibake(better) + (mended === null ? 0 : signs);
    return better;
  });
  // Once some were mended, what is left that no Vietnamese word has is broken as well.
  return { text: lines.join('\n'), mended, broken: left >= (mended === null ? FEWEST : 1) ? broken : null };
}

/** How many lines had letters written out, and the first word of them. */
function exampleOfRead(typed: string, text: string): Mended {
  const [before, after] = [typed.split('\n'), text.split('\n')];
  const at = before.findIndex((line, index) => line !== after[index]);
  const words = (before[at] ?? '').split(/[\t\n\r ,"]/u);
  const place = words.findIndex(
    (word) => withLettersRead(`${word} ${word} ${word}`) !== `${word} ${word} ${word}`,
  );
  return {
    count: before.filter((line, index) => line !== after[index]).length,
    before: (words[place] ?? before[at] ?? '').slice(0, LONGEST),
    after: ((after[at] ?? '').split(/[\t\n\r ,"]/u)[place] ?? after[at] ?? '').slice(0, LONGEST),
  };
}

const FEWEST = 2;

/** First halves of broken letters that are no letters of Vietnamese, and the signs themselves. */
const NEVER_VIETNAMESE = /[ÄÅÆ]|á[º»]|[ÃĂÌ][\u0080-\u00bf]|ß[║╗]|[├─╞]/gu;

/** What may stand between fields, kept. */
const FIELDS = /([\t;,"])/u;

/** Times that a text may have been saved wrongly, one after the other. */
const MOST_TIMES = 3;

function mendedPiece(piece: string): string {
  let best = piece;
  for (let time = 0; time < MOST_TIMES; time += 1) {
    const [better = best] = (['windows-1252', 'windows-1258', 'cp437'] as const)
      .map((page) => mendMojibake(best, page))
      .filter((other) => other !== best);
    if (better === best) break;
    best = better;
  }
  return best;
}

function example(line: string, better: string): { readonly before: string; readonly after: string } {
  const words = line.split(SEPARATORS);
  const place = words.findIndex((word) => countMojibake(word) > 0);
  const after = better.split(SEPARATORS)[place] ?? '';
  // Where letters that were no separators became some, words no longer stand side by side.
  return { before: (words[place] ?? line).slice(0, LONGEST), after: after.slice(0, LONGEST) };
}

function exampleOf(line: string): string {
  return (line.split(SEPARATORS).find((word) => word.search(NEVER_VIETNAMESE) !== -1) ?? line).slice(
    0,
    LONGEST,
  );
}

/** Plain white space only: a no-break space may be half of a broken letter. */
const SEPARATORS = /[\t\n\r ;,"]/u;
const LONGEST = 40;
