import type { CriteriaEdition } from '../../src/criteria/schema.ts';
import type { Profile } from '../../src/domain/profile.ts';
import type { UnitRegister } from '../../src/domain/unit.ts';
import type { Continuity } from './people/continuity.ts';
import type { Career } from './quality.ts';
import type { YearStory } from './stories/story.ts';
import type { SampleSubmission } from './submission.ts';

/** A file of the sample: path relative to the folder that it is made for, and its bytes. */
export type SampleFile = { readonly path: string; readonly bytes: Uint8Array };

export type YearContext = {
  readonly register: UnitRegister;
  readonly profile: Profile;
  readonly criteria: CriteriaEdition;
  readonly story: YearStory;
  readonly history: History;
};

/** What a year has in common with the others. */
export type History = Continuity & { readonly careers: Readonly<Record<string, Career>> };

/** A year of the sample, before its files are made. */
export type SampleYear = YearContext & { readonly submissions: ReadonlyMap<string, SampleSubmission> };
