import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { machineFaultsOf } from '../../../src/support/machine-faults.ts';
import { soundMachine } from '../../support/machine.ts';

/** A paper that Word has open. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  machineFaultsOf({
    ...soundMachine,
    workspace: {
      folder: 'D:\\Thi đua',
      units: 82,
      years: [2022],
      open: ['2022/van-ban/bao-cao.docx'],
      faults: [],
      runs: [],
    },
  });
