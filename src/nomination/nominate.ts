import type { Award, Conflict, CriteriaSet } from '../criteria/schema.ts';
import { isGivenAt } from '../domain/award.ts';
import { type Council, type CouncilChoice, NO_COUNCIL, nominationKey } from '../domain/council.ts';
import type { Candidate } from './candidate.ts';
import type { Taken } from './conflict.ts';
import { conflictKinds } from './conflicts/registry.ts';
import { type Decision, decideAward, type Reason, turnsAway } from './decide.ts';
import { levelOf } from './level.ts';
import { paramsOf, type ReviewScope } from './review-scope.ts';
import { titlesBefore } from './titles-before.ts';

/**
 * The awards of one review, decided for every candidate: from the highest level down and units before people, so that
 * rules between awards know what has been decided above. The tool proposes, the council decides.
 */
export function nominate(
  candidates: readonly Candidate[],
  scope: ReviewScope,
  council: Council = NO_COUNCIL,
): readonly Decision[] {
  const awards = scope.set.awards.filter((award) => isGivenAt(award, scope.review));
  const choices = new Map(council.choices.map((choice) => [nominationKey(choice), choice]));
  const conflicts = conflictsOf(scope.set);
  const ledger = openLedger();
  const byAward = new Map<Award, readonly Decision[]>();
  const ordered = titlesFirst([...awards].sort(byLevelAndSubject(scope.set)));
  const decidedBefore = (id: string) =>
    [...byAward].flatMap(([award, decisions]) => (award.id === id ? decisions : []));
  const considered = consideredFor(ordered, candidates, choices);
  for (const award of ordered) {
    const decisions = decideAward(
      award,
      considered(award),
      { ...scope, decidedBefore },
      {
        barsOf: (candidate) => barsOf(candidate, award, conflicts, ledger.taken, scope),
        choiceOf: (candidate) => choiceOf(candidate, award, choices),
      },
    );
    for (const decision of decisions) ledger.add(decision);
    byAward.set(award, decisions);
  }
  return awards.flatMap((award) => byAward.get(award) ?? []);
}

/**
 * Whom each award is decided for. Who is turned away from every award of the review is told so once, at the last of them:
 * most of a city's people are proposed for none.
 */
function consideredFor(
  ordered: readonly Award[],
  candidates: readonly Candidate[],
  choices: ReadonlyMap<string, CouncilChoice>,
): (award: Award) => readonly Candidate[] {
  const groups = new Map(
    SUBJECTS.map((subject) => {
      const own = ordered
        .filter((award) => award.subject === subject)
        .map((award) => ({ award, awayFrom: turnsAway(award) }));
      const all = candidates.filter((candidate) => candidate.subject === subject);
      const some = all.filter((candidate) =>
        own.some(
          ({ award, awayFrom }) =>
            awayFrom(candidate) === null || choiceOf(candidate, award, choices) !== null,
        ),
      );
      return [subject, { last: own.at(-1)?.award, all, some }] as const;
    }),
  );
  return (award) => {
    const group = groups.get(award.subject);
    return (award === group?.last ? group.all : group?.some) ?? [];
  };
}

const SUBJECTS = ['unit', 'individual'] as const;

/** A rule between awards in words. */
export function describeConflict(conflict: Conflict, set: CriteriaSet): string {
  const kind = conflictKinds.get(conflict.kind);
  return kind === undefined ? conflict.kind : kind.describe(kind.params.parse(paramsOf(conflict)), set);
}

/** The set's rules between awards with their params read, looked up once for all candidates. */
function conflictsOf(set: CriteriaSet) {
  return (set.conflicts ?? []).map((conflict) => {
    const kind = conflictKinds.get(conflict.kind);
    if (kind === undefined) throw new Error(`unverified criteria: conflict ${conflict.kind}`);
    return { kind, params: kind.params.parse(paramsOf(conflict)), clause: conflict.clause ?? null };
  });
}

function barsOf(
  candidate: Candidate,
  award: Award,
  conflicts: ReturnType<typeof conflictsOf>,
  taken: Taken,
  scope: ReviewScope,
): readonly Reason[] {
  return conflicts.flatMap(({ kind, params, clause }) => {
    const verdict = kind.test(candidate, award, taken, params, scope);
    return verdict === null ? [] : [{ ...verdict, clause }];
  });
}

function choiceOf(
  { subject, unit, individual }: Candidate,
  { id }: Award,
  choices: ReadonlyMap<string, CouncilChoice>,
): CouncilChoice | null {
  if (choices.size === 0) return null;
  return choices.get(nominationKey({ subject, unit: unit.id, individual, award: id })) ?? null;
}

function byLevelAndSubject(set: CriteriaSet): (a: Award, b: Award) => number {
  return (a, b) =>
    levelOf(b, set) - levelOf(a, set) ||
    Number(a.subject === 'individual') - Number(b.subject === 'individual');
}

/** Awards in their order, but each after those that its requirements build on. */
function titlesFirst(ordered: readonly Award[]): readonly Award[] {
  const placed = new Set<Award>();
  const place = (award: Award, above: readonly Award[]) => {
    if (placed.has(award) || above.includes(award)) return;
    for (const id of titlesBefore(award)) {
      for (const other of ordered.filter((each) => each.id === id)) place(other, [...above, award]);
    }
    placed.add(award);
  };
  for (const award of ordered) place(award, []);
  return [...placed];
}

function openLedger() {
  const byCandidate = new Map<Candidate, Decision[]>();
  const byUnit = new Map<string, Decision[]>();
  const taken: Taken = {
    of: (candidate) => byCandidate.get(candidate) ?? [],
    ofUnit: (unit) => byUnit.get(unit) ?? [],
  };
  const put = <Key>(groups: Map<Key, Decision[]>, key: Key, decision: Decision) => {
    const group = groups.get(key);
    if (group) group.push(decision);
    else groups.set(key, [decision]);
  };
  return {
    taken,
    add: (decision: Decision) => {
      put(byCandidate, decision.candidate, decision);
      if (decision.candidate.subject === 'unit') put(byUnit, decision.candidate.unit.id, decision);
    },
  };
}
