import { resolve } from 'node:path';
import type { CriteriaEdition } from '../../criteria/schema.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { Profile } from '../../domain/profile.ts';
import { readIfThere } from '../../io/read-if-there.ts';
import { beginWithVersion } from '../../workspace/begin-workspace.ts';
import type { CriteriaLibrary } from '../../workspace/criteria-library.ts';
import { findWorkspace } from '../../workspace/find-workspace.ts';
import { workspacePaths } from '../../workspace/paths.ts';
import { readProfile } from '../../workspace/read-profile.ts';
import { levelOfTerritory } from '../../workspace/starters/office-levels.ts';
import { loadStarters } from '../../workspace/starters/shipped.ts';
import type { PlaceOptions } from '../common-options.ts';
import type { World } from '../world.ts';
import { openLibrary } from './criteria-library.ts';
import { whereOf } from './open-criteria.ts';

/** Where criteria are brought in: a workspace, or a mere folder. */
export type CriteriaHome = {
  /** Null where there is no workspace. */
  readonly workspace: string | null;
  /** The profile of the workspace; null where there is none, or none that can be used. */
  readonly profile: Profile | null;
  readonly library: CriteriaLibrary;
  /** Where the files of a version are written. */
  readonly folder: string;
  /** A folder that is there, kept from other runs meanwhile. */
  readonly locked: string;
};

type Asked = {
  readonly world: World;
  readonly options: PlaceOptions & { readonly folder?: string | undefined };
};

/** The workspace around, or the folder that was named; a workspace is not needed. */
export async function openCriteriaHome({ world, options }: Asked): Promise<Staged<CriteriaHome | null>> {
  const { value: library, diagnostics } = await openLibrary({ world, options });
  if (library === null) return staged(null, diagnostics);
  const workspace = await findWorkspace(whereOf(world, options));
  const bytes = workspace === null ? null : await readIfThere(workspacePaths(workspace).profile);
  const profile =
    bytes === null || workspace === null ? null : readProfile(bytes, workspacePaths(workspace).profile).value;
  const own = workspace === null ? world.cwd : workspacePaths(workspace).criteria;
  const folder = options.folder === undefined ? own : resolve(world.cwd, options.folder);
  // What is wrong with other versions is theirs to say, and keeps nobody from bringing in a new one.
  const others: readonly Diagnostic[] = diagnostics.map((each) => ({ ...each, severity: 'info' }));
  return staged({ workspace, profile, library, folder, locked: workspace ?? world.cwd }, others);
}

/** The profile that a blank form names its office by: that of the workspace, else the plan's own issuer. */
export async function profileFor(
  { profile }: CriteriaHome,
  { set }: Pick<CriteriaEdition, 'set'>,
): Promise<Profile> {
  if (profile !== null) return profile;
  const { levels, profile: template } = await loadStarters();
  const territory = set.movement.issuer.replace(/^(?:Ủy ban nhân dân|UBND)\s*/iu, '').trim();
  const named = territory === '' ? (set.scope ?? '').replace(/^toàn\s+/iu, '') : territory;
  const level = levelOfTerritory(levels, named) ?? levels.at(-1);
  if (level === undefined) throw new Error('no level of office ships with the tool');
  const answers = { issuingAgency: set.movement.issuer, ...(named !== '' && { territory: named }) };
  const { profile: text } = beginWithVersion({ set }, { level, answers, profile: template }, null);
  const made = readProfile(new TextEncoder().encode(text), 'thidua.yaml');
  if (made.value === null)
    throw new Error(`the profile that ships cannot be used: ${made.diagnostics[0]?.message}`);
  return made.value;
}
