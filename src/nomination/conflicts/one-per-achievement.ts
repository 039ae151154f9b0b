import { z } from 'zod';
import { defineConflict } from '../conflict.ts';
import { levelOf } from '../level.ts';

/** Not several awards for one achievement (Luật 06/2022/QH15, Điều 5.2c): who is put forward higher is not put forward lower. */
export const onePerAchievement = defineConflict({
  kind: 'one-per-achievement',
  params: z.strictObject({}),
  example: '{ kind: one-per-achievement }',
  describe: () => 'Một thành tích chỉ đề nghị một hình thức khen thưởng',
  test: (candidate, award, taken) => {
    const higher = taken
      .of(candidate)
      .find(({ award: other, outcome }) => outcome === 'nominated' && levelOf(other) > levelOf(award));
    return higher === undefined
      ? null
      : { outcome: 'unmet', because: `Đã được đề nghị ${higher.award.title} cho cùng thành tích.` };
  },
});
