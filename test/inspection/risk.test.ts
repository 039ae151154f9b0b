import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnostics/diagnose.ts';
import type { LineResult, Result } from '../../src/domain/result.ts';
import { risksOf } from '../../src/inspection/risk.ts';
import { inspectionRules, noHistory } from '../support/inspection-fixture.ts';
import { nominationOf, resultFixture, unitOf } from '../support/result-fixture.ts';

const ward = (id: string, shares: Parameters<typeof unitOf>[4], total: number | null = null) =>
  unitOf(id, `Phường ${id}`, 'phuong-xa', 'Cụm số 1', shares, { total });

function risks(given: Partial<Result>, history = noHistory) {
  return risksOf({ ...resultFixture, nominations: [], ...given }, inspectionRules, history);
}

const claiming = (line: LineResult | undefined, selfPoints: number) =>
  ({ ...line, selfPoints }) as LineResult;

describe('risksOf', () => {
  it('weighs claims against recalculated points, up or down, in proportion', () => {
    const unit = ward('A', [20, 10, 25, 20, 15]);
    const [first, second, ...rest] = unit.lines;
    // 3 above and 2 below: 5 of 10 points, half of 40
    const lines = [claiming(first, 17), claiming(second, 12), ...rest];
    expect(risks({ units: [{ ...unit, lines }] }).get('A')).toEqual({
      score: 20,
      reasons: [
        'điểm tự chấm lệch điểm tính lại 5,00 điểm ở tiêu chí 1.1 “Quy chế văn hóa công sở”, 1.2 “Kế hoạch phong trào trong năm”',
      ],
      lines: ['TT1.1', 'TT1.2'],
    });
  });

  it('weighs open lines and missing submissions', () => {
    // 2 of 4 lines: half of 20
    const found = risks({ units: [ward('A', [20, 'blank', 25, 'unreadable', 12]), ward('B', null)] });
    expect(found.get('A')).toMatchObject({ score: 10, lines: ['TT1.2', 'TT2.1'] });
    expect(found.get('B')).toEqual({ score: 15, reasons: ['chưa nộp báo cáo'], lines: [] });
  });

  it('counts remarks on missing evidence by the file of the unit', () => {
    const remark = diagnose('TD2304', { file: 'A.xlsx', cell: 'I5' }, { criterion: 'TT1.1' });
    const found = risks({ units: [ward('A', [20, 10, 25, 20, 15])], diagnostics: [remark, remark] });
    // 2 of 5: 4 of 10
    expect(found.get('A')).toEqual({ score: 4, reasons: ['2 tiêu chí thiếu minh chứng'], lines: [] });
  });

  it('knows who was never verified, but only where earlier years tell', () => {
    const units = [ward('A', [20, 10, 25, 20, 15]), ward('B', [20, 10, 25, 20, 15])];
    expect(risks({ units }).get('A')?.score).toBe(0);
    const told = risks({ units }, { years: [2020, 2021], inspected: new Set(['B']) });
    expect(told.get('A')).toMatchObject({
      score: 5,
      reasons: ['chưa được thẩm định lần nào (đã có bảng thẩm định năm 2020, 2021)'],
    });
    expect(told.get('B')?.score).toBe(0);
  });

  it('finds totals near the edge of an award within the cluster', () => {
    const shares = [20, 10, 25, 20, 15] as const;
    const units = [
      ward('A', shares, 95),
      ward('B', shares, 90),
      ward('C', shares, 88.5),
      ward('D', shares, 80),
    ];
    const outcomes = ['nominated', 'nominated', 'not-nominated', 'not-nominated'] as const;
    const nominations = units.map(({ id, name }, index) =>
      nominationOf('unit', id, null, name, outcomes[index] ?? 'undecided', []),
    );
    const found = risks({ units, nominations });
    expect(units.map(({ id }) => found.get(id)?.score)).toEqual([0, 8, 8, 0]);
    expect(found.get('C')?.reasons).toEqual([
      'chỉ cách ranh giới được đề nghị khen thưởng trong cụm 1,50 điểm',
    ]);
  });

  it.each([
    [2, 8],
    [2.01, 0],
  ])('an edge is near up to 2 points: %d points above it weigh %i', (above, score) => {
    const units = [ward('A', [20, 10, 25, 20, 15], 88 + above), ward('B', [20, 10, 25, 20, 15], 88)];
    const nominations = units.map(({ id, name }, index) =>
      nominationOf('unit', id, null, name, index === 0 ? 'nominated' : 'not-nominated', []),
    );
    expect(risks({ units, nominations }).get('A')?.score).toBe(score);
  });

  it('names up to four criteria, and counts more', () => {
    const reasonsOf = (...shares: Parameters<typeof unitOf>[4] & object) =>
      risks({ units: [ward('A', shares)] })
        .get('A')
        ?.reasons.join();
    expect(reasonsOf('blank', 'blank', 'blank', 'blank', 12)).toMatch(
      /^tiêu chí 1\.1 .*, 1\.2 .*, 1\.3 .*, 2\.1 .* chưa trả lời/u,
    );
    expect(reasonsOf('blank', 'blank', 'blank', 'blank', 'blank')).toMatch(/^5 tiêu chí chưa trả lời/u);
  });
});
