import { groupBy } from '../../domain/group-by.ts';
import type { IndividualResult, NominationResult, Result, UnitResult } from '../../domain/result.ts';
import { proposalFault } from './check-words.ts';
import type { Mismatch } from './scorecard/mismatch.ts';

/** A proposal as far as it is held against units and people. */
export type CheckedNomination = Pick<
  NominationResult,
  | 'unit'
  | 'individual'
  | 'name'
  | 'award'
  | 'outcome'
  | 'leader'
  | 'because'
  | 'reasons'
  | 'choice'
  | 'lapsed'
>;
/** Who can be proposed. */
type Known = Pick<UnitResult, 'id' | 'name' | 'disqualified'> & {
  readonly individuals: readonly Pick<IndividualResult, 'id' | 'name' | 'leader' | 'disqualified'>[];
};

/** A proposal for an award that cannot be, and what of it. */
export type NominationFault = { readonly nomination: CheckedNomination; readonly mismatch: Mismatch };

/**
 * The proposals of a result held against its units, people and awards: each is of somebody who stands in it, for an award
 * that its criteria have, once, and nobody is put forward whom it says to be excluded.
 */
export function checkNominations({
  nominations,
  units,
  criteria,
}: Pick<Result, 'criteria'> & {
  readonly nominations: readonly CheckedNomination[];
  readonly units: readonly Known[];
}): readonly NominationFault[] {
  const unitOf = new Map(units.map((unit) => [unit.id, unit]));
  const awards = new Map(criteria.awards.map(({ id, short }) => [id, short]));
  const faults = nominations.flatMap((nomination): readonly NominationFault[] => {
    const { unit: id, individual, award, outcome } = nomination;
    const unit = unitOf.get(id);
    const person = unit?.individuals.find((each) => each.id === individual);
    const fault = (where: string, found: string, expected: string) => [
      { nomination, mismatch: { where, found, expected } },
    ];
    if (!awards.has(award)) return fault('Hình thức đề nghị', `“${award}”`, 'một hình thức của bộ tiêu chí');
    if (unit === undefined)
      return fault('Đơn vị của đề nghị khen thưởng', id, 'mã của một đơn vị trong kết quả');
    if (individual !== null && person === undefined)
      return fault('Người được đề nghị khen thưởng', individual, 'mã của một người trong đơn vị');
    const name = person?.name ?? unit.name;
    if (nomination.name !== name) return fault('Tên ở đề nghị khen thưởng', nomination.name, name);
    const excluded = (person ?? unit).disqualified;
    if (outcome === 'nominated' && excluded.length > 0)
      return fault(
        `${awards.get(award)}`,
        'được đề nghị',
        `không đề nghị, vì thuộc điều kiện loại trừ ${excluded.join(', ')}`,
      );
    const mismatch = proposalFault(nomination, person);
    return mismatch === null ? [] : [{ nomination, mismatch }];
  });
  const of = ({ unit, individual, award }: CheckedNomination) => JSON.stringify([unit, individual, award]);
  const repeated = [...groupBy(nominations, of).values()].flatMap((same): readonly NominationFault[] => {
    const [nomination] = same;
    if (nomination === undefined || same.length === 1) return [];
    const where = `Số đề nghị ${awards.get(nomination.award) ?? nomination.award}`;
    return [{ nomination, mismatch: { where, found: String(same.length), expected: '1' } }];
  });
  return [...faults, ...repeated];
}
