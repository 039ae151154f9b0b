import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { machineFaultsOf } from '../../../src/support/machine-faults.ts';
import { soundMachine } from '../../support/machine.ts';

/** A clock that fell back to an earlier year. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  machineFaultsOf({ ...soundMachine, today: '2022-12-05' });
