import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Submission } from '../../domain/submission.ts';
import type { AcrossCheck } from './check.ts';

/** Fewer lists than these show no practice of an office. */
const ENOUGH = 5;

/**
 * Lists with fewer people than the unit states. Where most units of the year list a part of their people only, that is
 * how the office asked for them, and nobody is told.
 */
export const partialLists: AcrossCheck = {
  name: 'partial-lists',
  check: (submissions) => {
    const listing = submissions.filter(({ people, info }) => people.length > 0 && info.staffCount !== null);
    const partial = listing.filter((submission) => missingIn(submission) > 0);
    if (listing.length >= ENOUGH && partial.length * 2 > listing.length) return [];
    return partial.flatMap(({ unit, people, info: { staffCount: stated } }) => {
      if (stated === null || unit === null) return [];
      const values = { listed: people.length, stated: stated.value };
      return [diagnose('TD3131', { ...stated.from, unit, found: String(stated.value) }, values)];
    });
  },
};

function missingIn({ people, info }: Submission): number {
  return (info.staffCount?.value ?? 0) - people.length;
}
