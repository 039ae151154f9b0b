import { describe, expect, it } from 'vitest';
import { shippedFolder } from '../../src/io/shipped.ts';
import { loadInspectionRules, parseInspectionRules } from '../../src/workspace/inspection-rules.ts';

const shipped = () =>
  loadInspectionRules({ shippedFolder: shippedFolder('templates'), workspaceFolder: 'không có thư mục này' });

describe('the rules of inspections', () => {
  it('know the clause of the plan that they were made for, and speak of no plan in what is printed of any', async () => {
    const { value, diagnostics } = await shipped();
    expect(diagnostics).toEqual([]);
    expect(value?.clauses).toEqual([{ plan: '756-KH-UBND', clause: 'mục III.3' }]);
    expect(value?.origin).not.toMatch(/mục|756/u);
  });

  it('an older copy of the office has no clauses', () => {
    const graded = '{ weight: 10, fullAt: 2 }';
    const text = `schema: thidua-inspection/1
origin: Quy chế của Hội đồng
randomShare: 20
risks:
  difference: ${graded}
  noSubmission: { weight: 10 }
  openLines: ${graded}
  missingEvidence: ${graded}
  neverInspected: { weight: 5 }
  nearAward: { weight: 5, within: 1 }
`;
    const { value, diagnostics } = parseInspectionRules(new TextEncoder().encode(text), 'kiem-tra.yaml');
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({ origin: 'Quy chế của Hội đồng', issuer: 'council', clauses: [] });
  });
});
