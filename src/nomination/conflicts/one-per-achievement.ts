import { z } from 'zod';
import { defineConflict } from '../conflict.ts';
import { titlesBefore } from '../titles-before.ts';

/**
 * Not several awards for one achievement (Luật 06/2022/QH15, Điều 5.2c): who is put forward higher is not put forward
 * lower, and of two awards of one level the file's first counts. It holds within a family of awards.
 */
export const onePerAchievement = defineConflict({
  kind: 'one-per-achievement',
  params: z.strictObject({}),
  example: '{ kind: one-per-achievement }',
  describe: () => 'Một thành tích chỉ đề nghị một hình thức khen thưởng',
  test: (candidate, award, taken) => {
    // A title is no bar to a reward, nor one of a chain to the next.
    const chain = titlesBefore(award);
    const before = taken
      .of(candidate)
      .find(
        ({ outcome, award: other }) =>
          outcome === 'nominated' && other.family === award.family && !chain.includes(other.id),
      );
    return before === undefined
      ? null
      : { outcome: 'unmet', fact: { code: 'proposed-higher', award: before.award.title } };
  },
});
