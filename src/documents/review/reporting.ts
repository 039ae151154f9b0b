import type { UnitResult } from '../../domain/result.ts';
import { sortByVietnamese } from '../../text/collation.ts';
import { formatShortDate } from '../../text/dates.ts';
import { formatInteger } from '../../text/numbers.ts';
import { bodyOf, centre, dashes, left, row } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { counted, joined, listed, nameInText, sentence, shareAside, tally } from '../words/wording.ts';
import type { ReviewStatistics } from './figures/review-statistics.ts';
import { ofSameUnits } from './figures/same-units.ts';
import { whyEmpty, yearsInText } from './figures/years.ts';
import { countWithShare, yearTable } from './year-table.ts';

const NAMES_SHOWN = 10;

/** Which years have figures; who reported on time, late, or never, over the years. */
export function reportingOverYears(statistics: ReviewStatistics): readonly Block[] {
  return [
    ...bodyOf(yearsKnown(statistics)),
    ...submissionsByYear(statistics),
    ...bodyOf(onTimeOverYears(statistics)),
    ...patternItems(statistics),
  ];
}

/** `Trong giai đoạn, 02/04 năm có kết quả tổng hợp (2019, 2021); năm 2020 chưa có kết quả tổng hợp; …` */
function yearsKnown({ allYears: years, known }: ReviewStatistics): string {
  const missing = years.filter(({ state }) => state === 'missing').map(({ year }) => year);
  const notDue = years.filter(({ state }) => state === 'not-due');
  const said = [
    known.length === 0
      ? 'chưa có năm nào có kết quả tổng hợp'
      : `${tally(known.length)}/${tally(years.length)} năm có kết quả tổng hợp (${known.map(({ year }) => year).join(', ')})`,
    known.length === 0 || missing.length === 0 ? '' : `${yearsInText(missing)} chưa có kết quả tổng hợp`,
    ...notDue.map(({ year, deadline }) => `năm ${year} chưa đến hạn báo cáo (${formatShortDate(deadline)})`),
  ].filter((part) => part !== '');
  if (known.length === 0) return `Trong giai đoạn, ${said.join('; ')}.`;
  return [
    `Trong giai đoạn, ${said.join('; ')}.`,
    ...(missing.length === 0 ? [] : ['Năm chưa có kết quả ghi dấu “–” trong các bảng, không tính là 0.']),
    ...(notDue.length === 0 ? [] : ['Năm chưa đến hạn không có trong các bảng.']),
  ].join(' ');
}

/** Over the units that both years have, as the table has each year's own. */
function onTimeOverYears(statistics: ReviewStatistics): string {
  const { wholeSpan, rules } = statistics;
  if (wholeSpan === null) return '';
  const { first, last } = wholeSpan;
  const both = ofSameUnits(statistics, first, last, ({ submission }) => submission === 'on-time');
  if (both === null) return '';
  const { of, before, after } = both;
  return `Tính trên cùng ${tally(of)} đơn vị có ở cả năm ${first.year} và năm ${last.year}, ${tally(before)} đơn vị nộp đúng hạn năm ${first.year}${shareAside(before, of, rules)}, ${tally(after)} đơn vị năm ${last.year}${shareAside(after, of, rules)}.`;
}

function patternItems({ patterns, known }: ReviewStatistics): readonly Block[] {
  if (known.length === 0) return [];
  const { members, throughout, alwaysOnTime, neverOnTime, neverSubmitted, skipping } = patterns;
  if (members.length === 0) return bodyOf('Chưa đơn vị hiện có nào có số liệu của các năm trên.');
  return [
    ...bodyOf(
      `Xét ${tally(members.length)} đơn vị hiện có đã phải báo cáo trong các năm có kết quả tổng hợp${
        throughout.length === members.length
          ? ''
          : ` (${tally(throughout.length)} đơn vị phải báo cáo ở cả ${tally(known.length)} năm)`
      }:`,
    ),
    ...dashes([
      named(
        `nộp đúng hạn ở cả ${tally(known.length)} năm, trong ${tally(throughout.length)} đơn vị phải báo cáo đủ các năm ấy`,
        alwaysOnTime,
      ),
      named('có nộp nhưng chưa năm nào đúng hạn', neverOnTime),
      named('chưa nộp báo cáo năm nào', neverSubmitted),
      skipping.length === 0
        ? 'Không có đơn vị nào bỏ báo cáo giữa chừng'
        : `${tally(skipping.length)} đơn vị có năm không nộp: ${listed(
            skipping.map(({ unit, skipped }) => `${nameInText(unit.name)} (${skipped.join(', ')})`),
            NAMES_SHOWN,
            'đơn vị',
          )}`,
    ]),
  ];
}

function named(state: string, units: readonly UnitResult[]): string {
  if (units.length === 0) return sentence(`${counted(0, 'đơn vị')} ${state}`);
  const count = `${tally(units.length)} đơn vị ${state}`;
  if (units.length > NAMES_SHOWN + 1) return count;
  const names = sortByVietnamese(units, ({ name }) => name).map(({ name }) => nameInText(name));
  return `${count}: ${joined(names)}`;
}

/** How the units reported each year, of that year's own number of units in force; a year without a result has dashes. */
function submissionsByYear({ years, city, rules }: ReviewStatistics): readonly Block[] {
  const hasRemarks = years.some((year) => whyEmpty(year) !== '');
  const remark = (year: ReviewStatistics['years'][number]) =>
    hasRemarks ? [left(sentence(whyEmpty(year)))] : [];
  const rows = years.map((year, index) => {
    const set = city.years[index] ?? null;
    const label = centre(String(year.year));
    if (set === null) return row(label, ...Array(5).fill(centre('–')), ...remark(year));
    const all = set.units.length;
    const figures = [set.onTime, set.late, set.rejected, set.missing];
    return row(
      label,
      centre(formatInteger(all)),
      ...figures.map((count) => centre(countWithShare(count, all, rules))),
      ...remark(year),
    );
  });
  return yearTable(years, {
    caption: 'Tình hình nộp báo cáo qua các năm (tỷ lệ trên số đơn vị phải nộp của năm)',
    columns: [
      ['Năm', 8],
      ['Phải nộp', 9],
      ['Đúng hạn', 16],
      ['Nộp chậm', 15],
      ['Không sử dụng được', 15],
      ['Không nộp', 15],
      ...(hasRemarks ? [['Ghi chú', 20] as const] : []),
    ],
    rows,
    whenEmpty: 'Giai đoạn không có năm nào.',
    isScored: false,
  });
}
