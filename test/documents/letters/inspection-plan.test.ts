import { describe, expect, it } from 'vitest';
import type { Table } from '../../../src/documents/document-model.ts';
import { inspectionPlan } from '../../../src/documents/letters/ke-hoach-kiem-tra.ts';
import { inspectionPlan as skeleton } from '../../../templates/text/ke-hoach-kiem-tra.ts';
import { documentText } from '../../support/document-text.ts';
import { expectGolden } from '../../support/golden.ts';
import { planOf, proposalOf } from '../../support/inspection-fixture.ts';
import { contextOf, resultFixture } from '../../support/result-fixture.ts';

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

  it('drawn by lot alone, nobody was chosen before', () => {
    const proposal = proposalOf(2);
    const drawn = { ...proposal, units: proposal.units.map((each) => ({ ...each, how: 'lot' as const })) };
    const text = documentText(skeleton, inspectionPlan(contextOf(resultFixture), drawn));
    expect(text).toContain('02 đơn vị bốc ngẫu nhiên');
    expect(text).not.toContain('các đơn vị còn lại');
  });

  it('cites the clause of its own plan, and none of a plan that is not known to order it', () => {
    const opening = (plan: string) =>
      documentText(skeleton, inspectionPlan(contextOf({ ...resultFixture, plan }), proposalOf(2)))
        .split('\n')
        .find((line) => line.startsWith('Thực hiện '));
    expect(opening(resultFixture.plan)).toContain('tổ chức các đoàn kiểm tra');
    expect(opening(resultFixture.plan)).toContain('(mục III.3), Hội đồng');
    expect(opening('12-KH-UBND')).not.toMatch(/mục|đoàn kiểm tra/u);
    expect(opening('12-KH-UBND')).toContain('giai đoạn 2019 - 2025, Hội đồng');
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

describe('members of the council in the plan of inspections', () => {
  const units = proposalOf(4).units.map(({ unit }) => unit);
  const member = (name: string, follows: readonly string[]) => ({
    name,
    position: 'Phó Chủ tịch UBND thành phố',
    role: 'Ủy viên',
    follows: [...follows],
  });
  const textOf = (members: readonly ReturnType<typeof member>[]) => {
    const context = contextOf(resultFixture);
    const councilMembers = [{ from: null, to: null, members: [...members] }];
    const plan = inspectionPlan(
      { ...context, profile: { ...context.profile, councilMembers } },
      proposalOf(4),
    );
    return JSON.stringify(plan.blocks.doan_kiem_tra);
  };
  const cluster = units[0]?.cluster ?? '';

  it('are named with the clusters that they follow and how many of the units are in them', () => {
    const size = units.filter((unit) => unit.cluster === cluster).length;
    const said = textOf([member('Đàm Quốc Việt Hưng', [cluster.toUpperCase(), 'Cụm không có'])]);
    expect(said).toContain(
      `Đàm Quốc Việt Hưng, Phó Chủ tịch UBND thành phố, Ủy viên: ${cluster} (0${size} đơn vị được kiểm tra)`,
    );
    expect(said).not.toContain('Cụm không có');
  });

  it('are left out who follow none of these clusters, and nothing is said where nobody does', () => {
    expect(textOf([member('A', ['Cụm không có'])])).not.toContain('Thành viên Hội đồng theo dõi');
    expect(textOf([])).not.toContain('Thành viên Hội đồng theo dõi');
  });

  it('lines are named by number and title, and the paper does not speak of a scale of risk', () => {
    const plan = JSON.stringify(planOf(4));
    expect(plan).not.toMatch(/TT\d|mức rủi ro|Do đoàn chọn/u);
    expect(plan).toContain('1.2 “Kế hoạch phong trào trong năm”');
  });
});
