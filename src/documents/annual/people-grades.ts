import type { ReportRules } from '../../domain/report-rules.ts';
import { formatInteger, formatPoints } from '../../text/numbers.ts';
import { bodyOf, captionedTable, centre, left, paragraph, row, totalRow } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import type { AnnualStatistics, PeopleSet } from '../figures/annual-statistics.ts';
import { shareCell, tally } from '../words/wording.ts';
import { coverageFigure } from './people-coverage.ts';
import { gradeSentence } from './unit-grades.ts';

/** Part III.3, the people's points and grades. */
export function peopleGrades({ people, city }: AnnualStatistics, rules: ReportRules): readonly Block[] {
  const { totals, scored, members, grades, ungraded } = people;
  if (totals === null) return [paragraph('body', 'Chưa có cá nhân nào đủ căn cứ xếp loại.')];
  return [
    ...bodyOf(
      `${tally(scored.length)}/${tally(members.length)} người được chấm điểm đủ căn cứ xếp loại, bình quân ${formatPoints(totals.mean)} điểm (trung vị ${formatPoints(totals.median)}; cao nhất ${formatPoints(totals.max)}; thấp nhất ${formatPoints(totals.min)}).`,
      coverageFigure(city.submitted, rules),
      gradeSentence(grades, { scored: scored.length, ungraded: ungraded.length, noun: 'người' }, rules),
    ),
    ...gradesTable(people, rules),
  ];
}

/** How many people have each grade, those in leading posts and the others apart. */
function gradesTable(people: PeopleSet, rules: ReportRules): readonly Block[] {
  const counts = [
    ...people.grades.map(({ grade, members }) => ({ title: grade.title, members })),
    ...(people.ungraded.length > 0 ? [{ title: 'Không xếp loại', members: people.ungraded }] : []),
    { title: 'Chưa đủ căn cứ', members: people.unscored },
  ];
  const total = people.members.length;
  const known = total - people.unscored.length;
  const figuresOf = (members: PeopleSet['members']) => {
    const leaders = members.filter(({ person }) => person.leader).length;
    return [members.length, leaders, members.length - leaders].map(formatInteger);
  };
  const rows = counts.map(({ title, members }, index) =>
    row(
      centre(String(index + 1)),
      left(title),
      ...figuresOf(members).map(centre),
      centre(members === people.unscored ? '–' : shareCell(members.length, known, rules)),
    ),
  );
  return captionedTable({
    caption: 'Kết quả xếp loại cá nhân',
    columns: [
      ['TT', 6],
      ['Xếp loại', 28],
      ['Số người', 14],
      ['Lãnh đạo, quản lý', 18],
      ['Không giữ chức vụ', 18],
      ['Tỷ lệ trên số đủ căn cứ', 16],
    ],
    rows:
      total === 0
        ? []
        : [...rows, totalRow('Tổng số', 2, ...figuresOf(people.members), shareCell(known, known, rules))],
    fontSize: 12,
    whenEmpty: 'Không có báo cáo nào ghi danh sách cá nhân.',
  });
}
