import { groupBy } from '../../../domain/group-by.ts';
import type { LetterEndings } from '../../../domain/report-rules.ts';
import type { Result, ReviewResult } from '../../../domain/result.ts';
import { type NamesUnitTypes, type UnitType, unitTypesOf } from '../../../domain/unit.ts';
import { groupRemarks, type RemarkGroup } from '../../words/remark-groups.ts';

/** A unit that said something, and the years in which it did. */
export type Teller = {
  readonly id: string;
  readonly name: string;
  readonly type: UnitType | null;
  readonly years: readonly number[];
};

/** What one or more units said in one or more years: the first wording, and everybody's who and when. */
export type ReviewRemark = {
  /** As each was typed, the one that the others are like first; whoever typed just that. */
  readonly wordings: readonly [Wording, ...Wording[]];
  readonly tellers: readonly Teller[];
  /** Units, by their code, whose letter ended in more than this. */
  readonly shortened: readonly string[];
};

type Wording = { readonly quotation: string; readonly text: string; readonly tellers: readonly Teller[] };

/** Remarks by kind of unit; those of several kinds stand apart, first. */
export type RemarksOfType = { readonly title: string; readonly remarks: readonly ReviewRemark[] };

type Said = Result['remarks'][number];

/** Remarks of one kind over the years, grouped by what they say, the widest said first. */
export function reviewRemarksOf(
  result: ReviewResult,
  kind: Said['kind'],
  endings: LetterEndings,
): readonly ReviewRemark[] {
  const tellersOf = tellersIn(result);
  const wordingOf = ({ quotation, said }: RemarkGroup<Said>['wordings'][number]): Wording => ({
    quotation,
    text: said[0].text,
    tellers: tellersOf(said),
  });
  return groupRemarks(
    result.remarks.filter((remark) => remark.kind === kind),
    endings,
  ).map(({ wordings: [first, ...rest], shortened }) => ({
    wordings: [wordingOf(first), ...rest.map(wordingOf)],
    tellers: tellersOf([first, ...rest].flatMap(({ said }) => said)),
    shortened,
  }));
}

/** In the order of the plan's kinds of unit. */
export function remarksByType(
  remarks: readonly ReviewRemark[],
  names: NamesUnitTypes,
): readonly RemarksOfType[] {
  const typeOf = ({ tellers }: ReviewRemark) => {
    const types = new Set(tellers.map(({ type }) => type));
    return types.size === 1 ? ([...types][0] ?? null) : null;
  };
  const groups = groupBy(remarks, typeOf);
  const several = groups.get(null) ?? [];
  return [
    ...(several.length === 0 ? [] : [{ title: 'Nhiều loại hình đơn vị', remarks: several }]),
    ...unitTypesOf(names).flatMap(({ id, title }) => {
      const members = groups.get(id);
      return members === undefined ? [] : [{ title, remarks: members }];
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
      return { id, name: unit?.name ?? id, type: unit?.type ?? null, years };
    });
}
