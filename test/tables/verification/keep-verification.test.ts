import { describe, expect, it } from 'vitest';
import { blankCells, type LaidRow } from '../../../src/tables/keep-rows.ts';
import {
  type KeptVerification,
  keptRows,
  layVerification,
} from '../../../src/tables/verification/keep-verification.ts';
import { lineKey, type VerificationRow } from '../../../src/tables/verification/rows-of-result.ts';
import { VERIFICATION, type VerificationColumn } from '../../../src/tables/verification/shape.ts';
import { unit } from '../../support/candidate.ts';
import { rawWorkbook } from '../../support/raw-workbook.ts';
import { VERIFICATION_HEADER, verificationContext, verificationRow } from '../../support/verification.ts';

const written = { verified: 7, reason: 'Thiếu sổ.', by: 'Lê Văn Thử', on: '20/12/2022' };

function row(unitId: string, line: string, given: Partial<VerificationRow['cells']> = {}): VerificationRow {
  const cells = { ...blankCells(VERIFICATION), unit: unitId, unitName: unitId, line, points: 8, ...given };
  return { key: lineKey(unitId, line), unit: unitId, cells };
}

const year = [row('A', 'TT1'), row('A', 'TT2'), row('B', 'TT1'), row('B', 'TT2')];
const shown = (rows: readonly LaidRow<VerificationColumn>[]) =>
  rows.map(
    ({ cells, isTyped }) =>
      `${cells.unit} ${cells.line}${cells.verified === null ? '' : ` ${cells.verified}`}${isTyped ? ' (open)' : ''}`,
  );

describe('layVerification', () => {
  it('takes the rows that were chosen', () => {
    expect(shown(layVerification({ year, isChosen: (id) => id === 'B', kept: [] }))).toEqual([
      'B TT1',
      'B TT2',
    ]);
  });

  it('adds to what stands there, with what was written, and with the points of today', () => {
    const kept = [row('A', 'TT2', { ...written, unit: 'a', line: 'tt2', points: 5 })].map((each) => ({
      ...each,
      key: lineKey('A', 'TT2'),
    }));
    const rows = layVerification({ year, isChosen: (id) => id === 'B', kept });
    expect(shown(rows)).toEqual(['A TT2 7', 'B TT1', 'B TT2']);
    expect(rows[0]?.cells).toMatchObject({ unit: 'A', points: 8, ...written });
  });

  it('loses no entry: one without a place stands open at the end, a repeated one too', () => {
    const stray = { ...row('C', 'TT1', written), key: null };
    const kept: KeptVerification = [
      stray,
      row('A', 'TT1', written),
      row('A', 'TT1', { ...written, verified: 6 }),
      { ...row('D', 'TT1'), key: null },
    ];
    expect(shown(layVerification({ year, isChosen: () => true, kept }))).toEqual([
      'A TT1 7',
      'A TT2',
      'B TT1',
      'B TT2',
      'C TT1 7 (open)',
      'A TT1 6 (open)',
    ]);
  });

  it('keeps a row that stood there without an entry', () => {
    expect(shown(layVerification({ year, isChosen: () => false, kept: [row('A', 'TT2')] }))).toEqual([
      'A TT2',
    ]);
  });

  it('puts merged entries in their rows', () => {
    const merged = new Map([[lineKey('B', 'TT1'), written]]);
    expect(shown(layVerification({ year, isChosen: () => false, kept: [], merged }))).toEqual(['B TT1 7']);
  });
});

describe('keptRows', () => {
  const keysOf = (given: Parameters<typeof verificationRow>[0], units = verificationContext.units) =>
    keptRows(rawWorkbook([VERIFICATION_HEADER, verificationRow(given)]), {
      ...verificationContext,
      units,
    })?.map(({ key }) => key);

  it('finds the line of a row whoever typed the codes', () => {
    expect(keysOf({ unit: 'px01', line: 'tt1.1' })).toEqual([lineKey('PX01', 'TT1.1')]);
    expect(keysOf({ unit: 7 }, [unit({ id: '007' })])).toEqual([lineKey('007', 'TT1.1')]);
  });

  it('lays no entry beside a unit that the name speaks against', () => {
    expect(keysOf({ unitName: 'Phường Trăng Rằm' })).toEqual([null]);
  });

  it('keeps what was typed as it was typed', () => {
    const [kept] =
      keptRows(
        rawWorkbook([VERIFICATION_HEADER, verificationRow({ verified: '7,5', on: { date: '2020-12-20' } })]),
        verificationContext,
      ) ?? [];
    expect(kept?.cells).toMatchObject({ verified: '7,5', on: '20/12/2020', max: 40 });
  });

  it('is nothing where the file does not hold the table', () => {
    expect(keptRows(rawWorkbook([['Mã', 'Điểm']]), verificationContext)).toBeNull();
  });
});
