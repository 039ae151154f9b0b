import { beforeAll, describe, expect, it } from 'vitest';
import { type BookType, utils, type WorkSheet, write } from 'xlsx';
import type { RawWorkbook } from '../../../src/domain/raw-workbook.ts';
import { readWorkbook } from '../../../src/io/read-workbook.ts';
import { lostCells } from '../../support/change-cell.ts';
import { effort } from '../../support/effort.ts';
import { type FilledForm, filledForm } from '../../support/filled-form.ts';
import { resultOfWorkbook } from '../../support/result-of-workbook.ts';
import { goodSheets, intakeContext, workbookOf } from '../../support/submission-workbook.ts';

let form: FilledForm;
beforeAll(async () => {
  form = await filledForm();
}, 120_000);

/** A sheet as another program keeps it: the values, a date as text as it is shown there. */
function sheetOf({ rows, merges }: RawWorkbook['sheets'][number]): WorkSheet {
  const cells: (string | number | boolean | null)[][] = [];
  for (const { row, cells: inRow } of rows) {
    const line: (string | number | boolean | null)[] = [];
    for (const { column, content } of inRow)
      line[column - 1] =
        content.kind === 'text'
          ? content.text
          : content.kind === 'number' || content.kind === 'boolean'
            ? content.value
            : content.kind === 'date'
              ? content.iso.split('-').toReversed().join('/')
              : null;
    cells[row - 1] = line;
  }
  const sheet = utils.aoa_to_sheet(Array.from(cells, (line) => line ?? []));
  sheet['!merges'] = merges.map(({ top, left, bottom, right }) => ({
    s: { r: top - 1, c: left - 1 },
    e: { r: bottom - 1, c: right - 1 },
  }));
  return sheet;
}

/** The file as SheetJS writes it in another format, read by the tool. */
async function saved(
  workbook: RawWorkbook,
  bookType: BookType,
  sheets = workbook.sheets,
): Promise<RawWorkbook> {
  const book = utils.book_new();
  for (const sheet of sheets) {
    utils.book_append_sheet(book, sheetOf(sheet), sheet.name);
  }
  book.Workbook = { Sheets: sheets.map(({ name, isHidden }) => ({ name, Hidden: isHidden ? 1 : 0 })) };
  const bytes =
    bookType === 'csv'
      ? new TextEncoder().encode(`\u{FEFF}${utils.sheet_to_csv(sheetOf(sheets[0] ?? never()), { FS: ';' })}`)
      : new Uint8Array(write(book, { type: 'array', bookType }));
  const { value } = await readWorkbook(bytes, `sao-mai.${bookType === 'biff8' ? 'xls' : bookType}`);
  return value ?? never();
}

function never(): never {
  throw new Error('refused');
}

function lostIn(workbook: RawWorkbook, context: FilledForm['context']): readonly string[] {
  const { accounting } = resultOfWorkbook(workbook, context);
  // A file that is refused would change with every cell as well.
  expect(accounting.cells?.used).toBeGreaterThan(20);
  const numRuns = effort({ short: 12, long: 300 });
  return lostCells(workbook, (changed) => resultOfWorkbook(changed, context), { numRuns });
}

describe('one shown cell of a good file of another program changed: the Result or a diagnostic changes', () => {
  it.each(['ods', 'biff8', 'xlsb'] as const)(
    'the form, filled in, as %s',
    { timeout: 600_000 },
    async (bookType) => {
      expect(lostIn(await saved(form.workbook, bookType), form.context)).toEqual([]);
    },
  );

  it.each(['ods', 'biff8'] as const)('the small form, as %s', { timeout: 600_000 }, async (bookType) => {
    const workbook = await saved(workbookOf(goodSheets), bookType);
    expect(lostIn(workbook, intakeContext())).toEqual([]);
  });

  it.each(['Tập thể', 'Cá nhân'])(
    'the sheet “%s” of the form, as CSV',
    { timeout: 600_000 },
    async (name) => {
      const sheets = form.workbook.sheets.filter((sheet) => sheet.name === name);
      const workbook = await saved(form.workbook, 'csv', sheets);
      const context = { ...form.context, decided: new Map([[workbook.file, 'DV01']]) };
      expect(lostIn(workbook, context)).toEqual([]);
    },
  );
});
