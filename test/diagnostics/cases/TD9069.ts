import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { machineFaultsOf } from '../../../src/support/machine-faults.ts';
import { soundMachine } from '../../support/machine.ts';

/** A workspace so deep that its papers go beyond what Windows takes. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  machineFaultsOf({
    ...soundMachine,
    workspace: {
      folder: `D:\\${'Thi đua khen thưởng '.repeat(8)}`,
      units: 82,
      years: [2022],
      open: [],
      faults: [],
      runs: [],
    },
  });
