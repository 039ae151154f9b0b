import type { Result } from '../domain/result.ts';

/** Something that a paper counts and that is of a later day; yyyy-MM-dd. */
export type LateContent = { readonly what: string; readonly day: string };

/** Reports, verified points and choices of the council that are of a later day than `date`. */
export function lateContents({ units, nominations, period }: Result, date: string): readonly LateContent[] {
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

/** The latest of them. */
export function lastDayOf(late: readonly LateContent[], otherwise: string): string {
  return (
    late
      .map(({ day }) => day)
      .toSorted()
      .at(-1) ?? otherwise
  );
}
