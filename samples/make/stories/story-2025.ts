import { HIGHER_AWARDS } from './awards.ts';
import type { YearStory } from './story.ts';

const { province, primeMinister, labourOrder } = HIGHER_AWARDS;

/** The year 2025 of the sample: seven wards, in which the people of the former ones work and are proposed again. */
export const story2025: YearStory = {
  year: 2025,
  scale: 'small',
  missing: [],
  units: {
    PX54: {
      wish: 93.5,
      asksFor: [
        { award: labourOrder, person: 'Phạm Bích Quyên' },
        { award: primeMinister, person: 'Trịnh Quang Thiện' },
      ],
    },
    // Reprimanded in 2021.
    PX55: { wish: 92, asksFor: [{ award: province, person: 'Nguyễn Tiến Hùng' }] },
    // People who do the work themselves.
    PX56: { wish: 91.4, asksFor: [{ award: province, person: 'Nguyễn Quang Hiếu' }] },
    PX57: { wish: 86.5, asksFor: [{ award: province, person: 'Ngô Phương Hương' }] },
    PX60: { wish: 84.6, asksFor: [{ award: province, person: 'Lê Tiến Khánh' }] },
    PX58: { wish: 95, asksFor: [{ award: province }, { award: primeMinister, person: 'Mai Văn Quang' }] },
    // Warned in 2020.
    PX59: { wish: 88.4, asksFor: [{ award: province, person: 'Mai Quốc Tú' }] },
  },
  files: [
    // As the ward of the same name was in every year.
    { unit: 'PX59', on: '2025-12-02' },
  ],
};
