import { diagnose } from '../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../diagnostics/diagnostic.ts';
import { cellAddress } from '../domain/location.ts';
import type { RawCell, RawSheet, RawWorkbook } from '../domain/raw-workbook.ts';
import { formatInteger } from '../text/numbers.ts';

/** What a cell of Excel holds at most; other formats have no bound of their own. */
export const LONGEST_TEXT = 32_767;

/** The workbook with every text no longer than a cell of Excel may hold; what is cut off is said. */
export function capTexts(workbook: RawWorkbook): Staged<RawWorkbook> {
  const isLong = workbook.sheets.some(({ rows }) => rows.some(({ cells }) => cells.some(isTooLong)));
  if (!isLong) return staged(workbook);
  const diagnostics: Diagnostic[] = [];
  const capped = (sheet: RawSheet): RawSheet => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => {
        if (cell.content.kind !== 'text' || !isTooLong(cell)) return cell;
        const place = { file: workbook.file, sheet: sheet.name, cell: cellAddress(row.row, cell.column) };
        diagnostics.push(
          diagnose('TD1154', place, {
            length: formatInteger(cell.content.text.length),
            most: formatInteger(LONGEST_TEXT),
          }),
        );
        return { ...cell, content: { kind: 'text', text: cell.content.text.slice(0, LONGEST_TEXT) } };
      }),
    })),
  });
  const sheets = workbook.sheets.map(capped);
  return staged({ ...workbook, sheets }, diagnostics);
}

function isTooLong({ content }: RawCell): boolean {
  return content.kind === 'text' && content.text.length > LONGEST_TEXT;
}
