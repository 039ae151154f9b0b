import type { GroupResult, Result, UnitResult } from '../../domain/result.ts';
import { lowerFirst } from '../../text/letters.ts';
import { type Column, captionedTable, centre, headingRow, left, row, totalRow } from '../blocks.ts';
import type { Block, Blocks } from '../document-model.ts';
import { type AnnualStatistics, byStanding, clusterOf } from '../figures/annual-statistics.ts';
import type { Outcomes } from '../figures/outcomes.ts';
import { barredBy } from '../words/barred.ts';
import { gradeTitle } from '../words/titles.ts';
import { maximum, pointsOrDash, tally } from '../words/wording.ts';
import { outcomesBySet } from './outcome-tables.ts';

/** Phụ lục I and II, every unit's points: by rank, and by group of criteria. */
export function rankings(outcomes: Outcomes, statistics: AnnualStatistics, result: Result) {
  return {
    bang_xep_hang: unitRanking(statistics, result),
    bang_diem_nhom: [...outcomesBySet(outcomes, statistics), ...groupPoints(statistics)],
  } satisfies Blocks;
}

/** Every unit with a total, best first. */
function unitRanking({ city }: AnnualStatistics, result: Result): readonly Block[] {
  const rows = city.scored.map((unit, index) =>
    row(
      centre(String(index + 1)),
      left(unit.name),
      left(clusterOf(unit)),
      centre(pointsOrDash(unit.selfTotal)),
      centre(pointsOrDash(unit.total)),
      centre(gradeTitle(result, unit.grade)),
      centre(unit.rank === null ? '–' : String(unit.rank)),
      centre(unit.rankInCluster === null ? '–' : String(unit.rankInCluster)),
      left(remarkOn(unit, result)),
    ),
  );
  return captionedTable({
    caption: null,
    columns: [
      ['TT', 5],
      ['Cơ quan, đơn vị', 34],
      ['Cụm thi đua', 24],
      ['Điểm tự chấm', 8],
      ['Điểm đạt', 8],
      ['Xếp loại', 11],
      [`Hạng ${lowerFirst(city.title)}`, 9],
      ['Hạng trong cụm', 8],
      ['Ghi chú', 16],
    ],
    rows:
      city.totals === null
        ? []
        : [
            ...rows,
            totalRow(
              meanLabel(city.totals.count, city.units.length),
              4,
              pointsOrDash(city.totals.mean),
              '',
              '',
              '',
              '',
            ),
          ],
    fontSize: 12,
    whenEmpty: 'Chưa có đơn vị nào đủ căn cứ để chấm điểm.',
  });
}

/** How many the mean is of; of one unit there is none. */
function meanLabel(scored: number, units: number): string {
  return scored === 1 ? 'Một đơn vị có điểm' : `Bình quân của ${tally(scored)}/${tally(units)} đơn vị`;
}

function remarkOn(unit: UnitResult, result: Result): string {
  const verified = unit.lines.filter(({ verifiedPoints }) => verifiedPoints !== null).length;
  return [
    unit.submission === 'late' ? 'Nộp chậm' : '',
    verified > 0 ? `Hội đồng thẩm định ${tally(verified)} tiêu chí` : '',
    ...barredBy(unit, result, 'council'),
  ]
    .filter((remark) => remark !== '')
    .join('; ');
}

/** Points of each group of criteria, by cluster, for every unit whose submission was read. */
function groupPoints({ clusters, groups, city }: AnnualStatistics): readonly Block[] {
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
  const means = [...groups.map(({ points }) => points), city.totals].map((of) =>
    of === null ? '–' : `${pointsOrDash(of.mean)} (${tally(of.count)})`,
  );
  return captionedTable({
    caption: null,
    columns,
    rows: rows.length === 0 ? [] : [...rows, totalRow('Bình quân (số đơn vị)', 2, ...means)],
    fontSize: 12,
    whenEmpty: 'Không có báo cáo nào sử dụng được để chấm điểm.',
  });
}

function figure(group: GroupResult | undefined): string {
  return group?.applicable === 0 ? 'KAD' : pointsOrDash(group?.points ?? null);
}
