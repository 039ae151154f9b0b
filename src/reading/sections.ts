import type { RawRow } from '../domain/raw-workbook.ts';
import type { Unit } from '../domain/unit.ts';
import { isBlank, shownText } from './cells/shown-text.ts';
import type { ReadingContext } from './context.ts';
import type { FoundSheets, PlacedTable } from './find-sheets.ts';
import { isTotalWords } from './furniture/furniture-words.ts';
import type { Grid } from './grid.ts';
import type { TableRole } from './headers/known-table.ts';
import { inForceOrHeirs } from './succession.ts';
import { unitNames } from './unit-names.ts';

/** Some rows of a sheet with one or more tables, all under one unit's name, or under none. */
export type Section = {
  readonly grid: Grid;
  readonly first: number;
  readonly last: number;
  /** The header above, where the section is some rows of a table with one header for several units. */
  readonly header: { readonly first: number; readonly last: number } | null;
  readonly roles: ReadonlySet<TableRole>;
  /** The one unit named over the tables or by the sheet; null where none is, or two are. */
  readonly owner: Unit | null;
};

/**
 * The sheets with tables, cut where another unit's name stands over a table, or over some rows of one. The latter
 * only where the file names no unit as its own: names within a table may be its departments.
 */
export function sectionsOf(
  sheets: FoundSheets,
  context: ReadingContext,
  isNobodys: boolean,
): readonly Section[] {
  return sheets.visible.flatMap((grid) => {
    const tables = sheets.headers.filter((header) => header.grid === grid);
    const [only, ...others] = tables;
    const within = only && others.length === 0 && isNobodys ? sectionsWithin(only, context) : [];
    if (within.length > 0) return within;
    return tables.length === 0 ? [] : sectionsOfSheet(grid, tables, context);
  });
}

/** One header, and under it the rows of each unit below its name; none where the rows do not begin with a name. */
function sectionsWithin({ grid, table }: PlacedTable, context: ReadingContext): readonly Section[] {
  const rows = grid.sheet.rows.filter(({ row, cells }) => row > table.headerBottom && !cells.every(isBlank));
  const headings = rows.flatMap((row) => {
    const unit = isHeading(row)
      ? onlyUnit(row.cells.flatMap((cell) => unitsCalled(shownText(cell), context)))
      : null;
    return unit === null ? [] : [{ row: row.row, unit }];
  });
  const [first] = headings;
  if (first?.row !== rows[0]?.row || new Set(headings.map(({ unit }) => unit.id)).size < 2) return [];
  return headings.map(({ row, unit }, index) => ({
    grid,
    first: index === 0 ? 1 : row,
    last: (headings[index + 1]?.row ?? Number.POSITIVE_INFINITY) - 1,
    header: { first: table.headerTop, last: table.headerBottom },
    roles: new Set([table.known.role]),
    owner: unit,
  }));
}

type Start = { readonly first: number; readonly owner: Unit | null; readonly tables: PlacedTable[] };

function sectionsOfSheet(
  grid: Grid,
  tables: readonly PlacedTable[],
  context: ReadingContext,
): readonly Section[] {
  const starts: Start[] = [];
  for (const [index, placed] of tables.entries()) {
    const above = tables[index - 1]?.table.headerBottom ?? 0;
    const heading = headingOver(grid, placed.table.headerTop, above, context);
    const latest = starts.at(-1);
    if (latest === undefined) {
      const byName = onlyUnit(unitsNamed(grid.sheet.name, context));
      const owner = agreed(heading?.units ?? [], byName);
      starts.push({ first: 1, owner, tables: [placed] });
    } else if (heading === null) {
      latest.tables.push(placed);
    } else {
      const owner = onlyUnit(heading.units);
      if (owner !== null && owner.id === latest.owner?.id) latest.tables.push(placed);
      else starts.push({ first: heading.row, owner, tables: [placed] });
    }
  }
  return starts.map(({ first, owner, tables: own }, index) => ({
    grid,
    first,
    last: (starts[index + 1]?.first ?? Number.POSITIVE_INFINITY) - 1,
    header: null,
    roles: new Set(own.map(({ table }) => table.known.role)),
    owner,
  }));
}

/** The one name over the table; of two that of the sheet too, else neither; without any that of the sheet. */
function agreed(named: readonly Unit[], byName: Unit | null): Unit | null {
  if (named.length === 0) return byName;
  return onlyUnit(named) ?? named.find(({ id }) => id === byName?.id) ?? null;
}

const DEEPEST_HEADING = 12;

/**
 * The units named in the rows above a header, and the row where that heading begins: rows with a text or two that
 * are no data of the table before.
 */
function headingOver(
  grid: Grid,
  header: number,
  above: number,
  context: ReadingContext,
): { readonly row: number; readonly units: readonly Unit[] } | null {
  const rows = grid.sheet.rows.filter(
    ({ row }) => row < header && row > Math.max(above, header - DEEPEST_HEADING - 1),
  );
  const units: Unit[] = [];
  let start: number | null = null;
  for (const row of rows.toReversed()) {
    if (!isHeading(row)) break;
    const named = row.cells.flatMap((cell) => unitsNamed(shownText(cell), context));
    if (named.length === 0) continue;
    // Under the table before stands who signed it; the nearest name is that of the table below.
    if (start !== null && start - row.row > 1 && above > 0) break;
    units.push(...named);
    start = row.row;
  }
  return start === null ? null : { row: start, units: [...new Set(units)] };
}

/** One or two texts, and no numbers: nothing of a table. */
export function isHeading({ cells }: RawRow): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  return (
    filled.length <= 2 &&
    filled.every(
      ({ content }, index) => content.kind === 'text' || (index > 0 && content.kind === 'number'),
    ) &&
    !filled.some((cell) => isTotalWords(shownText(cell)))
  );
}

const LONGEST_HEADING = 150;

/** Units of the year that a heading names: after a label and its colon, alone, or in a title. */
export function unitsNamed(text: string, context: ReadingContext): readonly Unit[] {
  if (text === '' || text.length > LONGEST_HEADING) return [];
  const called = unitsCalled(text, context);
  if (called.length > 0) return called;
  return inYear(unitNames(context.register).within(withoutOf(afterLabel(text))), context);
}

/** Units whose name or code the whole text is, but for a number or a label before it. */
function unitsCalled(text: string, context: ReadingContext): readonly Unit[] {
  const names = unitNames(context.register);
  const words = afterLabel(text).replace(/^\s*(?:\d{1,2}|[IVX]{1,5})[.)]\s+/u, '');
  const called = names.mayName(words);
  const byCode = called.length === 0 && /\d/.test(words) ? names.byCode(words) : [];
  return inYear(called.length > 0 ? called : byCode, context);
}

function afterLabel(text: string): string {
  return text.slice(text.indexOf(':') + 1);
}

function inYear(units: readonly Unit[], context: ReadingContext): readonly Unit[] {
  return [...new Set([...new Set(units)].flatMap((unit) => inForceOrHeirs(unit, context)))];
}

/** `Bảng chấm điểm của Phường Sao Mai` is Phường Sao Mai's. */
function withoutOf(text: string): string {
  return text.replace(/\scủa\s/giu, ' ');
}

function onlyUnit(units: readonly Unit[]): Unit | null {
  const [first] = units;
  return first && units.every(({ id }) => id === first.id) ? first : null;
}
