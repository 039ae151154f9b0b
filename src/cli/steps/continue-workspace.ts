import { relative, resolve } from 'node:path';
import type { CriteriaSet } from '../../criteria/schema.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { readIfThere } from '../../io/read-if-there.ts';
import { loadRecords } from '../../tables/load.ts';
import { openFormer } from '../../workspace/carry/former-workspace.ts';
import { workspacePaths } from '../../workspace/paths.ts';
import type { Prompts } from '../prompts.ts';
import type { World } from '../world.ts';
import type { AnnexOfPlan } from './annex-of-plan.ts';
import { type AtHand, newestOf, type WorkspaceAnswers } from './begin-by-answers.ts';
import { carriedUnits, type UnitsAsked } from './carried-units.ts';
import { type CarriedFiles, carryFiles } from './carry-files.ts';
import { chooseNextPlan } from './next-plan.ts';

/** What was typed beside the plan: where from, and what became of the units. */
export type Continuing = UnitsAsked & {
  readonly from: string;
  /** yyyy-MM-dd: date in the files' properties. */
  readonly date: string;
};

/** A workspace that goes on from another one, and what was taken over. */
export type Continued = CarriedFiles & {
  readonly set: CriteriaSet;
  readonly year: number;
  readonly annex?: AnnexOfPlan | undefined;
  /** It is judged by the criteria of the plan before, under another number. */
  readonly isRenumbered: boolean;
};

/**
 * Makes the workspace of the next year, or of the next plan, from one that is there: its profile, units, criteria, facts and awards,
 * its own templates. The other workspace is only read. Null with the reasons where that cannot be; `stopped` where the person did.
 * Throws `DiskError`.
 */
export async function continueWorkspace(
  { world, prompts }: { readonly world: World; readonly prompts: Prompts | null },
  { folder, atHand }: { readonly folder: string; readonly atHand: AtHand },
  given: WorkspaceAnswers,
  asked: Continuing,
): Promise<Staged<Continued | null> | 'stopped'> {
  const from = resolve(world.cwd, asked.from);
  const opened = await openFormer(from);
  if (opened.value === null) return staged(null, opened.diagnostics);
  const refused = await refusal(from, folder);
  if (refused !== null) return staged(null, [refused]);
  const former = opened.value;
  const before = newestOf([...former.own, ...atHand.editions]).findLast(
    ({ set }) => set.plan === former.profile.plan,
  )?.set;
  if (before === undefined) {
    const lacking = diagnose('TD4223', { file: workspacePaths(from).profile }, { plan: former.profile.plan });
    return staged(null, [...opened.diagnostics.filter(({ code }) => !code.startsWith('TD43')), lacking]);
  }
  const chosen = await chooseNextPlan({ world, prompts }, { folder, atHand, former, before }, given);
  if (chosen === 'stopped') return chosen;
  if (chosen.value === null) return staged(null, chosen.diagnostics);
  const plan = chosen.value;
  const units = await carriedUnits(prompts, former, before, plan, asked);
  if (units.value === null) return staged(null, units.diagnostics);
  const written = await carryFiles(former, plan, { folder, before, register: units.value, date: asked.date });
  const { year, annex, beginning } = plan;
  const context = { units: units.value.units, set: beginning.set, today: world.today() };
  const records = await loadRecords(workspacePaths(folder), context);
  const { isRenumbered = false } = plan;
  return staged({ ...written.value, set: beginning.set, year, annex, isRenumbered }, [
    ...chosen.diagnostics,
    ...units.diagnostics,
    ...written.diagnostics,
    // What is merely odd about a row is told where the registers are used.
    ...records.diagnostics.filter(({ severity }) => severity === 'error'),
  ]);
}

/** That the new workspace would be the other one, or stands already. */
async function refusal(from: string, folder: string): Promise<Diagnostic | null> {
  const inside = relative(from, folder);
  const isSame = inside === '';
  const isInside = !isSame && !inside.startsWith('..') && resolve(from, inside) === folder;
  const what = isSame
    ? 'trùng với thư mục cũ'
    : isInside
      ? 'nằm trong thư mục cũ'
      : (await readIfThere(workspacePaths(folder).profile)) !== null
        ? 'đã có thidua.yaml'
        : null;
  return what === null ? null : diagnose('TD4220', {}, { folder, what });
}
