import { describe, expect, it } from 'vitest';
import { citesLater } from '../../../src/documents/lists/cited-on-day.ts';
import type { LawRegister } from '../../../src/domain/law.ts';

const texts: LawRegister['texts'] = [
  {
    id: 'luat-2022',
    names: ['Luật Thi đua, khen thưởng 2022'],
    issued: '2022-06-15',
    from: '2024-01-01',
    to: null,
    before: 'quy định đang có hiệu lực',
    after: 'quy định đang có hiệu lực',
  },
];
const CLAUSE = 'Luật Thi đua, khen thưởng 2022, Điều 93';

describe('a clause that the criteria name, on the day of a paper', () => {
  it.each([
    ['2022-03-15', 'not yet issued', true],
    ['2023-12-15', 'issued and not yet in force', true],
    ['2024-01-01', 'in force', false],
  ])('on %s, %s', (date, _, isLater) => {
    expect(citesLater(CLAUSE, { texts }, date)).toBe(isLater);
  });

  it('of another text is left alone', () => {
    expect(citesLater('Kế hoạch số 756/KH-UBND, mục III.3', { texts }, '2022-03-15')).toBe(false);
  });
});
