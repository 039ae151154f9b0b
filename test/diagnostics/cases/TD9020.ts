import { chooseUnits } from '../../../src/cli/steps/choose-units.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { WARD } from '../../form/small-set.ts';

/** The clerk asks for the form of a unit that the register does not know that year. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  chooseUnits([WARD], 2022, ['Phường Không Có']).diagnostics;
