import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { machineFaultsOf } from '../../../src/support/machine-faults.ts';
import { soundMachine } from '../../support/machine.ts';

/** Started from inside a zip: only a part of the tool was unpacked. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  machineFaultsOf({ ...soundMachine, tool: { ...soundMachine.tool, missing: ['criteria', 'templates'] } });
