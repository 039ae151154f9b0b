import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { RawContent } from '../domain/raw-workbook.ts';
import { type NamedUnit, namesOf } from '../reading/unit-names.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { looseKey } from '../text/fold.ts';
import { withLatinLetters } from '../text/latin-letters.ts';
import type { TableRow } from './find-table.ts';
import type { RowPlace } from './settle.ts';

/** The columns that say which unit a row is about. */
export type UnitColumn = 'unit' | 'unitName';

/** The units that the rows of a file may be about, looked up by code and by name; made once for a file. */
export type UnitIndex<Unit extends NamedUnit> = {
  /** All that a code may stand for: exactly, but for case, spaces and marks, or with its leading zeros dropped. */
  readonly byCode: (code: string, content: RawContent | null) => readonly Unit[];
  /** All that answer to a name. */
  readonly byName: (name: string) => readonly Unit[];
  /** Whether a name says the unit of this code: one of its names, a note in brackets behind it or not. */
  readonly isNameOf: (name: string, unit: Unit) => boolean;
  readonly near: (typed: string, by: UnitColumn) => string;
};

/** Indexes units; a code may stand there in several periods. */
export function indexUnits<Unit extends NamedUnit>(units: readonly Unit[]): UnitIndex<Unit> {
  const names = namesOf(units);
  const byId = new Map<string, Unit>();
  const byKey = new Map<string, Unit[]>();
  for (const unit of units) {
    if (byId.has(unit.id)) continue;
    byId.set(unit.id, unit);
    const key = codeKey(unit.id);
    byKey.set(key, [...(byKey.get(key) ?? []), unit]);
  }
  const firstOf = (found: readonly Unit[]) =>
    [...new Set(found.map(({ id }) => id))].flatMap((id) => byId.get(id) ?? []);
  const byNumber = (value: number) =>
    [...byId.values()].filter(({ id }) => /^\d+$/u.test(id) && Number(id) === value);
  const byName = (name: string) => firstOf(names.byName(name));
  return {
    byCode: (code, content) => {
      // Excel drops the zeros in front of a code that was typed anew: 7 may be 7, 07 or 007.
      const numbered = content?.kind === 'number' ? byNumber(content.value) : [];
      if (numbered.length > 0) return numbered;
      const exact = byId.get(code);
      if (exact !== undefined) return [exact];
      return byKey.get(codeKey(code)) ?? (/^\d+$/u.test(code) ? byNumber(Number(code)) : []);
    },
    byName,
    isNameOf: (name, { id }) => {
      const named = byName(name);
      const meant = named.length > 0 ? named : byName(name.replace(/\s*\([^)]*\)/gu, ''));
      return meant.some((unit) => unit.id === id);
    },
    near: (typed, by) =>
      didYouMean(
        typed,
        [...byId.values()].map(({ id, name }) => (by === 'unit' ? id : name)),
      ) ?? '',
  };
}

/**
 * Whose row it is: by its code first, and the name beside it must not be another's; by the name where there is no code,
 * if only one unit has it. Nothing is guessed at: else a diagnostic for the row's cell.
 */
export function whoseRow<Unit extends NamedUnit>(
  row: TableRow<UnitColumn>,
  index: UnitIndex<Unit>,
): Unit | Diagnostic {
  const [code, name] = [row.text('unit').trim(), row.text('unitName').replace(/\s+/gu, ' ').trim()];
  if (code === '' && name === '') return diagnose('TD4901', row.place('unit'), {});
  const by = code === '' ? 'unitName' : 'unit';
  const found = code === '' ? name : code;
  const units = code === '' ? index.byName(name) : index.byCode(code, row.content('unit'));
  const place = { ...row.place(by), found };
  const [unit] = units;
  if (unit === undefined) return diagnose('TD4902', place, { found, near: index.near(found, by) });
  if (units.length > 1) return ambiguousUnit(place, found, units);
  if (code === '' || name === '' || index.isNameOf(name, unit)) return unit;
  const values = { id: unit.id, known: unit.name, found: name };
  return diagnose('TD4904', { ...row.place('unitName'), unit: unit.id, found: name }, values);
}

/** Several units that a code or a name may mean. */
export function ambiguousUnit(
  place: RowPlace & { readonly found: string },
  found: string,
  units: readonly NamedUnit[],
): Diagnostic {
  return diagnose('TD4903', place, { found, meanings: units.map(({ id, name }) => `${id} (${name})`) });
}

function codeKey(code: string): string {
  return looseKey(withLatinLetters(code)).replace(/ /gu, '');
}
