import type { RawContent } from '../domain/raw-workbook.ts';
import { parseDate } from '../text/dates.ts';
import { parseQuantity } from '../text/numbers.ts';
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

/** A number, or a text that can only be one; null for anything else, a percentage too. */
export function plainNumber(content: RawContent | null, text: string): number | null {
  if (content?.kind === 'number') return content.isPercent ? null : content.value;
  if (content?.kind !== 'text') return null;
  const quantity = parseQuantity(text);
  return quantity === null || quantity.isPercent || quantity.ambiguous ? null : quantity.value;
}

/** A whole number from 0 up, as a number or as its text; null for anything else. */
export function readCount(content: RawContent | null, text: string): number | null {
  const value = plainNumber(content, text);
  return value !== null && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
