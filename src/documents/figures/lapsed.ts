import type { NominationResult, Result } from '../../domain/result.ts';

/** Who met, or may have met, the conditions of an award that nobody can grant on the day of the papers; units first. */
export function lapsedNominations({ nominations }: Result): readonly NominationResult[] {
  const lapsed = nominations.filter((nomination) => nomination.lapsed !== undefined);
  return [
    ...lapsed.filter(({ subject }) => subject === 'unit'),
    ...lapsed.filter(({ subject }) => subject === 'individual'),
  ];
}
