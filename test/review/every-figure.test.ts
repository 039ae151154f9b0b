import { join } from 'node:path';
import { it } from 'vitest';
import type { Result, ReviewResult } from '../../src/domain/result.ts';
import { compareResults } from '../support/compare-results.ts';
import { differencesFrom } from '../support/differences.ts';
import { expectGolden } from '../support/golden.ts';
import { reviewOf, smallYears, wards } from '../support/small-review.ts';
import { expectTold } from '../support/sweep.ts';

/** What of a year's result neither a review nor a comparison looks at, and words that are taken over as they stand. */
const isOutside = (place: string) =>
  /^(?:documents|meeting|schema|plan|deadline)\b|\.understanding\b|^inputs\[.*\.(?:rows|because|outcome|unit)/u.test(
    place,
  ) ||
  /\.(?:from|because|clause|title|evidence|explanation)\b|^(?:diagnostics|nominations)\[.*\.(?!unit|individual|award|outcome|subject|leader)[a-z]+(?:\[.*)?$/u.test(
    place,
  );

const golden = (name: string) => join(import.meta.dirname, 'golden', `${name}.txt`);

/** A value as it is, item by item of its lists. */
const shown = (name: string, items: readonly object[]) =>
  items.map((item) => `${name}: ${JSON.stringify(item)}`);

function told({ units, nominations, period, remarks, diagnostics }: ReviewResult): readonly string[] {
  const people = units.flatMap(({ individuals }) => individuals);
  return [
    ...shown(
      'unit',
      units.map(({ individuals: _, ...unit }) => unit),
    ),
    ...shown('person', people),
    ...shown(
      'nomination',
      nominations.map(({ name, outcome, because }) => ({ name, outcome, because })),
    ),
    ...shown('year', period.years),
    ...shown('comparison', period.comparisons ?? []),
    ...shown('succession', period.successions),
    ...shown('remark', remarks),
    ...shown('said', diagnostics),
  ];
}

it('a review of three years is as it was: units, people, nominations, years and how they compare', async () => {
  await expectGolden(`${told(reviewOf(smallYears())).join('\n')}\n`, golden('review'));
});

it.each([2020, 2022])('one figure of %s otherwise: what a review says otherwise', async (year) => {
  const years = smallYears();
  const result = years.find((each) => each.year === year);
  if (result === undefined) throw new Error(`no result of ${year}`);
  const made = (changed: Result) => reviewOf(years.map((each) => (each === result ? changed : each)));
  const differences = differencesFrom(made(result));
  const sweep = { whole: result, changes: 'fitting', isLeftOut: isOutside, oneIn: 3 } as const;
  await expectTold(golden(`review-${year}`), sweep, ({ value }) => differences(made(value as Result)));
});

it('one figure of the later year otherwise: what a comparison of two years says otherwise', async () => {
  const [, before, after] = smallYears();
  if (before === undefined || after === undefined) throw new Error('no two years');
  const made = (changed: Result) => compareResults(before, changed, wards);
  const differences = differencesFrom(made(after));
  const sweep = { whole: after, changes: 'fitting', isLeftOut: isOutside, oneIn: 1 } as const;
  await expectTold(golden('compared-2022'), sweep, ({ value }) => differences(made(value as Result)));
  await expectGolden(`${shown('unit', made(after).units).join('\n')}\n`, golden('compared'));
});
