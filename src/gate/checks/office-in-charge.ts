import { officeOn } from '../../domain/profile.ts';
import type { Check } from '../finding.ts';

/** No office is in charge on the paper's day: it goes out in nobody's name (TD4290 tells it). */
export const officeInCharge: Check = {
  id: 'office-in-charge',
  judge: ({ model }, { profile }) =>
    officeOn(profile, model.date) === null ? { verdict: 'draft', tell: null } : null,
};
