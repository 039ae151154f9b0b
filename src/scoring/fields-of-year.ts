import type { Field } from '../criteria/kinds/kind.ts';
import { kindOf } from '../criteria/kinds/registry.ts';
import { type CriterionLine, linesOfGroups, unitLines } from '../criteria/lines.ts';
import type { CriteriaSet } from '../criteria/schema.ts';
import type { Fraction } from '../domain/fraction.ts';
import type { LineAnswer, Submission } from '../domain/submission.ts';
import type { Unit, UnitId } from '../domain/unit.ts';
import { type FieldOf, NO_FIELDS } from './score-lines.ts';

const ANSWER_COLUMNS = ['achieved', 'total', 'level', 'selfPoints'] as const;

/**
 * The results of all units that each line of a kind that compares is held against: those that can be read, of units that the
 * line is for, and that have the evidence without which they would not count. A set of values, so the order of the files plays
 * no part.
 */
export function fieldsOfYear(
  submissions: readonly Submission[],
  units: ReadonlyMap<UnitId, Unit>,
  set: CriteriaSet,
): (unit: Unit) => FieldOf {
  if (!linesOfGroups(set.units.groups).some((line) => kindOf(line).compares !== null)) return () => NO_FIELDS;
  const values = new Map<string, Fraction[]>();
  for (const { unit: id, lines } of submissions) {
    const unit = id === null ? undefined : units.get(id);
    if (unit === undefined) continue;
    for (const line of unitLines(set, unit)) {
      const { compares } = kindOf(line);
      const answer = lines.get(line.id);
      if (compares === null || answer === undefined || !counts(line, answer, set)) continue;
      const value = compares.valueOf(answer);
      if (value === null) continue;
      const key = keyOf(line, compares.among, unit);
      const known = values.get(key);
      if (known) known.push(value);
      else values.set(key, [value]);
    }
  }
  return (unit) => (line) => {
    const { compares } = kindOf(line);
    if (compares === null) return undefined;
    return { values: values.get(keyOf(line, compares.among, unit)) ?? [] } satisfies Field;
  };
}

function keyOf({ id }: CriterionLine, among: 'cluster' | 'all', { cluster }: Unit): string {
  return among === 'all' ? id : `${id} ${cluster}`;
}

/** Whether an answer stands for something done: not set aside, doubted, or without the evidence that points hang on. */
function counts(line: CriterionLine, answer: LineAnswer, { missingEvidence }: CriteriaSet): boolean {
  const isUnproven =
    missingEvidence === 'no-points' && line.evidence === 'required' && answer.evidence.state === 'blank';
  const isSetAside = ANSWER_COLUMNS.some((column) => answer[column].state === 'not-applicable');
  return !isUnproven && !isSetAside && answer.doubt === undefined;
}
