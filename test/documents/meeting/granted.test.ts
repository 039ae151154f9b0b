import { describe, expect, it } from 'vitest';
import { nomineesOf } from '../../../src/documents/figures/nominees.ts';
import { grantedUnits } from '../../../src/documents/meeting/granted.ts';
import { nominationOf } from '../../support/result-fixture.ts';
import { resultBefore } from '../../support/two-results.ts';

const [first] = resultBefore.criteria.awards;
if (first === undefined) throw new Error('no award');
const giayKhen = first;
const flag = { ...giayKhen, id: 'co-thi-dua', title: 'Cờ thi đua của UBND tỉnh' };
const praised = (award: string, id: string, name: string) => ({
  ...nominationOf('unit', id, null, name, 'nominated', ['Đủ điều kiện.']),
  award,
});

/** What stands in each row of the list, cell by cell. */
function rowsOf(nominations: ReturnType<typeof praised>[]): readonly string[] {
  const criteria = { ...resultBefore.criteria, awards: [flag, { ...giayKhen, id: 'giay-khen' }] };
  const blocks = grantedUnits(nomineesOf({ ...resultBefore, criteria, nominations }));
  return blocks.flatMap((block) => ('rows' in block ? block.rows.map((row) => JSON.stringify(row)) : []));
}

describe('the list of a decision', () => {
  it('says who receives which award, where there are two', () => {
    const rows = rowsOf([
      praised('co-thi-dua', 'A', 'Xã Đông'),
      praised('giay-khen', 'B', 'Xã Tây'),
      praised('giay-khen', 'C', 'Xã Nam'),
    ]);
    expect(rows).toHaveLength(5);
    expect(rows[0]).toContain('Cờ thi đua của UBND tỉnh: 01 tập thể');
    expect(rows[1]).toContain('Xã Đông');
    expect(rows[2]).toContain(': 02 tập thể');
    expect(rows.slice(3).join()).toMatch(/Xã (?:Tây|Nam).*Xã (?:Tây|Nam)/u);
  });

  it('is one list where one award is granted', () => {
    const rows = rowsOf([praised('giay-khen', 'A', 'Xã Đông'), praised('giay-khen', 'B', 'Xã Tây')]);
    expect(rows).toHaveLength(2);
    expect(rows.join()).not.toContain('tập thể');
  });
});
