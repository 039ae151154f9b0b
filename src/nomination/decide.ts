import type { Award, CriteriaSet, Requirement } from '../criteria/schema.ts';
import type { CouncilChoice } from '../domain/council.ts';
import type { Fact } from '../domain/reason.ts';
import type { NominationVote } from '../domain/result-council.ts';
import { choiceSentence } from '../wording/choice-words.ts';
import { factSentence } from '../wording/fact-words.ts';
import type { Candidate } from './candidate.ts';
import { factsAgainst } from './facts-against.ts';
import type { Contender, Verdict } from './requirement.ts';
import { requirementKinds } from './requirements/registry.ts';
import { paramsOf, type ReviewScope } from './review-scope.ts';

/** A verdict with the clause that asks for it; `isVote`: what the council's vote says. */
export type Reason = Verdict & { readonly clause: string | null; readonly isVote?: true };

/** What is proposed for one candidate and one award; the council decides. */
export type Decision = {
  readonly candidate: Candidate;
  readonly award: Award;
  readonly outcome: 'nominated' | 'not-nominated' | 'undecided';
  /** One for each requirement that was looked at: what speaks against, what is open, what is met. */
  readonly reasons: readonly Reason[];
  /** What speaks against and none of the reasons tells: said at every level, decides nothing. */
  readonly notes?: readonly Fact[];
  /** What the council chose; null where it left it to the tool. */
  readonly choice: CouncilChoice | null;
  /** How the council voted; absent where it has not, or where its vote does not count. */
  readonly vote?: NominationVote;
};

/** What is known of a candidate before the award's own requirements are looked at. */
export type Before = {
  /** What rules between awards say. */
  readonly barsOf?: (candidate: Candidate) => readonly Reason[];
  readonly choiceOf?: (candidate: Candidate) => CouncilChoice | null;
};

type Deliberation = {
  readonly reasons: Reason[];
  readonly choice: CouncilChoice | null;
  /** Not considered at all. */
  readonly isAway: boolean;
};

/** Why the award is not considered for a candidate at all; null where it is. */
export function turnsAway({ requirements }: Award): (candidate: Candidate) => Reason | null {
  const gates = requirements.flatMap(({ kind, clause = null }) => {
    const verdictOn = requirementKinds.get(kind)?.turnsAway;
    return verdictOn === undefined ? [] : [{ verdictOn, clause }];
  });
  return (candidate) => {
    for (const { verdictOn, clause } of gates) {
      const verdict = verdictOn(candidate);
      if (verdict !== null) return { ...verdict, clause };
    }
    return null;
  };
}

/**
 * Holds every candidate against the award's requirements in order. A requirement on the candidate alone is
 * always looked at, so that all reasons are told; limited places go only to those whom nothing has ruled out, and to
 * those whom the council has chosen before all others. Who is turned away has that one reason.
 */
export function decideAward(
  award: Award,
  candidates: readonly Candidate[],
  scope: ReviewScope,
  { barsOf, choiceOf }: Before = {},
): readonly Decision[] {
  const awayFrom = turnsAway(award);
  const all = new Map<Candidate, Deliberation>();
  const open = new Map<Candidate, Deliberation>();
  for (const candidate of candidates) {
    const choice = choiceOf?.(candidate) ?? null;
    const away = choice === null ? awayFrom(candidate) : null;
    const reasons = away === null ? [...(barsOf?.(candidate) ?? [])] : [away];
    const deliberation = { reasons, choice, isAway: away !== null };
    all.set(candidate, deliberation);
    if (away === null) open.set(candidate, deliberation);
  }
  for (const requirement of award.requirements) {
    const kind = requirementKinds.get(requirement.kind);
    if (kind === undefined) throw new Error(`unverified criteria: requirement ${requirement.kind}`);
    const params = kind.params.parse(paramsOf(requirement));
    const clause = requirement.clause ?? null;
    if ('test' in kind) {
      for (const [candidate, { reasons }] of open)
        reasons.push({ ...kind.test(candidate, params, scope), clause });
      continue;
    }
    const competing = [...open].filter(([, deliberation]) => mayCompete(deliberation));
    // A total that is not known takes no place and blocks none: the case waits.
    for (const [candidate, { reasons, choice }] of competing) {
      if (candidate.total === null && choice === null && !reasons.some(isOpen))
        reasons.push({ outcome: 'undecided', fact: { code: 'places-need-total' }, clause });
    }
    const left = [...open].filter(([, deliberation]) => isLeftThough(deliberation));
    const contenders = [...competing, ...left]
      .filter(([{ total }, { choice }]) => total !== null || choice !== null)
      .map(contenderOf);
    for (const [candidate, verdict] of kind.select(contenders, params, scope))
      open.get(candidate)?.reasons.push({ ...verdict, clause });
  }
  return [...all].map(([candidate, { reasons, choice, isAway }]) => {
    const notes = isAway ? [] : factsAgainst(candidate, scope, new Set(reasons.map(({ fact }) => fact.code)));
    return {
      candidate,
      award,
      outcome: choice === null ? outcomeOf(reasons) : OUTCOME_OF_CHOICE[choice.decision],
      reasons: inOrder(reasons),
      ...(notes.length > 0 && { notes }),
      choice,
    };
  });
}

function isOpen({ outcome }: Reason): boolean {
  return outcome === 'undecided';
}

const OUTCOME_OF_CHOICE = { take: 'nominated', leave: 'not-nominated' } as const;

function mayCompete({ reasons, choice }: Deliberation): boolean {
  if (choice !== null) return choice.decision === 'take';
  return reasons.every(({ outcome }) => outcome !== 'unmet');
}

/** The council left it although it meets the conditions: the others are still behind it. */
function isLeftThough({ reasons, choice }: Deliberation): boolean {
  return choice?.decision === 'leave' && reasons.every(({ outcome }) => outcome !== 'unmet');
}

function contenderOf([candidate, { reasons, choice }]: [Candidate, Deliberation]): Contender {
  const isEligible = reasons.every(({ outcome }) => outcome !== 'unmet');
  return {
    candidate,
    isCertain: choice !== null || reasons.every(({ outcome }) => outcome === 'met'),
    ...(choice?.decision === 'take' && { isChosen: true }),
    ...(choice?.decision === 'leave' && { isLeft: true }),
    ...(!isEligible && { isEligible }),
  };
}

function outcomeOf(reasons: readonly Reason[]): Decision['outcome'] {
  if (reasons.some(({ outcome }) => outcome === 'unmet')) return 'not-nominated';
  return reasons.some(isOpen) ? 'undecided' : 'nominated';
}

/** What speaks against comes first; what is met is told too. */
function inOrder(reasons: readonly Reason[]): readonly Reason[] {
  return (['unmet', 'undecided', 'met'] as const).flatMap((outcome) =>
    reasons.filter((reason) => reason.outcome === outcome),
  );
}

/** The sentences of a decision: the council's own first, then one for each requirement that was looked at. */
export function sentencesOf({ reasons, choice }: Pick<Decision, 'reasons' | 'choice'>): readonly string[] {
  const said = reasons.map(({ fact }) => factSentence(fact, 'clerk'));
  return choice === null ? said : [choiceSentence(choice), ...said];
}

/**
 * The sentences that wait for somebody to decide; once the council has chosen, only its vote can be waited for, and a tie that
 * its vote has settled waits for nobody.
 */
export function openSentencesOf(
  decision: Pick<Decision, 'reasons' | 'choice'> & Partial<Pick<Decision, 'outcome' | 'vote'>>,
): readonly string[] {
  const { reasons, choice, outcome: verdict, vote } = decision;
  const isSettled = verdict !== undefined && verdict !== 'undecided' && vote !== undefined;
  return reasons.flatMap(({ outcome, fact, isVote }) => {
    if (outcome !== 'undecided' || (isSettled && fact.code === 'tied')) return [];
    return choice === null || isVote === true ? [factSentence(fact, 'clerk')] : [];
  });
}

/** The award's requirements in words, in the order of the criteria file. */
export function describeRequirements(award: Award, set: CriteriaSet): readonly string[] {
  return award.requirements.map((requirement) => describeRequirement(requirement, set));
}

/** One requirement in words. */
export function describeRequirement(requirement: Requirement, set: CriteriaSet): string {
  const kind = requirementKinds.get(requirement.kind);
  return kind === undefined ? requirement.kind : kind.describe(kind.params.parse(paramsOf(requirement)), set);
}
