import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { RawWorkbook } from '../../src/domain/raw-workbook.ts';
import { readWorkbook } from '../../src/io/read-workbook.ts';
import { effort } from '../support/effort.ts';
import { contentsOf } from '../support/hostile/contents.ts';
import { type SketchSheet, workbooks, writeByHucre, writeBySheetJs } from '../support/random-workbook.ts';
import { readWithSheetJs } from '../support/read-with-sheetjs.ts';

async function ours(bytes: Uint8Array, file: string): Promise<RawWorkbook> {
  const { value, diagnostics } = await readWorkbook(bytes, file);
  if (value === null) throw new Error(JSON.stringify(diagnostics));
  return value;
}

/** All that both readers know: SheetJS has no fonts and words formulas in its own way. */
function comparable({ sheets }: RawWorkbook) {
  return sheets.map(({ name, isHidden, rows, merges, hiddenColumns }) => ({
    name,
    isHidden,
    merges,
    hiddenColumns: [...hiddenColumns].sort((a, b) => a - b),
    rows: rows.map(({ row, isHidden: isRowHidden, cells }) => ({
      row,
      isRowHidden,
      cells: cells.map(({ column, content, formula }) => ({ column, content, formula })),
    })),
  }));
}

/** What was put in, as it should be read. */
function texts(sheets: readonly SketchSheet[]): readonly string[] {
  return sheets.flatMap(({ cells }) =>
    [...cells.values()].flatMap((cell) => (cell.kind === 'text' ? [cell.text] : [])),
  );
}

// SheetJS remarks on formats that it cannot write to .ods.
beforeAll(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterAll(() => {
  vi.restoreAllMocks();
});

const runs = { numRuns: effort({ short: 12, long: 40 }), endOnFailure: true };

describe('the strict reader against SheetJS', () => {
  it('sees the same in workbooks written by hucre', () =>
    fc.assert(
      fc.asyncProperty(workbooks, async (sheets) => {
        const bytes = await writeByHucre(sheets);
        const read = await ours(bytes, 'a.xlsx');
        expect(comparable(read)).toEqual(comparable(readWithSheetJs(bytes, 'a.xlsx', 'xlsx')));
        expect([...contentsOf(read).values()]).toEqual(expect.arrayContaining([...texts(sheets)]));
      }),
      runs,
    ));

  it.each([{ bookSST: true, compression: true }, { bookSST: false }])(
    'sees the same in workbooks written by SheetJS (%o)',
    (options) =>
      fc.assert(
        fc.asyncProperty(workbooks, async (sheets) => {
          const bytes = writeBySheetJs(sheets, 'xlsx', options);
          const read = await ours(bytes, 'a.xlsx');
          expect(comparable(read)).toEqual(comparable(readWithSheetJs(bytes, 'a.xlsx', 'xlsx')));
          expect([...contentsOf(read).values()]).toEqual(expect.arrayContaining([...texts(sheets)]));
        }),
        runs,
      ),
  );

  it.each(['xlsb', 'biff8', 'ods'] as const)(
    'reads the same cells from the same workbook as .%s',
    (bookType) =>
      fc.assert(
        fc.asyncProperty(workbooks, async (random) => {
          // SheetJS writes nothing that lies under a merge into .ods.
          const sheets = random.map((sheet) => ({ ...sheet, merge: null }));
          const other = await ours(
            writeBySheetJs(sheets, bookType),
            `a.${bookType === 'biff8' ? 'xls' : bookType}`,
          );
          const plain = await ours(writeBySheetJs(sheets, 'xlsx', { bookSST: true }), 'a.xlsx');
          expect(Object.fromEntries(contentsOf(other))).toEqual(Object.fromEntries(contentsOf(plain)));
        }),
        runs,
      ),
  );
});
