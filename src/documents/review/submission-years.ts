import { groupBy } from '../../domain/group-by.ts';
import type { UnitResult } from '../../domain/result.ts';
import type { YearStanding } from '../../domain/result-period.ts';
import { compareVietnamese, sortByVietnamese } from '../../text/collation.ts';
import { centre, headingRow, left, row } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { sentence, tally } from '../words/wording.ts';
import type { ReviewStatistics } from './figures/review-statistics.ts';
import type { SubmissionPattern } from './figures/submission-patterns.ts';
import { clusterTitle } from './figures/year-series.ts';
import { yearRanges } from './figures/years.ts';
import { yearTable } from './year-table.ts';

type State = NonNullable<YearStanding['submission']>;

const MARKS: Readonly<Record<State, string>> = { 'on-time': 'Đ', late: 'C', rejected: 'H', missing: 'K' };

/** How every unit of today reported, year by year, by cluster; a merged unit has the worst of its predecessors. */
export function submissionYears({ years, known, patterns }: ReviewStatistics): readonly Block[] {
  const byCluster = groupBy(patterns.all, ({ unit }) => clusterTitle(unit));
  const clusters = [...byCluster].sort(([a], [b]) => compareVietnamese(a, b));
  let number = 0;
  const rows = clusters.flatMap(([title, members]) => [
    headingRow(title, years.length + 3),
    ...sortByVietnamese(members, ({ unit }) => unit.name).map((pattern) => {
      number += 1;
      const marks = years.map(({ year }) => markIn(pattern.unit, year));
      return row(
        centre(String(number)),
        left(pattern.unit.name),
        ...marks.map(centre),
        left(patternInWords(pattern, known.length)),
      );
    }),
  ]);
  return yearTable(years, {
    caption: null,
    columns: [
      ['TT', 4],
      ['Cơ quan, đơn vị', 30],
      ...years.map(({ year }) => [String(year), 8] as const),
      ['Nhận xét', 24],
    ],
    rows,
    whenEmpty: 'Không có đơn vị nào.',
    isScored: false,
  });
}

function markIn({ history = [] }: UnitResult, year: number): string {
  const submission = history.find((standing) => standing.year === year)?.submission ?? null;
  return submission === null ? '–' : MARKS[submission];
}

function patternInWords(pattern: SubmissionPattern, knownYears: number): string {
  const { yearsKnown, isAlwaysOnTime, isNeverOnTime, hasNeverSubmitted, skipped } = pattern;
  return sentence(
    [
      knownYears > 0 && yearsKnown === 0 ? 'mới tham gia' : '',
      isAlwaysOnTime && yearsKnown === knownYears ? 'luôn đúng hạn' : '',
      isAlwaysOnTime && yearsKnown < knownYears ? `đúng hạn ở cả ${tally(yearsKnown)} năm phải báo cáo` : '',
      isNeverOnTime ? 'chưa năm nào đúng hạn' : '',
      hasNeverSubmitted ? 'chưa nộp năm nào' : '',
      skipped.length === 0 ? '' : `không nộp năm ${yearRanges(skipped)}`,
    ]
      .filter((part) => part !== '')
      .join('; '),
  );
}
