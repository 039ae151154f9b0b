import { editionOfTerm } from '../../criteria/of-term.ts';
import type { CriteriaEdition } from '../../criteria/schema.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { Result, UnitResult } from '../../domain/result.ts';
import { termOf } from '../../domain/term.ts';
import type { Unit } from '../../domain/unit.ts';
import { aboutOf } from '../about-result.ts';
import type { Soundness } from '../result-index.ts';
import { accountFaults, type CheckedInput } from './check-accounts.ts';
import { criteriaFaults } from './check-criteria.ts';
import { type CheckedNomination, checkNominations } from './check-nominations.ts';
import { placesOf } from './check-places.ts';
import { registerFaults } from './check-register.ts';
import { repeatedIn } from './check-repeated.ts';
import { personFaults, unitFaults } from './check-scores.ts';
import { type CheckedHead, type CheckedUnit, withoutLines } from './checked.ts';
import type { Mismatch } from './scorecard/mismatch.ts';

/** What a result that is read back is held against. */
export type ResultKnown = {
  /** Where it lies, as messages name it. */
  readonly file: string;
  readonly editions: readonly CriteriaEdition[];
  /** All units of the register; null where there is none. */
  readonly units: readonly Unit[] | null;
};

/** What cannot be believed of a result. */
export type Unsound = {
  /** Ids of units and people whose figures contradict themselves. */
  readonly subjects: ReadonlySet<string>;
  /** The criteria in it are not those that they say they are: no grade and no total can be judged. */
  readonly isAltered: boolean;
};

/** Places of one unit or person that are told one by one; so many more are counted. */
const TOLD = 4;

/**
 * Adds a result up again that somebody may have changed by hand, from the lines and the criteria that it holds: points
 * within their bounds, groups, totals, grades, places, each unit once and in the register, criteria that are known,
 * files and rows that balance. What differs is said with what stands there and what it should be.
 */
export function checkResult(result: Result, known: ResultKnown): Staged<Unsound> {
  const check = checkOfUnits(result, known);
  for (const unit of result.units) check.unit(unit);
  const { subjects, diagnostics } = check.finish(result);
  const { criteria, register, isAltered } = checkAround(result, result.units, known);
  return staged({ subjects: new Set(subjects), isAltered }, [...criteria, ...diagnostics, ...register]);
}

/** What depends on today's criteria and register, and not on the result alone. */
export function checkAround(
  head: CheckedHead,
  units: readonly Pick<UnitResult, 'id' | 'name'>[],
  known: ResultKnown,
): {
  readonly criteria: readonly Diagnostic[];
  readonly register: readonly Diagnostic[];
  readonly isAltered: boolean;
} {
  const criteria = criteriaFaults(head, editionOf(head, known), known.file);
  return {
    criteria,
    register: known.units === null ? [] : registerFaults(head, units, known.units, known.file),
    isAltered: criteria.some(({ code }) => code === 'TD5316'),
  };
}

/** The criteria that the result says it was made with, where they are known. */
function editionOf(
  { criteria: { sha256 }, ...term }: Pick<Result, 'year' | 'reportingPeriod' | 'criteria'>,
  { editions }: Pick<ResultKnown, 'editions'>,
): CriteriaEdition | null {
  const found = editions.find((each) => each.sha256 === sha256);
  return found === undefined ? null : editionOfTerm(found, termOf(term));
}

/** What a result contradicts itself in, unit by unit: nobody has to hold the lines of all. */
export function checkOfUnits(head: CheckedHead, known: Pick<ResultKnown, 'file' | 'editions'>) {
  const { file } = known;
  const set = editionOf(head, known)?.set ?? null;
  const units: CheckedUnit[] = [];
  const subjects = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  const tell = (id: string, unit: Pick<UnitResult, 'id'>, whom: string, mismatches: readonly Mismatch[]) => {
    if (mismatches.length === 0) return;
    subjects.add(id);
    const more = mismatches.length - TOLD;
    const told = more > 1 ? mismatches.slice(0, TOLD) : mismatches;
    const place = { file, unit: unit.id };
    for (const mismatch of told)
      diagnostics.push(diagnose('TD5310', place, { ...aboutOf(head), whom, ...mismatch }));
    if (more > 1) diagnostics.push(diagnose('TD5311', place, { ...aboutOf(head), whom, count: more }));
  };
  return {
    unit: (unit: UnitResult) => {
      tell(unit.id, unit, unit.name, unitFaults(unit, head, set));
      for (const person of unit.individuals)
        tell(person.id, unit, `${person.name} (${unit.name})`, personFaults(person, unit, head, set));
      units.push(withoutLines(unit));
    },
    finish: ({
      inputs,
      nominations,
    }: {
      readonly inputs: readonly CheckedInput[];
      readonly nominations: readonly CheckedNomination[];
    }): { readonly subjects: readonly string[]; readonly diagnostics: readonly Diagnostic[] } & Pick<
      Soundness,
      'named'
    > => {
      const checked = { ...head, units };
      const twice = repeatedIn(checked, file);
      for (const id of twice.value) subjects.add(id);
      for (const { faults, gap, unit, among } of placesOf(checked, subjects)) {
        for (const { ranked, mismatch } of faults) {
          const own = unit ?? units.find(({ id }) => id === ranked.id);
          if (own !== undefined) tell(ranked.id, own, ranked.name, [mismatch]);
        }
        if (gap > 0)
          diagnostics.push(
            diagnose(
              'TD5319',
              { file, ...(unit && { unit: unit.id }) },
              { ...aboutOf(head), among, count: gap },
            ),
          );
      }
      return {
        subjects: [...subjects],
        named: namedOf(units, subjects),
        diagnostics: [
          ...accountFaults({ ...head, inputs }, file),
          ...diagnostics,
          ...twice.diagnostics,
          ...nominationFaults({ ...checked, nominations }, file),
        ],
      };
    },
  };
}

/** Each unit and person whose figures are not to be believed, once, with the unit that they are of. */
function namedOf(units: readonly CheckedUnit[], unsound: ReadonlySet<string>): Soundness['named'] {
  const named = units.flatMap(({ id, name, individuals }) =>
    unsound.has(id)
      ? [{ unit: id, name }]
      : individuals
          .filter((person) => unsound.has(person.id))
          .map((person) => ({ unit: id, name: `${person.name} (${name})` })),
  );
  return [...new Map(named.map((each) => [each.name, each])).values()];
}

function nominationFaults(
  result: Parameters<typeof checkNominations>[0] & CheckedHead,
  file: string,
): readonly Diagnostic[] {
  const found = checkNominations(result);
  const told = found.slice(0, found.length > TOLD + 1 ? TOLD : TOLD + 1);
  const more = found.length - told.length;
  const about = aboutOf(result);
  return [
    ...told.map(({ nomination: { unit, name }, mismatch }) =>
      diagnose('TD5310', { file, unit }, { ...about, whom: name, ...mismatch }),
    ),
    ...(more > 0
      ? [diagnose('TD5311', { file }, { ...about, whom: 'đề nghị khen thưởng', count: more })]
      : []),
  ];
}
