import { individualLines, unitLines } from '../../../src/criteria/lines.ts';
import type { CriteriaSet } from '../../../src/criteria/schema.ts';
import type { SampleSubmission } from '../submission.ts';
import { COLUMN, type Grid, headerRowOf, without } from './grid.ts';

/** What nobody copies: the way of scoring and the maximum stand in the form already. */
const LEFT_OUT: readonly number[] = [COLUMN.method, COLUMN.max];

/**
 * The form's tables typed anew into an empty workbook, as an office does that keeps its files small: one row for each
 * line with its short title, no rows for groups and sums, headers of the people's points by their codes.
 */
export function retyped(
  grids: readonly Grid[],
  { unit }: SampleSubmission,
  set: CriteriaSet,
): readonly Grid[] {
  const shortTitles = new Map(unitLines(set, unit.type).map(({ id, short }) => [id, short]));
  const codes = new Set(individualLines(set, unit).map(({ id }) => id));
  return without(grids, 'guide', 'identity').map((grid) => {
    if (grid.role === 'unit') return unitTable(grid, shortTitles);
    if (grid.role === 'individuals') return peopleTable(grid, codes);
    return grid.role === 'info' ? grid : listTable(grid);
  });
}

function unitTable(grid: Grid, shortTitles: ReadonlyMap<string, string>): Grid {
  const header = headerRowOf(grid);
  const lines = grid.rows.slice(header + 1).flatMap(([code, , ...cells]) => {
    const title = shortTitles.get(String(code));
    return title === undefined ? [] : [[code ?? null, title, ...cells]];
  });
  const rows = [grid.rows[header] ?? [], ...lines];
  return { ...grid, rows: rows.map((row) => row.filter((_, index) => !LEFT_OUT.includes(index + 1))) };
}

function peopleTable(grid: Grid, codes: ReadonlySet<string>): Grid {
  const header = headerRowOf(grid);
  const headers = (grid.rows[header] ?? []).map((cell) => {
    const [code = ''] = String(cell ?? '').split(' ');
    return codes.has(code) ? code : cell;
  });
  return { ...grid, rows: [headers, ...grid.rows.slice(header + 1).filter((row) => row.length > 1)] };
}

function listTable(grid: Grid): Grid {
  const [header = [], ...rows] = grid.rows.slice(headerRowOf(grid));
  const isWritten = (row: Grid['rows'][number]): boolean => row.slice(1).some((cell) => cell !== null);
  return { ...grid, rows: [header, ...rows.filter(isWritten)] };
}
