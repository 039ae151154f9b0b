import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { readBytes } from '../../io/read-bytes.ts';
import type { WorkspaceItem } from '../../workspace/create-workspace.ts';
import { workspacePaths } from '../../workspace/paths.ts';
import { readProfile } from '../../workspace/read-profile.ts';
import type { AnnexOfPlan } from './annex-of-plan.ts';
import { putVersion, remarksOnPut } from './put-version.ts';

/**
 * Puts the table to edit, a blank form and what is signed off beside the version that a new workspace got of its plan's own table;
 * nothing where the version is one that was there. Throws `DiskError`.
 */
export async function putAnnex(
  annex: AnnexOfPlan,
  {
    folder,
    made,
    date,
  }: { readonly folder: string; readonly made: readonly WorkspaceItem[]; readonly date: string },
): Promise<{ readonly items: readonly WorkspaceItem[]; readonly diagnostics: readonly Diagnostic[] }> {
  const isNew = made.some(({ path, outcome }) => path === annex.path && outcome === 'created');
  const { profile: at } = workspacePaths(folder);
  const profile = readProfile(await readBytes(at), at).value;
  if (annex.isSame || !isNew || profile === null) return { items: [], diagnostics: [] };
  const { path, table } = annex;
  const files = await putVersion(annex.made, annex.coded, { path, table, profile, date });
  const rest = files.filter((file) => file.path !== path);
  return {
    items: rest.map((file) => ({ path: file.path, outcome: 'created' as const })),
    diagnostics: remarksOnPut(files),
  };
}
