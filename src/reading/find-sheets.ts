import { looseKey, wordIndex } from '../text/fold.ts';
import { shownText } from './cells/shown-text.ts';
import { type FoundTable, headerAt, scanHeaders } from './find-table.ts';
import { type Grid, gridOf, type ReadyWorkbook } from './grid.ts';
import type { TableRole } from './headers/known-table.ts';
import { IDENTITY_SHEET, knownTables, SHEET_NAMES } from './headers/known-tables.ts';
import type { LineFinder } from './match-line.ts';
import { withNameColumns } from './name-columns.ts';
import { isListOfPeople, type OtherList, otherListOf } from './other-lists.ts';

/** A table with the sheet that it lies on and the rows that belong to it. */
export type PlacedTable = {
  readonly grid: Grid;
  readonly table: FoundTable;
  /** Last row before the next table of the sheet; infinite for the last one. */
  readonly lastRow: number;
};

/** What a workbook holds: its tables by role, and the sheets without one. */
export type FoundSheets = {
  /** Every sheet, in the workbook's order. */
  readonly all: readonly Grid[];
  readonly tables: readonly PlacedTable[];
  /** Tables that have headers of the form and are something else, with what they are. */
  readonly others: readonly (PlacedTable & { readonly what: OtherList })[];
  /** Every header, also one that repeats the header above it. */
  readonly headers: readonly PlacedTable[];
  readonly identity: Grid | null;
  /** Visible sheets, all of them, for what stands beside and above the tables. */
  readonly visible: readonly Grid[];
  readonly hidden: readonly Grid[];
};

const roleFor = wordIndex<TableRole | 'guide' | 'info'>([
  ...SHEET_NAMES.guide.map((words) => [words, 'guide'] as const),
  ...SHEET_NAMES.info.map((words) => [words, 'info'] as const),
  ...knownTables.flatMap(({ role, sheet, sheetSynonyms }) =>
    [sheet, ...sheetSynonyms].map((words) => [words, role] as const),
  ),
]);

/** A sheet's role by its name, or null; a number before it (`3. Cá nhân`) says nothing. */
export function roleByName(name: string): TableRole | 'guide' | 'info' | null {
  return roleFor(name, looseKey(name).replace(/^\d+ /, ''));
}

/** Finds the tables of the form on whatever sheets they are. */
export function findSheets(workbook: ReadyWorkbook, individuals: LineFinder): FoundSheets {
  const grids = workbook.sheets.map((sheet) => gridOf(workbook.file, sheet));
  const identity =
    grids.find(({ sheet }) => sheet.name.trim().toLowerCase() === IDENTITY_SHEET) ??
    grids.find(holdsIdentity) ??
    null;
  const others = grids.filter((grid) => grid !== identity);
  const visible = others.filter(({ sheet }) => !sheet.isHidden);
  const headers = visible.flatMap((grid) => headersOf(grid, individuals));
  const known = withoutRepeats(headers).map((table) => ({ ...table, what: otherListOf(table) }));
  // People without a single column that this movement asks for, and nothing else of the form: a staff list.
  const isListAlone =
    identity === null && known.every(({ what, ...table }) => what !== null || isListOfPeople(table));
  const tables = known.map((table) =>
    isListAlone ? { ...table, what: table.what ?? ('danh sách người' as const) } : table,
  );
  return {
    all: grids,
    tables: tables.flatMap(({ what, ...table }) => (what === null ? [table] : [])),
    others: tables.flatMap(({ what, ...table }) => (what === null ? [] : [{ ...table, what }])),
    headers,
    identity,
    visible,
    hidden: others.filter(({ sheet }) => sheet.isHidden),
  };
}

/** The hidden sheet under another name still says in its first row what form it is. */
function holdsIdentity({ sheet }: Grid): boolean {
  const [key, value] = (sheet.rows[0]?.cells ?? []).map(shownText);
  return sheet.isHidden && key === 'form' && (value ?? '').startsWith('thidua-form/');
}

/** Whether a sheet only tells how to fill in the others. */
export function isGuide({ sheet }: Grid): boolean {
  const [first] = sheet.rows[0]?.cells ?? [];
  const role = roleByName(sheet.name);
  return role === 'guide' || (role === null && looseKey(shownText(first ?? null)).startsWith('huong dan '));
}

/** All headers of one sheet, from top to bottom. */
function headersOf(grid: Grid, individuals: LineFinder): readonly PlacedTable[] {
  if (isGuide(grid)) return [];
  const found: FoundTable[] = [];
  const scan = scanHeaders(grid);
  for (const row of scan.headerLike.keys()) {
    const above = found.at(-1);
    const header = headerAt(grid, row, individuals, scan);
    if (header === null) continue;
    if (above && row <= above.headerBottom) {
      // The same header without the rows above it that say nothing of the columns.
      if (header.score >= above.score) found[found.length - 1] = header;
      continue;
    }
    found.push(header);
  }
  return found.map((table, index) => {
    const lastRow = (found[index + 1]?.headerTop ?? Number.POSITIVE_INFINITY) - 1;
    return { grid, table: withNameColumns(grid, upToMerges(grid, table), lastRow), lastRow };
  });
}

/** A table reaches over the headers that only repeat its own. */
function withoutRepeats(headers: readonly PlacedTable[]): readonly PlacedTable[] {
  const tables: PlacedTable[] = [];
  for (const header of headers) {
    const above = tables.at(-1);
    if (above?.grid === header.grid && isSameHeader(above.table, header.table)) {
      tables[tables.length - 1] = { ...above, lastRow: header.lastRow };
    } else {
      tables.push(header);
    }
  }
  return tables;
}

/** A header printed again on a later page goes on with the same table. */
function isSameHeader(a: FoundTable, b: FoundTable): boolean {
  const words = ({ columns }: FoundTable) =>
    columns.map(({ column, header }) => `${column} ${looseKey(header)}`).join('\n');
  return a.known === b.known && words(a) === words(b);
}

/** A header cell merged from above makes the rows above part of the header. */
function upToMerges(grid: Grid, table: FoundTable): FoundTable {
  const tops = table.columns.map(
    ({ column }) => grid.mergeAt(table.headerTop, column)?.top ?? table.headerTop,
  );
  return { ...table, headerTop: Math.min(table.headerTop, ...tops) };
}
