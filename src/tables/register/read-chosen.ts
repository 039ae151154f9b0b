import type { RawWorkbook } from '../../domain/raw-workbook.ts';
import type { Unit, UnitId } from '../../domain/unit.ts';
import { looseKey } from '../../text/fold.ts';
import { findTables, rowsOf } from '../find-table.ts';
import { indexUnits } from '../whose-row.ts';
import { CHOSEN } from './chosen-name.ts';

/** Whose a file is, by its SHA-256: the last choice counts; choices of units that are gone are left out. */
export function readChosenFiles(
  { file, sheets }: RawWorkbook,
  units: readonly Unit[],
): ReadonlyMap<string, UnitId> {
  const index = indexUnits(units);
  const own = sheets.filter(({ name }) => looseKey(name) === looseKey(CHOSEN.sheet));
  const rows = findTables(own, CHOSEN).flatMap((table) => rowsOf(table, file, CHOSEN));
  return new Map(
    rows.flatMap((row): readonly (readonly [string, UnitId])[] => {
      const sha256 = row.text('sha256').toLowerCase();
      const [unit, other] = index.byCode(row.text('unit'), row.content('unit'));
      return /^[0-9a-f]{64}$/.test(sha256) && unit && !other ? [[sha256, unit.id]] : [];
    }),
  );
}
