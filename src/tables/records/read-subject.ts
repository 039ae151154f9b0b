import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { Unit } from '../../domain/unit.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import { looseKey } from '../../text/fold.ts';
import type { TableRow } from '../find-table.ts';
import { readDay } from '../day.ts';

type SubjectColumn = 'unit' | 'unitName' | 'name' | 'birthDate';

/** Whom a row is about. */
export type RowSubject = {
  readonly unit: Unit;
  readonly person: { readonly name: string; readonly birthDate: string | null } | null;
};

/** The unit by its code (or by its name where there is no code), and the person where one is named; null without a unit. */
export function readSubject(row: TableRow<SubjectColumn>, units: readonly Unit[]): Staged<RowSubject | null> {
  const unit = unitOf(row, units);
  if ('code' in unit) return staged(null, [unit]);
  const name = row.text('name').replace(/\s+/gu, ' ').trim();
  if (name === '') return staged({ unit, person: null });
  const birthDate = readDay(row, 'birthDate', 'Ngày sinh');
  return staged({ unit, person: { name, birthDate: birthDate.value } }, birthDate.diagnostics);
}

function unitOf(row: TableRow<SubjectColumn>, units: readonly Unit[]): Unit | Diagnostic {
  const code = row.text('unit').trim();
  const name = row.text('unitName').trim();
  if (code === '' && name === '') return diagnose('TD4702', row.place('unit'), { what: 'Mã đơn vị' });
  const found = code === '' ? name : code;
  const unit = units.find((each) =>
    code === ''
      ? [each.name, ...each.aliases].some((known) => looseKey(known) === looseKey(name))
      : looseKey(each.id) === looseKey(code),
  );
  if (unit !== undefined) return unit;
  const near = didYouMean(
    found,
    units.flatMap(({ id, name: known }) => (code === '' ? [known] : [id])),
  );
  return diagnose(
    'TD4703',
    { ...row.place(code === '' ? 'unitName' : 'unit'), found },
    { found, near: near ?? '' },
  );
}
