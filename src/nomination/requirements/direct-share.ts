import { z } from 'zod';
import { formatPercent } from '../../text/numbers.ts';
import type { Candidate } from '../candidate.ts';
import { defineRequirement, type Verdict } from '../requirement.ts';
import { selectBest } from '../select-best.ts';

/**
 * At least so many per cent of those put forward hold no leading post: leaders take no more places than that leaves beside
 * the others. The law only puts the others first (Luật 06/2022/QH15, Điều 5.2d), so a leader beyond those places is not
 * refused but left to the council.
 */
export const directShare = defineRequirement({
  kind: 'direct-share',
  params: z.strictObject({ atLeast: z.number().min(0).max(100) }),
  example: '{ kind: direct-share, atLeast: 50 }',
  describe: ({ atLeast }) =>
    `Người trực tiếp công tác chiếm ít nhất ${formatPercent(atLeast)} số cá nhân được đề nghị`,
  select: (contenders, { atLeast }): ReadonlyMap<Candidate, Verdict> => {
    const direct = contenders.filter(
      ({ candidate, isLeft }) => candidate.isLeader === false && isLeft !== true,
    );
    const leaders = contenders.filter(({ candidate }) => candidate.isLeader !== false);
    const certain = direct.filter(({ isCertain }) => isCertain).length;
    const places = placesBeside(certain, atLeast) ?? leaders.length;
    const beyond: Verdict = {
      outcome: 'undecided',
      fact: { code: 'leader-beyond-share', direct: certain, places, share: atLeast },
    };
    return new Map([
      ...direct.map(({ candidate }): [Candidate, Verdict] => [
        candidate,
        { outcome: 'met', fact: { code: 'works-directly' } },
      ]),
      ...[...selectBest(leaders, places, { of: 'leaders' })].map(
        ([candidate, verdict]): [Candidate, Verdict] => [
          candidate,
          verdict.outcome === 'unmet' ? beyond : verdict,
        ],
      ),
    ]);
  },
});

/** How many leaders fit beside so many others: leaders / (leaders + others) <= 1 − share; null where all do. */
function placesBeside(others: number, atLeast: number): number | null {
  const share = Math.round(atLeast * 100);
  return share === 0 ? null : Math.floor((others * (10_000 - share)) / share);
}
