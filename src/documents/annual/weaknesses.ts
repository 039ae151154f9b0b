import { groupBy } from '../../domain/group-by.ts';
import type { Result } from '../../domain/result.ts';
import { dashes, paragraph, toFill } from '../blocks.ts';
import type { Block, Blocks } from '../document-model.ts';
import type { AnnualStatistics } from '../figures/annual-statistics.ts';
import type { GroupStatistics, LineStatistics } from '../figures/group-statistics.ts';
import { disqualifierTitle } from '../words/titles.ts';
import { joined, percent, quoted, tally } from '../words/wording.ts';
import type { SharedRemarks } from './remarks.ts';

const LINES_SHOWN = 3;

/** Parts V and VI, what went badly and what that asks for next, as far as figures show it; causes are for the office to judge. */
export function weaknesses(statistics: AnnualStatistics, result: Result, remarks: SharedRemarks) {
  return {
    han_che: weakPoints(statistics, result),
    nguyen_nhan: [
      paragraph(
        'body',
        toFill(
          'nêu nguyên nhân khách quan, chủ quan của các hạn chế trên; trách nhiệm của từng cơ quan, đơn vị',
        ),
      ),
    ],
    phuong_huong: direction(statistics, remarks['good-practice'].length),
  } satisfies Blocks;
}

function weakPoints(statistics: AnnualStatistics, result: Result): readonly Block[] {
  const { groups, people, city, late, missing, rejected } = statistics;
  const weakUnits = weakestLines(groups);
  const weakPeople = weakestLines(people.groups);
  const unreported = missing.length + rejected.length;
  const items = [
    weakUnits.length === 0
      ? ''
      : `Đối với đơn vị, các nội dung có tỷ lệ điểm đạt so với điểm tối đa thấp nhất là ${namedLines(weakUnits)}`,
    weakPeople.length === 0
      ? ''
      : `Đối với cá nhân, các nội dung có tỷ lệ điểm đạt so với điểm tối đa thấp nhất là ${namedLines(weakPeople)}`,
    unreported === 0
      ? ''
      : `${tally(unreported)} đơn vị chưa nộp báo cáo hoặc có báo cáo không sử dụng được nên kết quả chung chưa phản ánh đầy đủ`,
    late.length === 0 ? '' : `${tally(late.length)} đơn vị nộp báo cáo chậm so với thời hạn`,
    city.unscored.length - unreported <= 0
      ? ''
      : `${tally(city.unscored.length - unreported)} đơn vị đã nộp nhưng còn tiêu chí chưa chấm hoặc không đọc được nên chưa xếp hạng`,
    ...excluded(city.units, 'đơn vị', result),
    ...excluded(
      people.disqualified.map(({ person }) => person),
      'cá nhân',
      result,
    ),
  ].filter((item) => item !== '');
  return items.length === 0
    ? [paragraph('body', 'Số liệu tổng hợp không cho thấy hạn chế đáng kể.')]
    : dashes(items);
}

/** How many each disqualifier excludes, a clause each. */
function excluded(
  subjects: readonly { readonly disqualified: readonly string[] }[],
  noun: string,
  result: Result,
): readonly string[] {
  const byDisqualifier = groupBy(
    subjects.flatMap(({ disqualified }) => disqualified),
    (id) => id,
  );
  return [...byDisqualifier].map(
    ([id, cases]) =>
      `${tally(cases.length)} ${noun} thuộc trường hợp loại trừ ${quoted(disqualifierTitle(result, id))}`,
  );
}

/** The lines with the lowest share of points, lowest first; none where everything is full. */
function weakestLines(
  groups: readonly GroupStatistics<unknown>[],
): readonly (LineStatistics & { readonly percent: number })[] {
  return groups
    .flatMap(({ lines }) => lines)
    .flatMap((line) =>
      line.percent === null || line.percent === 100 ? [] : [{ ...line, percent: line.percent }],
    )
    .sort((a, b) => a.percent - b.percent)
    .slice(0, LINES_SHOWN);
}

function namedLines(lines: readonly (LineStatistics & { readonly percent: number })[]): string {
  return joined(lines.map(({ short, percent: share }) => `${quoted(short)} (${percent(share)})`));
}

/** What the figures ask for next; the office adds its own tasks. */
function direction(statistics: AnnualStatistics, practices: number): readonly Block[] {
  const { groups, people, missing, rejected, city } = statistics;
  const weak = [...weakestLines(groups), ...weakestLines(people.groups)].map(({ short }) => quoted(short));
  const unreported = missing.length + rejected.length;
  const incomplete = city.unscored.length - unreported;
  const items = [
    weak.length === 0
      ? ''
      : `Tập trung chỉ đạo khắc phục các nội dung có tỷ lệ điểm thấp nhất: ${joined(weak)}`,
    unreported === 0
      ? ''
      : `Đôn đốc ${tally(unreported)} đơn vị chưa có báo cáo sử dụng được (Phụ lục III) hoàn thành báo cáo`,
    incomplete <= 0
      ? ''
      : `Đề nghị ${tally(incomplete)} đơn vị còn thiếu số liệu (Phụ lục IV) bổ sung để chấm điểm, xếp hạng`,
    practices === 0
      ? ''
      : `Nghiên cứu, nhân rộng ${tally(practices)} cách làm hay do các đơn vị giới thiệu (Phụ lục V)`,
  ].filter((item) => item !== '');
  return [
    ...(items.length === 0
      ? []
      : [paragraph('body', 'Từ kết quả tổng hợp, đề nghị chú trọng các nội dung sau:')]),
    ...dashes(items),
    paragraph(
      'body',
      toFill(
        'nêu phương hướng, nhiệm vụ, chỉ tiêu cụ thể của năm tiếp theo; phân công đơn vị chủ trì và thời hạn thực hiện',
      ),
    ),
  ];
}
