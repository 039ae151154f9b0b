import { z } from 'zod';
import { addYears } from '../../text/dates.ts';
import { defineRequirement } from '../requirement.ts';

/**
 * The movement has gone on for so many years, counted from the day on which the level that the law names launched it
 * (Luật 06/2022/QH15: Điều 73.4d three years, Điều 44.1a and 44.4c five).
 */
export const movementYears = defineRequirement({
  kind: 'movement-years',
  params: z.strictObject({ atLeast: z.int().min(1), launched: z.iso.date(), by: z.string() }),
  example: '{ kind: movement-years, atLeast: 5, launched: 2019-07-12, by: UBND tỉnh }',
  describe: ({ atLeast, by }) => `Phong trào do ${by} phát động có thời gian từ ${atLeast} năm trở lên`,
  test: (_candidate, { atLeast, launched, by }, { asOf }) => {
    const full = addYears(launched, atLeast);
    const isFull = full <= asOf;
    return {
      outcome: isFull ? 'met' : 'unmet',
      fact: { code: 'movement-age', by, launched, needed: atLeast, full, isFull },
    };
  },
});
