import { basename, join } from 'node:path';
import type { CriteriaSet } from '../../criteria/schema.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { UnitRegister } from '../../domain/unit.ts';
import { readIfThere } from '../../io/read-if-there.ts';
import { writeFileSafely } from '../../io/write-file.ts';
import { carriedRegister } from '../../workspace/carry/carried-register.ts';
import { copyOver, type FormerWorkspace } from '../../workspace/carry/former-workspace.ts';
import { createWorkspace, type WorkspaceItem } from '../../workspace/create-workspace.ts';
import { workspacePaths } from '../../workspace/paths.ts';
import type { NextPlan } from './next-plan.ts';
import { putAnnex } from './put-annex.ts';

/** What lies in a workspace that goes on from another one. */
export type CarriedFiles = {
  readonly items: readonly WorkspaceItem[];
  /** Those of the items that are from the other workspace. */
  readonly carried: readonly string[];
};

/** Writes all of it, the profile last: a folder without one is no workspace, and the command may be run again. */
export async function carryFiles(
  former: FormerWorkspace,
  { beginning: { set, criteria }, year, annex, isSame }: NextPlan,
  {
    folder,
    before,
    register,
    date,
  }: {
    readonly folder: string;
    readonly before: CriteriaSet;
    readonly register: UnitRegister;
    readonly date: string;
  },
): Promise<Staged<CarriedFiles>> {
  const [old, now] = [workspacePaths(former.folder), workspacePaths(folder)];
  const diagnostics: Diagnostic[] = [];
  const carried: string[] = [];
  const put = async (path: string, bytes: Uint8Array) => {
    await writeFileSafely(path, bytes);
    carried.push(path);
  };
  const units = await carriedRegister(old.register, {
    before: former.register,
    now: register,
    names: set,
    known: before,
    date,
  });
  await put(now.register, units.bytes);
  if (!units.isOwnFile) diagnostics.push(diagnose('TD4226', { file: old.register }, {}));
  const facts = await readIfThere(old.facts);
  if (facts !== null) await put(now.facts, facts);
  const honours = await readIfThere(old.honours);
  if (honours !== null && isSame) await put(now.honours, honours);
  // What was awarded in another movement is no bar in this one; it is kept to be looked up.
  const kept = join(folder, 'khen-thuong-ke-hoach-truoc.xlsx');
  if (honours !== null && !isSame) {
    await put(kept, honours);
    diagnostics.push(
      diagnose('TD4227', { file: now.honours }, { plan: before.movement.number, kept: basename(kept) }),
    );
  }
  const results = isSame ? former.years.filter((each) => each < year) : [];
  carried.push(...(await copyOver(former.folder, folder, { criteria: isSame, results })));
  const profile = isSame ? former.profileText : ofPlan(former.profileText, set.plan);
  const made = await createWorkspace({ folder, year, date, profile, set, criteria, units: register });
  const annexed = annex === undefined ? null : await putAnnex(annex, { folder, made, date });
  carried.push(now.profile);
  const there = new Set(made.map(({ path }) => path));
  const beside = carried
    .filter((path) => !there.has(path))
    .map((path) => ({ path, outcome: 'created' as const }));
  return staged({ items: [...made, ...(annexed?.items ?? []), ...beside], carried }, [
    ...diagnostics,
    ...(annexed?.diagnostics ?? []),
  ]);
}

/** The profile by another plan; all else in it stays as it was written. */
function ofPlan(profile: string, plan: string): string {
  return profile.replace(/^plan:.*$/mu, `plan: ${plan}`);
}
