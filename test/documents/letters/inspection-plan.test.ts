import { describe, expect, it } from 'vitest';
import type { Table } from '../../../src/documents/document-model.ts';
import { inspectionPlan as skeleton } from '../../../templates/text/ke-hoach-kiem-tra.ts';
import { documentText } from '../../support/document-text.ts';
import { expectGolden } from '../../support/golden.ts';
import { planOf, proposalOf } from '../../support/inspection-fixture.ts';

describe('the plan of inspections', () => {
  it('reads as its golden text', async () => {
    await expectGolden(documentText(skeleton, planOf(4)), 'ke-hoach-kiem-tra');
  });

  it.each([1, 4, 8])('says %i units, and lists as many', (count) => {
    const plan = planOf(count);
    const [table] = plan.blocks.bang_don_vi as readonly Table[];
    expect(table?.rows).toHaveLength(count);
    const text = documentText(skeleton, plan);
    expect(text).toContain(`Kiểm tra 0${count} đơn vị`);
    const byLot = proposalOf(count).units.filter(({ how }) => how === 'lot').length;
    expect(text.includes('bốc ngẫu nhiên trong các đơn vị còn lại')).toBe(byLot > 0);
  });

  it('has a symbol of its own', () => {
    // The plan (III.3) has the council organise the inspections; an office may keep them to itself.
    expect(planOf(1).letterhead).toMatchObject({
      symbol: 'KH-HĐTĐKT',
      signer: { authority: 'TM. HỘI ĐỒNG' },
    });
    expect(planOf(1, 'office').letterhead).toMatchObject({ symbol: 'KH-PNV', issuingAgency: 'Phòng Nội vụ' });
  });
});
