import type { RequirementKind } from '../requirement.ts';
import { councilChooses } from './council-chooses.ts';
import { directShare } from './direct-share.ts';
import { evidenceComplete } from './evidence-complete.ts';
import { gradeAtLeast } from './grade-at-least.ts';
import { gradedYears } from './graded-years.ts';
import { holdsTitle } from './holds-title.ts';
import { movementYears } from './movement-years.ts';
import { noDisqualifier } from './no-disqualifier.ts';
import { notRewarded } from './not-rewarded.ts';
import { proposed } from './proposed.ts';
import { quota } from './quota.ts';
import { quotaByGrade } from './quota-by-grade.ts';
import { quotaByType } from './quota-by-type.ts';
import { submitted } from './submitted.ts';
import { titleShare } from './title-share.ts';
import { withinBest } from './within-best.ts';
import { yearsBetween } from './years-between.ts';
import { yearsInMovement } from './years-in-movement.ts';

const kinds = [
  submitted,
  proposed,
  gradeAtLeast,
  gradedYears,
  yearsInMovement,
  movementYears,
  noDisqualifier,
  evidenceComplete,
  notRewarded,
  yearsBetween,
  holdsTitle,
  councilChooses,
  withinBest,
  quota,
  quotaByType,
  quotaByGrade,
  titleShare,
  directShare,
] as const;

/** Every kind of requirement, by the name it has in YAML. */
export const requirementKinds: ReadonlyMap<string, RequirementKind<unknown>> = new Map(
  kinds.map((kind) => [kind.kind, kind as unknown as RequirementKind<unknown>]),
);
