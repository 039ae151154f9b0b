import type { Unit } from '../../../src/domain/unit.ts';
import type { Continuity } from '../people/continuity.ts';
import type { Career } from '../quality.ts';
import { story2022 } from './story-2022.ts';

/** What a unit reached in 2022 where the story of that year says so, and how it goes on from there. */
export const careers: Readonly<Record<Unit['id'], Career>> = Object.fromEntries(
  Object.entries(story2022.units).map(([id, { wish }]) => [id, wish === undefined ? {} : { level: wish }]),
);

/** People whom a unit lists in every year: those who have a part in the story. */
export const kept: Continuity['kept'] = Object.fromEntries(
  Object.entries(story2022.units).map(([id, { violation }]) => [id, violation ? [violation.place] : []]),
);

/** People who found work in a ward of 2025 after their office had ended with the city level. */
export const moved: Continuity['moved'] = [{ from: '02002', place: 1, to: 'PX54' }];
