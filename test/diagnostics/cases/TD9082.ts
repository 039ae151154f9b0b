import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { draftsOfTwo } from '../../support/mail-case.ts';

import { runCli } from '../../support/run-cli.ts';

/** A form is made anew, with more rows, after a draft of it was written. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  draftsOfTwo({ PX02: 'b@vidu.vn' }, async (folder) => {
    const { editRegister } = await import('../../support/edit-register.ts');
    await editRegister(folder, ({ id }) => ({ email: id === 'PX01' ? 'a@vidu.vn' : 'b@vidu.vn' }));
    await runCli(['bieumau', '2022', '--don-vi', 'PX01', 'PX02', '--thu', '--thu-muc', folder]);
    await editRegister(folder, ({ id }) => ({ email: id === 'PX01' ? null : 'b@vidu.vn' }));
  });
