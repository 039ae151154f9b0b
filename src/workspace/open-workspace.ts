import { dirname, resolve } from 'node:path';
import { diagnose } from '../diagnostics/diagnose.ts';
import { type Staged, staged } from '../diagnostics/diagnostic.ts';
import type { Profile } from '../domain/profile.ts';
import type { NamesUnitTypes, UnitRegister } from '../domain/unit.ts';
import { readIfThere } from '../io/read-if-there.ts';
import { readWorkbook } from '../io/read-workbook.ts';
import { shippedFolder } from '../io/shipped.ts';
import { readRegister } from '../tables/register/read-register.ts';
import { workspacePaths } from './paths.ts';
import { readProfile } from './read-profile.ts';
import { unitTypesOfPlan } from './unit-types-of-plan.ts';

/** A workspace, opened: its folder (absolute), profile and register of units. */
export type Workspace = {
  readonly folder: string;
  readonly profile: Profile;
  readonly register: UnitRegister;
};

/** Which kinds of unit there are, the profile's plan says: without it nothing is said of them. */
const OF_THE_PLAN: readonly string[] = ['TD4306', 'TD4313'];

/**
 * Finds and reads a workspace: in `folder` where one is named, else in `cwd` or the nearest folder above it that
 * holds a `thidua.yaml`. Null, with everything that is wrong, where it cannot be used. Throws `DiskError` when the
 * disk refuses.
 */
export async function openWorkspace(where: {
  readonly folder?: string;
  readonly cwd: string;
  /** yyyy-MM-dd; without it no day of the register is held against it. */
  readonly today?: string;
}): Promise<Staged<Workspace | null>> {
  const folders = where.folder === undefined ? andAbove(where.cwd) : [resolve(where.cwd, where.folder)];
  for (const folder of folders) {
    const bytes = await readIfThere(workspacePaths(folder).profile);
    if (bytes !== null) return readWorkspace(folder, bytes, where.today);
  }
  return staged(null, [diagnose('TD4201', {}, { folders })]);
}

async function readWorkspace(
  folder: string,
  profileBytes: Uint8Array,
  today: string | undefined,
): Promise<Staged<Workspace | null>> {
  const paths = workspacePaths(folder);
  const profile = readProfile(profileBytes, paths.profile);
  const types =
    profile.value === null
      ? {}
      : await unitTypesOfPlan(profile.value.plan, [paths.criteria, shippedFolder('criteria')]);
  const register = await readRegisterFile(paths.register, today, types);
  if (profile.value === null)
    return staged(null, [
      ...profile.diagnostics,
      ...register.diagnostics.filter(({ code }) => !OF_THE_PLAN.includes(code)),
    ]);
  const diagnostics = [...profile.diagnostics, ...register.diagnostics];
  if (register.value === null) return staged(null, diagnostics);
  return staged({ folder, profile: profile.value, register: register.value }, diagnostics);
}

async function readRegisterFile(
  path: string,
  today: string | undefined,
  names: NamesUnitTypes,
): Promise<Staged<UnitRegister | null>> {
  const bytes = await readIfThere(path);
  if (bytes === null) return staged(null, [diagnose('TD4301', { file: path }, { path })]);
  const workbook = await readWorkbook(bytes, path);
  if (workbook.value === null) return staged(null, workbook.diagnostics);
  const register = readRegister(workbook.value, today, names);
  return staged(register.value, [...workbook.diagnostics, ...register.diagnostics]);
}

function andAbove(folder: string): readonly string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...andAbove(above)];
}
