import { diagnose } from '../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../diagnostics/diagnostic.ts';
import type { CellRef } from '../domain/location.ts';
import { formatShortDate } from '../text/dates.ts';
import { dayIn } from './cell-values.ts';
import { type DayBounds, oddDay } from './day-bounds.ts';
import type { TableRow } from './find-table.ts';
import type { Headed } from './shape.ts';

type SignatureColumn = 'by' | 'on';

/** Who decided a row; `on` is yyyy-MM-dd, null where the row does not say. */
export type Signature = { readonly by: string; readonly on: string | null };

/**
 * Reads who decided a row and when; what is not there, or is no day, is worded by the table. A day that cannot be meant is
 * left blank as one that cannot be read.
 */
export function readSignature(
  row: TableRow<SignatureColumn>,
  { columns }: Headed<SignatureColumn>,
  bounds: DayBounds,
  say: {
    readonly missing: (place: CellRef, headers: readonly string[]) => Diagnostic;
    readonly unreadable: (place: CellRef & { readonly found: string }) => Diagnostic;
  },
): Staged<Signature> {
  const by = row.text('by').replace(/\s+/gu, ' ');
  const on = dayIn(row, 'on');
  const missing = (['by', 'on'] as const).filter((column) => row.text(column) === '');
  const [first] = missing;
  const day = dayOfCouncil(row.place('on'), columns.on.header, on ?? null, bounds);
  return staged({ by, on: day.value }, [
    ...day.diagnostics,
    ...(first === undefined
      ? []
      : [
          say.missing(
            row.place(first),
            missing.map((column) => columns[column].header),
          ),
        ]),
    ...(on === undefined ? [say.unreadable({ ...row.place('on'), found: row.text('on') })] : []),
  ]);
}

/** The day that the council gives, where it is not far from its year; said where it is, or is still to come. */
export function dayOfCouncil(
  place: CellRef,
  label: string,
  day: string | null,
  bounds: DayBounds,
): Staged<string | null> {
  const odd = day === null ? null : oddDay(day, bounds);
  if (day === null || odd === null) return staged(day);
  const found = formatShortDate(day);
  const limits = {
    from: formatShortDate(bounds.from),
    to: formatShortDate(bounds.to),
    today: formatShortDate(bounds.today),
  };
  const values = { found, label, ...limits, isFuture: odd === 'future' };
  return staged(odd === 'future' ? day : null, [diagnose('TD4921', { ...place, found }, values)]);
}
