import { groupBy } from '../../domain/group-by.ts';
import { percentOfTotal } from '../../domain/outcome.ts';
import { isEnough } from '../../domain/report-rules.ts';
import type { IndividualResult, Result, UnitResult } from '../../domain/result.ts';
import { dashes, paragraph, toFill } from '../blocks.ts';
import type { Block, Blocks } from '../document-model.ts';
import type { GroupStatistics, LineStatistics } from '../figures/group-statistics.ts';
import type { Outcomes } from '../figures/outcomes.ts';
import { groundsInWords } from '../words/barred.ts';
import { withCoverage } from '../words/outcome-words.ts';
import { disqualifierTitle } from '../words/titles.ts';
import { joined, nameInText, percent, quoted, tally } from '../words/wording.ts';
import type { Bench } from './judgements.ts';
import type { SharedRemarks } from './remarks.ts';

const LINES_SHOWN = 3;

/** Parts V.1 and VI, what went badly and what that asks for next, as far as figures show it. */
export function weaknesses(outcomes: Outcomes, bench: Bench, result: Result, remarks: SharedRemarks) {
  return {
    han_che: weakPoints(outcomes, bench, result),
    phuong_huong: direction(outcomes, bench, remarks.practices.length),
  } satisfies Blocks;
}

function weakPoints(outcomes: Outcomes, bench: Bench, result: Result): readonly Block[] {
  const { people, city, late, missing, rejected } = bench.statistics;
  const weakUnits = weakOfUnits(outcomes, bench);
  const weakPeople = weakestLines(people.groups);
  const unreported = missing.length + rejected.length;
  const items = [
    weakUnits.length === 0
      ? ''
      : `Đối với đơn vị, kết quả còn thấp nhất là ${joined(weakUnits.map(({ said }) => said))}`,
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
    ...excluded(
      city.units.map((unit) => ({ barred: unit, unit })),
      'đơn vị',
      result,
    ),
    ...excluded(
      people.disqualified.map(({ person, unit }) => ({ barred: person, unit })),
      'cá nhân',
      result,
    ),
  ].filter((item) => item !== '');
  return items.length === 0
    ? [paragraph('body', 'Số liệu tổng hợp không cho thấy hạn chế đáng kể.')]
    : dashes(items);
}

/** Whom each disqualifier excludes, a clause each: where, and what it stands on; people by their unit, not by name. */
function excluded(
  subjects: readonly { readonly barred: UnitResult | IndividualResult; readonly unit: UnitResult }[],
  noun: string,
  result: Result,
): readonly string[] {
  const cases = subjects.flatMap(({ barred, unit }) =>
    barred.disqualified.map((id) => ({ id, barred, unit })),
  );
  return [...groupBy(cases, ({ id }) => id)].map(([id, own]) => {
    const each = own.map(
      ({ barred, unit }) => `${nameInText(unit.name)} (${groundsInWords(barred, id, 'council')})`,
    );
    const where = noun === 'đơn vị' ? '' : 'tại ';
    return `${tally(own.length)} ${noun} thuộc trường hợp loại trừ ${quoted(disqualifierTitle(result, id))}: ${where}${each.join('; ')}`;
  });
}

/**
 * What the units did least of what there was to do, with the figures; by points where no figures add up, as in a result
 * of an older version.
 */
function weakOfUnits(
  { lines }: Outcomes,
  { statistics, rules, say }: Bench,
): readonly { readonly short: string; readonly said: string }[] {
  const shares = lines.flatMap((line) => {
    const { sum, city, short } = line;
    const share = percentOfTotal(city);
    const isKnown = isEnough(rules, 'units', city.added, city.of - city.notApplicable);
    if ((sum !== 'share' && sum !== 'items') || share === null || share === 100 || !isKnown) return [];
    return [{ short, share, said: withCoverage(say(line, city), city) }];
  });
  if (shares.length > 0) return shares.sort((a, b) => a.share - b.share).slice(0, LINES_SHOWN);
  return weakestLines(statistics.groups).map((line) => ({ short: line.short, said: namedLines([line]) }));
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
function direction(outcomes: Outcomes, bench: Bench, practices: number): readonly Block[] {
  const { people, missing, rejected, city } = bench.statistics;
  const weak = [...weakOfUnits(outcomes, bench), ...weakestLines(people.groups)].map(({ short }) =>
    quoted(short),
  );
  const unreported = missing.length + rejected.length;
  const incomplete = city.unscored.length - unreported;
  const items = [
    weak.length === 0 ? '' : `Tập trung chỉ đạo khắc phục các nội dung còn thấp nhất: ${joined(weak)}`,
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
