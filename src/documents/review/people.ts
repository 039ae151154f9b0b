import { bodyOf, paragraph } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { counted, shareOf, tally } from '../words/wording.ts';
import { peopleMeanChanges } from './figures/mean-changes.ts';
import type { ReviewStatistics } from './figures/review-statistics.ts';
import { groupsOverYears } from './groups.ts';
import { leadersByYear, peopleGradesByYear } from './people-by-year.ts';

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
    ),
    ...peopleGradesByYear(statistics),
    ...leadersByYear(statistics),
    ...groupsOverYears(statistics, people, {
      whose: 'cá nhân',
      whenEmpty: 'Chưa có năm nào có điểm theo nhóm tiêu chí của cá nhân.',
    }),
  ];
}

function countIn(known: ReviewStatistics['years'][number] | undefined): string {
  const { year, people } = known ?? { year: 0, people: null };
  if (people === null || people.count === 0) return '';
  const disqualified =
    people.disqualified === 0 ? '' : `, ${tally(people.disqualified)} người thuộc trường hợp loại trừ`;
  return `Năm ${year} có ${counted(people.count, 'người')} được chấm điểm, trong đó ${counted(people.leaders, 'người')} giữ chức vụ lãnh đạo, quản lý (${shareOf(people.leaders, people.count)})${disqualified}.`;
}
