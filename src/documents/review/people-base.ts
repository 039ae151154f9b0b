import type { ReportRules } from '../../domain/report-rules.ts';
import type { ReviewedYear } from '../../domain/result-period.ts';
import { shareAside, tally } from '../words/wording.ts';

/** How many people the units of a year say that they employ; null where none says so. */
export function employedIn(year: ReviewedYear | undefined): number | null {
  const counts = (year?.units ?? []).flatMap(({ staffCount }) => staffCount ?? []);
  return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0);
}

/**
 * `people` is how they are called together: that the scored are too few of all to speak for them, by the office's own share; blank where they are enough, or nobody
 * says how many there are.
 */
export function peopleBase(year: ReviewedYear, rules: ReportRules, people: string): string {
  const employed = employedIn(year);
  const scored = year.people?.count ?? 0;
  if (employed === null || scored === 0 || scored * 100 >= rules.standout.share * employed) return '';
  return `Số liệu chỉ của ${tally(scored)}/${tally(employed)} người${shareAside(scored, employed, rules)} được chấm điểm năm ${year.year}, không suy ra cho toàn bộ ${people}.`;
}
