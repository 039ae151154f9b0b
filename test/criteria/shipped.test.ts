import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkFrozen, checkUnfrozen, parseFrozen } from '../../src/criteria/frozen.ts';
import { criterionKinds, kindOf } from '../../src/criteria/kinds/registry.ts';
import { individualLines, linesOfGroups, unitLines } from '../../src/criteria/lines.ts';
import { parseCriteria } from '../../src/criteria/parse.ts';
import type { CriteriaSet } from '../../src/criteria/schema.ts';
import { sha256 } from '../../src/io/hash.ts';
import { conflictKinds } from '../../src/nomination/conflicts/registry.ts';
import { requirementKinds } from '../../src/nomination/requirements/registry.ts';
import { faultsOf, shippedText } from '../support/criteria-text.ts';

const root = new URL('../../criteria/', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');

function shipped(): CriteriaSet {
  const { value, diagnostics } = parseCriteria({ text: shippedText, file: '2019.2.yaml', sha256: '' });
  if (value === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return value.set;
}

describe('the criteria of plan 756', () => {
  const set = shipped();

  it('verify without a remark', () => {
    expect(faultsOf(shippedText)).toEqual([]);
  });

  it('hold part IV.1 of the plan: 5 groups and 12 leaves for units, 7 and 25 for people', () => {
    const shape = ({ groups }: CriteriaSet['units']) =>
      groups.map(({ id, max, criteria }) => `${id} ${max}: ${criteria.map((each) => each.max).join('+')}`);
    expect(shape(set.units)).toEqual([
      'TT1 35: 7+6+7+9+6',
      'TT2 25: 7+10+8',
      'TT3 15: 15',
      'TT4 15: 7+8',
      'TT5 10: 10',
    ]);
    expect(shape(set.individuals)).toEqual([
      'CN1 20: 7+5+3+5',
      'CN2 15: 6+5+4',
      'CN3 17: 5+3+6+3',
      'CN4 16: 6+3+4+3',
      'CN5 18: 3+4+3+3+3+2',
      'CN6 7: 3+2+2',
      'CN7 7: 7',
    ]);
  });

  it('speak to Party and mass-organisation offices in the plan’s other words', () => {
    const titleFor = (type: 'phuong-xa' | 'co-quan-dang' | 'mttq-doan-the') =>
      unitLines(set, type)
        .find(({ id }) => id === 'TT4.1')
        ?.title.slice(0, 32);
    expect(titleFor('phuong-xa')).toBe('Thực hiện bài trí công sở (Quốc ');
    expect(titleFor('co-quan-dang')).toBe('Đối với các cơ quan Đảng, cơ qua');
    expect(titleFor('mttq-doan-the')).toBe('Đối với các cơ quan Đảng, cơ qua');
  });

  it('ask leaders and uniformed sectors what is asked of them alone', () => {
    const lines = linesOfGroups(set.individuals.groups);
    expect(lines.filter(({ appliesTo }) => appliesTo.leaders).map(({ id }) => id)).toEqual([
      'CN3.4',
      'CN4.4',
    ]);
    expect(lines.filter(({ appliesTo }) => appliesTo.uniformed).map(({ id }) => id)).toEqual(['CN6.3']);
    expect(individualLines(set, { type: 'phuong-xa', isUniformed: false })).toHaveLength(24);
  });

  it('have no misprint of the plan left in a title', () => {
    expect(set.errata?.map(({ read }) => read)).toEqual([
      'Thực hiện đẩy mạnh công tác',
      'Chỉ thị 05-CT/TW',
      'vòi vĩnh',
      'bổ nhiệm người thân',
    ]);
    const titles = [...linesOfGroups(set.units.groups), ...linesOfGroups(set.individuals.groups)].map(
      ({ title }) => title,
    );
    const criteria = set.units.groups.flatMap((group) => group.criteria.map(({ title }) => title));
    for (const { printed } of set.errata ?? [])
      expect([...titles, ...criteria].join('\n')).not.toContain(printed);
  });

  it('have short titles that fit a column, and dropdowns that fit a spreadsheet', () => {
    for (const line of [...linesOfGroups(set.units.groups), ...linesOfGroups(set.individuals.groups)]) {
      expect(line.short.length, line.id).toBeLessThanOrEqual(40);
      expect(line.clause, line.id).toMatch(/^IV\.1\.[ab], gạch đầu dòng \d(, dấu cộng \d)?$/);
      expect(kindOf(line).choices().join(',').length, line.id).toBeLessThanOrEqual(255);
      if (line.kind !== 'score') expect(line.examples.length, line.id).toBeGreaterThanOrEqual(2);
    }
  });

  it('say that the points are the tool’s own', () => {
    expect(set.pointsOrigin).toBe(
      'Thang điểm mặc định của công cụ; Kế hoạch 756/KH-UBND không quy định điểm.',
    );
    for (const { origin } of [...set.awards, ...set.disqualifiers])
      expect(origin).toMatch(/[Mm]ặc định của công cụ/);
  });

  it('are published: their bytes never change again', () => {
    const frozen = parseFrozen(readFileSync(new URL('frozen.yaml', root), 'utf8'));
    const editions = ['2019.1', '2019.2'].map((version) => ({
      set: { ...set, version },
      sha256: sha256(readFileSync(new URL(`756-KH-UBND/${version}.yaml`, root))),
      file: `${version}.yaml`,
    }));
    expect(checkFrozen(frozen, editions)).toEqual([]);
    expect(checkUnfrozen(frozen, editions)).toEqual([]);
  });
});

describe('criteria/README.md', () => {
  it('explains every kind of criterion and of requirement, and no other', () => {
    const section = (title: string) => readme.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
    const headings = (text: string) =>
      [...text.matchAll(/^### `([a-z-]+)`/gm)].map((match) => match[1]).sort();
    expect(headings(section('Các cách chấm'))).toEqual([...criterionKinds.keys()].sort());
    expect(headings(section('Điều kiện khen thưởng'))).toEqual([...requirementKinds.keys()].sort());
    expect(headings(section('Quy tắc giữa các hình thức'))).toEqual([...conflictKinds.keys()].sort());
  });

  it('shows the example that the tool itself answers wrong params with', () => {
    for (const { example } of criterionKinds.values()) expect(readme).toContain(`params: ${example}`);
  });
});
