import { z } from 'zod';
import { formatPercent } from '../../text/numbers.ts';
import { awardShort } from '../names-in-set.ts';
import { defineRequirement } from '../requirement.ts';
import { selectBest } from '../select-best.ts';
import { selectWithin } from './within-best.ts';

/**
 * No more than a share of those put forward for another award in the same round, rounded down: Chiến sĩ thi đua cơ sở of those
 * with Lao động tiên tiến. Of people in each unit, of units in all.
 */
export const titleShare = defineRequirement({
  kind: 'title-share',
  params: z.strictObject({
    award: z.string(),
    percent: z.number().positive().max(100),
    atLeast: z.int().min(0).optional(),
  }),
  example: '{ kind: title-share, award: lao-dong-tien-tien, percent: 15 }',
  describe: ({ award, percent, atLeast = 0 }, set) =>
    `Không quá ${formatPercent(percent)} số được đề nghị ${awardShort(award, set)}${atLeast > 0 ? `, ít nhất ${atLeast}` : ''}`,
  select: (contenders, { award, percent, atLeast = 0 }, { set, decidedBefore }) => {
    const holders = (decidedBefore?.(award) ?? []).filter(({ outcome }) => outcome === 'nominated');
    const placesOf = (count: number) => Math.max(atLeast, Math.floor((count * percent) / 100 + 1e-9));
    if (contenders.every(({ candidate }) => candidate.subject === 'unit')) {
      const { scope } = set;
      const pool = scope === undefined ? ({ of: 'city' } as const) : ({ of: 'all', name: scope } as const);
      return selectBest(contenders, placesOf(holders.length), pool);
    }
    return selectWithin(
      contenders,
      ({ unit }) => unit.id,
      ({ unit }) => placesOf(holders.filter(({ candidate }) => candidate.unit.id === unit.id).length),
      ({ unit }) => ({ of: 'unit', name: unit.name }),
    );
  },
});
