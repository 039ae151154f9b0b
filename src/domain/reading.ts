import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ReceivedFile, Submission } from './submission.ts';
import type { UnitId } from './unit.ts';

/** A file that no parser could open, or that is not a spreadsheet. */
export type UnreadableFile = {
  readonly received: ReceivedFile;
  /** Whose it is by its name or sender; null where that is not safe to tell. */
  readonly unit: UnitId | null;
  readonly because: string;
};

/** Something that lay among the files and is not read at all. */
export type SkippedFile = { readonly file: string; readonly because: string };

/** Everything that lay in the sources, each file in exactly one of the three lists. */
export type Reading = {
  readonly submissions: readonly Submission[];
  readonly unreadable: readonly UnreadableFile[];
  readonly skipped: readonly SkippedFile[];
  readonly diagnostics: readonly Diagnostic[];
};
