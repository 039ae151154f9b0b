import type { YearStory } from './story.ts';

/** The year 2020 of the sample. */
export const story2020: YearStory = {
  year: 2020,
  scale: 'small',
  missing: [],
  units: {},
  files: [],
};
