import type { UnitResult } from '../../domain/result.ts';
import { sortByVietnamese } from '../../text/collation.ts';
import { formatShortDate } from '../../text/dates.ts';
import { formatInteger } from '../../text/numbers.ts';
import { bodyOf, centre, dashes, left, row } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { counted, joined, listed, nameInText, sentence, shareOf, tally } from '../words/wording.ts';
import { cityIn, type ReviewStatistics } from './figures/review-statistics.ts';
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
function yearsKnown({ years, known }: ReviewStatistics): string {
  const missing = years.filter(({ state }) => state === 'missing').map(({ year }) => year);
  const notDue = years.filter(({ state }) => state === 'not-due');
  const said = [
    known.length === 0
      ? 'chưa có năm nào có kết quả tổng hợp'
      : `${tally(known.length)}/${tally(years.length)} năm có kết quả tổng hợp (${known.map(({ year }) => year).join(', ')})`,
    known.length === 0 || missing.length === 0 ? '' : `${yearsInText(missing)} chưa có kết quả tổng hợp`,
    ...notDue.map(({ year, deadline }) => `năm ${year} chưa đến hạn báo cáo (${formatShortDate(deadline)})`),
  ].filter((part) => part !== '');
  const gap = missing.length + notDue.length === 0 || known.length === 0 ? '' : GAP;
  return `Trong giai đoạn, ${said.join('; ')}.${gap}`;
}

const GAP = ' Năm không có số liệu ghi dấu “–” trong các bảng, không tính là 0.';

function onTimeOverYears(statistics: ReviewStatistics): string {
  const shares = statistics.known.flatMap((year) => {
    const set = cityIn(statistics, year);
    return set === null ? [] : [{ year: year.year, share: shareOf(set.onTime, set.units.length) }];
  });
  const [first] = shares;
  const last = shares.at(-1);
  if (first === undefined || last === undefined || first === last) return '';
  return `Tỷ lệ đơn vị nộp đúng hạn năm ${first.year} là ${first.share}, năm ${last.year} là ${last.share}.`;
}

function patternItems({ patterns, known }: ReviewStatistics): readonly Block[] {
  if (known.length === 0) return [];
  const { alwaysOnTime, neverOnTime, neverSubmitted, skipping } = patterns;
  return [
    ...bodyOf('Xét các đơn vị hiện có, trong những năm có kết quả tổng hợp:'),
    ...dashes([
      named('nộp đúng hạn ở tất cả các năm', alwaysOnTime),
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
function submissionsByYear({ years, city }: ReviewStatistics): readonly Block[] {
  const rows = years.map((year, index) => {
    const set = city.years[index] ?? null;
    const label = centre(String(year.year));
    if (set === null) return row(label, ...Array(5).fill(centre('–')), left(sentence(whyEmpty(year))));
    const all = set.units.length;
    const figures = [set.onTime, set.late, set.rejected, set.missing];
    return row(
      label,
      centre(formatInteger(all)),
      ...figures.map((count) => centre(countWithShare(count, all))),
      left(''),
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
      ['Ghi chú', 20],
    ],
    rows,
    whenEmpty: 'Giai đoạn không có năm nào.',
    isScored: false,
  });
}
