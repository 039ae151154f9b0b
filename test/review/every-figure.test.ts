import { join } from 'node:path';
import { it } from 'vitest';
import type { Result, ReviewResult } from '../../src/domain/result.ts';
import { hasMoved } from '../../src/review/compare-results.ts';
import type { Comparison, PersonMove, UnitMove } from '../../src/review/comparison.ts';
import type { LineChange, LineSide } from '../../src/review/line-changes.ts';
import { compareResults } from '../support/compare-results.ts';
import { differencesFrom } from '../support/differences.ts';
import { expectGolden } from '../support/golden.ts';
import { GROUNDS, type ReviewGrounds, reviewOf, smallYears, wards } from '../support/small-review.ts';
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
  const sweep = { whole: result, changes: 'fitting', isLeftOut: isOutside, oneIn: 4 } as const;
  await expectTold(golden(`review-${year}`), sweep, ({ value }) => differences(made(value as Result)));
});

it.each([
  ['fact or honour', ({ facts, honours }: ReviewGrounds) => ({ facts, honours })],
  ['unit or day', ({ wards: units, asOf }: ReviewGrounds) => ({ wards: units, asOf })],
])('one %s otherwise that a review knows beside the years: what it says otherwise', async (what, part) => {
  const years = smallYears();
  const differences = differencesFrom(reviewOf(years));
  const sweep = { whole: part(GROUNDS), changes: 'fitting', isLeftOut: isCell, oneIn: 3 } as const;
  await expectTold(golden(`review-by-${what.replaceAll(' ', '-')}`), sweep, ({ value }) =>
    differences(reviewOf(years, { ...GROUNDS, ...value })),
  );
});

/** Where a row stands, and what of a unit a review does not look at. */
const isCell = (place: string) => /\.(?:cell|aliases|email|isUniformed|number|issuer)\b/u.test(place);

/** What a comparison says of whoever moved, and of proposals. */
function movesIn({ units, nominations, isComparable }: Comparison): string {
  const side = (one: LineSide | null) => (one === null ? 'none' : `${one.points}/${one.max} ${one.status}`);
  const lines = (of: readonly LineChange[]) =>
    of.map(({ criterion, before, after, causes }) => {
      const why = causes.map(({ kind, text }) => `${kind}: ${text}`).join('; ');
      return `${criterion} ${side(before)} → ${side(after)} (${why})`;
    });
  const standing = ({ before, after, totalChange, rankChange }: UnitMove | PersonMove) =>
    JSON.stringify([before, after, totalChange, rankChange]);
  const moved = units
    .filter(hasMoved)
    .flatMap((unit) => [
      `${unit.name} ${unit.how} ${standing(unit)}`,
      ...lines(unit.lines),
      ...unit.people.flatMap((person) => [
        `${person.name} ${person.how} ${standing(person)}`,
        ...lines(person.lines),
      ]),
    ]);
  const proposals = nominations.map((change) => JSON.stringify(change));
  return [...(isComparable ? [] : ['not comparable']), ...moved.slice(0, 5), ...proposals.slice(0, 2)].join(
    ' | ',
  );
}

/** A year compiled again: as it was, from files sent again, by other criteria, by another tool. */
const AGAIN: Readonly<Record<string, (result: Result) => Result>> = {
  'as it was': (result) => result,
  'files sent again': (result) => ({
    ...result,
    inputs: result.inputs.map((input) => ({ ...input, sha256: `${input.sha256}0` })),
  }),
  'other criteria': (result) => ({
    ...result,
    criteria: { ...result.criteria, version: '2020.2', sha256: '1' },
  }),
  'another tool': (result) => ({ ...result, tool: { version: '1' } }),
};

it.each(Object.entries(AGAIN))(
  'a year compiled again, %s, with one thing otherwise: who moved, and why',
  async (name, again) => {
    const [, before] = smallYears();
    if (before === undefined) throw new Error('no year');
    const whole = again(before);
    const sweep = {
      whole,
      changes: 'fitting',
      isLeftOut: isOutside,
      oneIn: name === 'as it was' ? 1 : 2,
    } as const;
    await expectTold(golden(`again-${name.replaceAll(' ', '-')}`), sweep, ({ value }) =>
      movesIn(compareResults(before, value as Result, wards)),
    );
  },
);

it('two years that follow one another are compared by who came, went, merged and moved', async () => {
  const [first, second, third] = smallYears();
  if (first === undefined || second === undefined || third === undefined) throw new Error('no years');
  const lines = [
    [first, second],
    [second, third],
    [first, third],
  ].flatMap(([before, after]) => {
    if (before === undefined || after === undefined) return [];
    const compared = compareResults(before, after, wards);
    return [`${before.year} → ${after.year}`, movesIn(compared), ...shown('unit', compared.units)];
  });
  await expectGolden(`${lines.join('\n')}\n`, golden('compared'));
});
