import { diagnose } from '../../diagnostics/diagnose.ts';
import type { SubmissionCheck } from './check.ts';

/** Not as many people in `Cá nhân` as the unit says it has; where the file has no such table, that is said already. */
export const staffCount: SubmissionCheck = {
  name: 'staff-count',
  check: ({ info, people, understanding }) => {
    const { staffCount: stated } = info;
    if (stated === null || people.length === stated.value) return [];
    const values = { listed: people.length, stated: stated.value };
    const place = { ...stated.from, found: String(stated.value) };
    if (people.length > stated.value) return [diagnose('TD3111', place, values)];
    if (!understanding.some(({ role }) => role === 'individuals')) return [];
    return [people.length === 0 ? diagnose('TD3132', place, values) : diagnose('TD3131', place, values)];
  },
};
