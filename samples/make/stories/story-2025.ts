import type { YearStory } from './story.ts';

/** The year 2025 of the sample. */
export const story2025: YearStory = {
  year: 2025,
  scale: 'small',
  missing: [],
  units: {},
  files: [],
};
