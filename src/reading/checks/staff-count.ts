import { diagnose } from '../../diagnostics/diagnose.ts';
import type { SubmissionCheck } from './check.ts';

/** More people in `Cá nhân` than the unit says it has. */
export const staffCount: SubmissionCheck = {
  name: 'staff-count',
  check: ({ info, people }) => {
    const { staffCount: stated } = info;
    if (stated === null || people.length <= stated.value) return [];
    const values = { listed: people.length, stated: stated.value };
    return [diagnose('TD3111', { ...stated.from, found: String(stated.value) }, values)];
  },
};
