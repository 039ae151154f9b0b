import { basename, dirname, join, resolve } from 'node:path';
import { periodsOf } from '../criteria/of-term.ts';
import type { CriteriaSet } from '../criteria/schema.ts';
import type { Term } from '../domain/term.ts';
import type { UnitRegister } from '../domain/unit.ts';
import { realDisk } from '../io/disk.ts';
import { diskError, errorCode } from '../io/disk-error.ts';
import { writeFileSafely } from '../io/write-file.ts';
import { renderForm } from '../render/xlsx/render-form.ts';
import { factsForm } from '../tables/facts/form.ts';
import { honoursForm } from '../tables/honours/form.ts';
import { registerForm } from '../tables/register/form.ts';
import { workspacePaths, yearPaths } from './paths.ts';

/** What a new workspace is to be. */
export type NewWorkspace = {
  readonly folder: string;
  readonly year: number;
  /** yyyy-MM-dd: date in the register's file properties. */
  readonly date: string;
  /** The text of `thidua.yaml`. */
  readonly profile: string;
  /** The plan that it works by: its kinds of unit, conditions and awards are offered in the office's tables. */
  readonly set: CriteriaSet;
  /** The plan's version as a file of `tieu-chi/`; null where the plan ships with the tool. */
  readonly criteria: { readonly name: string; readonly text: string } | null;
  /** What the register begins with; none: header and instructions only. */
  readonly units: UnitRegister;
};

/** A file or folder of the workspace: made now, or left as it stood. */
export type WorkspaceItem = { readonly path: string; readonly outcome: 'created' | 'kept' };

/** Makes what a workspace lacks; what stands there already is never written over. Throws `DiskError`. */
export async function createWorkspace(wanted: NewWorkspace): Promise<readonly WorkspaceItem[]> {
  const folder = resolve(wanted.folder);
  const paths = workspacePaths(folder);
  const { set, date, criteria, year } = wanted;
  const periods = periodsOf(set).map((reportingPeriod): Term => ({ year, reportingPeriod }));
  const terms = periods.length === 0 ? [{ year }] : periods;
  const text = (path: string, content: string) =>
    unlessThere(path, () => writeFileSafely(path, new TextEncoder().encode(content)));
  return [
    await text(paths.profile, wanted.profile),
    ...(criteria === null ? [] : [await text(join(paths.criteria, criteria.name), criteria.text)]),
    await unlessThere(paths.register, async () => {
      await writeFileSafely(paths.register, await renderForm(registerForm(wanted.units, date, set)));
    }),
    await unlessThere(paths.facts, async () => {
      await writeFileSafely(paths.facts, await renderForm(factsForm(set, [], date)));
    }),
    await unlessThere(paths.honours, async () => {
      await writeFileSafely(paths.honours, await renderForm(honoursForm(set, [], date)));
    }),
    ...(await Promise.all(
      terms.map((term) => {
        const { received } = yearPaths(folder, term);
        return unlessThere(received, () => makeFolder(received));
      }),
    )),
  ];
}

async function unlessThere(path: string, make: () => Promise<unknown>): Promise<WorkspaceItem> {
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
