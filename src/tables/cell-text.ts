import type { RawCell } from '../domain/raw-workbook.ts';
import { cleanText } from '../text/clean.ts';
import { dayFirst } from '../text/dates.ts';

/** What a person sees in a cell, tidied; a number as it is written without format, a date as yyyy-MM-dd. */
export function cellText(cell: RawCell | undefined): string {
  switch (cell?.content.kind) {
    case 'text':
      return cleanText(cell.content.text)
        .replace(/[^\S\n]+/gu, ' ')
        .trim();
    case 'number':
      return String(cell.content.value);
    case 'date':
      return cell.content.iso;
    case 'boolean':
      return cell.content.value ? 'x' : '';
    case 'error':
      return cell.content.error;
    default:
      return '';
  }
}

/** The same with a day in the order in which it is written here, and a formula that was never calculated as such. */
export function shownText(cell: RawCell | undefined): string {
  if (cell?.content.kind === 'formula-without-value') return `=${cell.formula ?? ''}`;
  if (cell?.content.kind === 'date') return dayFirst(cell.content.iso);
  return cellText(cell);
}
