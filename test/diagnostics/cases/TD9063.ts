import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { machineFaultsOf } from '../../../src/support/machine-faults.ts';
import { soundMachine } from '../../support/machine.ts';

/** No font that papers are set in. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  machineFaultsOf({ ...soundMachine, paperFont: 'none' });
