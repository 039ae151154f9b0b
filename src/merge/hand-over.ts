import { isOfOwnLevel, ownLevel } from '../domain/award.ts';
import type { InputResult, NominationResult, Result } from '../domain/result.ts';
import { ofPeriod } from '../domain/term.ts';
import { type HandedUnit, type HandoverContent, withoutFigures } from './office-record.ts';

/** What a result hands over, with its units as they are handed over, and who does. */
type HandingOver = {
  readonly head: Pick<
    Result,
    'tool' | 'plan' | 'year' | 'reportingPeriod' | 'review' | 'criteria' | 'accounting'
  >;
  readonly office: HandoverContent['office'];
  readonly result: HandoverContent['result'];
  readonly inputs: readonly Pick<InputResult, 'sha256' | 'unit' | 'outcome'>[];
  readonly nominations: readonly NominationResult[];
  readonly units: readonly HandedUnit[];
  /** Ids of units whose figures contradict themselves: none of their figures is handed over. */
  readonly unsound: ReadonlySet<string>;
};

/** What an office hands over of its result. */
export function handedOver({
  head,
  office,
  result,
  inputs,
  nominations,
  units,
  unsound,
}: HandingOver): HandoverContent {
  const { criteria } = head;
  const higher = criteria.awards.filter((award) => !isOfOwnLevel(criteria, award));
  return {
    schema: 'thidua-handover/1',
    tool: { version: head.tool.version },
    office,
    plan: head.plan,
    year: head.year,
    ...ofPeriod(head),
    review: head.review,
    criteria: {
      id: criteria.id,
      version: criteria.version,
      sha256: criteria.sha256,
      movement: { title: criteria.movement.title, number: criteria.movement.number },
      grades: criteria.grades.map(({ id, title, from }) => ({ id, title, from })),
      groups: criteria.units.map(({ id, short, max }) => ({ id, short, max })),
      awards: higher.map(({ id, title, level }) => ({ id, title, level: level ?? ownLevel(criteria) })),
    },
    result,
    inputs: inputs.map(({ sha256, unit, outcome }) => ({ sha256, unit, outcome })),
    files: head.accounting.files,
    units: units.map((unit) => (unsound.has(unit.id) ? withoutFigures(unit) : unit)),
    nominated: nominations.filter(({ outcome }) => outcome === 'nominated').length,
    raised: nominations.flatMap(({ subject, unit, name, position, award, outcome, because }) =>
      outcome === 'not-nominated' || !higher.some(({ id }) => id === award) || unsound.has(unit)
        ? []
        : [{ subject, unit, name, position: position ?? '', award, outcome, because }],
    ),
  };
}
