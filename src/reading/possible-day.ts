import { diagnose } from '../diagnostics/diagnose.ts';
import { type Staged, staged } from '../diagnostics/diagnostic.ts';
import type { SubmissionInfo } from '../domain/submission.ts';
import { formatShortDate } from '../text/dates.ts';

/**
 * What a file states, without a day of the report that cannot be: before its year, or later than the year after. A report is
 * late or not by that day where no other is known, so it is said. A file of another year is told of by its year.
 */
export function withPossibleDay(info: SubmissionInfo, year: number): Staged<SubmissionInfo> {
  const { reportDate } = info;
  if (reportDate === null) return staged(info);
  const dated = Number(reportDate.value.slice(0, 4));
  const years = info.year === null ? [year] : [year, info.year.value];
  if (years.some((each) => dated === each || dated === each + 1)) return staged(info);
  const text = formatShortDate(reportDate.value);
  const remark = diagnose('TD1170', { ...reportDate.from, found: text }, { text, year });
  return staged({ ...info, reportDate: null }, [remark]);
}
