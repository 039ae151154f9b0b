import type { ConflictKind } from '../conflict.ts';
import { onePerAchievement } from './one-per-achievement.ts';
import { stateAwardsApart } from './state-awards-apart.ts';
import { unitOrIndividual } from './unit-or-individual.ts';

const kinds = [onePerAchievement, unitOrIndividual, stateAwardsApart] as const;

/** Every kind of rule between awards, by the name it has in YAML. */
export const conflictKinds: ReadonlyMap<string, ConflictKind<unknown>> = new Map(
  kinds.map((kind) => [kind.kind, kind as unknown as ConflictKind<unknown>]),
);
