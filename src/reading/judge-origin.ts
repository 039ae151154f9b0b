import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { FormIdentity, SubmissionInfo } from '../domain/submission.ts';
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
  { year }: ReadingContext,
  file: string,
): readonly Diagnostic[] {
  const hidden = identity?.year ? readYear(identity.year) : null;
  const hiddenPlace = { file, sheet: '_thidua' };
  if (info.year !== null) {
    const { value, from } = info.year;
    if (value !== year)
      return [diagnose('TD1130', { ...from, found: String(value) }, { found: value, year })];
    const isOther = hidden !== null && hidden !== year;
    return isOther
      ? [diagnose('TD1131', { ...from, found: String(hidden) }, { form: String(hidden), year })]
      : [];
  }
  if (hidden === null) return [diagnose('TD1132', { file }, { year })];
  if (hidden === year) return [];
  return [diagnose('TD1130', { ...hiddenPlace, found: String(hidden) }, { found: hidden, year })];
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
