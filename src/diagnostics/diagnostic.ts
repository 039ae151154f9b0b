export type Severity = 'error' | 'warning' | 'info';

/** A place that a message points at: a cell, a line of a YAML file, or a whole file. */
export type Location = {
  readonly file?: string;
  readonly sheet?: string;
  readonly cell?: string;
  readonly line?: number;
  readonly column?: number;
};

/** One thing noticed: contract section 8. All its words are Vietnamese and for the clerk. */
export type Diagnostic = Location & {
  readonly code: string;
  readonly severity: Severity;
  /** What kind of fault it is, the same for every case of the code. */
  readonly title: string;
  readonly unit?: string;
  /** What stood there, as typed. */
  readonly found?: string;
  /** One sentence: what is wrong here. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
};

/** What a stage built, and what it noticed on the way. */
export type Staged<T> = { readonly value: T; readonly diagnostics: readonly Diagnostic[] };

/** A stage's value with nothing to remark. */
export function staged<T>(value: T, diagnostics: readonly Diagnostic[] = []): Staged<T> {
  return { value, diagnostics };
}
