import type { FormModel } from '../../src/documents/form/form-model.ts';
import type { SampleSubmission } from './submission.ts';
import type { UnitStory } from './submit.ts';

/** A filled-in form and what was typed into it. */
export type Filled = { readonly form: FormModel; readonly submission: SampleSubmission };

/** One file that came in, where there is something special about it. */
export type FileStory = {
  /** Code of the unit that sent it. */
  readonly unit: string;
  /** Path under `nhan/`; as the form was named where nothing is said. */
  readonly file?: string;
  /** Day received, yyyy-MM-dd; by chance before the deadline where nothing is said. */
  readonly on?: string;
  /** What the unit wrote other than it should have. */
  readonly change?: (
    submission: SampleSubmission,
    all: ReadonlyMap<string, SampleSubmission>,
  ) => SampleSubmission;
  /** What it sent instead of the form. */
  readonly send?: (filled: Filled) => Uint8Array | Promise<Uint8Array>;
};

/** What happens in a year of the sample. */
export type YearStory = {
  readonly year: number;
  /** Codes of units that send nothing. */
  readonly missing: readonly string[];
  readonly units: Readonly<Record<string, UnitStory>>;
  readonly files: readonly FileStory[];
};
