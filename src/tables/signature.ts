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
  const odd = oddDayIn(row.place('on'), columns.on.header, on ?? null, bounds);
  return staged({ by, on: odd.length > 0 ? null : (on ?? null) }, [
    ...odd,
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

/** Said where a day that the council gives is still to come, or far from its year. */
export function oddDayIn(
  place: CellRef,
  label: string,
  day: string | null,
  bounds: DayBounds,
): readonly Diagnostic[] {
  const odd = day === null ? null : oddDay(day, bounds);
  if (day === null || odd === null) return [];
  const [found, from, to] = [day, bounds.from, bounds.to].map(formatShortDate) as [string, string, string];
  return [diagnose('TD4921', { ...place, found }, { found, label, from, to, isFuture: odd === 'future' })];
}
