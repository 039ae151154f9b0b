import { scannedPdf } from '../as-sent/not-workbooks.ts';
import type { YearStory } from './story.ts';

/** The year 2019 of the sample: the first, with the communes that were merged on 01/12/2019. */
export const story2019: YearStory = {
  year: 2019,
  scale: 'small',
  missing: ['PX23', '06006'],
  units: {},
  files: [
    // Never on time.
    { unit: 'PX01', on: '2019-12-03' },
    { unit: '02004', on: '2019-12-02' },
    { unit: 'PX34', file: 'Quang Dong - ban co dau.pdf', on: '2019-11-28', send: () => scannedPdf(2019) },
  ],
};
