import type { RawContent } from '../domain/raw-workbook.ts';
import { parseDate } from '../text/dates.ts';
import type { TableRow } from './find-table.ts';
import { plainNumber } from './plain-number.ts';

/** A day (yyyy-MM-dd) typed any way; null where the cell is blank, undefined where it holds something else. */
export function dayIn<Column extends string>(
  row: TableRow<Column>,
  column: NoInfer<Column>,
): string | null | undefined {
  const content = row.content(column);
  // A date cell may hold what no calendar of ours has: 2202 for 2022.
  if (content?.kind === 'date') return /^(?:19|20)\d\d-/u.test(content.iso) ? content.iso : undefined;
  const text = row.text(column);
  if (text === '') return null;
  const parsed = parseDate(text);
  return parsed !== null && 'iso' in parsed ? parsed.iso : undefined;
}

/** More votes or papers than any council has: a telephone number, a typing slip. */
const NO_COUNT_FROM = 10_000;

/** A whole number from 0 to 9 999, as a number or as its text; null for anything else. */
export function readCount(content: RawContent | null, text: string): number | null {
  const value = plainNumber(content, text);
  return value !== null && Number.isInteger(value) && value >= 0 && value < NO_COUNT_FROM ? value : null;
}
