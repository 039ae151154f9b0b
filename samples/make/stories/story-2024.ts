import type { YearStory } from './story.ts';

/** The year 2024 of the sample. */
export const story2024: YearStory = {
  year: 2024,
  scale: 'small',
  missing: [],
  units: {},
  files: [],
};
