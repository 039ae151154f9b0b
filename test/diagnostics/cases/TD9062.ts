import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { machineFaultsOf } from '../../../src/support/machine-faults.ts';
import { soundMachine } from '../../support/machine.ts';

/** A disk with 37 MB left. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  machineFaultsOf({ ...soundMachine, disk: { free: 37 * 1024 ** 2, total: 200 * 1024 ** 3 } });
