import { z } from 'zod';
import { defineRequirement } from '../requirement.ts';

/** So many years of the review in which the candidate took part, whatever its points. */
export const yearsInMovement = defineRequirement({
  kind: 'years-in-movement',
  params: z.strictObject({ atLeast: z.int().min(1) }),
  example: '{ kind: years-in-movement, atLeast: 3 }',
  describe: ({ atLeast }) => `Tham gia Phong trào từ ${atLeast} năm trở lên trong kỳ`,
  test: ({ history }, { atLeast }) => {
    const taken = history.filter(
      ({ state }) => state === 'counted' || state === 'unknown' || state === 'discounted',
    );
    const open = history.filter(({ state }) => state === 'no-result' || state === 'broken');
    const because = `Tham gia Phong trào ${taken.length} năm${
      taken.length === 0 ? '' : ` (${taken.map(({ year }) => year).join(', ')})`
    }, cần ${atLeast} năm`;
    if (taken.length >= atLeast) return { outcome: 'met', because: `${because}.` };
    if (taken.length + open.length < atLeast) return { outcome: 'unmet', because: `${because}.` };
    return {
      outcome: 'undecided',
      because: `${because}; chưa rõ ${open.length} năm (${open.map(({ year }) => year).join(', ')}).`,
    };
  },
});
