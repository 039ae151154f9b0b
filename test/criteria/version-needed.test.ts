import { describe, expect, it } from 'vitest';
import type { CriteriaSet } from '../../src/criteria/schema.ts';
import { inVersionNeeded } from '../../src/criteria/version-needed.ts';
import { smallCriteria } from '../support/criteria.ts';

const one = smallCriteria();

/** The first line of a side is of another kind; those after it stay. */
function withKind(side: 'units' | 'individuals', kind: string): CriteriaSet {
  const [group, ...groups] = one[side].groups;
  const [line, ...lines] = group?.criteria ?? [];
  if (group === undefined || line === undefined) throw new Error('no line');
  const changed = { ...line, kind } as typeof line;
  return { ...one, [side]: { groups: [{ ...group, criteria: [changed, ...lines] }, ...groups] } };
}

describe('a set is written', () => {
  it.each<readonly [string, CriteriaSet]>([
    ['nothing is new', one],
    ['a kind is another of the old ones', withKind('units', 'deduction')],
  ])('as version 1, as it is, where %s', (_, set) => {
    expect(inVersionNeeded(set)).toBe(set);
  });

  it.each<readonly [string, CriteriaSet]>([
    ['one line of units is of a newer kind', withKind('units', 'relative')],
    ['one line of people is', withKind('individuals', 'per-item')],
    ['only a figure of the head is', { ...one, total: 120 }],
  ])('as version 2 where %s, with what version 1 takes for granted', (_, set) => {
    const written = inVersionNeeded(set);
    expect(written).toMatchObject({
      schema: 'thidua-criteria/2',
      total: set.total ?? 100,
      scope: 'toàn địa bàn',
      levels: [{ id: 'city' }, { id: 'province' }, { id: 'prime-minister' }, { id: 'president' }],
    });
    expect(written.unitTypes?.map(({ id }) => id)).toContain('phuong-xa');
    expect(written.units).toBe(set.units);
  });

  it('with what it says itself kept', () => {
    const set = { ...one, total: 120, scope: 'toàn xã', unitTypes: [{ id: 'thon', title: 'Thôn' }] };
    expect(inVersionNeeded(set)).toMatchObject({ total: 120, scope: 'toàn xã', unitTypes: set.unitTypes });
  });
});
