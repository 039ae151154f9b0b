import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { RawCell } from '../../domain/raw-workbook.ts';
import { formatShortDate, parseDate } from '../../text/dates.ts';
import { type CellPlace, readFaulty } from './faulty-cell.ts';
import { shownText } from './shown-text.ts';
import { saysNothing } from './words.ts';

/** First and last day (as Excel counts them) that a bare number may mean: 1/1/1920 to 31/12/2099. */
const DAYS = { first: 7306, last: 73050 };
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);

/** A date as yyyy-MM-dd; null where there is none that is safe to use (reported). */
export function readDate(cell: RawCell | null, place: CellPlace): Staged<string | null> {
  const faulty = readFaulty(cell, place);
  if (faulty || cell === null) return staged(null, faulty?.diagnostics ?? []);
  if (cell.content.kind === 'date') return staged(cell.content.iso);
  const text = shownText(cell);
  const { from, column } = place;
  if (saysNothing(text)) return staged(null);
  if (/^(19|20)\d{2}$/.test(text)) {
    return staged(null, [diagnose('TD2211', { ...from, found: text }, { column, text })]);
  }
  const serial = cell.content.kind === 'number' ? cell.content.value : Number.NaN;
  if (Number.isInteger(serial) && serial >= DAYS.first && serial <= DAYS.last) {
    return staged(new Date(EXCEL_EPOCH + serial * 86_400_000).toISOString().slice(0, 10));
  }
  const parsed = parseDate(text);
  if (parsed !== null && 'iso' in parsed) return staged(parsed.iso);
  if (parsed === null) return staged(null, [diagnose('TD2208', { ...from, found: text }, { column, text })]);
  const meanings = parsed.ambiguous.map(formatShortDate);
  return staged(null, [diagnose('TD2209', { ...from, found: text }, { column, text, meanings })]);
}
