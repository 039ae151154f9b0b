import type { YearStory } from './story.ts';

/** The year 2020 of the sample. */
export const story2020: YearStory = {
  year: 2020,
  scale: 'small',
  // PX05 is excellent in every year that it reports for.
  missing: ['PX05', '03006'],
  units: {
    PX02: {
      violation: {
        place: 1,
        text: 'Cảnh cáo (Quyết định số 3056/QĐ-UBND ngày 09/9/2020 của Chủ tịch UBND thành phố)',
      },
    },
  },
  files: [
    // Never on time.
    { unit: 'PX01', on: '2020-12-02' },
    { unit: '02004', on: '2020-12-01' },
  ],
};
