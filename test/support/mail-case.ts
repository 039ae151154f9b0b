import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { editRegister } from './edit-register.ts';
import { inNewWorkspace } from './new-workspace.ts';
import { diagnosticsOf } from './run-cli.ts';

const TYPED = ['bieumau', '2022', '--don-vi', 'PX01', 'PX02', '--thu'];

/** What drafts of forms for two units come to where the register has these addresses; `before` runs in between. */
export function draftsOfTwo(
  addresses: Readonly<Record<string, string>>,
  before: (folder: string) => Promise<unknown> = async () => undefined,
): Promise<readonly Diagnostic[]> {
  return inNewWorkspace(async (folder) => {
    await editRegister(folder, ({ id }) => ({ email: addresses[id] ?? null }));
    await before(folder);
    return diagnosticsOf([...TYPED, '--thu-muc', folder]);
  });
}
