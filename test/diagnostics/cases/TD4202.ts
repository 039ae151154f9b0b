import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readProfile } from '../../../src/workspace/read-profile.ts';
import { PROFILE } from '../../support/profile-text.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readProfile(new TextEncoder().encode(PROFILE.replace('name: ""', 'name: "')), 'thidua.yaml').diagnostics;
