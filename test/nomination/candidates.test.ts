import { join } from 'node:path';
import { expect, it } from 'vitest';
import { chanceOf } from '../../samples/make/random.ts';
import type { Candidate } from '../../src/nomination/candidate.ts';
import { EDITIONS, yearBy } from '../kept/small-year.ts';
import { expectGolden } from '../support/golden.ts';
import { smallYears, standingOf } from '../support/small-review.ts';

const SEEDS = { small: 4, '12-KH-UBND': 1, 'so-voi-cum': 4 } as const;

/** A candidate as awards look at it, one line for each of its parts. */
const told = ({ unit, name, subject, ...rest }: Candidate): readonly string[] => [
  `${subject} ${name} (${unit.id} ${unit.name})`,
  ...Object.entries(rest).map(([part, value]) => `  ${part}: ${JSON.stringify(value)}`),
];

const kept = async (candidates: readonly Candidate[], name: string) => {
  expect(candidates.length).toBeGreaterThan(5);
  await expectGolden(
    `${candidates.flatMap(told).join('\n')}\n`,
    join(import.meta.dirname, 'golden', `${name}.txt`),
  );
};

it.each(Object.entries(SEEDS))('everybody of a year of %s, as awards look at them', async (name, seed) => {
  const criteria = EDITIONS[name];
  if (criteria === undefined) throw new Error(`no criteria ${name}`);
  const { stood } = yearBy(criteria, chanceOf('small year', name, seed));
  await kept(stood.value.candidates, `candidates-${name}`);
});

it('everybody of a review, with all years and what of them counts', async () => {
  await kept(standingOf(smallYears()).candidates, 'candidates-of-a-review');
});
