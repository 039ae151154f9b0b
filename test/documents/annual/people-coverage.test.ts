import { expect, it } from 'vitest';
import { coverageFigure, peopleCoverage } from '../../../src/documents/annual/people-coverage.ts';
import type { UnitResult } from '../../../src/domain/result.ts';
import { personOf, reportRulesFixture, unitOf } from '../../support/result-fixture.ts';

const employing = (staffCount: number | null, scored: number): UnitResult => ({
  ...unitOf('A', 'Phường A', 'phuong-xa', '', [20, 10, 25, 20, 15]),
  staffCount,
  individuals: Array.from({ length: scored }, (_, at) => personOf(`A/${at}`, 'Hồ Văn Mẫu', '', [40, 20, 40])),
});
const half = { ...reportRulesFixture, standout: { ...reportRulesFixture.standout, share: 50 } };

it.each<readonly [string, readonly UnitResult[], string]>([
  ['a unit of one person', [employing(1, 1)], 'Số được chấm điểm là 01/01 người hiện có tại 01 đơn vị'],
  [
    'units that do not say, or say none',
    [employing(4, 2), employing(null, 9), employing(0, 9)],
    'Số được chấm điểm là 02/04 người hiện có tại 01 đơn vị',
  ],
  ['nobody who says', [employing(0, 1)], ''],
])('how many were scored, of those whom units employ: %s', (_, units, begin) => {
  expect(coverageFigure(units, half).slice(0, begin.length)).toBe(begin);
});

it.each([
  [1, true],
  [2, false],
])('of 4 people %i scored are few where half is asked for: %s', (scored, isFew) => {
  expect(peopleCoverage([employing(4, scored)], half, 'người').includes('không suy ra cho toàn bộ')).toBe(
    isFew,
  );
});
