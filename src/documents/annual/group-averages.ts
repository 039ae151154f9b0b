import { formatInteger } from '../../text/numbers.ts';
import { captionedTable, centre, left, row } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import type { GroupStatistics } from '../figures/group-statistics.ts';
import { maximum, percent, pointsOrDash } from '../words/wording.ts';

/** How each group of criteria went, over those who have points in it. */
export function groupAverages<T>(
  groups: readonly GroupStatistics<T>[],
  caption: string,
  counted: string,
): readonly Block[] {
  return captionedTable({
    caption,
    columns: [
      ['TT', 5],
      ['Nhóm tiêu chí', 33],
      ['Tối đa', 8],
      [counted, 10],
      ['Bình quân', 10],
      ['Tỷ lệ', 10],
      ['Cao nhất', 9],
      ['Thấp nhất', 9],
      ['Đạt tối đa', 9],
    ],
    rows: groups.map(({ title, points, percent: share, full }, index) =>
      row(
        centre(String(index + 1)),
        left(title.short),
        centre(maximum(title.max)),
        centre(formatInteger(points?.count ?? 0)),
        centre(pointsOrDash(points?.mean ?? null)),
        centre(share === null ? '–' : percent(share)),
        centre(pointsOrDash(points?.max ?? null)),
        centre(pointsOrDash(points?.min ?? null)),
        centre(formatInteger(full.length)),
      ),
    ),
    fontSize: 12,
    whenEmpty: 'Bộ tiêu chí không có nhóm nào.',
  });
}
