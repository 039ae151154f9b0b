/** Parts of a year that a plan may ask reports of: quarters, halves. */
export const REPORTING_PERIODS = ['Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2'] as const;

export type ReportingPeriod = (typeof REPORTING_PERIODS)[number];

/** What is reported, scored and filed by itself: a year, or a reporting period of it (kỳ báo cáo). */
export type Term = { readonly year: number; readonly reportingPeriod?: ReportingPeriod | undefined };

const NAMES: Readonly<Record<ReportingPeriod, { readonly key: string; readonly words: string }>> = {
  Q1: { key: 'Q1', words: 'quý I' },
  Q2: { key: 'Q2', words: 'quý II' },
  Q3: { key: 'Q3', words: 'quý III' },
  Q4: { key: 'Q4', words: 'quý IV' },
  H1: { key: '6T', words: '6 tháng đầu năm' },
  H2: { key: '6TC', words: '6 tháng cuối năm' },
};

/** First and last day of each, month and day. */
const SPANS: Readonly<Record<ReportingPeriod, readonly [string, string]>> = {
  Q1: ['01-01', '03-31'],
  Q2: ['04-01', '06-30'],
  Q3: ['07-01', '09-30'],
  Q4: ['10-01', '12-31'],
  H1: ['01-01', '06-30'],
  H2: ['07-01', '12-31'],
};

/** The term alone, of anything that is of one. */
export function termOf({ year, reportingPeriod }: Term): Term {
  return reportingPeriod === undefined ? { year } : { year, reportingPeriod };
}

/** What is said of the period in a result and wherever else it must be absent for a whole year. */
export function ofPeriod({ reportingPeriod }: Pick<Term, 'reportingPeriod'>): {
  readonly reportingPeriod?: ReportingPeriod;
} {
  return reportingPeriod === undefined ? {} : { reportingPeriod };
}

export function isSameTerm(a: Term, b: Term): boolean {
  return a.year === b.year && a.reportingPeriod === b.reportingPeriod;
}

/** As it is typed, and its folder is called: `2026`, `2026-Q2`, `2026-6T`. */
export function termKey({ year, reportingPeriod }: Term): string {
  return reportingPeriod === undefined ? String(year) : `${year}-${NAMES[reportingPeriod].key}`;
}

/** The term of such a key; null for any other text. */
export function termOfKey(key: string): Term | null {
  const match = /^(\d{4})(?:-(\w+))?$/u.exec(key);
  if (match === null) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return { year };
  const found = REPORTING_PERIODS.find((each) => NAMES[each].key === match[2]);
  return found === undefined ? null : { year, reportingPeriod: found };
}

/** Within a sentence: `năm 2026`, `quý II năm 2026`, `6 tháng đầu năm 2026`. */
export function termWords({ year, reportingPeriod }: Term): string {
  if (reportingPeriod === undefined) return `năm ${year}`;
  const { words } = NAMES[reportingPeriod];
  return words.endsWith('năm') ? `${words} ${year}` : `${words} năm ${year}`;
}

/** In a heading: `NĂM 2026`, `QUÝ II NĂM 2026`. */
export function termCapitals(term: Term): string {
  return termWords(term).toLocaleUpperCase('vi');
}

/** The period without its year: `quý II`, `6 tháng đầu năm`. */
export function periodWords(period: ReportingPeriod): string {
  return NAMES[period].words;
}

/** First and last day of a term, yyyy-MM-dd. */
export function daysOfTerm({ year, reportingPeriod }: Term): { readonly from: string; readonly to: string } {
  const [from, to] = reportingPeriod === undefined ? ['01-01', '12-31'] : SPANS[reportingPeriod];
  return { from: `${year}-${from}`, to: `${year}-${to}` };
}

/** The order in which terms end; a year after the last of its periods. */
export function compareTerms(a: Term, b: Term): number {
  const place = ({ reportingPeriod }: Term) =>
    reportingPeriod === undefined ? REPORTING_PERIODS.length : REPORTING_PERIODS.indexOf(reportingPeriod);
  return a.year - b.year || place(a) - place(b);
}

/** A year stands for its term. */
export type TermLike = Term | number;

export function toTerm(term: TermLike): Term {
  return typeof term === 'number' ? { year: term } : term;
}
