import { conflictKinds } from './conflicts/registry.ts';
import { requirementKinds } from './requirements/registry.ts';

/** Every kind that the awards of a criteria set may name: what its file is verified against. */
export const awardKinds = { requirements: requirementKinds, conflicts: conflictKinds };
