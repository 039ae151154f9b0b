import type { ReadingContext } from '../context.ts';
import { headerAt } from '../find-table.ts';
import type { Grid } from '../grid.ts';
import { individualsFinder } from '../lines-in-scope.ts';
import { foldHeader } from '../match-header.ts';
import { headerAgainTest, rowMaker } from '../table-rows.ts';
import type { Followed } from './follow.ts';
import type { FormPlan } from './plan.ts';
import { placedIn } from './tables-along.ts';

/**
 * Whether rows in which two texts may be headers are none, nor is the header of their table come again: looked at as it would be
 * from nothing. Where a header begins above, one that is known whole outdoes it.
 */
export function hasNoOtherHeaders(
  plan: FormPlan,
  followed: Followed,
  grids: readonly Grid[],
  { criteria }: ReadingContext,
): boolean {
  const individuals = individualsFinder(criteria.set);
  return followed.headerLike.every((headerLike, index) => {
    const grid = grids[index];
    if (headerLike === null || grid === undefined) return true;
    const placed = [...plan.tables.values()]
      .filter(({ sheet }) => sheet === index)
      .map((table) => placedIn(table, grids))
      .find((each) => each !== undefined);
    if (placed === undefined) return false;
    const isHeaderAgain = headerAgainTest(placed);
    const rowOf = rowMaker(placed);
    const scan = { headerLike, fold: foldHeader };
    return grid.sheet.rows.every(
      (raw) =>
        raw.row <= placed.table.headerBottom ||
        (headerAt(grid, raw.row, individuals, scan) === null &&
          ((headerLike.get(raw.row) ?? 0) < 2 || !isHeaderAgain(rowOf(raw)))),
    );
  });
}
