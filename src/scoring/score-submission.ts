import { judgesPeople } from '../criteria/groups.ts';
import { isForCluster, linesOfGroups } from '../criteria/lines.ts';
import { totalRules } from '../criteria/rules.ts';
import type { AppliesTo, CriteriaSet } from '../criteria/schema.ts';
import { type Diagnostic, type Staged, staged } from '../diagnostics/diagnostic.ts';
import type { Person, Submission } from '../domain/submission.ts';
import { type Unit, unitTypeTitle } from '../domain/unit.ts';
import type { UnitVerification } from '../domain/verification.ts';
import { type FieldOf, type LineInScope, NO_FIELDS, scoreLines } from './score-lines.ts';
import type { Scorecard, SettledScorecard } from './scorecard.ts';

export type ScoredPerson = { readonly person: Person; readonly scorecard: Scorecard | SettledScorecard };

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
  const unitScope = linesOfGroups(set.units.groups, unit.type).map(
    (line): LineInScope => ({
      line,
      outOfScope: outOfScope(line.appliesTo, unit, null, set),
      carried: submission.carried?.get(line.id),
    }),
  );
  const rules = totalRules(set, 'units');
  const scorecard = scoreLines(unitScope, submission.lines, set, rules, unit.id, verified, fieldOf);
  const people = settledPeople(submission) ?? scorePeople(submission, unit, set);
  return {
    value: { unit, submission, scorecard: scorecard.value, people: people.value },
    diagnostics: [...scorecard.diagnostics, ...people.diagnostics],
  };
}

/** Scores the people of a submission by what it answers for them; nobody where the plan judges no people. */
function scorePeople(
  { people }: Pick<Submission, 'people'>,
  unit: Unit,
  set: CriteriaSet,
): Staged<readonly { readonly person: Person; readonly scorecard: Scorecard }[]> {
  const diagnostics: Diagnostic[] = [];
  const rules = totalRules(set, 'individuals');
  const scopeOf = scopeOfPeople(unit, set);
  const scored = (judgesPeople(set) ? people : []).map((person) => {
    const scorecard = scoreLines(scopeOf(person), person.answers, set, rules, unit.id);
    diagnostics.push(...scorecard.diagnostics);
    return { person, scorecard: scorecard.value };
  });
  return { value: scored, diagnostics };
}

/** Which lines are for a person of a unit, and which of them are settled already. */
export function scopeOfPeople(
  unit: Unit,
  set: CriteriaSet,
): (person: Pick<Person, 'isLeader' | 'carried'>) => readonly LineInScope[] {
  const lines = linesOfGroups(set.individuals.groups, unit.type);
  /** Of a person it counts only whether somebody leads. */
  const scopes = new Map<boolean | null, readonly LineInScope[]>();
  return (person) => {
    const { isLeader } = person;
    const scope =
      scopes.get(isLeader) ??
      lines.map(
        (line): LineInScope => ({
          line,
          outOfScope: outOfScope(line.appliesTo, unit, { isLeader }, set),
          ...(line.appliesTo.leaders && isLeader === null ? { waits: UNKNOWN_LEADER } : {}),
        }),
      );
    scopes.set(isLeader, scope);
    return carryingTo(scope, person);
  };
}

/** The same lines, with those that are settled already for a person. */
function carryingTo(
  scope: readonly LineInScope[],
  { carried }: Pick<Person, 'carried'>,
): readonly LineInScope[] {
  if (carried === undefined) return scope;
  return scope.map((each) => ({ ...each, carried: carried.get(each.line.id) }));
}

/** Those that were scored when the submission was read; null where they were not. */
function settledPeople({ people, settled }: Submission): Staged<readonly ScoredPerson[]> | null {
  if (settled === undefined) return null;
  const scored = settled.people.flatMap(({ total }, place): readonly ScoredPerson[] => {
    const person = people[place];
    return person === undefined ? [] : [{ person, scorecard: { total, settled, place } }];
  });
  return staged(scored, settled.diagnostics);
}

const UNKNOWN_LEADER =
  'Chưa rõ người này có giữ chức vụ lãnh đạo, quản lý không, vì ô “Lãnh đạo” không đọc được.';

function outOfScope(
  appliesTo: AppliesTo,
  unit: Unit,
  person: Pick<Person, 'isLeader'> | null,
  set: CriteriaSet,
): string | null {
  if (appliesTo.unitTypes && !appliesTo.unitTypes.includes(unit.type)) {
    return `Không dùng cho loại đơn vị “${unitTypeTitle(set, unit.type)}”.`;
  }
  if (appliesTo.clusters && !isForCluster(appliesTo, unit.cluster)) {
    return `Chỉ dùng cho ${appliesTo.clusters.join(', ')}.`;
  }
  if (appliesTo.leaders && (person === null || person.isLeader === false))
    return 'Chỉ dùng cho người giữ chức vụ lãnh đạo, quản lý.';
  if (appliesTo.uniformed && !unit.isUniformed) return 'Chỉ dùng cho ngành có trang phục riêng.';
  return null;
}
