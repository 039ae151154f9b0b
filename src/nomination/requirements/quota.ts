import { z } from 'zod';
import { defineRequirement } from '../requirement.ts';
import { selectWithin } from './within-best.ts';

const places = z.int().min(0);

/** A number of places per unit, by type of unit (tỷ lệ, số lượng khống chế). */
export const quota = defineRequirement({
  kind: 'quota',
  params: z.strictObject({
    perUnit: z.record(z.string(), places),
  }),
  example: '{ kind: quota, perUnit: { phuong-xa: 2, default: 1 } }',
  describe: ({ perUnit }) => {
    const others = perUnit.default ?? 0;
    const counts = [...new Set([...Object.values(perUnit), others])].sort((a, b) => a - b);
    return counts.length === 1
      ? `Trong chỉ tiêu ${others} cá nhân mỗi đơn vị`
      : `Trong chỉ tiêu từ ${counts[0]} đến ${counts.at(-1)} cá nhân mỗi đơn vị, theo loại đơn vị`;
  },
  select: (contenders, { perUnit }) =>
    selectWithin(
      contenders,
      ({ unit }) => unit.id,
      ({ unit }) => perUnit[unit.type] ?? perUnit.default ?? 0,
      ({ unit }) => ({ of: 'unit', name: unit.name }),
    ),
});
