import type { GroupResult } from '../../domain/result.ts';
import { type Column, captionedTable, centre, headingRow, left, row, totalRow } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { type AnnualStatistics, byStanding } from '../figures/annual-statistics.ts';
import { maximum, pointsOrDash } from '../words/wording.ts';

/** Points of each group of criteria, by cluster, for every unit whose submission was read. */
export function groupPoints({ clusters, groups, city }: AnnualStatistics): readonly Block[] {
  const columns: readonly Column[] = [
    ['TT', 5],
    ['Cơ quan, đơn vị', 30],
    ...groups.map(({ title }): Column => [`${title.short} (${maximum(title.max)})`, 12]),
    ['Tổng điểm', 10],
  ];
  let number = 0;
  const rows = clusters.flatMap(({ title, submitted }) => {
    if (submitted.length === 0) return [];
    const members = [...submitted].sort(byStanding).map((unit) => {
      number += 1;
      const points = groups.map((group) =>
        figure(unit.groups.find((entry) => entry.group === group.title.id)),
      );
      return row(
        centre(String(number)),
        left(unit.name),
        ...points.map(centre),
        centre(pointsOrDash(unit.total)),
      );
    });
    return [headingRow(title, columns.length), ...members];
  });
  const means = [...groups.map(({ points }) => points?.mean ?? null), city.totals?.mean ?? null];
  return captionedTable({
    caption: null,
    columns,
    rows: rows.length === 0 ? [] : [...rows, totalRow('Bình quân', 2, ...means.map(pointsOrDash))],
    fontSize: 12,
    whenEmpty: 'Không có bản nộp nào được sử dụng để chấm điểm.',
  });
}

function figure(group: GroupResult | undefined): string {
  return group?.applicable === 0 ? 'KAD' : pointsOrDash(group?.points ?? null);
}
