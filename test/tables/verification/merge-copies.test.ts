import { describe, expect, it } from 'vitest';
import { lineKey } from '../../../src/tables/verification/rows-of-result.ts';
import { mergeRows, verificationRow } from '../../support/verification.ts';

const key = (line: string) => lineKey('PX01', line);
const other = { line: 'TT1.2', verified: 20, reason: 'Có quy chế.', by: 'Hoàng Thị Mẫu', on: '21/12/2020' };

describe('mergeCopies', () => {
  it('takes from each copy what only it has', () => {
    const merged = mergeRows([], [[verificationRow()], [verificationRow(other)]]);
    expect(merged.diagnostics).toEqual([]);
    expect([...merged.value]).toEqual([
      [key('TT1.1'), { verified: 35, reason: 'Một nhiệm vụ chậm hạn.', by: 'Lê Văn Thử', on: '20/12/2020' }],
      [key('TT1.2'), { verified: 20, reason: 'Có quy chế.', by: 'Hoàng Thị Mẫu', on: '21/12/2020' }],
    ]);
  });

  it('joins the reasons and names of those who agree, and does so once', () => {
    const second = verificationRow({ reason: 'Chậm 3 ngày.', by: 'Hoàng Thị Mẫu', on: '21/12/2020' });
    const once = mergeRows([], [[verificationRow()], [second]]).value.get(key('TT1.1'));
    expect(once).toEqual({
      verified: 35,
      reason: 'Một nhiệm vụ chậm hạn.; Chậm 3 ngày.',
      by: 'Lê Văn Thử; Hoàng Thị Mẫu',
      on: '20/12/2020',
    });
    const again = mergeRows([verificationRow({ ...once })], [[verificationRow()], [second]]);
    expect(again.value.get(key('TT1.1'))).toEqual(once);
  });

  it('decides nothing where two differ, says both places, and merges the rest', () => {
    const merged = mergeRows(
      [],
      [[verificationRow()], [verificationRow(other), verificationRow({ verified: 30 })]],
    );
    expect([...merged.value.keys()]).toEqual([key('TT1.2')]);
    expect(merged.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['TD4614', 'error']]);
    expect(merged.diagnostics[0]?.message).toContain(
      'doan-1.xlsx › Thẩm định › H2: 35,00; doan-2.xlsx › Thẩm định › H3: 30,00',
    );
  });

  it.each([
    ['another point', verificationRow({ verified: 30 }), 'tham-dinh.xlsx › Thẩm định › H2: 30,00'],
    ['something unreadable', verificationRow({ verified: 'xem lại' }), 'tham-dinh.xlsx: “xem lại”'],
  ])('does not write over %s in the own file', (_, own, said) => {
    const merged = mergeRows([own], [[verificationRow()]]);
    expect(merged.value.size).toBe(0);
    expect(merged.diagnostics[0]?.message).toContain(said);
  });

  it('completes an own entry that lacks its reason', () => {
    const merged = mergeRows([verificationRow({ reason: null })], [[verificationRow()]]);
    expect(merged.diagnostics).toEqual([]);
    expect(merged.value.get(key('TT1.1'))?.reason).toBe('Một nhiệm vụ chậm hạn.');
  });
});
