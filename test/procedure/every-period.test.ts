import { join } from 'node:path';
import { it } from 'vitest';
import { editionOfTerm } from '../../src/criteria/of-term.ts';
import { describePeriods, periodInputs, reportingOverYear } from '../../src/procedure/account-periods.ts';
import { withPeriods } from '../../src/procedure/of-periods.ts';
import type { PeriodOfYear } from '../../src/review/period-of-year.ts';
import type { RecordedUnit } from '../../src/review/year-record.ts';
import { scoreYear } from '../../src/scoring/score-year.ts';
import { differencesFrom } from '../support/differences.ts';
import { expectGolden } from '../support/golden.ts';
import { withMaps, withoutMaps } from '../support/json-of-maps.ts';
import { editionOfText, meanText, quarterOf, quartersText, quarterUnit } from '../support/quarter-office.ts';
import { expectTold } from '../support/sweep.ts';

const WAYS = {
  mean: meanText,
  sum: quartersText,
  last: meanText.replace('year: mean', 'year: last'),
} as const;
const UNITS = ['A', 'C'].map((id) => quarterUnit(id));
const REGISTER = { units: [...UNITS, quarterUnit('B', { heirs: ['A'], to: '2026-06-30' })] };

type Changed = (unit: RecordedUnit) => Partial<RecordedUnit>;

function inQuarter(quarter: PeriodOfYear, changed: Readonly<Record<string, Changed>>): PeriodOfYear {
  const { record } = quarter;
  if (record === null) return quarter;
  const units = [...record.units].map(([id, unit]): [string, RecordedUnit] => [
    id,
    { ...unit, ...changed[id]?.(unit) },
  ]);
  return { ...quarter, record: { ...record, units: new Map(units) } };
}

const told: Changed = ({ people }) => ({
  staffCount: 12,
  people: people.map((person) => ({
    ...person,
    sex: 'female',
    violation: 'Khiển trách',
    achievement: 'Sáng kiến',
  })),
});

/** Four quarters of two wards and of one that the first took over: late, missing, not known, not to be believed. */
const quarters: readonly PeriodOfYear[] = [
  inQuarter(
    quarterOf('Q1', { A: { total: 18.5, people: { An: 17, Bình: 20 } }, C: { total: 12 }, B: { total: 20 } }),
    {
      A: told,
      C: () => ({ submission: 'late', receivedOn: '2026-04-02' }),
    },
  ),
  quarterOf(
    'Q2',
    { A: { total: 17.25, people: { An: 16.5 } }, C: { total: 13, people: { Cúc: null } } },
    { unsound: ['C'] },
  ),
  inQuarter(quarterOf('Q3', { A: { total: 20, people: { An: 18 } }, C: { total: null } }, { full: 15 }), {
    C: () => ({ submission: 'rejected' }),
  }),
  inQuarter(quarterOf('Q4', { A: { total: 16.01, people: { An: 19, Bình: 15 } } }, { unsound: ['A/Bình'] }), {
    A: told,
  }),
];

function yearOf(text: string, each: readonly PeriodOfYear[]) {
  const criteria = editionOfTerm(editionOfText(text), { year: 2026 });
  const { set } = criteria;
  const merged = withPeriods([], { each }, { year: 2026, set, units: UNITS, register: REGISTER });
  const scored = scoreYear(merged.submissions, { units: UNITS, criteria }).value;
  return {
    units: [...scored].map(([id, { scorecard, people }]) => ({ id, scorecard, people })),
    submissions: merged.submissions.map(({ unit, received, info, remarks }) => ({
      unit,
      received,
      info,
      remarks,
    })),
    reporting: reportingOverYear({ each }, UNITS, null),
    inputs: periodInputs({ each }, UNITS),
    periods: describePeriods({ each }, set),
    said: merged.diagnostics.map(({ message }) => message),
  };
}

const itemsOf = (value: unknown): readonly unknown[] =>
  value instanceof Map ? [...value] : Array.isArray(value) ? value : [value];

const golden = (name: string) => join(import.meta.dirname, 'golden', `${name}.txt`);

it.each(Object.entries(WAYS))(
  'a year that is the %s of its quarters: of units and people, with why',
  async (way, text) => {
    const lines = Object.entries(yearOf(text, quarters)).flatMap(([part, value]) =>
      itemsOf(value).map((item) => `${part}: ${JSON.stringify(item, withoutMaps)}`),
    );
    await expectGolden(`${lines.join('\n')}\n`, golden(`year-by-${way}`));
  },
);

it.each(Object.entries(WAYS))(
  'one thing of a quarter otherwise: what the year that is their %s says otherwise',
  async (way, text) => {
    const differences = differencesFrom(yearOf(text, quarters));
    const whole = JSON.parse(JSON.stringify(quarters, withoutMaps)) as object;
    const isLeftOut = (place: string) => /\.groupScores\b|\.period$/u.test(place);
    await expectTold(
      golden(`quarters-by-${way}`),
      { whole, changes: 'fitting', isLeftOut, oneIn: 2 },
      ({ value }) => differences(yearOf(text, JSON.parse(JSON.stringify(value), withMaps))),
    );
  },
);
