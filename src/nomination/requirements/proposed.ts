import { z } from 'zod';
import type { Award } from '../../criteria/schema.ts';
import type { Fact } from '../../domain/reason.ts';
import type { Proposal } from '../../domain/submission.ts';
import { remembering } from '../../text/remembering.ts';
import { authorityIn, awardKey, isBeginningOf, says } from '../award-key.ts';
import type { Candidate } from '../candidate.ts';
import { defineRequirement, type Verdict } from '../requirement.ts';
import { paramsOf, type ReviewScope } from '../review-scope.ts';

const params = z.strictObject({ as: z.array(z.string()).min(1).optional() });

/**
 * The unit itself proposes the candidate for this award (plan IV.2.b: “các cơ quan, đơn vị … lựa chọn … đề nghị”), in
 * whatever words and abbreviations offices use. A name that several awards of the review answer to is left open.
 */
export const proposed = defineRequirement({
  kind: 'proposed',
  params,
  example: '{ kind: proposed, as: [Giấy khen] }',
  describe: ({ as }) =>
    as ? `Được đơn vị đề nghị ${as.map((word) => `“${word}”`).join(', ')}` : 'Được đơn vị đề nghị',
  turnsAway: ({ proposals }) => (proposals.length === 0 ? NOT_PROPOSED : null),
  test: ({ subject, proposals, isProposalUnclear }, { as }, scope): Verdict => {
    const [first] = proposals;
    if (first === undefined) return NOT_PROPOSED;
    if (isProposalUnclear) return undecided({ code: 'proposed-for-namesakes' });
    if (as === undefined) return met(first);
    const { asked, keyOf } = readingOf(scope);
    const meaning = { wanted: as.map(keyOf), all: asked[subject] };
    const verdicts = proposals.map((proposal) => verdictOn(proposal, keyOf(proposal.award), meaning));
    return (
      verdicts.find((verdict) => verdict?.outcome === 'met') ??
      verdicts.find((verdict) => verdict !== null) ?? {
        outcome: 'unmet',
        fact: { code: 'proposed-otherwise', awards: proposals.map(({ award }) => award) },
      }
    );
  },
});

const NOT_PROPOSED: Verdict = { outcome: 'unmet', fact: { code: 'not-proposed' } };

/** An award of the review, the words that a proposal for it is known by, and whose it is by its title. */
type Asked = { readonly award: Award; readonly words: readonly string[]; readonly authority: string | null };

/** What one proposal means for the award; null where it is for another. */
function verdictOn(
  proposal: Proposal,
  name: string,
  { wanted, all }: { readonly wanted: readonly string[]; readonly all: readonly Asked[] },
): Verdict | null {
  if (name === '') return undecided({ code: 'proposed-unnamed' });
  const named = wanted.find((words) => says(name, words));
  if (named !== undefined) {
    const authority = authorityIn(name);
    const meant = all.filter(({ words }) => words.includes(named)).flatMap((each) => each.authority ?? []);
    return authority === null || meant.length === 0 || meant.includes(authority)
      ? met(proposal)
      : undecided({ code: 'proposed-to-another-level', award: proposal.award });
  }
  if (!wanted.some((words) => isBeginningOf(name, words))) return null;
  const shorts = all
    .filter(({ words }) => words.some((each) => isBeginningOf(name, each)))
    .map(({ award }) => award.short);
  const meant = [...new Set(shorts)];
  return meant.length <= 1
    ? met(proposal)
    : undecided({ code: 'proposed-ambiguously', award: proposal.award, meant });
}

/** What the proposals of a review are read by: made once, for all candidates. */
type Reading = {
  readonly asked: Readonly<Record<Candidate['subject'], readonly Asked[]>>;
  readonly keyOf: (name: string) => string;
};

const readings = new WeakMap<ReviewScope, Reading>();

function readingOf(scope: ReviewScope): Reading {
  const known = readings.get(scope) ?? {
    asked: { unit: askedFor('unit', scope), individual: askedFor('individual', scope) },
    // Units write the same few names over and over.
    keyOf: remembering(awardKey),
  };
  readings.set(scope, known);
  return known;
}

/** The awards of the review that a unit must propose in so many words. */
function askedFor(subject: Candidate['subject'], { set, review }: ReviewScope): readonly Asked[] {
  return set.awards
    .filter((award) => award.subject === subject && award.reviews.includes(review))
    .map((award) => ({
      award,
      authority: authorityIn(awardKey(award.title)),
      words: award.requirements.flatMap((requirement) =>
        requirement.kind === 'proposed' ? (params.parse(paramsOf(requirement)).as ?? []).map(awardKey) : [],
      ),
    }));
}

function met({ award, from }: Proposal): Verdict {
  return { outcome: 'met', fact: { code: 'proposed', award, from: { ...from } } };
}

function undecided(fact: Fact): Verdict {
  return { outcome: 'undecided', fact };
}
