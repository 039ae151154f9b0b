import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { Unit } from '../../domain/unit.ts';
import { formatShortDate } from '../../text/dates.ts';
import { dayIn } from '../cell-values.ts';
import { type DayBounds, oddDay } from '../day-bounds.ts';
import type { TableRow } from '../find-table.ts';
import type { Headed } from '../shape.ts';
import { type UnitColumn, type UnitIndex, whoseRow } from '../whose-row.ts';

type SubjectColumn = UnitColumn | 'name' | 'birthDate';

/** Whom a record is about. */
export type RowSubject = {
  readonly unit: Unit;
  readonly person: { readonly name: string; readonly birthDate: string | null } | null;
};

/** The unit, and the person where one is named; null where nobody can tell the unit. */
export function readSubject(
  row: TableRow<SubjectColumn>,
  shape: Headed<SubjectColumn>,
  index: UnitIndex<Unit>,
  births: DayBounds,
): Staged<RowSubject | null> {
  const unit = whoseRow(row, index);
  if ('code' in unit) return staged(null, [unit]);
  const kind = row.content('name')?.kind;
  // Without the name it would be about the whole unit.
  if (kind === 'error' || kind === 'formula-without-value')
    return staged(null, [diagnose('TD1173', { ...row.place('name'), unit: unit.id }, { unit: unit.name })]);
  const name = row.text('name').replace(/\s+/gu, ' ').trim();
  if (name === '') return staged({ unit, person: null });
  const birthDate = readDay(row, shape, 'birthDate', births);
  return staged({ unit, person: { name, birthDate: birthDate.value } }, birthDate.diagnostics);
}

/**
 * A day (yyyy-MM-dd) typed any way; null where the cell is blank, or holds something else or a day that cannot be meant,
 * which is said. A day that is still to come is said as well, and taken as it is.
 */
export function readDay<Column extends string>(
  row: TableRow<Column>,
  { columns }: Headed<NoInfer<Column>>,
  column: NoInfer<Column>,
  bounds: DayBounds,
): Staged<string | null> {
  const day = dayIn(row, column);
  const found = row.text(column);
  const values = { found, column: columns[column].header };
  const odd = day == null ? null : oddDay(day, bounds);
  if (odd === 'far') {
    const limits = { from: formatShortDate(bounds.from), to: formatShortDate(bounds.to) };
    return staged(null, [diagnose('TD4920', { ...row.place(column), found }, { ...values, ...limits })]);
  }
  if (odd === 'future' && day !== undefined) {
    const today = formatShortDate(bounds.today);
    return staged(day, [diagnose('TD4919', { ...row.place(column), found }, { ...values, today })]);
  }
  if (day !== undefined) return staged(day);
  return staged(null, [diagnose('TD4706', { ...row.place(column), found }, values)]);
}

/** Said where a cell that a record needs is blank. */
export function blankCell<Column extends string>(
  row: TableRow<Column>,
  { columns }: Headed<NoInfer<Column>>,
  column: NoInfer<Column>,
): Diagnostic {
  return diagnose('TD4702', row.place(column), { what: columns[column].header });
}
