import type { Award } from '../criteria/schema.ts';

/** The awards of the same round that an award builds on: titles in a chain. */
export function titlesBefore({ requirements }: Pick<Award, 'requirements'>): readonly string[] {
  return requirements.flatMap(({ kind, award }) =>
    (kind === 'holds-title' || kind === 'title-share') && typeof award === 'string' ? [award] : [],
  );
}
