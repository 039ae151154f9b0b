import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { FormIdentity, SubmissionInfo } from '../domain/submission.ts';
import { type ReportingPeriod, termOfKey, termWords } from '../domain/term.ts';
import { readPeriod, readTerm } from '../text/read-term.ts';
import { readYear } from './cells/read-year.ts';
import type { ReadingContext } from './context.ts';

const FORM = 'thidua-form/1';

/**
 * Whether the file is for this year and plan. An error here means that nothing in the file can be used; what a
 * person sees (the cell `Năm`) counts before the hidden sheet.
 */
export function judgeOrigin(
  identity: FormIdentity | null,
  info: SubmissionInfo,
  context: ReadingContext,
  file: string,
): readonly Diagnostic[] {
  return [
    ...judgeYear(identity, info, context, file),
    ...(identity === null ? [] : judgeCriteria(identity, context, file)),
  ];
}

function judgeYear(
  identity: FormIdentity | null,
  info: SubmissionInfo,
  context: ReadingContext,
  file: string,
): readonly Diagnostic[] {
  const { year } = context;
  const term = termWords(context);
  const isPeriod = context.reportingPeriod !== undefined;
  const hidden = identity?.year ? readYear(identity.year) : null;
  const hiddenPlace = { file, sheet: '_thidua' };
  if (info.year !== null) {
    const { value, from } = info.year;
    if (value !== year) {
      const values = { found: `năm ${value}`, term, isPeriod };
      return [diagnose('TD1130', { ...from, found: String(value) }, values)];
    }
    const other = judgePeriod(identity, info, context, file);
    if (other !== null) return [other];
    if (hidden === null || hidden === year) return [];
    const values = { form: `năm ${hidden}`, cell: 'Năm', stated: String(year), isPeriod };
    return [diagnose('TD1131', { ...from, found: String(hidden) }, values)];
  }
  if (hidden !== null && hidden !== year) {
    const values = { found: `năm ${hidden}`, term, isPeriod };
    return [diagnose('TD1130', { ...hiddenPlace, found: String(hidden) }, values)];
  }
  const other = judgePeriod(identity, info, context, file);
  if (other !== null) return [other];
  return hidden === null ? [diagnose('TD1132', { file }, { term })] : [];
}

/**
 * Whether the file is for this period: by the cell `Kỳ báo cáo`, else by the hidden sheet. One that says none is taken for it,
 * as a file without a year is.
 */
function judgePeriod(
  identity: FormIdentity | null,
  { period }: SubmissionInfo,
  { year, reportingPeriod, criteria }: ReadingContext,
  file: string,
): Diagnostic | null {
  const isPeriod = reportingPeriod !== undefined;
  const hidden = termOfKey(identity?.period ?? '')?.reportingPeriod ?? null;
  const stated = period ? periodOf(period.value, year) : null;
  const own = reportingPeriod ?? null;
  // A plan that reports once a year asks for no period: what somebody writes there plays no part.
  if (!isPeriod && hidden === null && !hasPeriods(criteria.set)) return null;
  const term = termWords({ year, reportingPeriod });
  if (period && stated !== null) {
    const place = { ...period.from, found: period.value };
    if (stated !== own)
      return diagnose('TD1130', place, { found: wordsOf(year, stated), term, isPeriod: true });
    if (hidden === null || hidden === own) return null;
    const values = { form: wordsOf(year, hidden), cell: 'Kỳ báo cáo', stated: period.value, isPeriod: true };
    return diagnose('TD1131', place, values);
  }
  const isFormOfYear = identity !== null && identity.form !== null && hidden === null && isPeriod;
  if (hidden === own || (hidden === null && !isFormOfYear)) return null;
  const place = { file, sheet: '_thidua', found: identity?.period ?? identity?.year ?? '' };
  return diagnose('TD1130', place, { found: wordsOf(year, hidden), term, isPeriod: true });
}

/** `Quý II`, `quý 2/2026`, `6 tháng đầu năm`; null for a text that is no period. */
function periodOf(text: string, year: number): ReportingPeriod | null {
  const whole = readTerm(text);
  if (whole !== null) return whole.year === year ? (whole.reportingPeriod ?? null) : null;
  return readPeriod(text) ?? (/^[1-4]$/u.test(text.trim()) ? readPeriod(`quý ${text.trim()}`) : null);
}

function wordsOf(year: number, period: ReportingPeriod | null): string {
  return period === null ? `cả năm ${year}` : termWords({ year, reportingPeriod: period });
}

function hasPeriods({ periods }: ReadingContext['criteria']['set']): boolean {
  return periods !== undefined;
}

function judgeCriteria(
  identity: FormIdentity,
  { criteria }: ReadingContext,
  file: string,
): readonly Diagnostic[] {
  const { plan, version, acceptsFormsOf = [] } = criteria.set;
  const place = { file, sheet: '_thidua' };
  const diagnostics: Diagnostic[] = [];
  if (identity.plan !== null && identity.plan !== plan) {
    diagnostics.push(
      diagnose('TD1133', { ...place, found: identity.plan }, { plan: identity.plan, expected: plan }),
    );
  } else if (isOtherVersion(identity.criteria, [version, ...acceptsFormsOf])) {
    const values = { version: identity.criteria, expected: version };
    diagnostics.push(diagnose('TD1134', { ...place, found: identity.criteria }, values));
  }
  if (identity.form !== null && identity.form !== FORM) {
    diagnostics.push(diagnose('TD1135', { ...place, found: identity.form }, { form: identity.form }));
  }
  return diagnostics;
}

/** `2019,1` is what a number cell shows of `2019.1`. */
function isOtherVersion(found: string | null, known: readonly string[]): found is string {
  return found !== null && !known.includes(found.replace(',', '.'));
}
