import { join } from 'node:path';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { rememberChoices } from '../../../src/workspace/chosen-names/remember-choices.ts';
import { chosenName } from '../../support/chosen-name.ts';
import { withFolder } from '../../support/with-folder.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  withFolder({ 'don-vi.xlsx': 'Mã;Tên đơn vị;Loại\n001;Phường Đông Vệ;Phường, xã\n' }, (folder) =>
    rememberChoices(join(folder, 'don-vi.xlsx'), [chosenName()]),
  );
