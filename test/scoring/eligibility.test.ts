import { describe, expect, it } from 'vitest';
import { declaredEligibility } from '../../src/scoring/eligibility.ts';
import { person } from '../support/answers.ts';
import { smallCriteria } from '../support/criteria.ts';

function eligibility(words: string | null) {
  const from = { file: 'a.xlsx', sheet: 'Cá nhân', cell: 'AE5' };
  const violation = words === null ? null : { value: words, from };
  return declaredEligibility(person('Lê Văn Ất', {}, { violation }), smallCriteria());
}

describe('declaredEligibility', () => {
  it('is clear when nothing is declared', () => {
    expect(eligibility(null)).toEqual({ disqualified: [], onHold: [] });
  });

  it.each([
    'Khiển trách theo Quyết định số 12/QĐ-UBND ngày 05/4/2022',
    'KHIỂN TRÁCH (QĐ số 12)',
    'bị cảnh cáo, 45/QĐ-PNV',
  ])('excludes on a documented fact: %s', (words) => {
    expect(eligibility(words).disqualified).toEqual(['V1']);
  });

  it.each(['Khiển trách', 'bị nhắc nhở, phê bình', 'đang xem xét'])(
    'only holds back without a document: %s',
    (words) => {
      expect(eligibility(words).disqualified).toEqual([]);
      expect(eligibility(words).onHold).toHaveLength(1);
    },
  );
});
