import { formatInteger } from '../../text/numbers.ts';
import { bodyOf, captionedTable, centre, left, paragraph, row } from '../blocks.ts';
import type { Block, Blocks } from '../document-model.ts';
import type { GroupStatistics } from '../figures/group-statistics.ts';
import type { Outcomes } from '../figures/outcomes.ts';
import { counted, itemLetter, maximum, percent, pointsOrDash, sentence, tally } from '../words/wording.ts';
import { outcomesChart } from './annual-charts.ts';
import { type Bench, judgePeople, judgeUnits } from './judgements.ts';
import { outcomesOfCity } from './outcome-tables.ts';
import { peopleCoverage } from './people-coverage.ts';
import { practicesShown, type SharedRemarks } from './remarks.ts';

/** Part II, what was achieved, group by group of the plan: by the units, and by their people. */
export function groupResults(outcomes: Outcomes, bench: Bench, remarks: SharedRemarks) {
  return {
    ket_qua_tap_the: unitResults(outcomes, bench, remarks),
    ket_qua_ca_nhan: individualResults(bench),
  } satisfies Blocks;
}

/** What the units did, and how that is to be judged, group by group of the plan. */
function unitResults(outcomes: Outcomes, bench: Bench, remarks: SharedRemarks): readonly Block[] {
  const { statistics } = bench;
  const { groups, city } = statistics;
  if (city.submitted.length === 0) {
    return [paragraph('body', 'Chưa có báo cáo nào của các đơn vị sử dụng được để tổng hợp kết quả.')];
  }
  return [
    paragraph(
      'body',
      `Kết quả dưới đây tổng hợp từ ${tally(city.submitted.length)}/${tally(city.units.length)} đơn vị có báo cáo sử dụng được; điểm bình quân của mỗi nhóm chỉ tính trên các đơn vị đã có điểm của nhóm đó. Số liệu theo loại hình, theo cụm thi đua và điểm từng đơn vị tại Phụ lục II.`,
    ),
    ...outcomesOfCity(outcomes, statistics),
    ...outcomesChart(outcomes, bench.term, bench.statistics.city.title),
    ...groups.flatMap((group, index) => [
      ...heading(group, index),
      ...bodyOf(
        ...judgeUnits(
          group,
          outcomes.lines.filter((line) => line.group === group.title.id),
          bench,
        ),
        notApplicable(group, 'đơn vị'),
      ),
    ]),
    paragraph('item', `${itemLetter(groups.length)}) Mô hình, cách làm hay`),
    ...practicesShown(remarks),
    ...groupAverages(groups, {
      caption: 'Điểm của các đơn vị theo nhóm tiêu chí',
      counted: 'Số đơn vị có điểm',
      all: city.units.length,
    }),
  ];
}

/** How the people did, group by group; a person's low score is a matter for the unit and is not printed. */
function individualResults(bench: Bench): readonly Block[] {
  const { people, city } = bench.statistics;
  const { members, leaders, scored, unscored, groups } = people;
  if (members.length === 0) {
    return [paragraph('body', `Chưa có báo cáo nào ghi kết quả chấm điểm của ${bench.people}.`)];
  }
  const units = city.units.filter(({ individuals }) => individuals.length > 0).length;
  return [
    ...bodyOf(
      `Tổng số ${bench.people} được chấm điểm là ${tally(members.length)} người tại ${tally(units)} đơn vị, trong đó có ${counted(leaders.length, 'người')} giữ chức vụ lãnh đạo, quản lý.`,
      peopleCoverage(city.submitted, bench.rules, bench.people),
      unscored.length === 0
        ? 'Tất cả đều đủ căn cứ tính tổng điểm.'
        : `${sentence(counted(scored.length, 'người'))} đủ căn cứ tính tổng điểm; ${tally(unscored.length)} người còn tiêu chí chưa chấm hoặc không đọc được nên chưa xếp loại (Phụ lục IV).`,
    ),
    ...groups.flatMap((group, index) => [
      ...heading(group, index),
      ...bodyOf(...judgePeople(group, bench), notApplicable(group, 'người')),
    ]),
    ...groupAverages(groups, {
      caption: 'Điểm của cá nhân theo nhóm tiêu chí',
      counted: 'Số người có điểm',
      all: members.length,
    }),
  ];
}

function heading({ title }: GroupStatistics<unknown>, index: number): readonly Block[] {
  return [paragraph('item', `${itemLetter(index)}) ${title.short}`)];
}

function notApplicable({ notApplicable: count }: GroupStatistics<unknown>, noun: string): string {
  return count === 0 ? '' : `${sentence(counted(count, noun))} không áp dụng nhóm này.`;
}

/** How each group of criteria went, over those who have points in it, of all. */
function groupAverages<T>(
  groups: readonly GroupStatistics<T>[],
  {
    caption,
    counted: header,
    all,
  }: { readonly caption: string; readonly counted: string; readonly all: number },
): readonly Block[] {
  return captionedTable({
    caption,
    columns: [
      ['TT', 5],
      ['Nhóm tiêu chí', 33],
      ['Tối đa', 8],
      [`${header} (trên ${formatInteger(all)})`, 12],
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
