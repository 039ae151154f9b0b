import { likelyPairs } from './likely-pairs.ts';
import { containedWords, type Shingled, sharedWords, shingleAll } from './similarity.ts';

/**
 * Three words in four the same. Among 1,000 invented texts of one theme (499,500 pairs that share whole clauses) 6
 * pairs reach that; of copies with one word in ten changed, sentences moved and other numbers 99 % do. Copies
 * touched up more than that are not found: at three in five, 154 ordinary pairs would be reported with them.
 */
const LEAST = 0.75;
/** A text of one sentence is soon like another: under 20 words nearly all must be the same. */
const LEAST_OF_SHORT = 0.9;
const SHORT = 20;
/** A text that stands in a longer one word for word. */
const LEAST_CONTAINED = 0.95;

/** A text that may be a copy: its own words, and who it is about. */
export type ComparedText = {
  readonly words: readonly string[];
  /** Texts about the same person or unit are never copies of each other. */
  readonly subject: string;
};

/** Texts (by position) that say the same: one, and the others with the share of words (0 to 1) in common with it. */
export type CopyGroup = {
  readonly first: number;
  readonly others: readonly { readonly text: number; readonly degree: number }[];
};

/**
 * Groups of near-identical texts, by their first text. A text is in one group at most: with the text that has most
 * likenesses, so that every degree is one of direct comparison.
 */
export function findCopies(texts: readonly ComparedText[]): readonly CopyGroup[] {
  const shingled = shingleAll(texts.map(({ words }) => words));
  const alike = new Map<number, Map<number, number>>();
  for (const [a, b] of likelyPairs(shingled)) {
    const [one, other] = [shingled[a], shingled[b]];
    if (!one || !other || texts[a]?.subject === texts[b]?.subject) continue;
    const degree = degreeOf(one, other);
    if (degree === null) continue;
    link(alike, a, b, degree);
    link(alike, b, a, degree);
  }
  const taken = new Set<number>();
  const groups: CopyGroup[] = [];
  const centres = [...alike].toSorted(([a, of], [b, than]) => than.size - of.size || a - b);
  for (const [centre, likes] of centres) {
    if (taken.has(centre)) continue;
    // Whoever is left with likenesses that all belong elsewhere is named with the nearest of them, once more.
    const free = [...likes].filter(([text]) => !taken.has(text));
    const members = free.length > 0 ? free : [...likes].toSorted(([, a], [, b]) => b - a).slice(0, 1);
    taken.add(centre);
    for (const [text] of members) taken.add(text);
    groups.push({
      first: centre,
      others: members.map(([text, degree]) => ({ text, degree })).toSorted((a, b) => a.text - b.text),
    });
  }
  return groups.toSorted((a, b) => a.first - b.first);
}

/** How much two texts have in common where that is enough to say so; else null. */
function degreeOf(a: Shingled, b: Shingled): number | null {
  const shorter = Math.min(a.length, b.length);
  const shared = sharedWords(a, b);
  if (shared >= (shorter < SHORT ? LEAST_OF_SHORT : LEAST)) return shared;
  if (shorter < SHORT) return null;
  const contained = containedWords(a, b);
  return contained >= LEAST_CONTAINED ? contained : null;
}

function link(alike: Map<number, Map<number, number>>, from: number, to: number, degree: number): void {
  const likes = alike.get(from);
  if (likes) likes.set(to, degree);
  else alike.set(from, new Map([[to, degree]]));
}
