import { join } from 'node:path';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { rememberChoices } from '../../../src/workspace/chosen-names/remember-choices.ts';
import { chosenName } from '../../support/chosen-name.ts';
import { inNewWorkspace } from '../../support/new-workspace.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  inNewWorkspace((folder) =>
    rememberChoices(join(folder, 'don-vi.xlsx'), [chosenName({ unit: 'PX10', alias: 'UBND Đ. Vệ' })]),
  );
