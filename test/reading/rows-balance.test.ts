import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understandAll } from '../../src/reading/understand.ts';
import { effort } from '../support/effort.ts';
import type { TestCell } from '../support/raw-workbook.ts';
import {
  goodSheets,
  intakeContext,
  peopleRows,
  personHeader,
  type Rows,
  type SheetSpec,
  unitHeader,
  unitLinesRows,
  workbookOf,
} from '../support/submission-workbook.ts';

/** Codes of a row that was read and could not be used; one for each such row. */
const REJECTIONS = new Set(['TD3101', 'TD3102', 'TD3114', 'TD3115', 'TD1119', 'TD1171']);

const word = fc.constantFrom<TestCell>(
  'TT1.1',
  'TT9.9',
  'tt1.2',
  'Nhiệm vụ đúng hạn',
  'Nhóm một',
  'Tổng cộng',
  'Hồ Văn Mẫu',
  'Đỗ Thị Thử',
  'x',
  'Có',
  'không áp dụng',
  '-',
  '8-9',
  '12/13/1980',
  'Người lập biểu',
  'Tập thể',
  'Cá nhân',
  'Giấy khen',
  'Khó khăn',
  'NguyÔn V¨n An',
  'Ghi chú: a; b | c',
  5,
  40,
  0.5,
  true,
  { error: '#REF!' },
  { formula: 'A1+1' },
  { formula: 'A1+1', value: 3 },
  { date: '2022-11-05' },
);

/** A row with something besides a running number in its first cell. */
const row = fc
  .tuple(
    fc.array(fc.option(word), { minLength: 1, maxLength: 11 }),
    fc.constantFrom<TestCell>('dòng', 'TT1.1', 'Lê Thử'),
  )
  .map(([cells, filled]): readonly TestCell[] => [cells[0] ?? null, filled, ...cells.slice(1)]);

const [proposalHeader = [], ...proposals] = goodSheets['Đề nghị khen thưởng']?.rows ?? [];
const [remarkHeader = [], ...remarks] = goodSheets['Khó khăn, kiến nghị']?.rows ?? [];
const TABLES: readonly (readonly [readonly TestCell[], Rows])[] = [
  [unitHeader, unitLinesRows],
  [personHeader, peopleRows],
  [proposalHeader, proposals],
  [remarkHeader, remarks],
];

const rowsUnder = (good: Rows) => fc.array(fc.oneof(row, fc.constantFrom(...good)), { maxLength: 12 });

/** A table of the form, its rows good ones and others; a sheet of anything; hidden or not. */
const sheet = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .constantFrom(...TABLES)
      .chain(([header, good]) => rowsUnder(good).map((rows) => [header, ...rows])),
  },
  { weight: 1, arbitrary: fc.array(row, { minLength: 1, maxLength: 4 }) },
);
const workbook = fc.array(fc.tuple(sheet, fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 5 });

describe('every data row', () => {
  const options = { numRuns: effort({ short: 45, long: 150 }) };

  it('ends as accepted, rejected with a code, or skipped with a reason', () => {
    fc.assert(
      fc.property(workbook, (sheets) => {
        const specs = Object.fromEntries(
          sheets.map(([rows, isHidden, isOther], index): [string, SheetSpec] => [
            `${isOther ? 'Phường Sao Hôm' : 'Trang'} ${index}`,
            { rows, isHidden: isHidden && index > 0 && rows.length < 4 },
          ]),
        );
        const file = 'ngau-nhien.xlsx';
        const received = { file, sha256: '0', receivedOn: null, sender: null };
        const { value, diagnostics } = understandAll(workbookOf(specs, file), received, intakeContext());
        const sum = (key: 'read' | 'accepted' | 'rejected' | 'skipped') =>
          value.reduce((total, { rows }) => total + rows[key], 0);
        expect(sum('read')).toBe(sum('accepted') + sum('rejected') + sum('skipped'));
        const reasons = value.flatMap(({ skippedRows }) => skippedRows);
        const listed = reasons.flatMap(({ sheet: name, rows }) => rows.map((each) => `${name} ${each}`));
        expect(listed).toHaveLength(sum('skipped'));
        expect(new Set(listed).size).toBe(listed.length);
        const rejections = diagnostics.filter(({ code }) => REJECTIONS.has(code));
        expect(rejections).toHaveLength(sum('rejected'));
        expect(new Set(rejections.map(({ sheet: name, cell }) => `${name} ${cell}`)).size).toBe(
          rejections.length,
        );
      }),
      options,
    );
  });

  it('is counted: none is left out', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TABLES).chain(([header, good]) => fc.tuple(fc.constant(header), rowsUnder(good))),
        ([header, rows]) => {
          const file = 'ngau-nhien.xlsx';
          const received = { file, sha256: '0', receivedOn: null, sender: null };
          const specs = { Trang: { rows: [header, ...rows] } };
          const { value } = understandAll(workbookOf(specs, file), received, intakeContext());
          expect(value.map((submission) => submission.rows.read)).toEqual([rows.length]);
        },
      ),
      options,
    );
  });
});
