import { judgesPeople } from '../criteria/groups.ts';
import { linesOfGroups } from '../criteria/lines.ts';
import { totalRules } from '../criteria/rules.ts';
import type { AppliesTo, CriteriaSet } from '../criteria/schema.ts';
import type { Diagnostic, Staged } from '../diagnostics/diagnostic.ts';
import type { Person, Submission } from '../domain/submission.ts';
import { type Unit, unitTypeTitle } from '../domain/unit.ts';
import type { UnitVerification } from '../domain/verification.ts';
import { type FieldOf, type LineInScope, NO_FIELDS, scoreLines } from './score-lines.ts';
import type { Scorecard } from './scorecard.ts';

export type ScoredPerson = { readonly person: Person; readonly scorecard: Scorecard };

/** A submission with its points: the unit's own and each person's. */
export type ScoredSubmission = {
  readonly unit: Unit;
  readonly submission: Submission;
  readonly scorecard: Scorecard;
  readonly people: readonly ScoredPerson[];
};

/**
 * Scores a unit and its people on the criteria in force; `verified` is what the council found for the unit, `fieldOf` the results
 * that lines are compared with.
 */
export function scoreSubmission(
  submission: Submission,
  unit: Unit,
  set: CriteriaSet,
  verified: UnitVerification = new Map(),
  fieldOf: FieldOf = NO_FIELDS,
): Staged<ScoredSubmission> {
  const diagnostics: Diagnostic[] = [];
  const unitScope = linesOfGroups(set.units.groups, unit.type).map(
    (line): LineInScope => ({ line, outOfScope: outOfScope(line.appliesTo, unit, null, set) }),
  );
  const personLines = linesOfGroups(set.individuals.groups, unit.type);
  const scorecard = scoreLines(
    unitScope,
    submission.lines,
    set,
    totalRules(set, 'units'),
    unit.id,
    verified,
    fieldOf,
  );
  diagnostics.push(...scorecard.diagnostics);
  const people = (judgesPeople(set) ? submission.people : []).map((person): ScoredPerson => {
    const scope = personLines.map(
      (line): LineInScope => ({
        line,
        outOfScope: outOfScope(line.appliesTo, unit, person, set),
        ...(line.appliesTo.leaders && person.isLeader === null ? { waits: UNKNOWN_LEADER } : {}),
      }),
    );
    const scored = scoreLines(scope, person.answers, set, totalRules(set, 'individuals'), unit.id);
    diagnostics.push(...scored.diagnostics);
    return { person, scorecard: scored.value };
  });
  return { value: { unit, submission, scorecard: scorecard.value, people }, diagnostics };
}

const UNKNOWN_LEADER =
  'Chưa rõ người này có giữ chức vụ lãnh đạo, quản lý không, vì ô “Lãnh đạo” không đọc được.';

function outOfScope(
  appliesTo: AppliesTo,
  unit: Unit,
  person: Person | null,
  set: CriteriaSet,
): string | null {
  if (appliesTo.unitTypes && !appliesTo.unitTypes.includes(unit.type)) {
    return `Không dùng cho loại đơn vị “${unitTypeTitle(set, unit.type)}”.`;
  }
  if (appliesTo.clusters && !appliesTo.clusters.includes(unit.cluster.trim())) {
    return `Chỉ dùng cho ${appliesTo.clusters.join(', ')}.`;
  }
  if (appliesTo.leaders && (person === null || person.isLeader === false))
    return 'Chỉ dùng cho người giữ chức vụ lãnh đạo, quản lý.';
  if (appliesTo.uniformed && !unit.isUniformed) return 'Chỉ dùng cho ngành có trang phục riêng.';
  return null;
}
