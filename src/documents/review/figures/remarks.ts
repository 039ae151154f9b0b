import { groupBy } from '../../../domain/group-by.ts';
import type { Result, ReviewResult } from '../../../domain/result.ts';
import { UNIT_TYPE_TITLES, UNIT_TYPES, type UnitType } from '../../../domain/unit.ts';
import { type ComparedText, findCopies } from '../../../text/find-copies.ts';
import { matchKey } from '../../../text/fold.ts';
import { withoutEnd } from '../../../text/letters.ts';
import { proseWords } from '../../../text/prose.ts';

/** A unit that said something, and the years in which it did. */
export type Teller = {
  readonly name: string;
  readonly type: UnitType | null;
  readonly years: readonly number[];
};

/** What one or more units said in one or more years: the words of the first, and everybody's who and when. */
export type ReviewRemark = Wording & {
  /** As each was typed: the first, then those that differ from it a little. */
  readonly wordings: readonly Wording[];
};

type Wording = { readonly text: string; readonly tellers: readonly Teller[] };

/** Remarks by kind of unit; those of several kinds stand apart, first. */
type RemarksOfType = { readonly title: string; readonly remarks: readonly ReviewRemark[] };

type Said = Result['remarks'][number];

/** Remarks of one kind over the years: the same words and copies with a word changed are told once, the widest said first. */
export function reviewRemarksOf(result: ReviewResult, kind: Said['kind']): readonly ReviewRemark[] {
  const same = [
    ...groupBy(
      result.remarks.filter((remark) => remark.kind === kind),
      ({ text }) => withoutEnd(matchKey(text), '.;,'),
    ).values(),
  ];
  const texts = same.map((group, index) => ({
    words: proseWords(group[0]?.text ?? '', []),
    // Everybody may repeat what they said before.
    subject: String(index),
  }));
  const tellersOf = tellersIn(result);
  return lotsOfCopies(texts)
    .map((members) => ({
      text: same[members[0] ?? 0]?.[0]?.text ?? '',
      tellers: tellersOf(members.flatMap((member) => same[member] ?? [])),
      wordings: members.map((member) => {
        const said = same[member] ?? [];
        return { text: said[0]?.text ?? '', tellers: tellersOf(said) };
      }),
    }))
    .sort((a, b) => b.tellers.length - a.tellers.length);
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

/** In the order of the plan's kinds of unit. */
export function remarksByType(remarks: readonly ReviewRemark[]): readonly RemarksOfType[] {
  const typeOf = ({ tellers }: ReviewRemark) => {
    const types = new Set(tellers.map(({ type }) => type));
    return types.size === 1 ? ([...types][0] ?? null) : null;
  };
  const groups = groupBy(remarks, typeOf);
  const several = groups.get(null) ?? [];
  return [
    ...(several.length === 0 ? [] : [{ title: 'Nhiều loại hình đơn vị', remarks: several }]),
    ...UNIT_TYPES.flatMap((type) => {
      const members = groups.get(type);
      return members === undefined ? [] : [{ title: UNIT_TYPE_TITLES[type], remarks: members }];
    }),
  ];
}

function tellersIn({ period, units }: ReviewResult): (said: readonly Said[]) => readonly Teller[] {
  const byYear = new Map(
    period.years.map(({ year, units: ofYear }) => [year, new Map(ofYear.map((unit) => [unit.id, unit]))]),
  );
  const today = new Map(units.map((unit) => [unit.id, unit]));
  return (said) =>
    [...groupBy(said, ({ unit }) => unit)].map(([id, remarks]) => {
      const years = [...new Set(remarks.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
      const unit = byYear.get(years[0] ?? 0)?.get(id) ?? today.get(id);
      return { name: unit?.name ?? id, type: unit?.type ?? null, years };
    });
}
