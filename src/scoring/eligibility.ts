import type { CriteriaSet } from '../criteria/schema.ts';
import type { Located } from '../domain/location.ts';
import type { Person } from '../domain/submission.ts';
import { looseKey, marksAgree } from '../text/fold.ts';

/**
 * Whether a person or unit may be rewarded at all, apart from points. A disqualifier fires only on a documented fact; a
 * remark without a document number holds the award back until the council knows more, and never decides by itself.
 */
export type Eligibility = {
  /** Ids of disqualifiers that exclude. */
  readonly disqualified: readonly string[];
  /** Why an award must wait, in words. */
  readonly onHold: readonly string[];
  /** What each of `disqualified` stands on, in words: document, day, cell. */
  readonly grounds?: Readonly<Record<string, string>>;
};

/** Nothing is known against the person or unit. */
const ELIGIBLE: Eligibility = { disqualified: [], onHold: [] };

/** Words about discipline outside their column: nobody has looked yet, so an award waits. */
export function asideEligibility(aside: readonly Located<string>[] = []): Eligibility {
  const onHold = aside.map(
    ({ value, from }) =>
      `Ô ${from.cell} trang “${from.sheet}” ghi “${value}”, ngoài cột “Vi phạm, kỷ luật”: chờ làm rõ.`,
  );
  return onHold.length === 0 ? ELIGIBLE : { disqualified: [], onHold };
}

/** What the unit wrote in `Vi phạm, kỷ luật` means under the set's disqualifiers. */
export function declaredEligibility(person: Person, set: CriteriaSet): Eligibility {
  const declared = violationEligibility(person, set);
  const doubts = [
    ...asideEligibility(person.aside).onHold,
    ...(person.doubt === undefined ? [] : [person.doubt]),
  ];
  return doubts.length === 0 ? declared : { ...declared, onHold: [...declared.onHold, ...doubts] };
}

function violationEligibility(person: Person, set: CriteriaSet): Eligibility {
  if (person.violation === null) return ELIGIBLE;
  const text = person.violation.value;
  const declared = set.disqualifiers.filter(
    ({ subjects, declaredBy }) =>
      subjects.includes('individual') && (declaredBy ?? []).some((word) => containsWord(text, word)),
  );
  if (declared.length === 0)
    return { disqualified: [], onHold: [`Đơn vị ghi “${text}”: chưa rõ mức độ vi phạm.`] };
  if (!namesDocument(text)) {
    return {
      disqualified: [],
      onHold: [`Đơn vị ghi “${text}” nhưng không nêu số, ngày của văn bản kết luận.`],
    };
  }
  const excluding = declared.filter(({ effect }) => effect === 'exclude').map(({ id }) => id);
  const holding = declared
    .filter(({ effect }) => effect === 'hold')
    .map(({ id, title }) => `${id}: ${title}`);
  return { disqualified: excluding, onHold: holding };
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
