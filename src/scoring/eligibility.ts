import type { CriteriaSet } from '../criteria/schema.ts';
import type { Located } from '../domain/location.ts';
import type { Person } from '../domain/submission.ts';
import type { Ground, Hold, Past } from '../domain/violation.ts';
import { looseKey, marksAgree } from '../text/fold.ts';

/**
 * Whether a person or unit may be rewarded at all, apart from points. A disqualifier fires only on a documented fact; a
 * remark without a document number holds the award back until the council knows more, and never decides by itself.
 */
export type Eligibility = {
  /** Ids of disqualifiers that exclude. */
  readonly disqualified: readonly string[];
  /** Why an award must wait. */
  readonly onHold: readonly Hold[];
  /** What each of `disqualified` stands on: document, days, cell. */
  readonly grounds?: Readonly<Record<string, readonly Ground[]>>;
  /** What there was against them and is no bar. */
  readonly past?: readonly Past[];
};

/** Nothing is known against the person or unit. */
const ELIGIBLE: Eligibility = { disqualified: [], onHold: [] };

/** Words about discipline outside their column: nobody has looked yet, so an award waits. */
export function asideEligibility(aside: readonly Located<string>[] = []): Eligibility {
  const onHold = aside.map(({ value, from }): Hold => ({ code: 'aside', text: value, from: { ...from } }));
  return onHold.length === 0 ? ELIGIBLE : { disqualified: [], onHold };
}

/** What the unit wrote in `Vi phạm, kỷ luật` means under the set's disqualifiers. */
export function declaredEligibility(person: Person, set: CriteriaSet): Eligibility {
  const declared = violationEligibility(person, set);
  const doubts: readonly Hold[] = [
    ...asideEligibility(person.aside).onHold,
    ...(person.doubt === undefined ? [] : [{ code: 'doubt' as const, text: person.doubt }]),
  ];
  return doubts.length === 0 ? declared : { ...declared, onHold: [...declared.onHold, ...doubts] };
}

function violationEligibility(person: Person, set: CriteriaSet): Eligibility {
  if (person.violation === null) return ELIGIBLE;
  const text = person.violation.value;
  const kinds = declaredKinds(text, set);
  const declared = set.disqualifiers.filter(({ id }) => kinds.includes(id));
  if (declared.length === 0) return { disqualified: [], onHold: [{ code: 'declared-unclear', text }] };
  if (!namesDocument(text)) {
    return { disqualified: [], onHold: [{ code: 'declared-undocumented', text }] };
  }
  const excluding = declared.filter(({ effect }) => effect === 'exclude').map(({ id }) => id);
  const holding = declared
    .filter(({ effect }) => effect === 'hold')
    .map(({ id, title }): Hold => ({ code: 'declared-holding', id, title }));
  return { disqualified: excluding, onHold: holding };
}

/** Ids of the conditions about people that a unit's words declare. */
export function declaredKinds(text: string, { disqualifiers }: CriteriaSet): readonly string[] {
  return disqualifiers.flatMap(({ id, subjects, declaredBy }) =>
    subjects.includes('individual') && (declaredBy ?? []).some((word) => containsWord(text, word))
      ? [id]
      : [],
  );
}

function containsWord(text: string, word: string): boolean {
  return ` ${looseKey(text)} `.includes(` ${looseKey(word)} `) && marksAgree(word, text);
}

/** A number and symbol (`12/QĐ-UBND`, `số 12`), which a documented fact must have. */
function namesDocument(text: string): boolean {
  return (
    /\d+\s*[/-]\s*(QĐ|QD|KL|TB|BB|CV)/iu.test(text.normalize('NFC')) ||
    /\bsố\s*:?\s*\d+/iu.test(text.normalize('NFC'))
  );
}
