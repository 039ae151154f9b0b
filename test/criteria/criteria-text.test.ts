import { describe, expect, it } from 'vitest';
import { criteriaText } from '../../src/criteria/criteria-text.ts';
import type { CriteriaSet } from '../../src/criteria/schema.ts';
import { smallCriteria } from '../support/criteria.ts';

const keysOf = (set: CriteriaSet) =>
  [...criteriaText(set, 'Thử nghiệm').matchAll(/^(\w+):/gmu)].map(([, key]) => key);

describe('the file of a set', () => {
  it('begins with what it is, where it comes from, and how it is changed', () => {
    expect(criteriaText(smallCriteria(), 'Lập từ bảng.').split('\n').slice(0, 8)).toEqual([
      '# BỘ TIÊU CHÍ CHẤM ĐIỂM – 01/KH-UBND',
      '# Bản 2020.1, dùng từ ngày 02/01/2020',
      '#',
      '# Lập từ bảng.',
      '# Bản đã dùng để chấm thì không sửa: sửa bảng .xlsx đi kèm rồi chạy “thidua tieuchi nhap”, bảng sẽ thành bản mới.',
      '# Nghĩa của từng mục: xem criteria/README.md.',
      '',
      'schema: thidua-criteria/1',
    ]);
  });

  it('has its entries in the order of the plan, however they came; what is new comes last, what is not said is left out', () => {
    const { schema, movement, awards, grades, units, ...rest } = smallCriteria();
    const mixed = { moi: 'mới', awards, units, total: undefined, grades, ...rest, movement, schema };
    expect(keysOf(mixed as unknown as CriteriaSet)).toEqual([
      ...['schema', 'plan', 'version', 'movement', 'effective', 'pointsOrigin', 'rounding'],
      ...['notApplicable', 'missingEvidence', 'deadline', 'grades', 'units', 'individuals'],
      ...['disqualifiers', 'awards', 'moi'],
    ]);
  });

  it('says nothing of people where version 2 judges none', () => {
    const nobody = { individuals: { groups: [] } };
    expect(keysOf(smallCriteria({ ...nobody, schema: 'thidua-criteria/2' }))).not.toContain('individuals');
    expect(keysOf(smallCriteria(nobody))).toContain('individuals');
    expect(keysOf(smallCriteria({ schema: 'thidua-criteria/2' }))).toContain('individuals');
  });
});
