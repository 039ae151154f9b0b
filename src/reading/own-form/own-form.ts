import type { Staged } from '../../diagnostics/diagnostic.ts';
import type { RawWorkbook } from '../../domain/raw-workbook.ts';
import type { FormIdentity, ReceivedFile, Submission } from '../../domain/submission.ts';
import type { Unit } from '../../domain/unit.ts';
import { onceFor } from '../../text/remembering.ts';
import { ownWords } from '../accounting/own-words.ts';
import type { ReadingContext } from '../context.ts';
import { gridOf } from '../grid.ts';
import { IDENTITY_SHEET } from '../headers/known-tables.ts';
import { type LinesInScope, linesInScope } from '../lines-in-scope.ts';
import { readIdentity } from '../read-identity.ts';
import { unitsNamed } from '../sections.ts';
import { followPlan } from './follow.ts';
import { makePlan, type Understood } from './make-plan.ts';
import type { FormPlan } from './plan.ts';
import { readAlong } from './read-along.ts';

type Plans = {
  /** The latest first. */
  readonly plans: FormPlan[];
  /** How many have been made. */
  made: number;
};

/** Plans of the forms of a run, by what their units are asked: filled as its files are understood. */
const plansOf = onceFor((_: ReadingContext) =>
  onceFor((__: LinesInScope): Plans => ({ plans: [], made: 0 })),
);

/** Of one kind of unit: forms differ by their rows for people, and by what was left out of `Thông tin`. */
const MOST_PLANS = 8;
/** Where forms are so unlike each other, plans are made in vain. */
const MOST_MADE = 40;

/**
 * What a workbook says that is laid out as a form that was understood before; null for any other, and for one in which anything
 * is written that could make a difference to how it is understood.
 */
export function readOwnForm(
  workbook: RawWorkbook,
  received: ReceivedFile,
  context: ReadingContext,
): Staged<Submission> | null {
  const owner = ownerOf(workbook, context);
  if (owner === null) return null;
  const { plans } = plansOf(context)(linesInScope(context.criteria.set, owner.unit));
  return firstOf(plans, (plan) => readBy(plan, workbook, owner, received, context));
}

/** Keeps how a form is laid out that was understood, and of which nothing was to be said. */
export function learnForm(understood: Understood, context: ReadingContext): void {
  const { workbook, submission } = understood;
  const owner = ownerOf(workbook, context);
  if (owner === null) return;
  const ofScope = plansOf(context)(linesInScope(context.criteria.set, owner.unit));
  if (ofScope.made >= MOST_MADE) return;
  ofScope.made += 1;
  const plan = makePlan(understood, context);
  // What is written in the form itself must make no difference either.
  if (plan === null || readBy(plan, workbook, owner, submission.received, context) === null) return;
  ofScope.plans.unshift(plan);
  if (ofScope.plans.length > MOST_PLANS) ofScope.plans.pop();
}

/** Whose form it is, by its hidden sheet. */
type Owner = { readonly unit: Unit; readonly identity: FormIdentity };

function ownerOf(workbook: RawWorkbook, { units }: ReadingContext): Owner | null {
  const sheet = workbook.sheets.find(({ name }) => name === IDENTITY_SHEET);
  const identity = sheet ? readIdentity(gridOf(workbook.file, sheet)) : null;
  const unit = units.find(({ id }) => id === identity?.unit);
  return identity === null || unit === undefined ? null : { unit, identity };
}

function readBy(
  plan: FormPlan,
  workbook: RawWorkbook,
  { unit, identity }: Owner,
  received: ReceivedFile,
  context: ReadingContext,
): Staged<Submission> | null {
  const own = ownWords(context, unit);
  const followed = followPlan(plan, workbook, { unit, own, unitsNamed: (text) => unitsNamed(text, context) });
  return followed && readAlong({ workbook, plan, followed, unit, identity }, received, context);
}

function firstOf<T, R>(all: readonly T[], make: (each: T) => R | null): R | null {
  for (const each of all) {
    const made = make(each);
    if (made !== null) return made;
  }
  return null;
}
