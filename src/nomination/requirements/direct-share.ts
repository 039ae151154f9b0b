import { z } from 'zod';
import type { Candidate } from '../candidate.ts';
import { defineRequirement, type Verdict } from '../requirement.ts';
import { selectBest } from '../select-best.ts';

/**
 * At least so many per cent of those put forward hold no leading post (Luật 06/2022/QH15, Điều 5.2d puts them first):
 * leaders take no more places than that leaves beside the others.
 */
export const directShare = defineRequirement({
  kind: 'direct-share',
  params: z.strictObject({ atLeast: z.number().min(0).max(100) }),
  example: '{ kind: direct-share, atLeast: 50 }',
  describe: ({ atLeast }) => `Người trực tiếp công tác chiếm ít nhất ${atLeast}% số cá nhân được đề nghị`,
  select: (contenders, { atLeast }): ReadonlyMap<Candidate, Verdict> => {
    const direct = contenders.filter(({ candidate }) => !candidate.isLeader);
    const leaders = contenders.filter(({ candidate }) => candidate.isLeader);
    // leaders / (leaders + direct) <= 1 - share, with only those direct workers who are certain.
    const certain = direct.filter(({ isCertain }) => isCertain).length;
    const places = atLeast === 0 ? leaders.length : Math.floor((certain * (100 - atLeast)) / atLeast);
    return new Map([
      ...direct.map(({ candidate }): [Candidate, Verdict] => [
        candidate,
        { outcome: 'met', because: 'Là người trực tiếp công tác, không giữ chức vụ lãnh đạo, quản lý.' },
      ]),
      ...selectBest(leaders, places, 'trong số lãnh đạo, quản lý'),
    ]);
  },
});
