import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { RawCell } from '../../domain/raw-workbook.ts';
import { formatShortDate, isPartOfDate, parseDate } from '../../text/dates.ts';
import { withoutWideLetters } from '../../text/width.ts';
import { type CellPlace, readFaulty } from './faulty-cell.ts';
import { shownText } from './shown-text.ts';
import { saysNothing } from './words.ts';

/** First and last day (as Excel counts them) that a bare number may mean: 1/1/1920 to 31/12/2099. */
const DAYS = { first: 7306, last: 73050 };
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);

/**
 * A date as yyyy-MM-dd; null where there is none that is safe to use (reported). `sign`: a date of the column that
 * betrays a machine which reads the month first (`flipSign`).
 */
export function readDate(
  cell: RawCell | null,
  place: CellPlace,
  sign: string | null = null,
): Staged<string | null> {
  const faulty = readFaulty(cell, place);
  if (faulty || cell === null) return staged(null, faulty?.diagnostics ?? []);
  const text = shownText(cell);
  const { from, column } = place;
  if (cell.content.kind === 'date') {
    const { iso } = cell.content;
    const other = flipped(iso);
    if (sign === null || other === null) return staged(iso);
    const values = { column, text, sign: `“${sign}”`, meanings: [iso, other].map(formatShortDate) };
    return staged(null, [diagnose('TD2213', { ...from, found: text }, values)]);
  }
  if (saysNothing(text)) return staged(null);
  const plain = withoutWideLetters(text).replace(/[\u2010-\u2015\u2212]/gu, '-');
  if (isPartOfDate(plain)) {
    return staged(null, [diagnose('TD2211', { ...from, found: text }, { column, text })]);
  }
  const serial = cell.content.kind === 'number' ? cell.content.value : Number.NaN;
  if (Number.isInteger(serial) && serial >= DAYS.first && serial <= DAYS.last) {
    return staged(new Date(EXCEL_EPOCH + serial * 86_400_000).toISOString().slice(0, 10));
  }
  const parsed = parseDate(plain);
  if (parsed !== null && 'iso' in parsed) {
    if (parsed.isWorded !== true && plain === text) return staged(parsed.iso);
    const values = { column, text, read: formatShortDate(parsed.iso) };
    return staged(parsed.iso, [diagnose('TD2221', { ...from, found: text }, values)]);
  }
  if (parsed === null) return staged(null, [diagnose('TD2208', { ...from, found: text }, { column, text })]);
  const meanings = parsed.ambiguous.map(formatShortDate);
  return staged(null, [diagnose('TD2209', { ...from, found: text }, { column, text, meanings })]);
}

/**
 * A text such as `25/12/1980` among real dates of which none has a day above 12: Excel took the others for dates
 * month first, and left this one a text. Null where the column does not show that.
 */
export function flipSign(cells: readonly (RawCell | null)[]): string | null {
  const dates = cells.flatMap((cell) => (cell?.content.kind === 'date' ? [cell.content.iso] : []));
  if (!dates.some((iso) => flipped(iso) !== null) || dates.some((iso) => dayOf(iso) > 12)) return null;
  // A part that is struck out or raised makes a text of any date.
  const texts = cells.flatMap((cell) =>
    cell?.content.kind === 'text' && cell.marks?.struck === undefined && cell.marks?.raised === undefined
      ? [shownText(cell)]
      : [],
  );
  return (
    texts.find((text) => {
      // Only what Excel would have taken for a date, had it read the day first: not `21.6.1985`, not words.
      const parsed = AS_EXCEL_READS.test(text.trim()) ? parseDate(text) : null;
      return parsed !== null && 'iso' in parsed && dayOf(parsed.iso) > 12;
    }) ?? null
  );
}

/** `25/12/1980`, `25-12-80` */
const AS_EXCEL_READS = /^\d{1,2}([/-])\d{1,2}\1(?:\d{2}|\d{4})$/;

/** The date with day and month exchanged, where that is another date. */
function flipped(iso: string): string | null {
  const [year = '', month = '', day = ''] = iso.split('-');
  return Number(day) > 12 || day === month ? null : `${year}-${day}-${month}`;
}

function dayOf(iso: string): number {
  return Number(iso.slice(8, 10));
}
