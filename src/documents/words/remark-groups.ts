import { groupBy } from '../../domain/group-by.ts';
import type { LetterEndings } from '../../domain/report-rules.ts';
import { type ComparedText, findCopies } from '../../text/find-copies.ts';
import { matchKey } from '../../text/fold.ts';
import { CONTACT, withoutLetterEnding } from '../../text/letter-ending.ts';
import { withoutEnd } from '../../text/letters.ts';
import { proseWords } from '../../text/prose.ts';
import { quoted, tally } from './wording.ts';

/** Something that a unit said. */
type Said = { readonly unit: string; readonly text: string };

/** One way of putting it: everybody in `said` typed the same words. */
export type Wording<T extends Said> = {
  /** In quotation marks, as all papers have it. */
  readonly quotation: string;
  /** In the order given; at least one. */
  readonly said: readonly [T, ...T[]];
};

/** What several say alike: first the wording that reads best, of equals the one that the others are like. */
export type RemarkGroup<T extends Said> = {
  readonly wordings: readonly [Wording<T>, ...Wording<T>[]];
  /** Whoever said it, in any wording, each once. */
  readonly units: readonly string[];
  /** Of them those whose letter ended in more than what they said, which is not quoted. */
  readonly shortened: readonly string[];
};

/**
 * Remarks that say the same, together: the same words but for capitals and full stops, and copies with a number or a word
 * changed. A wording is quoted as one unit's; the others are said to say alike. What most units say comes first.
 */
export function groupRemarks<T extends Said>(
  remarks: readonly T[],
  { leaveOut, phrases }: LetterEndings,
): readonly RemarkGroup<T>[] {
  const worded = remarks
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .map((remark) => {
      const opinion = leaveOut ? withoutLetterEnding(remark.text, phrases) : remark.text;
      return { remark, opinion, isShortened: opinion !== remark.text };
    });
  const same = [...groupBy(worded, ({ opinion }) => withoutEnd(matchKey(opinion), '.;,')).values()];
  const texts = same.map((group, index) => ({
    words: proseWords(group[0]?.opinion ?? '', []),
    // Everybody may repeat what they said before.
    subject: String(index),
  }));
  return lotsOfCopies(texts)
    .flatMap((members): readonly RemarkGroup<T>[] => {
      const said = members.flatMap((member) => same[member] ?? []);
      const [first, ...rest] = [...groupBy(said, ({ opinion }) => quoted(opinion))]
        .flatMap(([quotation, of]) => {
          const tellers = of.map(({ remark }) => remark);
          return isSome(tellers) ? [{ quotation, said: tellers }] : [];
        })
        .sort((a, b) => roughness(a.quotation) - roughness(b.quotation));
      const unitsOf = (of: typeof said) => [...new Set(of.map(({ remark }) => remark.unit))];
      const shortened = unitsOf(said.filter(({ isShortened }) => isShortened));
      return first === undefined ? [] : [{ wordings: [first, ...rest], units: unitsOf(said), shortened }];
    })
    .sort((a, b) => b.units.length - a.units.length);
}

/** Beyond so many letters words are no quotation in running text. */
const LONGEST_QUOTED = 500;

/** Whether words can be quoted in running text: not a page of them, and no signature of a letter with its numbers. */
export function isQuotable(quotation: string): boolean {
  return quotation.length <= LONGEST_QUOTED && !CONTACT.test(quotation);
}

/** That the ends of letters are not quoted; nothing where there was none. */
export function endingsLeftOut(groups: readonly { readonly shortened: readonly string[] }[]): string {
  const units = new Set(groups.flatMap(({ shortened }) => shortened)).size;
  return units === 0
    ? ''
    : `Không trích phần cuối thư (lời chào, họ tên, điện thoại, thư điện tử của người soạn) mà ${tally(units)} đơn vị ghi kèm ý kiến.`;
}

/** How little a wording is one to quote for all that say alike: what cannot be, what is typed in capitals, what lacks its marks. */
function roughness(quotation: string): number {
  const letters = quotation.match(/\p{L}/gu)?.length ?? 0;
  const capitals = quotation.match(/\p{Lu}/gu)?.length ?? 0;
  const isMarked = /[^\x00-\x7f“”‘’–…]/u.test(quotation);
  return (
    (isQuotable(quotation) ? 0 : 4) + (capitals * 2 > letters ? 2 : 0) + (isMarked || letters < 20 ? 0 : 1)
  );
}

function isSome<T>(items: readonly T[]): items is readonly [T, ...T[]] {
  return items.length > 0;
}

/** Positions of texts that say the same; each text is in one group. */
function lotsOfCopies(texts: readonly ComparedText[]): readonly (readonly number[])[] {
  const taken = new Set<number>();
  const groups = findCopies(texts).map(({ first, others }) => {
    const members = [first, ...others.map(({ text }) => text)].filter((text) => !taken.has(text));
    for (const text of members) taken.add(text);
    return members;
  });
  const single = texts.flatMap((_, index) => (taken.has(index) ? [] : [[index]]));
  return [...groups, ...single].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}
