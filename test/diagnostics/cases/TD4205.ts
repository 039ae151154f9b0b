import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readProfile } from '../../../src/workspace/read-profile.ts';
import { PROFILE } from '../../support/profile-text.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readProfile(new TextEncoder().encode(PROFILE.replace('2025-06-30', '30/6/2025')), 'thidua.yaml')
    .diagnostics;
