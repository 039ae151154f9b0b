import { shownText } from './cells/shown-text.ts';
import { type FoundSheets, isGuide, roleByName } from './find-sheets.ts';
import type { InfoArea } from './read-info.ts';

/** Labels stand on `Thông tin` first, then above the first table of any sheet. */
export function infoAreas({ visible, tables }: FoundSheets): readonly InfoArea[] {
  return visible
    .filter((grid) => !isGuide(grid))
    .map((grid) => {
      const headers = tables.filter((table) => table.grid === grid).map(({ table }) => table.headerTop);
      const isOfForm = headers.length > 0 || roleByName(grid.sheet.name) === 'info';
      return { grid, lastRow: Math.min(...headers.map((header) => header - 1)), isOfForm };
    })
    .toSorted((a, b) => Number(isInfo(b)) - Number(isInfo(a)));
}

/** Short texts above the first tables. */
export function letterhead(sheets: FoundSheets): readonly string[] {
  return infoAreas(sheets).flatMap(({ grid, lastRow }) =>
    grid.sheet.rows
      .filter(({ row }) => row <= Math.min(lastRow, LOWEST_LETTERHEAD))
      .flatMap(({ cells }) => cells.map(shownText).filter((text) => text.length > 3 && text.length < 120)),
  );
}

const LOWEST_LETTERHEAD = 12;

function isInfo({ grid }: InfoArea): boolean {
  return roleByName(grid.sheet.name) === 'info';
}
