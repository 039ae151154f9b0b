import { groupBy } from '../../../domain/group-by.ts';
import type { ReviewedYear } from '../../../domain/result-period.ts';
import { formatShortDate } from '../../../text/dates.ts';
import { joined } from '../../words/wording.ts';

/** Said of figures before and after a change of the criteria. */
export const NOT_COMPARABLE = 'không so sánh trực tiếp được';

/** The first and the last of the years that were scored by the same criteria. */
export type Span = { readonly first: ReviewedYear; readonly last: ReviewedYear };

/** Years that have a result, oldest first. */
export function knownYears(years: readonly ReviewedYear[]): readonly ReviewedYear[] {
  return years.filter(({ state }) => state === 'result');
}

/** The first and the last of some years; one where there is only one. */
export function firstAndLast(years: readonly ReviewedYear[]): readonly ReviewedYear[] {
  return years.filter((year) => year === years[0] || year === years.at(-1));
}

/** Whether both were scored by the same criteria. */
export function areComparable(a: ReviewedYear, b: ReviewedYear): boolean {
  return a.criteria !== null && a.criteria.sha256 === b.criteria?.sha256;
}

/** Each version of the criteria by which at least two years were scored: its first and last year, oldest first. */
export function comparableSpans(years: readonly ReviewedYear[]): readonly Span[] {
  return [...groupBy(knownYears(years), ({ criteria }) => criteria?.sha256).values()].flatMap((same) => {
    const [first] = same;
    const last = same.at(-1);
    return first === undefined || last === undefined || first === last ? [] : [{ first, last }];
  });
}

/** The longest stretch between two comparable years, the later of equals; null where no two years can be compared. */
export function longestSpan(spans: readonly Span[]): Span | null {
  const lengthOf = ({ first, last }: Span) => last.year - first.year;
  return spans.toSorted((a, b) => lengthOf(b) - lengthOf(a) || b.last.year - a.last.year)[0] ?? null;
}

/** How a column or a point of a chart names a year: `2022 (*)` where other criteria begin. */
export function yearLabel({ year, isComparable }: ReviewedYear): string {
  return isComparable ? String(year) : `${year} (*)`;
}

/** `năm 2019`; `các năm 2019, 2021 và 2022`. */
export function yearsInText(years: readonly number[]): string {
  return years.length === 1 ? `năm ${years[0]}` : `các năm ${joined(years.map(String))}`;
}

/** Years in a row as one: `2019–2021, 2023`. */
export function yearRanges(years: readonly number[]): string {
  const ranges: [from: number, to: number][] = [];
  for (const year of years) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === year - 1) last[1] = year;
    else ranges.push([year, year]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}

/** Why a year has no figures, as a sentence or a remark in a table says it. */
export function whyEmpty({ state, deadline }: ReviewedYear): string {
  if (state === 'missing') return 'chưa có kết quả tổng hợp';
  return state === 'not-due' ? `chưa đến hạn báo cáo (${formatShortDate(deadline)})` : '';
}

/** What the `(*)` of a year means; null where all years have the same criteria. */
export function comparisonRemark(years: readonly ReviewedYear[]): string | null {
  const changed = years.filter(({ isComparable }) => !isComparable);
  if (changed.length === 0) return null;
  const said = changed.map(({ year, criteria }) => `từ năm ${year}: phiên bản ${criteria?.version ?? '…'}`);
  return `(*) Bộ tiêu chí thay đổi (${said.join('; ')}); số liệu trước và sau ${NOT_COMPARABLE}.`;
}
