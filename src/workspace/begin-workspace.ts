import { join } from 'node:path';
import { parseCriteria } from '../criteria/parse.ts';
import type { CriteriaEdition } from '../criteria/schema.ts';
import { readBytes } from '../io/read-bytes.ts';
import { shippedFolder } from '../io/shipped.ts';
import type { NewWorkspace } from './create-workspace.ts';
import { profileText } from './profile-text.ts';
import { parseStarterUnits } from './starter-units.ts';
import { fillTemplate } from './starters/fill-words.ts';
import { type OfficeAnswers, type OfficeLevel, wordsOfOffice } from './starters/office-levels.ts';
import {
  type Starter,
  type StarterPlan,
  starterCriteria,
  starterUnits,
  wordsOfPlan,
} from './starters/starter.ts';

/** What of a new workspace follows from its plan and its office. */
export type Beginning = Pick<NewWorkspace, 'profile' | 'set' | 'criteria' | 'units'>;

const NO_UNITS = { units: [] };

/** The plan that ships with its own profile and register: `templates/thu-muc-lam-viec/`. */
export const PLAN_WITH_PROFILE = '756-KH-UBND';

/** The workspace of the plan that ships, with the office and the units of that plan's own city, or of another place. */
export async function beginShippedPlan(
  { set }: CriteriaEdition,
  office: OfficeAnswers,
): Promise<Beginning & { readonly territory: string }> {
  const text = async (name: string) =>
    new TextDecoder().decode(await readBytes(join(shippedFolder('templates'), 'thu-muc-lam-viec', name)));
  const template = await text('thidua.yaml');
  const territory = set.movement.issuer.replace(/^Ủy ban nhân dân\s+/u, '');
  const isOwnPlace = (office.territory ?? territory) === territory;
  return {
    territory,
    profile: profileText(template, office),
    set,
    criteria: null,
    units: isOwnPlace ? parseStarterUnits(await text('don-vi.yaml')) : NO_UNITS,
  };
}

/** An office as `khoitao` knows it: its level, what was answered, and the template of its profile. */
export type BegunOffice = {
  readonly level: OfficeLevel;
  readonly answers: OfficeAnswers;
  readonly profile: string;
};

/** The workspace of a starter, filled in for an office and its plan. */
export function beginStarter(starter: Starter, office: BegunOffice, plan: StarterPlan): Beginning {
  const ofOffice = wordsOfOffice(office.level, office.answers);
  const words = { ...ofOffice, ...wordsOfPlan(plan, ofOffice) };
  const text = starterCriteria(starter, words, plan);
  const name = `${plan.id}-${plan.version}.yaml`;
  const { value, diagnostics } = parseCriteria({ text, file: name, sha256: '' });
  if (value === null) throw new Error(`the starter ${starter.id} is broken: ${JSON.stringify(diagnostics)}`);
  return {
    profile: fillTemplate(office.profile, words),
    set: value.set,
    criteria: { name, text },
    units: starterUnits(starter, words),
  };
}

/** The workspace of a version that the office has already, or that its annex has just become. */
export function beginWithVersion(
  { set }: Pick<CriteriaEdition, 'set'>,
  office: BegunOffice,
  criteria: Beginning['criteria'],
): Beginning {
  const words = { ...wordsOfOffice(office.level, office.answers), plan: set.plan };
  return { profile: fillTemplate(office.profile, words), set, criteria, units: NO_UNITS };
}
