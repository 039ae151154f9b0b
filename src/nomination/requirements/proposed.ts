import { z } from 'zod';
import type { Award } from '../../criteria/schema.ts';
import type { Proposal } from '../../domain/submission.ts';
import { authorityIn, awardKey, isBeginningOf, says } from '../award-key.ts';
import type { Candidate } from '../candidate.ts';
import { type Frame, paramsOf } from '../frame.ts';
import { defineRequirement, type Verdict } from '../requirement.ts';

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
  test: (candidate, { as }, frame): Verdict => {
    const { proposals, isProposalUnclear } = candidate;
    const [first] = proposals;
    if (first === undefined) return NOT_PROPOSED;
    if (isProposalUnclear) return undecided('Đơn vị đề nghị một tên mà nhiều người trong đơn vị cùng mang.');
    if (as === undefined) return met(first);
    const wanted = as.map(awardKey);
    const others = askedAs(candidate, frame);
    const verdicts = proposals.map((proposal) => verdictOn(proposal, wanted, others));
    return (
      verdicts.find((verdict) => verdict?.outcome === 'met') ??
      verdicts.find((verdict) => verdict !== null) ?? {
        outcome: 'unmet',
        because: `Đơn vị đề nghị hình thức khác: ${proposals.map(({ award }) => `“${award}”`).join(', ')}.`,
      }
    );
  },
});

const NOT_PROPOSED: Verdict = { outcome: 'unmet', because: 'Đơn vị không đề nghị.' };

/** An award of the review, and the words that a proposal for it is known by. */
type Asked = { readonly award: Award; readonly words: readonly string[] };

/** What one proposal means for the award; null where it is for another. */
function verdictOn(proposal: Proposal, wanted: readonly string[], all: readonly Asked[]): Verdict | null {
  const written = awardKey(proposal.award);
  if (written === '') return undecided('Đơn vị đề nghị nhưng không ghi hình thức.');
  const named = wanted.find((words) => says(written, words));
  if (named !== undefined) {
    const authority = authorityIn(written);
    const meant = all
      .filter(({ words }) => words.includes(named))
      .flatMap(({ award }) => authorityIn(awardKey(award.title)) ?? []);
    return authority === null || meant.length === 0 || meant.includes(authority)
      ? met(proposal)
      : undecided(`Đơn vị đề nghị “${proposal.award}”: cấp khen thưởng không khớp với hình thức.`);
  }
  if (!wanted.some((words) => isBeginningOf(written, words))) return null;
  const shorts = all
    .filter(({ words }) => words.some((each) => isBeginningOf(written, each)))
    .map(({ award }) => award.short);
  const meant = [...new Set(shorts)];
  return meant.length <= 1
    ? met(proposal)
    : undecided(`Đơn vị đề nghị “${proposal.award}”, chưa rõ là ${meant.join(' hay ')}.`);
}

/** The awards of the review for the same subject that a unit must propose in so many words. */
function askedAs({ subject }: Candidate, { set, review }: Frame): readonly Asked[] {
  return set.awards
    .filter((award) => award.subject === subject && award.reviews.includes(review))
    .map((award) => ({
      award,
      words: award.requirements.flatMap((requirement) =>
        requirement.kind === 'proposed' ? (params.parse(paramsOf(requirement)).as ?? []).map(awardKey) : [],
      ),
    }));
}

function met({ award, from: { file, sheet, cell } }: Proposal): Verdict {
  const what = award.trim() === '' ? '' : ` “${award}”`;
  return { outcome: 'met', because: `Đơn vị đề nghị${what} (${file}, ${sheet}, ${cell}).` };
}

function undecided(because: string): Verdict {
  return { outcome: 'undecided', because };
}
