import type { Result, UnitResult } from '../../domain/result.ts';
import { captionedTable, centre, left, row, totalRow } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { type AnnualStatistics, clusterOf } from '../figures/annual-statistics.ts';
import { disqualifierTitle, gradeTitle } from '../words/titles.ts';
import { pointsOrDash, tally } from '../words/wording.ts';

/** Every unit with a total, best first. */
export function unitRanking({ city }: AnnualStatistics, result: Result): readonly Block[] {
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
      ['Hạng toàn thành phố', 9],
      ['Hạng trong cụm', 8],
      ['Ghi chú', 16],
    ],
    rows:
      city.totals === null
        ? []
        : [...rows, totalRow('Bình quân', 4, pointsOrDash(city.totals.mean), '', '', '', '')],
    fontSize: 12,
    whenEmpty: 'Chưa có đơn vị nào đủ căn cứ để chấm điểm.',
  });
}

function remarkOn(unit: UnitResult, result: Result): string {
  const verified = unit.lines.filter(({ verifiedPoints }) => verifiedPoints !== null).length;
  return [
    unit.submission === 'late' ? 'Nộp chậm' : '',
    verified > 0 ? `Hội đồng thẩm định ${tally(verified)} tiêu chí` : '',
    ...unit.disqualified.map((id) => disqualifierTitle(result, id)),
  ]
    .filter((remark) => remark !== '')
    .join('; ');
}
