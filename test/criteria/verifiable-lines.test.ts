import { expect, it } from 'vitest';
import { editionOfTerm } from '../../src/criteria/of-term.ts';
import type { CriteriaSet } from '../../src/criteria/schema.ts';
import { verifiableLines } from '../../src/criteria/verifiable-lines.ts';
import { smallCriteria } from '../support/criteria.ts';
import { editionOfText, quartersText } from '../support/quarter-office.ts';

const ids = (set: CriteriaSet, type: string, isUniformed = false) =>
  verifiableLines(set, { type, isUniformed, cluster: '' }).map(({ id }) => id);

it('the council gives points for the lines of a unit’s kind', () => {
  const set = smallCriteria();
  expect(ids(set, 'phuong-xa')).toEqual(['TT1.1', 'TT1.2', 'TT2.1']);
  expect(ids(set, 'truong-hoc')).toEqual(['TT1.1', 'TT1.2']);
});

it('of lines for those in uniform only where the unit is', () => {
  const set = smallCriteria();
  const [group] = set.units.groups;
  const line = group?.criteria[1];
  if (line === undefined || 'criteria' in line) throw new Error('no line');
  line.appliesTo = { uniformed: true };
  expect(ids(set, 'truong-hoc')).toEqual(['TT1.1']);
  expect(ids(set, 'truong-hoc', true)).toEqual(['TT1.1', 'TT1.2']);
});

it('of a year of quarters for the year’s own lines, not for what its quarters came to', () => {
  const { set } = editionOfTerm(editionOfText(quartersText), { year: 2026 });
  const all = set.units.groups.flatMap(({ criteria }) => criteria.map(({ id }) => id));
  expect(all).toContain('KY1.1');
  expect(ids(set, 'phong-ban').length).toBeGreaterThan(0);
  expect(ids(set, 'phong-ban').filter((id) => id.startsWith('KY'))).toEqual([]);
});
