import { describe, expect, it } from 'vitest';
import { lineageOf } from '../../src/review/lineage.ts';
import { registered } from '../support/review-world.ts';

// A and B became C on 01/12/2019; C and D became E on 01/7/2025, F was divided between E and G.
const register = [
  registered('A', null, '2019-11-30', ['C']),
  registered('B', null, '2019-11-30', ['C']),
  registered('C', '2019-12-01', '2025-06-30', ['E']),
  registered('D', null, '2021-01-31', [], 'Xã D'),
  registered('D', '2021-02-01', '2025-06-30', ['E']),
  registered('F', null, '2025-06-30', ['E', 'G']),
  registered('E', '2025-07-01', null),
  registered('G', '2025-07-01', null),
];

describe('lineage', () => {
  const { ancestorsOf, successions } = lineageOf(register);
  const sorted = (id: string) => [...ancestorsOf(id)].sort((a, b) => (a.id < b.id ? -1 : 1));

  it('goes back through several mergers, and knows what was only a part', () => {
    expect(sorted('E')).toEqual([
      { id: 'A', isWhole: true },
      { id: 'B', isWhole: true },
      { id: 'C', isWhole: true },
      { id: 'D', isWhole: true },
      { id: 'F', isWhole: false },
    ]);
    expect(sorted('G')).toEqual([{ id: 'F', isWhole: false }]);
    expect(sorted('A')).toEqual([]);
  });

  it('passes a part on as a part', () => {
    const later = lineageOf([
      ...register.slice(0, -1),
      registered('G', '2025-07-01', '2025-12-31', ['H']),
      registered('H', '2026-01-01', null),
    ]);
    expect(later.ancestorsOf('H')).toEqual([
      { id: 'G', isWhole: true },
      { id: 'F', isWhole: false },
    ]);
  });

  it('names an heir as it was called on the day itself, were it the only one', () => {
    const { successions: of } = lineageOf([
      registered('A', null, '2021-01-31', ['B']),
      registered('B', '2021-02-01', '2021-02-01', [], 'Xã B'),
      registered('B', '2021-02-02', null, [], 'Phường B'),
    ]);
    expect(of('2021-01-01', '2021-12-31').map(({ to, on }) => [to.name, on])).toEqual([
      ['Xã B', '2021-02-01'],
    ]);
  });

  it.each([
    ['2019-12-01', '2022-11-30', ['A', 'B']],
    ['2019-12-02', '2022-11-30', []],
    ['2019-07-24', '2019-12-01', ['A', 'B']],
    ['2019-07-24', '2019-11-30', []],
  ])('in a period from %s to %s are the mergers of 01/12/2019, or not: %j', (from, to, merged) => {
    expect(successions(from, to).map((each) => each.from.id)).toEqual(merged);
  });

  it('never goes round for ever', () => {
    const round = lineageOf([registered('A', null, null, ['B']), registered('B', null, null, ['A'])]);
    expect(round.ancestorsOf('A')).toEqual([{ id: 'B', isWhole: true }]);
  });

  it('tells the mergers of a period, whole and in part', () => {
    expect(successions('2019-07-24', '2022-11-30')).toEqual([
      {
        from: { id: 'A', name: 'Phường A' },
        to: { id: 'C', name: 'Phường C' },
        on: '2019-12-01',
        isWhole: true,
      },
      {
        from: { id: 'B', name: 'Phường B' },
        to: { id: 'C', name: 'Phường C' },
        on: '2019-12-01',
        isWhole: true,
      },
    ]);
    const parts = successions('2025-01-01', '2025-11-30').filter(({ from }) => from.id === 'F');
    expect(parts.map(({ to, isWhole }) => [to.id, isWhole])).toEqual([
      ['E', false],
      ['G', false],
    ]);
  });
});
