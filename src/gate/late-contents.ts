import type { Result, UnitResult } from '../domain/result.ts';

/** Something that a paper counts and that is of a later day; yyyy-MM-dd. */
export type LateContent = { readonly what: string; readonly day: string };

/** Reports, verified points, choices of the council and papers about violations that are of a later day than `date`. */
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
    ...units.flatMap((unit) =>
      [unit, ...unit.individuals].flatMap((barred) =>
        documentsAgainst(barred)
          .filter((document) => isLate(document.date))
          .map(({ number, date: day }) => ({ what: `văn bản số ${number} về ${barred.name}`, day })),
      ),
    ),
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

/** The papers that bar somebody or hold his award back, each once. */
function documentsAgainst({ grounds = {}, holds = [] }: Pick<UnitResult, 'grounds' | 'holds'>) {
  const all = [
    ...Object.values(grounds).flat(),
    ...holds.flatMap((hold) => (hold.code === 'documented' ? [hold.ground] : [])),
  ].flatMap(({ document }) => document ?? []);
  return [...new Map(all.map((document) => [document.number, document])).values()];
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
