import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

/** What the tool did to somebody's files, or could not do: the day, the office, templates, papers kept or held open. */
const DEEDS = /^TD(?:4290|44[0-4]\d|445[0-24-9]|446\d|903\d|904[2-9]|905\d|906\d|908[0-4]|9098)$/;
/** Of those that are about what was compared, not about a file of the office. */
const NOT_DEEDS: ReadonlySet<string> = new Set(['TD9043', 'TD9044']);

export function isDeed({ code }: Diagnostic): boolean {
  return DEEDS.test(code) && !NOT_DEEDS.has(code);
}

/** These first, each group in its own order; one that is said twice stands once. */
export function deedsFirst(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics.filter(isDeed), ...diagnostics.filter((each) => !isDeed(each))];
}
