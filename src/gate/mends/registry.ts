import type { Mend } from '../finding.ts';
import { authorityInForce } from './authority-in-force.ts';
import { basisInForce } from './basis-in-force.ts';
import { clausesInForce } from './clauses-in-force.ts';
import { honoursByDay } from './honours-by-day.ts';

/** In order: who may decide comes first, the names of laws last. */
export const mends: readonly Mend[] = [authorityInForce, basisInForce, honoursByDay, clausesInForce];
