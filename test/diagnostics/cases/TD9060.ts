import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { machineFaultsOf } from '../../../src/support/machine-faults.ts';
import { soundMachine } from '../../support/machine.ts';

/** A Node from before the oldest that the tool runs on. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  machineFaultsOf({ ...soundMachine, node: { version: '20.9.0', needed: '20.19' } });
