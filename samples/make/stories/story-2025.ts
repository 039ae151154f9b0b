import { HIGHER_AWARDS } from './awards.ts';
import type { YearStory } from './story.ts';

const { province, primeMinister } = HIGHER_AWARDS;

/** The year 2025 of the sample: seven wards, in which the people of the former ones work and are proposed again. */
export const story2025: YearStory = {
  year: 2025,
  scale: 'small',
  missing: [],
  units: {
    PX54: { wish: 93.5, asksFor: [{ award: primeMinister, person: 'Trịnh Quang Thiện' }] },
    PX55: { wish: 92, asksFor: [{ award: province, person: 'Nguyễn Tiến Hùng' }] },
    PX56: { wish: 91.4 },
    PX57: { wish: 86.5 },
    PX58: { wish: 95, asksFor: [{ award: primeMinister, person: 'Mai Văn Quang' }] },
    PX59: { wish: 88.4, asksFor: [{ award: province, person: 'Mai Quốc Tú' }] },
    PX60: { wish: 84.6 },
  },
  files: [
    // As the ward of the same name was in every year.
    { unit: 'PX59', on: '2025-12-02' },
  ],
};
