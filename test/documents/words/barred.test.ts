import { describe, expect, it } from 'vitest';
import { barredBy, groundsInWords } from '../../../src/documents/words/barred.ts';
import { resultFixture } from '../../support/result-fixture.ts';

const [first] = resultFixture.criteria.disqualifiers;
const id = first?.id ?? '';
const ground = {
  document: { number: '2187/QĐ-UBND', date: '2021-06-14', issuer: 'Chủ tịch UBND thành phố' },
  what: 'Khiển trách',
  from: '2021-06-14',
  until: '2022-06-14',
  cell: { file: 'xu-ly.xlsx', sheet: 'Xử lý', cell: 'E5' },
};

describe('what keeps somebody from a grade', () => {
  it('is told with its document, its day and its end', () => {
    const barred = { disqualified: [id], grounds: { [id]: [ground] }, violation: 'Khiển trách' };
    expect(barredBy(barred, resultFixture, 'council')).toEqual([
      `${first?.title} (Khiển trách, văn bản số 2187/QĐ-UBND ngày 14/6/2021 của Chủ tịch UBND thành phố, có hiệu lực đến ngày 14/6/2022)`,
    ]);
  });

  it('where nobody said when it ends, that is said', () => {
    const barred = { disqualified: [id], grounds: { [id]: [{ ...ground, until: null }] } };
    expect(groundsInWords(barred, id, 'council')).toMatch(/, không nêu ngày hết hiệu lực$/u);
    expect(groundsInWords(barred, id, 'clerk')).toMatch(/xu-ly\.xlsx › Xử lý › E5$/u);
  });

  it('the unit’s own words stand where the office’s book has nothing; else that nothing is stated', () => {
    expect(groundsInWords({ disqualified: [id], violation: 'Khiển trách (QĐ 12/QĐ-UBND)' }, id, 'unit')).toBe(
      'đơn vị ghi “Khiển trách (QĐ 12/QĐ-UBND)”',
    );
    expect(groundsInWords({ disqualified: [id] }, id, 'unit')).toBe('không nêu văn bản, ngày và thời hạn');
  });
});
