import { diagnose } from '../diagnostics/diagnose.ts';
import { type Staged, staged } from '../diagnostics/diagnostic.ts';
import { parseDate } from '../text/dates.ts';
import type { TableRow } from './find-table.ts';

/** A day (yyyy-MM-dd) typed any way; null where the cell is blank, or holds something else, which is said. */
export function readDay<Column extends string>(
  row: TableRow<Column>,
  column: Column,
  header: string,
): Staged<string | null> {
  const content = row.content(column);
  if (content?.kind === 'date') return staged(content.iso);
  const found = row.text(column).trim();
  if (found === '') return staged(null);
  const parsed = parseDate(found);
  if (parsed !== null && 'iso' in parsed) return staged(parsed.iso);
  return staged(null, [diagnose('TD4706', { ...row.place(column), found }, { found, column: header })]);
}
