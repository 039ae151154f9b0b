import { criteriaOf, groupsInside } from '../criteria/groups.ts';
import type { CriteriaSet } from '../criteria/schema.ts';
import { looseKey, wordIndex } from '../text/fold.ts';
import { withoutEnd } from '../text/letters.ts';
import { onceFor } from '../text/remembering.ts';

/** Tells the rows that name a group, or a criterion that is answered in parts: rows without an answer. */
export type HeadingFinder = {
  readonly hasCode: (code: string) => boolean;
  readonly hasWords: (title: string) => boolean;
};

/** The headings of a criteria set; made once. */
export const headingFinder = onceFor(makeFinder);

function makeFinder({ units }: CriteriaSet): HeadingFinder {
  const headings = units.groups.flatMap((group) => [
    group,
    ...groupsInside(group),
    ...criteriaOf(group).filter((criterion) => 'parts' in criterion),
  ]);
  const codes = new Set(headings.map(({ id }) => id.toUpperCase()));
  const words = wordIndex(headings.flatMap(({ title, short }) => [[title, true] as const, [short, true]]));
  return {
    hasCode: (code) => codes.has(withoutEnd(code.replace(/\s+/g, ''), '.:').toUpperCase()),
    hasWords: (title) => {
      const key = looseKey(title);
      return words(title, key) ?? words(title, key.replace(NUMBERING, '')) ?? false;
    },
  };
}

/** `I.`, `a)`, `1.`, `TT1` before the words. */
const NUMBERING = /^(?:[ivx]+|[a-z]|[a-z]{2}\d+|\d+(?: \d+)?) /;
