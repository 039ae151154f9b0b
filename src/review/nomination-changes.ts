import type { NominationResult, Result, UnitResult } from '../domain/result.ts';
import type { NominationChange } from './comparison.ts';

/** A proposal as far as two results are compared in it. */
export type ComparedNomination = Pick<
  NominationResult,
  'subject' | 'unit' | 'individual' | 'award' | 'outcome' | 'name' | 'because'
>;
type Side = Pick<Result, 'criteria'> & {
  readonly units: readonly Pick<UnitResult, 'id' | 'name'>[];
  readonly nominations: readonly ComparedNomination[];
};

/** Who was nominated on one side only, for which award. */
export function nominationChanges(before: Side, after: Side): readonly NominationChange[] {
  const keyOf = ({ subject, unit, individual, award }: ComparedNomination) =>
    [subject, unit, individual ?? '', award].join('\u0000');
  const nominatedIn = ({ nominations }: Side) =>
    new Map(
      nominations.flatMap((each) => (each.outcome === 'nominated' ? [[keyOf(each), each] as const] : [])),
    );
  const earlier = nominatedIn(before);
  const later = nominatedIn(after);
  const all = new Map(after.nominations.map((each) => [keyOf(each), each]));
  const changeOf = (
    each: ComparedNomination,
    change: NominationChange['change'],
    { units, criteria }: Side,
    because: readonly string[],
  ): NominationChange => ({
    change,
    subject: each.subject,
    unit: units.find(({ id }) => id === each.unit)?.name ?? each.unit,
    name: each.name,
    award: criteria.awards.find(({ id }) => id === each.award)?.title ?? each.award,
    because,
  });
  return [
    ...[...later].flatMap(([key, each]) =>
      earlier.has(key) ? [] : [changeOf(each, 'gained', after, each.because)],
    ),
    ...[...earlier].flatMap(([key, each]) =>
      later.has(key) ? [] : [changeOf(each, 'lost', before, all.get(key)?.because ?? [])],
    ),
  ];
}
