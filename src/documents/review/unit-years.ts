import { groupBy } from '../../domain/group-by.ts';
import type { ReviewResult, UnitResult } from '../../domain/result.ts';
import type { YearStanding, YearUnit } from '../../domain/result-period.ts';
import { compareVietnamese, sortByVietnamese } from '../../text/collation.ts';
import { toldOfYear } from '../../wording/told.ts';
import { centre, headingRow, left, paragraph, row } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import type { Grade } from '../figures/annual-statistics.ts';
import { pointsOrDash } from '../words/wording.ts';
import type { ReviewStatistics } from './figures/review-statistics.ts';
import { clusterTitle } from './figures/year-series.ts';
import { yearRanges } from './figures/years.ts';
import { yearColumns, yearTable } from './year-table.ts';

/** Total and grade of every unit, year by year, by cluster; then units that are no more. */
export function unitYears(statistics: ReviewStatistics, result: ReviewResult): readonly Block[] {
  const { years, grades } = statistics;
  const columns = years.length + 3;
  const clusters = [...groupBy(result.units, clusterTitle)].sort(([a], [b]) => compareVietnamese(a, b));
  const former = formerUnits(statistics, result);
  let number = 0;
  const rowOf = (name: string, figures: readonly string[], remark: string) => {
    number += 1;
    return row(centre(String(number)), left(name), ...figures.map(centre), left(remark));
  };
  const rows = [
    ...clusters.flatMap(([title, units]) => [
      headingRow(title, columns),
      ...sortByVietnamese(units, ({ name }) => name).map((unit) =>
        rowOf(
          unit.name,
          years.map(({ year }) =>
            standingFigure(
              unit.history?.find((each) => each.year === year),
              grades,
            ),
          ),
          remarkOn(unit),
        ),
      ),
    ]),
    ...(former.length === 0 ? [] : [headingRow('Đơn vị không còn hoạt động tại thời điểm báo cáo', columns)]),
    ...former.map(({ name, byYear, heirs }) =>
      rowOf(
        name,
        years.map(({ year }) => figure(byYear.get(year), grades)),
        heirs.length === 0 ? '' : `Kế thừa: ${heirs.join(', ')}`,
      ),
    ),
  ];
  return [
    ...yearTable(years, {
      caption: null,
      columns: [['TT', 4], ['Cơ quan, đơn vị', 26], ...yearColumns(years, 9), ['Ghi chú', 24]],
      rows,
      whenEmpty: 'Không có đơn vị nào.',
    }),
    paragraph(
      'note',
      `Viết tắt xếp loại: ${grades.map((grade) => `${shortGrade(grade.id, grades)}: ${grade.title}`).join('; ')}.`,
    ),
  ];
}

/** Units of some year that are not among those of today. */
function formerUnits({ known }: ReviewStatistics, { units, period }: ReviewResult) {
  const today = new Set(units.map(({ id }) => id));
  const ofYears = known.flatMap(({ year, units: all }) => all.map((unit) => ({ year, unit })));
  const gone = groupBy(
    ofYears.filter(({ unit }) => !today.has(unit.id)),
    ({ unit }) => unit.id,
  );
  return [...gone].map(([id, entries]) => ({
    name: entries.at(-1)?.unit.name ?? id,
    byYear: new Map(entries.map(({ year, unit }) => [year, unit] as const)),
    heirs: period.successions.flatMap(({ from, to, isWhole }) =>
      from.id === id ? [isWhole ? to.name : `${to.name} (một phần)`] : [],
    ),
  }));
}

function standingFigure(standing: YearStanding | undefined, grades: readonly Grade[]): string {
  return standing === undefined ? '–' : figure(standing, grades);
}

/** `92,50 XS`; `–` where there is no total. */
function figure(scored: Pick<YearUnit, 'total' | 'grade'> | undefined, grades: readonly Grade[]): string {
  if (scored === undefined || scored.total === null) return '–';
  return `${pointsOrDash(scored.total)} ${shortGrade(scored.grade, grades)}`.trim();
}

/** The initials of a grade where they tell it from all others: `XS`, `TB`. */
function shortGrade(id: string | null, grades: readonly Grade[]): string {
  const initials = (title: string) =>
    title
      .split(/\s+/u)
      .map((word) => word.charAt(0).toLocaleUpperCase('vi'))
      .join('');
  const grade = grades.find((each) => each.id === id);
  if (grade === undefined) return id ?? '';
  const short = initials(grade.title);
  return grades.filter(({ title }) => initials(title) === short).length === 1 ? short : grade.title;
}

/** Names that it had, whose figures a year's are, why a year has none. */
function remarkOn({ name, history = [] }: UnitResult): string {
  const worth = history.filter(({ state }) => state !== 'no-result' && state !== 'not-due');
  const said = worth.flatMap((standing) => {
    const { year, units } = standing;
    const because = toldOfYear(standing, 'province');
    const [only] = units;
    const isRenamed = units.length === 1 && only !== undefined && only.name !== name;
    const text = because === '' && isRenamed ? `tên là ${only.name}` : because;
    return text === '' ? [] : [{ year, text }];
  });
  return [...groupBy(said, ({ text }) => text)]
    .map(([text, entries]) => `${yearRanges(entries.map(({ year }) => year))}: ${text}`)
    .join('; ');
}
