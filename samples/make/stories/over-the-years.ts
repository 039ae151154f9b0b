import type { Continuity } from '../people/continuity.ts';
import type { Career } from '../quality.ts';
import { story2022 } from './story-2022.ts';

const of2022 = Object.entries(story2022.units).flatMap(([id, { wish }]): readonly [string, Career][] =>
  wish === undefined ? [] : [[id, { level: wish }]],
);

/** About where a unit was before and after 2022, where the story of that year says what it reached. */
export const careers: Readonly<Record<string, Career>> = {
  ...Object.fromEntries(of2022),
  // Merged on 01/12/2019 into wards that did about as well.
  PX24: { level: 62 },
  PX25: { level: 89 },
};

/** Places whose holders have a part in the story: their units list them in every year. */
export const kept: Continuity['kept'] = {
  // Warned in 2020; with the best of the ward since, and proposed at the final review. Reprimanded in 2022.
  PX02: [1, 2, 9],
  // Reprimanded in 2021, proposed in 2022 and after.
  PX36: [3],
  // Under examination in 2022, cleared since; excellent in every year.
  PX29: [1, 19],
  // A complaint was being looked into when the lists for the final review were made.
  '06002': [1],
  // Fined in 2022.
  '06003': [6],
  // Excellent in every year, in units good and poor.
  '05204': [4],
  '03001': [3],
  '05203': [0],
  PX11: [1],
  // Somebody of the same name works there since 2023.
  '05202': [17],
  // Works in a ward since the city level ended.
  '02002': [8],
};

/** People who found work in a ward of 2025 after their office had ended with the city level. */
export const moved: Continuity['moved'] = [{ from: '02002', place: 8, to: 'PX54' }];
