import type { YearStory } from './story.ts';

/** The year 2023 of the sample. */
export const story2023: YearStory = {
  year: 2023,
  scale: 'small',
  missing: [],
  units: {},
  files: [],
};
