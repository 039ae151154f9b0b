import type { YearStory } from './story.ts';

/** The year 2021 of the sample. */
export const story2021: YearStory = {
  year: 2021,
  scale: 'small',
  missing: [],
  units: {},
  files: [],
};
