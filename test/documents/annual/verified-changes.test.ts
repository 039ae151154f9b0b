import { describe, expect, it } from 'vitest';
import { verifiedChanges } from '../../../src/documents/annual/verified-changes.ts';
import type { Table } from '../../../src/documents/document-model.ts';
import type { LineResult, Result } from '../../../src/domain/result.ts';
import { runsText } from '../../support/document-text.ts';
import { resultFixture, unitOf } from '../../support/result-fixture.ts';
import { emptyYear } from '../../support/result-variants.ts';

const verification = {
  reason: 'Đã xem hồ sơ.',
  by: '',
  on: null,
  from: { file: 'tham-dinh.xlsx', sheet: 'Thẩm định', cell: 'H5' },
};

/** A ward whose lines are verified: kept at 20, raised from 10 to 12, given 8 where it was blank. */
const ward = unitOf('A', 'Phường Ánh Dương', 'phuong-xa', 'Cụm số 1', [20, 10, 'blank', 20, 15]);
const verified = [20, 12, 8];
const lines = ward.lines.map(
  (line, index): LineResult =>
    index < verified.length ? { ...line, verifiedPoints: verified[index] ?? null, verification } : line,
);
const year: Result = { ...resultFixture, units: [{ ...ward, lines }] };

describe('the appendix of verified points', () => {
  it('lists what the council changed, and what had no points before, not what it kept', () => {
    const [table] = verifiedChanges(year) as readonly Table[];
    expect(table?.rows.map(({ cells }) => cells.map(({ runs }) => runsText(runs)))).toEqual([
      [
        '1',
        'Phường Ánh Dương',
        'TT1.2 Kế hoạch phong trào trong năm',
        '10',
        '10,00',
        '10,00',
        '12,00',
        'Đã xem hồ sơ.',
        '–',
        '–',
      ],
      [
        '2',
        'Phường Ánh Dương',
        'TT1.3 Nhiệm vụ được giao đúng thời hạn',
        '30',
        '–',
        'Cần xem lại',
        '8,00',
        'Đã xem hồ sơ.',
        '–',
        '–',
      ],
    ]);
  });

  it('says so where there is no change', () => {
    const [only, ...rest] = verifiedChanges(emptyYear);
    expect(rest).toEqual([]);
    expect(only?.type === 'paragraph' && runsText(only.runs)).toBe(
      'Không có tiêu chí nào có điểm thẩm định khác điểm tính lại.',
    );
  });
});
