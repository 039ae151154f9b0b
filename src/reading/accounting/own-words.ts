import { criteriaOf, groupsInside } from '../../criteria/groups.ts';
import { askedAlike, weightedMax } from '../../criteria/lines.ts';
import { fullMark } from '../../criteria/rules.ts';
import type { CriteriaSet } from '../../criteria/schema.ts';
import { pointsToNumber } from '../../domain/points.ts';
import type { Unit } from '../../domain/unit.ts';
import { looseKey } from '../../text/fold.ts';
import { numbered } from '../../text/numbered.ts';
import { onceFor, remembering } from '../../text/remembering.ts';
import type { ReadingContext } from '../context.ts';

/**
 * What the form and the criteria say themselves, so that it is nobody's data where it comes back unchanged; a form of
 * another year says the same with another year.
 */
export type OwnWords = {
  readonly has: (text: string) => boolean;
  /** It is the form's own text but for the year that it names. */
  readonly isOfAnotherYear: (text: string) => boolean;
  /** Maxima by the id of a group or criterion. */
  readonly maxOf: (code: string) => number | null;
  /** The highest total of a unit. */
  readonly fullMark: number;
  /** The words, also without their marks, are of the criteria. */
  readonly hasLoosely: (text: string) => boolean;
  /** The text begins like a line of the form's guide, folded; also where the form is not known. */
  readonly beginsLikeForm: (text: string) => boolean;
};

/** The words for a unit's form; those of the criteria alone where the unit or the form is not known. */
export function ownWords(context: ReadingContext, unit: Unit | null): OwnWords {
  const { criteria, formTexts } = context;
  const { texts, keys, maxima, fullMark } = wordsOfCriteria(criteria.set);
  const form = unit === null || formTexts === undefined ? null : formTexts(unit);
  const forms = form !== null || formTexts === undefined ? [form] : oneOfEachKind(context).map(formTexts);
  let beginnings: ReadonlySet<string> | null = null;
  return {
    has: (text) => texts.has(text) || forms.some((some) => some?.hasOfAnyYear(text)),
    isOfAnotherYear: (text) =>
      !texts.has(text) && forms.some((some) => some?.hasOfAnyYear(text) && !some.has(text)),
    hasLoosely: (text) => keys.has(looseKey(text)),
    fullMark,
    maxOf: (code) => maxima.get(code.trim().toUpperCase()) ?? null,
    beginsLikeForm: (text) => {
      if (form === null) return true;
      beginnings ??= new Set([...form.guide()].map(foldedStart));
      return beginnings.has(foldedStart(text));
    },
  };
}

/** Whose form it may be while its unit is not known: forms of a type say the same but for the name. */
function oneOfEachKind({ units, criteria }: ReadingContext): readonly Unit[] {
  return [...new Map(units.map((unit) => [askedAlike(criteria.set, unit), unit])).values()];
}

const START = 24;

/** The first words of a text, in which a form of another year or office is still the same form. */
const foldedStart = remembering((text) => looseKey(text).replace(/\d+/g, '').slice(0, START), {
  // Forms of a year differ in few of their lines.
  most: 5000,
  longest: Number.POSITIVE_INFINITY,
});

type CriteriaWords = {
  readonly texts: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
  readonly maxima: ReadonlyMap<string, number>;
  readonly fullMark: number;
};

const wordsOfCriteria = onceFor(makeWords);

function makeWords(set: CriteriaSet): CriteriaWords {
  const { units, individuals } = set;
  const groups = [...units.groups, ...individuals.groups];
  const all = groups.flatMap((group) => [
    group,
    ...groupsInside(group),
    ...criteriaOf(group).flatMap((criterion) => [
      criterion,
      ...('parts' in criterion && criterion.parts ? criterion.parts : []),
    ]),
  ]);
  const texts = all.flatMap(({ id, label, title, short }) => [
    ...[id, title, short, `${id} ${title}`, `${id} ${short}`],
    ...(label === undefined ? [] : [label, numbered({ label, title })]),
  ]);
  return {
    texts: new Set(texts),
    keys: new Set(texts.map(looseKey)),
    fullMark: pointsToNumber(fullMark(set, 'units')),
    maxima: new Map(all.map((each) => [each.id.toUpperCase(), pointsToNumber(weightedMax(each))])),
  };
}
