import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readProfile } from '../../../src/workspace/read-profile.ts';
import { PROFILE } from '../../support/profile-text.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> => {
  const office = PROFILE.slice(PROFILE.indexOf('  - from'), PROFILE.indexOf('# Nơi nhận'));
  const twice = PROFILE.replace('# Nơi nhận', `${office}# Nơi nhận`);
  return readProfile(new TextEncoder().encode(twice), 'thidua.yaml').diagnostics;
};
