import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CacheUse } from '../io/reading-cache.ts';

/** 0 done; 1 done, but something received is in error; 2 nothing could be done (contract section 2). */
export type ExitCode = 0 | 1 | 2;

/** What a command did, for whoever reads it: a program, or the clerk at the terminal. */
export type Report = {
  readonly exitCode: ExitCode;
  /** The one JSON object of `--json`, in pieces. */
  readonly json: () => Iterable<string>;
  readonly print: () => void;
  /** How much of the reading earlier runs spared, where files were read. */
  readonly cache?: CacheUse;
  /** What was worked on, in numbers, for the log of runs. */
  readonly counts?: Readonly<Record<string, number>>;
};

/** How a command ends: with a report, with nothing done and why, or stopped by the clerk at a question. */
export type Outcome =
  | Report
  | { readonly failed: readonly Diagnostic[] }
  /** What was not done, after “Đã dừng theo yêu cầu; ”. */
  | { readonly stopped: string };

/** Nothing could be done, for these reasons. */
export function failed(...diagnostics: readonly Diagnostic[]): Outcome {
  return { failed: diagnostics };
}

/** The text of `--json` for a plain value. */
export function jsonText(value: unknown): Iterable<string> {
  return [`${JSON.stringify(value, null, 1)}\n`];
}

/** 1 when something that was received is in error, else 0 (contract section 2). */
export function exitCodeFor(diagnostics: readonly Diagnostic[]): ExitCode {
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}
