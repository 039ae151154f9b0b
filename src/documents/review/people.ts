import { formatInteger } from '../../text/numbers.ts';
import { bodyOf, type Column, centre, paragraph, row } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { counted, pointsOrDash, shareOf, tally } from '../words/wording.ts';
import { notJudged, peopleMeanChanges } from './figures/mean-changes.ts';
import type { ReviewStatistics } from './figures/review-statistics.ts';
import { yearLabel } from './figures/years.ts';
import { groupsOverYears } from './groups.ts';
import { countWithShare, yearTable } from './year-table.ts';

/** How many people were scored, their grades, and those in leading posts among them and among the nominees. */
export function peopleOverYears(statistics: ReviewStatistics): readonly Block[] {
  const { known, people } = statistics;
  if (known.every((year) => year.people === null || year.people.count === 0)) {
    return [paragraph('body', 'Chưa có năm nào có kết quả chấm điểm cán bộ, công chức, viên chức.')];
  }
  return [
    ...bodyOf(
      ...[...new Set([known[0], known.at(-1)])].map(countIn),
      ...peopleMeanChanges(statistics).map(({ text }) => `${text}.`),
      ...notJudged(statistics, 'individual', 'người'),
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

function countIn(known: ReviewStatistics['years'][number] | undefined): string {
  const { year, people } = known ?? { year: 0, people: null };
  if (people === null || people.count === 0) return '';
  const disqualified =
    people.disqualified === 0 ? '' : `, ${tally(people.disqualified)} người thuộc trường hợp loại trừ`;
  const employed = employedIn(known);
  const coverage =
    employed === null
      ? ''
      : ` trong ${tally(employed)} người hiện có theo báo cáo (${shareOf(people.count, employed)})`;
  return `Năm ${year} có ${counted(people.count, 'người')} được chấm điểm${coverage}, trong đó ${counted(people.leaders, 'người')} giữ chức vụ lãnh đạo, quản lý (${shareOf(people.leaders, people.count)})${disqualified}.`;
}

/** Grades of the people, year by year; grades, those without one and the unscored add up to `Số người`. */
function peopleGradesByYear({ years, grades }: ReviewStatistics): readonly Block[] {
  const given = years.map(({ people }) => {
    if (people === null) return null;
    const counts = grades.map(({ id }) => people.grades.find(({ grade }) => grade === id)?.count ?? 0);
    const scored = people.count - people.unscored;
    return { people, counts, scored, ungraded: scored - counts.reduce((sum, count) => sum + count, 0) };
  });
  const hasUngraded = given.some((year) => (year?.ungraded ?? 0) > 0);
  const columns: readonly Column[] = [
    ['Năm', 9],
    ['Số người được chấm/hiện có', 14],
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
        centre(countWithShare(count, scored)),
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

/** How many people the units of a year say that they employ; null where none says so. */
function employedIn(year: ReviewStatistics['years'][number] | undefined): number | null {
  const counts = (year?.units ?? []).flatMap(({ staffCount }) => staffCount ?? []);
  return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0);
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
function leadersByYear({ years }: ReviewStatistics): readonly Block[] {
  const rows = years.map(({ year, people, nominated }) => {
    if (people === null) return row(centre(String(year)), ...Array(6).fill(centre('–')));
    const put = nominated.filter(({ subject }) => subject === 'individual');
    const all = put.reduce((sum, { count }) => sum + count, 0);
    const leaders = put.reduce((sum, each) => sum + each.leaders, 0);
    return row(
      centre(String(year)),
      centre(formatInteger(people.count)),
      centre(formatInteger(people.leaders)),
      centre(shareOf(people.leaders, people.count)),
      centre(formatInteger(all)),
      centre(formatInteger(leaders)),
      centre(shareOf(leaders, all)),
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
