import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { WorkspaceState } from '../../support/machine.ts';
import { findWorkspace } from '../../workspace/find-workspace.ts';
import { openWorkspace } from '../../workspace/open-workspace.ts';
import { loggedRuns } from '../../workspace/run-log.ts';
import { faultOf } from '../unexpected.ts';
import type { World } from '../world.ts';

export type FoundWorkspace = {
  /** Null where there is none. */
  readonly workspace: Pick<WorkspaceState, 'folder' | 'units' | 'faults' | 'runs'> | null;
  /** Why none was found; nothing where none was asked for and none is there. */
  readonly diagnostics: readonly Diagnostic[];
};

/** The workspace as far as it can be opened; whatever the disk refuses becomes a fault of it. */
export async function workspaceState(world: World, typed: string | undefined): Promise<FoundWorkspace> {
  const where = { cwd: world.cwd, ...(typed !== undefined && { folder: typed }) };
  try {
    const folder = await findWorkspace(where);
    if (folder === null) {
      const none = typed === undefined ? [] : (await openWorkspace(where)).diagnostics;
      return { workspace: null, diagnostics: none };
    }
    return {
      workspace: { folder, ...(await lookInto(folder, world)), runs: await loggedRuns(folder) },
      diagnostics: [],
    };
  } catch (error) {
    return { workspace: null, diagnostics: [faultOf(error, ['kiemtramay'])] };
  }
}

async function lookInto(folder: string, world: World): Promise<Pick<WorkspaceState, 'units' | 'faults'>> {
  try {
    const opened = await openWorkspace({ folder, cwd: folder, today: world.today() });
    return { units: opened.value?.register.units.length ?? null, faults: opened.diagnostics };
  } catch (error) {
    return { units: null, faults: [faultOf(error, ['kiemtramay'])] };
  }
}
