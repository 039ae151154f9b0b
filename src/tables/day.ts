import { parseDate } from '../text/dates.ts';
import type { TableRow } from './find-table.ts';

/** A day (yyyy-MM-dd) typed any way; null where the cell is blank, undefined where it holds something else. */
export function dayIn<Column extends string>(
  row: TableRow<Column>,
  column: NoInfer<Column>,
): string | null | undefined {
  const content = row.content(column);
  if (content?.kind === 'date') return content.iso;
  const text = row.text(column);
  if (text === '') return null;
  const parsed = parseDate(text);
  return parsed !== null && 'iso' in parsed ? parsed.iso : undefined;
}
