import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chanceOf } from '../../samples/make/random.ts';
import { digest } from '../support/digest.ts';
import { expectGolden } from '../support/golden.ts';
import { EDITIONS, yearBy } from './small-year.ts';

const TIMES = 16;

/** Years of a few units on small sets of criteria, answered by chance: all that is worked out and said is as it was. */
describe('a small year on', () => {
  it.each(Object.entries(EDITIONS))('%s', async (name, criteria) => {
    const lines: string[] = [];
    for (let seed = 1; seed <= TIMES; seed += 1) {
      const { stood, decided } = yearBy(criteria, chanceOf('small year', name, seed));
      const { units, nominations, diagnostics, ...rest } = decided;
      lines.push(
        `${seed}: ${digest(rest)} ${digest(stood.value.units)} ${digest(diagnostics)}`,
        ...units.map((one) => `  ${one.id} ${one.total} ${one.rank} ${digest(one)}`),
        `  ${nominations.map(({ outcome }) => outcome).join(', ')} ${digest(nominations)}`,
      );
    }
    expect(new Set(lines.map((line) => line.slice(-10))).size).toBeGreaterThan(lines.length / 2);
    await expectGolden(
      `${lines.join('\n')}\n`,
      join(import.meta.dirname, 'golden', 'years', `${name.replaceAll(' ', '-')}.txt`),
    );
  });
});
