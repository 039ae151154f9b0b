import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { saidWhenGoingOn } from '../../support/former-workspace.ts';

/** The plan of the city has other kinds of unit. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  saidWhenGoingOn(['--ke-hoach', '756-KH-UBND', '--nam', '2025']);
