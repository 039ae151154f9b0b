import { describe, expect, it } from 'vitest';
import { layRows, rowKey } from '../../src/tables/keep-rows.ts';
import { NO_ENTRY, type VerificationTableRow } from '../../src/tables/verification/rows-of-result.ts';

const written = { verified: 7, reason: 'Thiếu sổ.', by: 'Lê Văn Thử', on: '20/12/2022' };

function row(unit: string, line: string, given: Partial<VerificationTableRow> = {}): VerificationTableRow {
  return {
    unit,
    unitName: unit,
    line,
    title: '',
    max: 10,
    selfPoints: 9,
    points: 8,
    entry: NO_ENTRY,
    ...given,
  };
}

const year = [row('A', 'TT1'), row('A', 'TT2'), row('B', 'TT1'), row('B', 'TT2')];
const shown = (rows: readonly VerificationTableRow[]) =>
  rows.map(
    ({ unit, line, entry }) => `${unit} ${line}${entry.verified === null ? '' : ` ${entry.verified}`}`,
  );

describe('layRows', () => {
  it('takes the rows that were chosen', () => {
    expect(shown(layRows({ year, isChosen: ({ unit }) => unit === 'B', kept: [] }))).toEqual([
      'B TT1',
      'B TT2',
    ]);
  });

  it('adds to what stands there, with what was written, and with the points of today', () => {
    const kept = [row('a', 'tt2', { points: 5, entry: written })];
    const rows = layRows({ year, isChosen: ({ unit }) => unit === 'B', kept });
    expect(shown(rows)).toEqual(['A TT2 7', 'B TT1', 'B TT2']);
    expect(rows[0]).toMatchObject({ unit: 'A', points: 8, entry: written });
  });

  it('loses no entry: one without a place stands at the end, a repeated one too', () => {
    const stray = row('C', 'TT1', { entry: written });
    const first = row('A', 'TT1', { entry: written });
    const second = row('A', 'TT1', { entry: { ...written, verified: 6 } });
    const rows = layRows({ year, isChosen: () => true, kept: [stray, first, second, row('D', 'TT1')] });
    expect(shown(rows)).toEqual(['A TT1 7', 'A TT2', 'B TT1', 'B TT2', 'C TT1 7', 'A TT1 6']);
  });

  it('puts merged entries in their rows', () => {
    const merged = new Map([[rowKey({ unit: 'b', line: 'tt1' }), written]]);
    expect(shown(layRows({ year, isChosen: () => false, kept: [], merged }))).toEqual(['B TT1 7']);
  });
});
