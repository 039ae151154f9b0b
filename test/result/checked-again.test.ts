import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chanceOf } from '../../samples/make/random.ts';
import type { IndividualResult, Result, UnitResult } from '../../src/domain/result.ts';
import { checkResult } from '../../src/result/check/check-result.ts';
import { EDITIONS, yearBy } from '../kept/small-year.ts';
import { expectGolden } from '../support/golden.ts';

const TIMES = 4;
const FILE = '2022/ket-qua.json';

type Scored = UnitResult | IndividualResult;
type Change = (scored: Scored) => boolean;

/** A year of periods is added up from their results, and has no lines of its own here. */
const { 'theo-quy': _ofPeriods, ...WHOLE } = EDITIONS;

const byOne = (points: number | null) => (points === null ? 1 : points + 1);

/** What somebody may write into the figures of a unit or person; false where there is nothing to change. */
const CHANGES: Readonly<Record<string, Change>> = {
  'points of the first line': ({ lines: [line] }) =>
    line !== undefined && put(line, { points: byOne(line.points) }),
  'points of the last line': ({ lines }) => {
    const line = lines.at(-1);
    return line !== undefined && put(line, { points: byOne(line.points) });
  },
  'no last line': ({ lines }) => (lines as unknown[]).pop() !== undefined,
  'points of the first group': ({ groups: [group] }) =>
    group !== undefined && put(group, { points: byOne(group.points) }),
  'what applies of the last group': ({ groups }) => {
    const group = groups.at(-1);
    return group !== undefined && put(group, { applicable: group.applicable + 1 });
  },
  'what the first group earned': ({ groups: [group] }) =>
    group !== undefined && put(group, { earned: byOne(group.earned) }),
  'another group': ({ groups: [group] }) => group !== undefined && put(group, { group: 'KHAC' }),
  'no first group': ({ groups }) => (groups as unknown[]).shift() !== undefined,
  'points of a group inside': (scored) => {
    const [group] = ('subgroups' in scored ? scored.subgroups : undefined) ?? [];
    return group !== undefined && put(group, { points: byOne(group.points) });
  },
  bonus: (scored) => scored.bonus != null && put(scored, { bonus: scored.bonus + 1 }),
  penalty: (scored) => scored.penalty != null && put(scored, { penalty: scored.penalty - 1 }),
  total: (scored) => put(scored, { total: byOne(scored.total) }),
  'no total': (scored) => scored.total !== null && put(scored, { total: null }),
  'what it claimed': (scored) =>
    'selfTotal' in scored && scored.selfTotal != null && put(scored, { selfTotal: scored.selfTotal + 1 }),
  grade: (scored) => put(scored, { grade: scored.grade === 'tot' ? 'kha' : 'tot' }),
  'nothing at all': (scored) => put(scored, { lines: [], groups: [] }),
};

function put<T extends object>(target: T, values: Partial<Record<keyof T, unknown>>): boolean {
  Object.assign(target, values);
  return true;
}

/** Of a result the first unit that has a total, one that has none, and the first person. */
function chosen({ units }: Result): readonly (readonly [string, (result: Result) => Scored | undefined])[] {
  const places = [
    units.findIndex(({ total }) => total !== null),
    units.findIndex(({ total }) => total === null),
  ];
  const withPeople = units.findIndex(({ individuals }) => individuals.length > 0);
  return [
    ...places.map((place, at) => [`unit ${at}`, (result: Result) => result.units[place]] as const),
    ['person', (result: Result) => result.units[withPeople]?.individuals[0]],
  ];
}

/** Figures of a result that somebody changed by hand, on plans of every kind: groups in groups, bonus, penalties, no people. */
describe('a result of a small year', () => {
  it.each(Object.entries(WHOLE))(
    'adds up as it is, and says what was changed: %s',
    async (name, criteria) => {
      const lines: string[] = [];
      for (let seed = 1; seed <= TIMES; seed += 1) {
        const { units, decided } = yearBy(criteria, chanceOf('small year', name, seed));
        const whole = JSON.stringify(decided);
        const read = (): Result => JSON.parse(whole);
        const known = { file: FILE, editions: [criteria], units };
        const told = (result: Result) =>
          checkResult(result, known).diagnostics.flatMap(({ code, message }) =>
            code === 'TD5310' || code === 'TD5311' ? [message] : [],
          );
        expect(told(read())).toEqual([]);
        for (const [whose, find] of chosen(decided))
          for (const [what, change] of Object.entries(CHANGES)) {
            const result = read();
            const scored = find(result);
            if (scored !== undefined && change(scored))
              lines.push(`${seed} ${whose}, ${what}: ${told(result).join(' | ')}`);
          }
      }
      expect(lines.length).toBeGreaterThan(40);
      await expectGolden(
        `${lines.join('\n')}\n`,
        join(import.meta.dirname, 'golden', 'checked-again', `${name.replaceAll(' ', '-')}.txt`),
      );
    },
  );
});
