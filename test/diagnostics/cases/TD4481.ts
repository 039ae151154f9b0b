import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import type { Result } from '../../../src/domain/result.ts';
import { councilResult } from '../../support/council-fixture.ts';
import { foundByGate } from '../../support/gate-context.ts';

const from = { file: 'tham-dinh.xlsx', sheet: 'Thẩm định', cell: 'H4' };
const verification = { reason: 'Đã xem hồ sơ', by: 'Tổ thẩm định số 1', on: '2022-12-24', from };

/** A point that was verified after the meeting. */
const late: Result = {
  ...councilResult,
  units: councilResult.units.map((unit, index) => ({
    ...unit,
    lines: unit.lines.map((line, at) => (index + at > 0 ? line : { ...line, verification })),
  })),
};

export const reproduce = async (): Promise<readonly Diagnostic[]> => foundByGate(late, '2022-12-30');
