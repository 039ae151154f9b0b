import type { Candidate } from '../candidate.ts';

/** How a message names a candidate: a person with the unit. */
export function nomineeName({ subject, name, unit }: Pick<Candidate, 'subject' | 'name' | 'unit'>): string {
  return subject === 'unit' ? name : `${name} (${unit.name})`;
}
