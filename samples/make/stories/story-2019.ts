import type { YearStory } from './story.ts';

/** The year 2019 of the sample. */
export const story2019: YearStory = {
  year: 2019,
  scale: 'small',
  missing: [],
  units: {},
  files: [],
};
