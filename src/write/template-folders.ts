import { shippedFolder } from '../io/shipped.ts';
import { workspacePaths } from '../workspace/paths.ts';

/** Where templates and their data lie: those that ship, and the office's own. */
export function templateFolders(workspace: string) {
  return { shippedFolder: shippedFolder('templates'), workspaceFolder: workspacePaths(workspace).templates };
}
