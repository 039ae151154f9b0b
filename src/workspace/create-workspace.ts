import { basename, dirname, join, resolve } from 'node:path';
import type { CriteriaSet } from '../criteria/schema.ts';
import { realDisk } from '../io/disk.ts';
import { diskError, errorCode } from '../io/disk-error.ts';
import { readBytes } from '../io/read-bytes.ts';
import { shippedFolder } from '../io/shipped.ts';
import { writeFileSafely } from '../io/write-file.ts';
import { renderForm } from '../render/xlsx/render-form.ts';
import { factsForm } from '../tables/facts/form.ts';
import { honoursForm } from '../tables/honours/form.ts';
import { registerForm } from '../tables/register/form.ts';
import { loadCriteria } from './criteria-library.ts';
import { workspacePaths, yearPaths } from './paths.ts';
import { type ProfileAnswers, profileText } from './profile-text.ts';
import { parseStarterUnits } from './starter-units.ts';

/** What a new workspace is to be. */
export type NewWorkspace = {
  readonly folder: string;
  readonly year: number;
  /** yyyy-MM-dd: date in the register's file properties. */
  readonly date: string;
  readonly profile: ProfileAnswers;
  /** `thanh-hoa`: the wards of the city, 2019–2025; `none`: header and instructions only. */
  readonly units: 'thanh-hoa' | 'none';
};

/** A file or folder of the workspace: made now, or left as it stood. */
export type WorkspaceItem = { readonly path: string; readonly outcome: 'created' | 'kept' };

/** Makes what a workspace lacks; what stands there already is never written over. Throws `DiskError`. */
export async function createWorkspace(wanted: NewWorkspace): Promise<readonly WorkspaceItem[]> {
  const folder = resolve(wanted.folder);
  const { profile, register, facts, honours } = workspacePaths(folder);
  const { received } = yearPaths(folder, wanted.year);
  const set = await newestCriteria();
  return [
    await unlessThere(profile, async () => {
      await writeFileSafely(
        profile,
        new TextEncoder().encode(profileText(await starter('thidua.yaml'), wanted.profile)),
      );
    }),
    await unlessThere(register, async () => {
      const units = wanted.units === 'none' ? { units: [] } : parseStarterUnits(await starter('don-vi.yaml'));
      await writeFileSafely(register, await renderForm(registerForm(units, wanted.date)));
    }),
    await unlessThere(facts, async () => {
      await writeFileSafely(facts, await renderForm(factsForm(set, [], wanted.date)));
    }),
    await unlessThere(honours, async () => {
      await writeFileSafely(honours, await renderForm(honoursForm(set, [], wanted.date)));
    }),
    await unlessThere(received, () => makeFolder(received)),
  ];
}

/** The shipped version that no other replaces: its conditions and awards are offered in the registers of both. */
async function newestCriteria(): Promise<CriteriaSet> {
  const { value } = await loadCriteria({ shippedFolder: shippedFolder('criteria'), workspaceFolder: null });
  const newest = value.find(({ set }) => !value.some((other) => other.set.replaces === set.version));
  if (newest === undefined) throw new Error('no criteria ship with the tool');
  return newest.set;
}

async function starter(name: string): Promise<string> {
  return new TextDecoder().decode(
    await readBytes(join(shippedFolder('templates'), 'thu-muc-lam-viec', name)),
  );
}

async function unlessThere(path: string, make: () => Promise<void>): Promise<WorkspaceItem> {
  if (await isThere(path)) return { path, outcome: 'kept' };
  await make();
  return { path, outcome: 'created' };
}

/** Looks at the names in the folder, so that `ThiDua.yaml` counts on a disk that knows no letter case. */
async function isThere(path: string): Promise<boolean> {
  const folder = dirname(path);
  const fold = (name: string) => name.normalize('NFC').toLowerCase();
  try {
    const names = await realDisk.names(folder);
    return names.some((name) => fold(name) === fold(basename(path)));
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') return false;
    throw diskError('read', folder, cause);
  }
}

async function makeFolder(path: string): Promise<void> {
  try {
    await realDisk.makeFolder(path);
  } catch (cause) {
    throw diskError('write', path, cause);
  }
}
