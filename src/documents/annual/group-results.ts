import { formatInteger, formatPoints } from '../../text/numbers.ts';
import { bodyOf, captionedTable, centre, left, paragraph, row } from '../blocks.ts';
import type { Block, Blocks } from '../document-model.ts';
import type { AnnualStatistics } from '../figures/annual-statistics.ts';
import type { GroupStatistics, LineStatistics } from '../figures/group-statistics.ts';
import {
  counted,
  itemLetter,
  listed,
  maximum,
  nameInText,
  percent,
  pointsOrDash,
  quoted,
  sentence,
  shareOf,
  tally,
} from '../words/wording.ts';

const NAMES_SHOWN = 3;

/** Part II, what was achieved, group by group of the plan: by the units, and by their people. */
export function groupResults(statistics: AnnualStatistics) {
  return {
    ket_qua_tap_the: unitResults(statistics),
    ket_qua_ca_nhan: individualResults(statistics),
  } satisfies Blocks;
}

/** How the units did, group by group of the plan. */
function unitResults({ groups, city }: AnnualStatistics): readonly Block[] {
  if (city.submitted.length === 0) {
    return [paragraph('body', 'Chưa có báo cáo nào của các đơn vị sử dụng được để tổng hợp kết quả.')];
  }
  return [
    paragraph(
      'body',
      `Kết quả dưới đây tổng hợp từ ${tally(city.submitted.length)}/${tally(city.units.length)} đơn vị có báo cáo sử dụng được. Điểm bình quân của mỗi nhóm chỉ tính trên các đơn vị đã có điểm của nhóm đó; điểm từng đơn vị tại Phụ lục II.`,
    ),
    ...groupAverages(groups, 'Kết quả của các đơn vị theo nhóm tiêu chí', 'Số đơn vị có điểm'),
    ...groups.flatMap((group, index) =>
      groupParagraphs(group, index, 'đơn vị', (lowest) =>
        listed(
          lowest.map(({ name }) => nameInText(name)),
          NAMES_SHOWN,
          'đơn vị',
        ),
      ),
    ),
  ];
}

/** How the people did, group by group; a person's low score is a matter for the unit and is not printed. */
function individualResults({ people, city }: AnnualStatistics): readonly Block[] {
  const { members, leaders, scored, unscored, groups } = people;
  if (members.length === 0) {
    return [paragraph('body', 'Chưa có báo cáo nào ghi kết quả chấm điểm của cán bộ, công chức, viên chức.')];
  }
  const units = city.units.filter(({ individuals }) => individuals.length > 0).length;
  return [
    ...bodyOf(
      `Tổng số cán bộ, công chức, viên chức được chấm điểm là ${tally(members.length)} người tại ${tally(units)} đơn vị, trong đó có ${counted(leaders.length, 'người')} giữ chức vụ lãnh đạo, quản lý.`,
      unscored.length === 0
        ? 'Tất cả đều đủ căn cứ tính tổng điểm.'
        : `${sentence(counted(scored.length, 'người'))} đủ căn cứ tính tổng điểm; ${tally(unscored.length)} người còn tiêu chí chưa chấm hoặc không đọc được nên chưa xếp loại (Phụ lục IV).`,
    ),
    ...groupAverages(groups, 'Kết quả của cá nhân theo nhóm tiêu chí', 'Số người có điểm'),
    ...groups.flatMap((group, index) => groupParagraphs(group, index, 'người', null)),
  ];
}

function groupParagraphs<T>(
  group: GroupStatistics<T>,
  index: number,
  noun: string,
  nameLowest: ((lowest: readonly T[]) => string) | null,
): readonly Block[] {
  const { title, notApplicable, lines } = group;
  return [
    paragraph('item', `${itemLetter(index)}) ${title.short} (tối đa ${maximum(title.max)} điểm)`),
    ...bodyOf(
      ...level(group, noun, nameLowest),
      notApplicable > 0
        ? `${sentence(counted(notApplicable, noun))} không áp dụng nhóm tiêu chí này nên không tính vào bình quân.`
        : '',
      extremes(lines),
    ),
  ];
}

function level<T>(
  { title, points, percent: share, full, belowMean, lowest }: GroupStatistics<T>,
  noun: string,
  nameLowest: ((lowest: readonly T[]) => string) | null,
): readonly string[] {
  if (points === null || share === null) return [`Chưa có ${noun} nào đủ căn cứ tính điểm nhóm này.`];
  const of = `${percent(share)} điểm tối đa`;
  if (points.count === 1)
    return [`Có 01 ${noun} được tính điểm, đạt ${formatPoints(points.mean)} điểm (${of}).`];
  if (full.length === points.count)
    return [`Cả ${tally(points.count)} ${noun} được tính điểm đều đạt điểm tối đa.`];
  if (points.min === points.max) {
    return [
      `Cả ${tally(points.count)} ${noun} được tính điểm cùng đạt ${formatPoints(points.mean)} điểm (${of}).`,
    ];
  }
  const below = `${tally(belowMean.length)} ${noun} (${shareOf(belowMean.length, points.count)}) dưới mức bình quân`;
  return [
    `Bình quân của ${tally(points.count)} ${noun} đạt ${formatPoints(points.mean)}/${maximum(title.max)} điểm (${of}); cao nhất ${formatPoints(points.max)} điểm, thấp nhất ${formatPoints(points.min)} điểm.`,
    `${sentence(counted(full.length, noun))} đạt điểm tối đa; ${below}${nameLowest === null ? '' : `, thấp nhất là ${nameLowest(lowest)}`}.`,
  ];
}

function extremes(lines: readonly LineStatistics[]): string {
  const known = lines.flatMap(({ short, percent: share }) => (share === null ? [] : [{ short, share }]));
  const sorted = [...known].sort((a, b) => b.share - a.share);
  const best = sorted[0];
  const weakest = sorted.at(-1);
  if (best === undefined || weakest === undefined || sorted.length < 2 || best.share === weakest.share)
    return '';
  return `Nội dung đạt tỷ lệ điểm cao nhất là ${quoted(best.short)} (${percent(best.share)} điểm tối đa); thấp nhất là ${quoted(weakest.short)} (${percent(weakest.share)}).`;
}

/** How each group of criteria went, over those who have points in it. */
function groupAverages<T>(
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
