import type { RawSheet, RawWorkbook } from '../../domain/raw-workbook.ts';
import type { Unit, UnitId } from '../../domain/unit.ts';
import { looseKey } from '../../text/fold.ts';
import { cellText } from '../../tables/register/shape.ts';
import { CHOSEN_HEADERS, CHOSEN_SHEET } from './chosen-name.ts';

/** Whose a file is, by its SHA-256: the last choice counts; choices of units that are gone are left out. */
export function readChosenFiles(
  { sheets }: RawWorkbook,
  units: readonly Unit[],
): ReadonlyMap<string, UnitId> {
  const sheet = sheets.find(({ name }) => looseKey(name) === looseKey(CHOSEN_SHEET));
  const header = sheet?.rows.find(({ cells }) =>
    cells.some((cell) => looseKey(cellText(cell)) === looseKey(CHOSEN_HEADERS.sha256)),
  );
  if (sheet === undefined || header === undefined) return new Map();
  const columnOf = (title: string) =>
    header.cells.find((cell) => looseKey(cellText(cell)) === looseKey(title))?.column ?? 0;
  const [hash, unit] = [columnOf(CHOSEN_HEADERS.sha256), columnOf(CHOSEN_HEADERS.unit)];
  const known = new Set(units.map(({ id }) => id));
  return new Map(
    rowsBelow(sheet, header.row).flatMap((texts): readonly (readonly [string, UnitId])[] => {
      const [sha256, id] = [texts.get(hash)?.toLowerCase() ?? '', texts.get(unit) ?? ''];
      return /^[0-9a-f]{64}$/.test(sha256) && known.has(id) ? [[sha256, id]] : [];
    }),
  );
}

function rowsBelow({ rows }: RawSheet, header: number): readonly ReadonlyMap<number, string>[] {
  return rows
    .filter(({ row }) => row > header)
    .map(({ cells }) => new Map(cells.map((cell) => [cell.column, cellText(cell)])));
}
