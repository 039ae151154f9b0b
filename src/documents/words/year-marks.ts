import type { Result } from '../../domain/result.ts';
import type { YearStanding } from '../../domain/result-period.ts';
import { formatPoints } from '../../text/numbers.ts';
import { gradeTitle } from './titles.ts';

/** What stands for a year without a counted total. */
const WITHOUT_TOTAL: Readonly<Record<Exclude<YearStanding['state'], 'counted'>, string>> = {
  unknown: 'chưa rõ điểm',
  'no-result': 'chưa tổng hợp',
  'not-due': 'chưa đến hạn',
  absent: 'chưa tham gia',
  broken: 'không nối được',
  discounted: 'không tính',
};

/** No line breaks inside the mark of a year. */
const TIGHT = '\u00A0';

/** `2020: 93,10 XS` for each year of a review, in one line; grades by their initials. */
export function yearMarks(history: readonly YearStanding[], result: Result): string {
  return history
    .map((standing) => {
      const { year, state, total, grade } = standing;
      if (state !== 'counted') return `${year}: ${WITHOUT_TOTAL[state]}`;
      const points = total === null ? '–' : formatPoints(total);
      return `${year}: ${points}${grade === null ? '' : ` ${gradeInitials(gradeTitle(result, grade))}`}`;
    })
    .map((mark) => mark.replaceAll(' ', TIGHT))
    .join('; ');
}

/** What a year without a counted total is called. */
export function stateWords(state: Exclude<YearStanding['state'], 'counted'>): string {
  return WITHOUT_TOTAL[state];
}

/** `XS: Xuất sắc; T: Tốt …`, for the foot of a table. */
export function gradeKey({ criteria }: Result): string {
  return criteria.grades.map(({ title }) => `${gradeInitials(title)}: ${title}`).join('; ');
}

function gradeInitials(title: string): string {
  return title
    .split(/\s+/u)
    .map((word) => word.charAt(0).toLocaleUpperCase('vi'))
    .join('');
}
