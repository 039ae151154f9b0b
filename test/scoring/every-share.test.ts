import { join } from 'node:path';
import { it } from 'vitest';
import type { TotalRules } from '../../src/criteria/rules.ts';
import { pointsFromHundredths } from '../../src/domain/points.ts';
import { type LineShare, totalSide } from '../../src/scoring/total-groups.ts';
import { expectTold } from '../support/sweep.ts';

const points = pointsFromHundredths;
const group = (
  id: string,
  max: number,
  counts: 'base' | 'bonus' | 'penalty',
  groups: TotalRules['groups'] = [],
) => ({
  id,
  max: points(max),
  counts,
  groups,
});

/** Two groups of the total, one with groups inside it, a bonus and a penalty beside them, and bounds that are just reached. */
const rules: TotalRules = {
  full: points(100),
  groups: [
    group('TT1', 60, 'base', [
      group('TT1.1', 20, 'base'),
      group('TT1.2', 5, 'bonus'),
      group('TT1.3', 5, 'penalty', [group('TT1.3.1', 5, 'penalty')]),
    ]),
    group('TT2', 40, 'base'),
    group('TT3', 10, 'bonus', [group('TT3.1', 4, 'bonus')]),
    group('TT4', 6, 'penalty'),
  ],
  bonusCap: points(12),
  penaltyCap: points(8),
  floor: points(5),
  ceiling: points(97),
};

const share = (
  of: string,
  max: number,
  own: LineShare['share'] | number,
  more: Partial<LineShare> = {},
): LineShare => ({
  group: of,
  max: points(max),
  share: typeof own === 'number' ? points(own) : own,
  ...more,
});

/** Lines that earn, that do not apply, that lie above their maximum or take off. */
const shares: Readonly<Record<string, readonly LineShare[]>> = {
  'a line does not apply': [
    share('TT1', 40, 31),
    share('TT1.1', 15, 14, { mayExceed: true }),
    share('TT1.1', 5, 'not-applicable'),
    share('TT1.2', 5, 3),
    share('TT1.3.1', 5, -2),
    share('TT2', 40, 42, { mayExceed: true }),
    share('TT2', 3, 2, { counts: 'bonus' }),
    share('TT3.1', 4, 4),
    share('TT3', 8, 5),
    share('TT4', 6, -6),
  ],
  'a group does not apply': [
    share('TT1', 40, 39),
    share('TT1.1', 20, 20),
    share('TT2', 40, 'not-applicable'),
    share('TT2', 2, -1, { counts: 'penalty' }),
    share('TT3', 10, 9),
    share('TT4', 6, 'not-applicable'),
  ],
  'little is earned': [share('TT1', 40, 3), share('TT1.1', 20, 0), share('TT2', 40, 1), share('TT4', 6, -3)],
  'a line is not known': [
    share('TT1', 40, 30),
    share('TT1.1', 20, 'unknown'),
    share('TT2', 40, 30),
    share('TT3', 10, 3),
  ],
  'nothing applies': [
    share('TT1', 40, 'not-applicable'),
    share('TT2', 40, 'not-applicable'),
    share('TT3', 10, 3),
  ],
};

it.each(Object.entries(shares))(
  'what a side comes to where %s, and with one share or bound otherwise',
  async (name, own) => {
    const totals = (of: { readonly shares: readonly LineShare[]; readonly rules: TotalRules }) => {
      const { groups, subgroups, bonus, penalty, total } = totalSide(of.shares, of.rules);
      const each = [...groups, ...subgroups].map(
        ({ group: id, max, applicable, earned, points: scaled }) =>
          `${id} ${earned}/${applicable} of ${max}: ${scaled}`,
      );
      return `${total} = bonus ${bonus}, penalty ${penalty}; ${each.join(', ')}`;
    };
    const whole = { shares: own, rules };
    await expectTold(
      join(import.meta.dirname, 'golden', `${name.replaceAll(' ', '-')}.txt`),
      { whole, changes: 'fitting', oneIn: 1 },
      ({ value }) => totals(value as typeof whole),
    );
  },
);
