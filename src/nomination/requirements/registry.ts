import type { RequirementKind } from '../requirement.ts';
import { evidenceComplete } from './evidence-complete.ts';
import { gradeAtLeast } from './grade-at-least.ts';
import { noDisqualifier } from './no-disqualifier.ts';
import { proposed } from './proposed.ts';
import { quota } from './quota.ts';
import { submitted } from './submitted.ts';
import { withinBest } from './within-best.ts';

const kinds = [
  submitted,
  proposed,
  gradeAtLeast,
  noDisqualifier,
  evidenceComplete,
  withinBest,
  quota,
] as const;

/** Every kind of requirement, by the name it has in YAML. */
export const requirementKinds: ReadonlyMap<string, RequirementKind<unknown>> = new Map(
  kinds.map((kind) => [kind.kind, kind as unknown as RequirementKind<unknown>]),
);
