import { formatInteger } from '../../text/numbers.ts';
import { type Column, captionedTable, centre, left, row, totalRow } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import type { UnitSet } from '../figures/annual-statistics.ts';
import { pointsOrDash } from '../words/wording.ts';

/** How many units of each set have each grade; the columns of a row add up to its `Tổng số`. */
export function gradesBySet(options: {
  readonly caption: string;
  readonly heading: string;
  readonly sets: readonly UnitSet[];
  readonly city: UnitSet;
}): readonly Block[] {
  const { caption, heading, sets, city } = options;
  const hasUngraded = city.ungraded.length > 0;
  const columns: readonly Column[] = [
    ['TT', 7],
    [heading, 25],
    ['Tổng số', 8],
    ...city.grades.map(({ grade }): Column => [grade.title, 9]),
    ...(hasUngraded ? [['Không xếp loại', 9] as const] : []),
    ['Chưa đủ căn cứ', 10],
    ['Điểm bình quân (số đơn vị)', 13],
  ];
  const figuresOf = (set: UnitSet) => [
    formatInteger(set.units.length),
    ...set.grades.map(({ members }) => formatInteger(members.length)),
    ...(hasUngraded ? [formatInteger(set.ungraded.length)] : []),
    formatInteger(set.unscored.length),
    set.totals === null ? '–' : `${pointsOrDash(set.totals.mean)} (${set.totals.count}/${set.units.length})`,
  ];
  return captionedTable({
    caption,
    columns,
    rows: [
      ...sets.map((set, index) =>
        row(centre(String(index + 1)), left(set.title), ...figuresOf(set).map(centre)),
      ),
      totalRow(city.title, 2, ...figuresOf(city)),
    ],
    fontSize: 12,
    whenEmpty: 'Không có đơn vị nào thuộc đối tượng báo cáo.',
  });
}
