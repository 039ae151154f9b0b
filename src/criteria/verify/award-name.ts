import type { Award } from '../schema.ts';

/** How a fault names an award: `Giấy khen (tập thể)`. */
export function nameOf({ short, subject }: Pick<Award, 'short' | 'subject'>): string {
  return `${short} (${subject === 'unit' ? 'tập thể' : 'cá nhân'})`;
}
