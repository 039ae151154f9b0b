import { groupBy } from '../../domain/group-by.ts';
import type { Result } from '../../domain/result.ts';
import { sortByPersonName } from '../../text/collation.ts';
import { captionedTable, centre, left, row } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import type { AnnualStatistics } from '../figures/annual-statistics.ts';
import { unrankedReasonsIn } from '../words/unranked-reasons.ts';
import { sentence } from '../words/wording.ts';

/** Phụ lục IV, who has no total yet, and why. */
export function unranked(statistics: AnnualStatistics, result: Result): readonly Block[] {
  return [...unrankedUnits(statistics, result), ...unscoredPeople(statistics)];
}

/** Units without a total, each with its reasons. */
function unrankedUnits({ city }: AnnualStatistics, result: Result): readonly Block[] {
  const reasonsOf = unrankedReasonsIn(result);
  return captionedTable({
    caption: null,
    columns: [
      ['TT', 6],
      ['Cơ quan, đơn vị', 38],
      ['Lý do', 56],
    ],
    rows: city.unscored.map((unit, index) =>
      row(centre(String(index + 1)), left(unit.name), left(`${sentence(reasonsOf(unit).join('; '))}.`)),
    ),
    fontSize: 12,
    whenEmpty: 'Không có đơn vị nào thuộc diện này: tất cả đơn vị đều đủ căn cứ xếp hạng.',
  });
}

/** People without a total, by unit; nothing where there is none. */
function unscoredPeople({ people }: AnnualStatistics): readonly Block[] {
  if (people.unscored.length === 0) return [];
  const rows = [...groupBy(people.unscored, ({ unit }) => unit)].map(([unit, members], index) =>
    row(
      centre(String(index + 1)),
      left(unit.name),
      centre(String(members.length)),
      left(
        sortByPersonName(members, ({ person }) => person.name)
          .map(({ person }) => person.name)
          .join(', '),
      ),
    ),
  );
  return captionedTable({
    caption: 'Cá nhân chưa đủ căn cứ xếp loại (còn tiêu chí chưa chấm hoặc không đọc được)',
    columns: [
      ['TT', 6],
      ['Cơ quan, đơn vị', 34],
      ['Số người', 10],
      ['Họ và tên', 50],
    ],
    rows,
    fontSize: 12,
    whenEmpty: '',
  });
}
