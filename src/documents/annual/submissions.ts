import { groupBy } from '../../domain/group-by.ts';
import type { Result, UnitResult } from '../../domain/result.ts';
import { sortByPersonName } from '../../text/collation.ts';
import { formatShortDate } from '../../text/dates.ts';
import { captionedTable, centre, headingRow, left, row } from '../blocks.ts';
import type { Block, Blocks } from '../document-model.ts';
import type { AnnualStatistics } from '../figures/annual-statistics.ts';
import { daysLate } from '../figures/days-late.ts';
import { addressed } from '../figures/nominees.ts';
import { unrankedReasonsIn } from '../words/unranked-reasons.ts';
import { sentence, tally } from '../words/wording.ts';

type ReasonsOf = (unit: UnitResult) => readonly string[];

/** Phụ lục III and IV, how every unit reported; who has no total yet, and why. */
export function submissions(statistics: AnnualStatistics, result: Result) {
  const reasonsOf = unrankedReasonsIn(result);
  return {
    bang_tinh_hinh_nop: unitsByState(statistics, remarksIn(result, reasonsOf)),
    bang_chua_xep_hang: [...unrankedUnits(statistics, reasonsOf), ...unscoredPeople(statistics)],
  } satisfies Blocks;
}

/** Every unit that had to report, in four groups: nothing, unusable, late, on time. */
function unitsByState(
  { missing, rejected, late, onTime }: AnnualStatistics,
  remarkOn: (unit: UnitResult) => string,
): readonly Block[] {
  const states: readonly (readonly [string, readonly UnitResult[]])[] = [
    ['Chưa nộp báo cáo', missing],
    ['Báo cáo không sử dụng được', rejected],
    ['Nộp chậm', late],
    ['Nộp đúng hạn', onTime],
  ];
  let number = 0;
  const rows = states.flatMap(([title, units]) => {
    if (units.length === 0) return [];
    const members = units.map((unit) => {
      number += 1;
      return row(
        centre(String(number)),
        left(unit.name),
        centre(unit.receivedOn === null ? '–' : formatShortDate(unit.receivedOn)),
        left(remarkOn(unit)),
      );
    });
    return [headingRow(`${title}: ${tally(units.length)} đơn vị`, 4), ...members];
  });
  return captionedTable({
    caption: null,
    columns: [
      ['TT', 6],
      ['Cơ quan, đơn vị', 44],
      ['Ngày nhận', 13],
      ['Ghi chú', 37],
    ],
    rows,
    fontSize: 12,
    whenEmpty: 'Không có đơn vị nào thuộc đối tượng báo cáo.',
  });
}

/** What is worth noting of how each unit reported. */
function remarksIn(result: Result, reasonsOf: ReasonsOf): (unit: UnitResult) => string {
  const superseded = groupBy(
    result.inputs.filter(({ outcome }) => outcome === 'superseded'),
    ({ unit }) => unit,
  );
  return (unit) => {
    const days = unit.submission === 'late' ? daysLate(unit.receivedOn, result.deadline.date) : null;
    const earlier = superseded.get(unit.id)?.length ?? 0;
    const remarks = [
      days === null || days <= 0 ? '' : `chậm ${tally(days)} ngày`,
      earlier === 0 ? '' : `gửi ${tally(earlier + 1)} lần, tính bản gửi sau cùng`,
      ...(unit.submission === 'rejected' ? reasonsOf(unit) : []),
    ];
    return sentence(remarks.filter((remark) => remark !== '').join('; '));
  };
}

/** Units without a total, each with its reasons. */
function unrankedUnits({ city }: AnnualStatistics, reasonsOf: ReasonsOf): readonly Block[] {
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
          .map(({ person }) => addressed(person))
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
