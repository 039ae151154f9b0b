import { z } from 'zod';
import { defineRequirement } from '../requirement.ts';
import { selectWithin } from './within-best.ts';

const percent = z.number().min(0).max(100);

/** Places for a per cent of the unit's people, by the unit's own grade; rounded down, but never below `atLeast`. */
export const quotaByGrade = defineRequirement({
  kind: 'quota-by-grade',
  params: z.strictObject({ percent: z.record(z.string(), percent), atLeast: z.int().min(0) }),
  example: '{ kind: quota-by-grade, percent: { xuat-sac: 20, tot: 15, default: 10 }, atLeast: 1 }',
  describe: ({ percent: shares, atLeast }, set) => {
    const titles = Object.entries(shares).map(([grade, share]) => {
      const title = set.grades.find(({ id }) => id === grade)?.title ?? 'các mức khác';
      return `${title} ${share}%`;
    });
    return `Trong tỷ lệ phần trăm số người của đơn vị theo xếp loại của đơn vị (${titles.join('; ')}; ít nhất ${atLeast})`;
  },
  select: (contenders, { percent: shares, atLeast }) =>
    selectWithin(
      contenders,
      ({ unit }) => unit.id,
      ({ ofUnit }) => {
        const share = shares[ofUnit.grade ?? ''] ?? shares.default ?? 0;
        return Math.max(atLeast, Math.floor(((ofUnit.people ?? 0) * Math.round(share * 100)) / 10_000));
      },
      (_id, { unit }) => `của ${unit.name}`,
    ),
});
