import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { cellAddress } from '../../domain/location.ts';
import type { CellAccount, CellCount } from '../../domain/submission.ts';
import { shownText } from '../cells/shown-text.ts';
import type { ReadySheet, ReadyWorkbook } from '../grid.ts';
import { IS_FURNITURE, type Ledger, showsSomething, UNCLAIMED, USED } from './ledger.ts';
import { tellOtherNotes } from './notes.ts';

/** The cells of a file, counted; and what no reader claimed, told by sheet. */
export type CellsOfFile = { readonly cells: CellAccount; readonly diagnostics: readonly Diagnostic[] };

/** Lines of pasted text that are no cells any more: those that could not be parted, and drawn ones. */
export type PastedLines = { readonly unread: number; readonly drawn: number };

/** Counts what became of each cell, after all parts of the file were read. */
export function accountCells(workbook: ReadyWorkbook, ledger: Ledger, pasted: PastedLines): CellsOfFile {
  const diagnostics: Diagnostic[] = [];
  const sheets = workbook.sheets.map((sheet) => {
    const { count, left } = countSheet(sheet, ledger);
    diagnostics.push(...tellLeft(workbook.file, sheet, left));
    diagnostics.push(
      ...tellOtherNotes(ledger, sheet, workbook.file, ({ row }, { column }) => addressIn(sheet, row, column)),
    );
    return { sheet: sheet.name, ...count };
  });
  const sum = (key: keyof CellCount) => sheets.reduce((total, count) => total + count[key], 0);
  const cells = {
    seen: sum('seen') + pasted.unread + pasted.drawn,
    used: sum('used'),
    furniture: sum('furniture') + pasted.drawn,
    unused: sum('unused') + pasted.unread,
    sheets,
    texts: ledger.texts,
  };
  return { cells, diagnostics };
}

type Left = { readonly row: number; readonly column: number; readonly text: string };

function countSheet({ rows }: ReadySheet, ledger: Ledger) {
  let used = 0;
  let furniture = 0;
  let unused = 0;
  const left: Left[] = [];
  for (const row of rows) {
    const fates = ledger.fatesOf(row);
    for (const [index, cell] of row.cells.entries()) {
      if (!showsSomething(cell)) continue;
      const fate = fates[index];
      if (fate === USED) used += 1;
      else if (fate === IS_FURNITURE) furniture += 1;
      else {
        unused += 1;
        if (fate === UNCLAIMED) left.push({ row: row.row, column: cell.column, text: shownText(cell) });
      }
    }
  }
  return { count: { seen: used + furniture + unused, used, furniture, unused }, left };
}

/** As Excel shows it, also where a table was pasted as text. */
function addressIn({ pasted }: ReadySheet, row: number, column: number): string {
  const shown = pasted?.get(row) ?? { row, column };
  return cellAddress(shown.row, shown.column);
}

const MOST_KEPT = 100;

function tellLeft(file: string, sheet: ReadySheet, left: readonly Left[]): readonly Diagnostic[] {
  const [first] = left;
  if (first === undefined) return [];
  const addressOf = ({ row, column }: Left) => addressIn(sheet, row, column);
  const place = { file, sheet: sheet.name, cell: addressOf(first) };
  const words = left.map(({ text }) => text).filter((text) => text !== '');
  const found = words.slice(0, MOST_KEPT).join('; ');
  const values = { cells: left.map(addressOf), words };
  return [diagnose('TD1153', { ...place, found }, values)];
}
