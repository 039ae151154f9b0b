import { resolve } from 'node:path';
import type { CriteriaEdition } from '../../criteria/schema.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { DiskError } from '../../io/disk-error.ts';
import { readIfThere } from '../../io/read-if-there.ts';
import { shippedFolder } from '../../io/shipped.ts';
import { type CriteriaLibrary, readCriteriaFile, readLibrary } from '../../workspace/criteria-library.ts';
import { findWorkspace } from '../../workspace/find-workspace.ts';
import { workspacePaths } from '../../workspace/paths.ts';
import { readProfile } from '../../workspace/read-profile.ts';
import type { PlaceOptions } from '../common-options.ts';
import type { World } from '../world.ts';
import { whereOf } from './open-criteria.ts';

type Asked = { readonly world: World; readonly options: PlaceOptions };

/** Every criteria set in reach; a workspace is not needed, but one that is named must be there. */
export async function openLibrary({ world, options }: Asked): Promise<Staged<CriteriaLibrary | null>> {
  const workspace = await findWorkspace(whereOf(world, options));
  if (workspace === null && options.workspace !== undefined) {
    return staged(null, [diagnose('TD4201', {}, { folders: [resolve(world.cwd, options.workspace)] })]);
  }
  return readLibrary({
    shippedFolder: shippedFolder('criteria'),
    workspaceFolder: workspace === null ? null : workspacePaths(workspace).criteria,
  });
}

/**
 * The library as far as it is the office's: in a workspace of another plan, those that ship are left out. Where no workspace is,
 * or its profile cannot be read, all of it.
 */
export async function ownLibrary(
  { world, options }: Asked,
  library: CriteriaLibrary,
): Promise<CriteriaLibrary> {
  const folder = await findWorkspace(whereOf(world, options));
  const bytes = folder === null ? null : await readIfThere(workspacePaths(folder).profile);
  const profile = bytes === null ? null : readProfile(bytes, 'thidua.yaml').value;
  const isOwn = ({ edition, isShipped }: CriteriaLibrary['editions'][number]) =>
    !isShipped || profile === null || edition.set.plan === profile.plan;
  const editions = library.editions.filter(isOwn);
  const plans = new Set(editions.map(({ edition }) => edition.set.plan));
  return { editions, frozen: library.frozen.filter(({ plan }) => profile === null || plans.has(plan)) };
}

/** A criteria set by version (`2019.1`, `756-KH-UBND/2019.1`) or by path. */
export async function findEdition(
  world: World,
  asked: string,
  library: CriteriaLibrary,
): Promise<Staged<CriteriaEdition | null>> {
  const editions = library.editions.map(({ edition }) => edition);
  const named = editions.filter(({ set }) => asked === set.version || asked === `${set.plan}/${set.version}`);
  const [only] = named;
  if (only && named.length === 1) return staged(only);
  const versions = editions.map(({ set }) => `${set.plan}/${set.version}`);
  const unknown = staged(null, [diagnose('TD4147', {}, { asked, versions })]);
  if (named.length > 1) return unknown;
  try {
    return await readCriteriaFile(resolve(world.cwd, asked));
  } catch (cause) {
    if (cause instanceof DiskError && ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(cause.code)) return unknown;
    throw cause;
  }
}
