import type { FormModel } from '../../../src/form/form-model.ts';
import type { SampleSubmission } from '../submission.ts';
import type { UnitStory } from '../submit.ts';

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
  /** `full`: every unit lists all its people and sends the form; `small`: a few people, tables typed anew. */
  readonly scale: 'full' | 'small';
  /** Codes of units that send nothing. */
  readonly missing: readonly string[];
  readonly units: Readonly<Record<string, UnitStory>>;
  readonly files: readonly FileStory[];
  /** What the council put into `tham-dinh.xlsx`; no file where nothing is said. */
  readonly verified?: readonly VerifiedStory[];
};

/** One point that the council verified. */
export type VerifiedStory = {
  readonly unit: string;
  readonly line: string;
  readonly points: number;
  readonly reason: string;
  readonly by: string;
  /** dd/MM/yyyy */
  readonly on: string;
};
