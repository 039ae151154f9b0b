import type { Unit } from '../../src/domain/unit.ts';
import { FULL_YEAR } from './people/continuity.ts';
import { chanceOf } from './random.ts';

/** What is known of how a unit does over the years, where it is not left to chance. */
export type Career = {
  /** About what it reaches in 2022. */
  readonly level?: number;
  /** Points that it gains (or loses) in a year beyond what the whole city gains. */
  readonly drift?: number;
};

const CITY_GAINS = 0.6;
const UPS_AND_DOWNS = 4;
const MOST = 98;

/** The total that a unit aims at in a year: its own level, its own way up or down, with ups and downs. */
export function usualQuality({ id }: Pick<Unit, 'id'>, year: number, career: Career = {}): number {
  const level = career.level ?? usualLevel(id);
  const drift = career.drift ?? usualDrift(id);
  const noise = (chanceOf('year', id, year).next() - 0.5) * UPS_AND_DOWNS;
  return Math.min(MOST, level + (year - FULL_YEAR) * (CITY_GAINS + drift) + noise);
}

function usualLevel(id: string): number {
  const own = chanceOf('quality', id);
  const bands = [
    { share: 0.4, from: 89, to: 97 },
    { share: 0.78, from: 80, to: 90 },
    { share: 0.94, from: 66, to: 80 },
    { share: 1, from: 50, to: 66 },
  ];
  const draw = own.next();
  const band = bands.find(({ share }) => draw < share) ?? { from: 80, to: 90 };
  return band.from + (band.to - band.from) * own.next();
}

/** Most units stay about where they are; one in six clearly rises, one in eight falls. */
function usualDrift(id: string): number {
  const own = chanceOf('drift', id);
  const draw = own.next();
  if (draw < 1 / 6) return 1.4;
  return draw < 7 / 24 ? -1.8 : own.next() * 0.8 - 0.4;
}
