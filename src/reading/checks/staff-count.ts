import { diagnose } from '../../diagnostics/diagnose.ts';
import type { SubmissionCheck } from './check.ts';

/**
 * More people in `Cá nhân` than the unit says it has, or nobody; where the file has no such table, that is said already.
 * Fewer are looked at over all units (partial-lists).
 */
export const staffCount: SubmissionCheck = {
  name: 'staff-count',
  check: ({ info, people, understanding }) => {
    const { staffCount: stated } = info;
    if (stated === null) return [];
    const values = { listed: people.length, stated: stated.value };
    const place = { ...stated.from, found: String(stated.value) };
    if (people.length > stated.value) return [diagnose('TD3111', place, values)];
    if (people.length > 0 || stated.value === 0) return [];
    const isListed = understanding.some(({ role }) => role === 'individuals');
    return isListed ? [diagnose('TD3132', place, values)] : [];
  },
};
