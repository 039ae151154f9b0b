import type { CriteriaSet } from '../schema.ts';
import { nameOf } from './award-name.ts';
import type { Finding } from './finding.ts';

/** A vote can be won: the quorum is no more than all members, and what must be exceeded is not everybody. */
export function verifyVotes({ awards }: CriteriaSet): readonly Finding[] {
  return awards.flatMap((award, index): readonly Finding[] => {
    const { vote } = award;
    if (vote === undefined) return [];
    const named = nameOf(award);
    const [part = 0, whole = 1] = vote.quorum.split('/').map(Number);
    const quorum: readonly Finding[] =
      part <= whole
        ? []
        : [
            {
              code: 'TD4132',
              path: ['awards', index, 'vote', 'quorum'],
              values: {
                award: named,
                problem: `“quorum” (${vote.quorum}) nhiều hơn toàn bộ thành viên`,
                advice: 'Ghi một phân số không quá 1, ví dụ "2/3".',
              },
            },
          ];
    const threshold: readonly Finding[] =
      vote.reaching === 'at-least' || vote.threshold < 100
        ? []
        : [
            {
              code: 'TD4132',
              path: ['awards', index, 'vote', 'threshold'],
              values: {
                award: named,
                problem: 'không thể có quá 100% số phiếu',
                advice: 'Ghi “threshold” dưới 100, hoặc đổi “reaching” thành at-least.',
              },
            },
          ];
    return [...quorum, ...threshold];
  });
}
