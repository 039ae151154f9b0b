import type { Award, CriteriaSet } from '../criteria/schema.ts';
import type { Candidate } from './candidate.ts';
import type { Verdict } from './requirement.ts';
import { requirementKinds } from './requirements/registry.ts';

/** What is proposed for one candidate and one award; the council decides. */
export type Decision = {
  readonly candidate: Candidate;
  readonly award: Award;
  readonly outcome: 'nominated' | 'not-nominated' | 'undecided';
  /** A sentence for each requirement that was looked at, in the order of the criteria file. */
  readonly because: readonly string[];
  /** Those of `because` that wait for somebody to decide. */
  readonly open: readonly string[];
};

type Dossier = { readonly verdicts: Verdict[] };

/**
 * Holds every candidate against the award's requirements in order. A requirement on the candidate alone is
 * always looked at, so that all reasons are told; limited places go only to those whom nothing has ruled out.
 */
export function decideAward(
  award: Award,
  candidates: readonly Candidate[],
  set: CriteriaSet,
): readonly Decision[] {
  const dossiers = new Map<Candidate, Dossier>(candidates.map((candidate) => [candidate, { verdicts: [] }]));
  for (const { kind: name, clause: _clause, ...rest } of award.requirements) {
    const kind = requirementKinds.get(name);
    if (kind === undefined) throw new Error(`unverified criteria: requirement ${name}`);
    const params = kind.params.parse(rest);
    if ('test' in kind) {
      for (const [candidate, { verdicts }] of dossiers) verdicts.push(kind.test(candidate, params, set));
      continue;
    }
    const standing = [...dossiers].filter(([, { verdicts }]) =>
      verdicts.every(({ outcome }) => outcome !== 'unmet'),
    );
    const contenders = standing
      .filter(([candidate]) => candidate.total !== null)
      .map(([candidate, { verdicts }]) => ({
        candidate,
        isCertain: verdicts.every(({ outcome }) => outcome === 'met'),
      }));
    for (const [candidate, verdict] of kind.select(contenders, params))
      dossiers.get(candidate)?.verdicts.push(verdict);
  }
  return [...dossiers].map(([candidate, { verdicts }]) => ({
    candidate,
    award,
    outcome: outcomeOf(verdicts),
    because: reasonsOf(verdicts),
    open: verdicts.flatMap(({ outcome, because }) => (outcome === 'undecided' ? [because] : [])),
  }));
}

function outcomeOf(verdicts: readonly Verdict[]): Decision['outcome'] {
  if (verdicts.some(({ outcome }) => outcome === 'unmet')) return 'not-nominated';
  return verdicts.some(({ outcome }) => outcome === 'undecided') ? 'undecided' : 'nominated';
}

/** What speaks against comes first; what is met is told too. */
function reasonsOf(verdicts: readonly Verdict[]): readonly string[] {
  const against = verdicts.filter(({ outcome }) => outcome === 'unmet');
  const open = verdicts.filter(({ outcome }) => outcome === 'undecided');
  const met = verdicts.filter(({ outcome }) => outcome === 'met');
  return [...against, ...open, ...met].map(({ because }) => because);
}

/** The award's requirements in words, in the order of the criteria file. */
export function describeRequirements(award: Award, set: CriteriaSet): readonly string[] {
  return award.requirements.map(({ kind: name, clause: _clause, ...rest }) => {
    const kind = requirementKinds.get(name);
    return kind === undefined ? name : kind.describe(kind.params.parse(rest), set);
  });
}
