import { z } from 'zod';
import { unitTypesOf, unitTypeTitle } from '../../domain/unit.ts';
import { defineRequirement } from '../requirement.ts';
import { selectWithin } from './within-best.ts';

const places = z.int().min(0);

/** A number of places for each kind of unit, over all units. */
export const quotaByType = defineRequirement({
  kind: 'quota-by-type',
  params: z.strictObject({ places: z.record(z.string(), places) }),
  example: '{ kind: quota-by-type, places: { phuong-xa: 5, default: 2 } }',
  describe: ({ places: each }, set) =>
    `Trong chỉ tiêu theo loại đơn vị (${unitTypesOf(set)
      .map(({ id, title }) => `${title} ${each[id] ?? each.default ?? 0}`)
      .join('; ')})`,
  select: (contenders, { places: each }, { set }) =>
    selectWithin(
      contenders,
      ({ unit }) => unit.type,
      ({ unit }) => each[unit.type] ?? each.default ?? 0,
      ({ unit }) => ({
        of: 'type',
        type: unit.type,
        ...(set.unitTypes && { title: unitTypeTitle(set, unit.type) }),
      }),
    ),
});
