import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readProfile } from '../../../src/workspace/read-profile.ts';
import { profileWithCouncil } from '../../support/council-terms.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readProfile(
    new TextEncoder().encode(
      await profileWithCouncil([
        { from: null, to: '2022-06-30', name: 'Lương Thế Huy' },
        { from: '2022-06-01', to: null, name: 'Trịnh Thị Khuê' },
      ]),
    ),
    'thidua.yaml',
  ).diagnostics;
