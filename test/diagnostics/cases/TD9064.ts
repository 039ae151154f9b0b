import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { machineFaultsOf } from '../../../src/support/machine-faults.ts';
import { soundMachine } from '../../support/machine.ts';

/** A workspace that OneDrive copies elsewhere. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  machineFaultsOf({
    ...soundMachine,
    workspace: {
      folder: 'C:\\Users\\lan\\OneDrive - UBND\\Thi đua',
      units: 82,
      years: [2022],
      open: [],
      faults: [],
      runs: [],
    },
  });
