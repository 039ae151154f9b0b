import { linesOfGroups } from '../criteria/lines.ts';
import type { AppliesTo, CriteriaSet } from '../criteria/schema.ts';
import { type Diagnostic, type Staged, staged } from '../diagnostics/diagnostic.ts';
import type { Person, Submission } from '../domain/submission.ts';
import { UNIT_TYPE_TITLES, type Unit } from '../domain/unit.ts';
import type { UnitVerification } from '../domain/verification.ts';
import { type LineInScope, scoreLines } from './score-lines.ts';
import type { Scorecard, SettledScorecard } from './scorecard.ts';

export type ScoredPerson = { readonly person: Person; readonly scorecard: Scorecard | SettledScorecard };

/** A submission with its points: the unit's own and each person's. */
export type ScoredSubmission = {
  readonly unit: Unit;
  readonly submission: Submission;
  readonly scorecard: Scorecard;
  readonly people: readonly ScoredPerson[];
};

/** Scores a unit and its people on the criteria in force; `verified` is what the council found for the unit. */
export function scoreSubmission(
  submission: Submission,
  unit: Unit,
  set: CriteriaSet,
  verified: UnitVerification = new Map(),
): Staged<ScoredSubmission> {
  const unitGroups = set.units.groups.map(({ id }) => id);
  const unitScope = linesOfGroups(set.units.groups, unit.type).map(
    (line): LineInScope => ({ line, outOfScope: outOfScope(line.appliesTo, unit, null) }),
  );
  const scorecard = scoreLines(unitScope, submission.lines, set, unitGroups, unit.id, verified);
  const people = settledPeople(submission) ?? scorePeople(submission, unit, set);
  return {
    value: { unit, submission, scorecard: scorecard.value, people: people.value },
    diagnostics: [...scorecard.diagnostics, ...people.diagnostics],
  };
}

/** Scores the people of a submission by what it answers for them. */
export function scorePeople(
  { people }: Pick<Submission, 'people'>,
  unit: Unit,
  set: CriteriaSet,
): Staged<readonly { readonly person: Person; readonly scorecard: Scorecard }[]> {
  const diagnostics: Diagnostic[] = [];
  const groups = set.individuals.groups.map(({ id }) => id);
  const lines = linesOfGroups(set.individuals.groups, unit.type);
  const scored = people.map((person) => {
    const scope = lines.map(
      (line): LineInScope => ({
        line,
        outOfScope: outOfScope(line.appliesTo, unit, person),
        ...(line.appliesTo.leaders && person.isLeader === null ? { waits: UNKNOWN_LEADER } : {}),
      }),
    );
    const scorecard = scoreLines(scope, person.answers, set, groups, unit.id);
    diagnostics.push(...scorecard.diagnostics);
    return { person, scorecard: scorecard.value };
  });
  return { value: scored, diagnostics };
}

/** Those that were scored when the submission was read; null where they were not. */
function settledPeople({ people, settled }: Submission): Staged<readonly ScoredPerson[]> | null {
  if (settled === undefined) return null;
  const scored = people.map((person, place): ScoredPerson => {
    return { person, scorecard: { total: settled.people[place]?.total ?? null, settled, place } };
  });
  return staged(scored, settled.diagnostics);
}

const UNKNOWN_LEADER =
  'Chưa rõ người này có giữ chức vụ lãnh đạo, quản lý không, vì ô “Lãnh đạo” không đọc được.';

function outOfScope(appliesTo: AppliesTo, unit: Unit, person: Person | null): string | null {
  if (appliesTo.unitTypes && !appliesTo.unitTypes.includes(unit.type)) {
    return `Không dùng cho loại đơn vị “${UNIT_TYPE_TITLES[unit.type]}”.`;
  }
  if (appliesTo.leaders && (person === null || person.isLeader === false))
    return 'Chỉ dùng cho người giữ chức vụ lãnh đạo, quản lý.';
  if (appliesTo.uniformed && !unit.isUniformed) return 'Chỉ dùng cho ngành có trang phục riêng.';
  return null;
}
