import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Result } from '../../domain/result.ts';
import { formatShortDate } from '../../text/dates.ts';
import type { Check } from '../finding.ts';

const SHOWN = 6;

/** A paper counts no report that came in after its day, and no point that was verified after it: else it is a draft. */
export const countedBeforePaper: Check = {
  id: 'counted-before-paper',
  judge: ({ model }, { result }) => {
    const late = lateIn(result, model.date);
    if (late.length === 0) return null;
    return {
      verdict: 'draft',
      tell: () =>
        diagnose(
          'TD4476',
          {},
          {
            date: formatShortDate(model.date),
            count: late.length,
            last: formatShortDate(
              late
                .map(({ day }) => day)
                .toSorted()
                .at(-1) ?? model.date,
            ),
            shown: late.slice(0, SHOWN).map(({ what, day }) => `${what} (${formatShortDate(day)})`),
          },
        ),
    };
  },
};

type Late = { readonly what: string; readonly day: string };

function lateIn({ units, nominations, period }: Result, date: string): readonly Late[] {
  const isLate = (day: string | null | undefined): day is string => day != null && day > date;
  // A review counts the years' reports: those that came in before its day are all that it has.
  const reports = period === undefined ? units : [];
  return [
    ...reports.flatMap(({ name, receivedOn, submission }) =>
      isLate(receivedOn) && submission !== 'missing'
        ? [{ what: `báo cáo của ${name}`, day: receivedOn }]
        : [],
    ),
    ...units.flatMap(({ name, lines }) => {
      const days = lines.map(({ verification }) => verification?.on).filter(isLate);
      const last = days.toSorted().at(-1);
      return last === undefined ? [] : [{ what: `điểm thẩm định của ${name}`, day: last }];
    }),
    ...nominations.flatMap(({ name, choice }) =>
      isLate(choice?.on) ? [{ what: `lựa chọn của Hội đồng về ${name}`, day: choice.on }] : [],
    ),
    ...(period?.years ?? []).flatMap(({ year, units: ofYear }) =>
      ofYear.flatMap(({ name, receivedOn }) =>
        isLate(receivedOn) ? [{ what: `báo cáo năm ${year} của ${name}`, day: receivedOn }] : [],
      ),
    ),
  ];
}
