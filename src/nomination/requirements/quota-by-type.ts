import { z } from 'zod';
import { UNIT_TYPE_TITLES, UNIT_TYPES } from '../../domain/unit.ts';
import { defineRequirement } from '../requirement.ts';
import { selectWithin } from './within-best.ts';

const places = z.int().min(0);

/** A number of places for each kind of unit, over the whole city. */
export const quotaByType = defineRequirement({
  kind: 'quota-by-type',
  params: z.strictObject({ places: z.partialRecord(z.enum([...UNIT_TYPES, 'default']), places) }),
  example: '{ kind: quota-by-type, places: { phuong-xa: 5, default: 2 } }',
  describe: ({ places: each }) =>
    `Trong chỉ tiêu theo loại đơn vị (${UNIT_TYPES.map(
      (type) => `${UNIT_TYPE_TITLES[type]} ${each[type] ?? each.default ?? 0}`,
    ).join('; ')})`,
  select: (contenders, { places: each }) =>
    selectWithin(
      contenders,
      ({ unit }) => unit.type,
      ({ unit }) => each[unit.type] ?? each.default ?? 0,
      ({ unit }) => ({ of: 'type', type: unit.type }),
    ),
});
