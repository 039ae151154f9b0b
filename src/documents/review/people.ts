import type { ReportRules } from '../../domain/report-rules.ts';
import { formatInteger } from '../../text/numbers.ts';
import { bodyOf, type Column, centre, paragraph, row } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { counted, pointsOrDash, shareAside, shareCell, tally } from '../words/wording.ts';
import { notJudged, peopleMeanChanges } from './figures/mean-changes.ts';
import type { ReviewStatistics } from './figures/review-statistics.ts';
import { firstAndLast, yearLabel } from './figures/years.ts';
import { groupsOverYears } from './groups.ts';
import { employedIn, peopleBase } from './people-base.ts';
import { countWithShare, yearTable } from './year-table.ts';

/** How many people were scored, their grades, and those in leading posts among them and among the nominees. */
export function peopleOverYears(statistics: ReviewStatistics): readonly Block[] {
  const { known, people } = statistics;
  if (known.every((year) => year.people === null || year.people.count === 0)) {
    return [paragraph('body', `Chưa có năm nào có kết quả chấm điểm ${statistics.peopleTitle}.`)];
  }
  const last = known.at(-1);
  return [
    ...bodyOf(
      ...firstAndLast(known).map((year) => countIn(year, statistics.rules)),
      ...peopleMeanChanges(statistics).map(({ text }) => `${text}.`),
      ...notJudged(statistics, 'individual', 'người'),
      last === undefined ? '' : peopleBase(last, statistics.rules, statistics.peopleTitle),
    ),
    ...peopleGradesByYear(statistics),
    ...leadersByYear(statistics),
    ...groupsOverYears(statistics, people, {
      whose: 'cá nhân',
      noun: 'người',
      whenEmpty: 'Chưa có năm nào có điểm theo nhóm tiêu chí của cá nhân.',
    }),
  ];
}

function countIn(known: ReviewStatistics['years'][number], rules: ReportRules): string {
  const { year, people } = known;
  if (people === null || people.count === 0) return '';
  const disqualified =
    people.disqualified === 0 ? '' : `, ${tally(people.disqualified)} người thuộc trường hợp loại trừ`;
  const employed = employedIn(known);
  const coverage =
    employed === null
      ? ''
      : ` trong ${tally(employed)} người hiện có theo báo cáo${shareAside(people.count, employed, rules)}`;
  return `Năm ${year} có ${counted(people.count, 'người')} được chấm điểm${coverage}, trong đó ${counted(people.leaders, 'người')} giữ chức vụ lãnh đạo, quản lý${shareAside(people.leaders, people.count, rules)}${disqualified}.`;
}

/** Grades of the people, year by year; grades, those without one and the unscored add up to `Số người`. */
function peopleGradesByYear({ years, grades, rules }: ReviewStatistics): readonly Block[] {
  const given = years.map(({ people }) => {
    if (people === null) return null;
    const counts = grades.map(({ id }) => people.grades.find(({ grade }) => grade === id)?.count ?? 0);
    const scored = people.count - people.unscored;
    return { people, counts, scored, ungraded: scored - counts.reduce((sum, count) => sum + count, 0) };
  });
  const hasUngraded = given.some((year) => (year?.ungraded ?? 0) > 0);
  const columns: readonly Column[] = [
    ['Năm', 9],
    ['Được chấm/ hiện có', 15],
    ...grades.map(
      ({ title }, grade): Column => [title, widthOf(given.map((year) => year?.counts[grade] ?? 0))],
    ),
    ...(hasUngraded ? [['Không xếp loại', 12] as const] : []),
    ['Chưa đủ căn cứ', 9],
    ['Bình quân', 10],
  ];
  const rows = years.map((year, index) => {
    const of = given[index] ?? null;
    if (of === null) return row(centre(yearLabel(year)), ...columns.slice(1).map(() => centre('–')));
    const { people, counts, scored, ungraded } = of;
    return row(
      centre(yearLabel(year)),
      centre(scoredOfEmployed(year)),
      ...[...counts, ...(hasUngraded ? [ungraded] : [])].map((count) =>
        centre(countWithShare(count, scored, rules)),
      ),
      centre(formatInteger(people.unscored)),
      centre(pointsOrDash(people.mean)),
    );
  });
  return yearTable(years, {
    caption: 'Kết quả xếp loại cá nhân qua các năm (tỷ lệ trên số người đủ căn cứ)',
    columns,
    rows,
    whenEmpty: 'Giai đoạn không có năm nào.',
  });
}

/** `1.144/1.180`; just how many were scored where nobody says how many there are. */
function scoredOfEmployed(year: ReviewStatistics['years'][number]): string {
  const employed = employedIn(year);
  const scored = formatInteger(year.people?.count ?? 0);
  return employed === null ? scored : `${scored}/${formatInteger(employed)}`;
}

/** A column of noughts needs less room. */
function widthOf(counts: readonly number[]): number {
  return counts.every((count) => count === 0) ? 11 : 16;
}

/** How many of the people, and of those put forward, hold a leading post. */
function leadersByYear({ years, rules }: ReviewStatistics): readonly Block[] {
  const rows = years.map(({ year, people, nominated }) => {
    if (people === null) return row(centre(String(year)), ...Array(6).fill(centre('–')));
    const put = nominated.filter(({ subject }) => subject === 'individual');
    const all = put.reduce((sum, { count }) => sum + count, 0);
    const leaders = put.reduce((sum, each) => sum + each.leaders, 0);
    return row(
      centre(String(year)),
      centre(formatInteger(people.count)),
      centre(formatInteger(people.leaders)),
      centre(shareCell(people.leaders, people.count, rules)),
      centre(formatInteger(all)),
      centre(formatInteger(leaders)),
      centre(shareCell(leaders, all, rules)),
    );
  });
  return yearTable(years, {
    caption:
      'Người giữ chức vụ lãnh đạo, quản lý trong số được chấm điểm và số được đề nghị khen thưởng hằng năm',
    columns: [
      ['Năm', 9],
      ['Số người được chấm điểm', 15],
      ['Lãnh đạo, quản lý', 14],
      ['Tỷ lệ', 12],
      ['Cá nhân được đề nghị', 15],
      ['Lãnh đạo, quản lý', 14],
      ['Tỷ lệ', 12],
    ],
    rows,
    whenEmpty: 'Giai đoạn không có năm nào.',
    isScored: false,
  });
}
