import { checkFrozen } from '../../../src/criteria/frozen.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { smallCriteria } from '../../support/criteria.ts';
import { editionOf } from '../../support/criteria-text.ts';

/** A published file that was edited. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  checkFrozen(
    [{ plan: 'thu-nghiem', version: '2020.1', sha256: 'f'.repeat(64) }],
    [editionOf(smallCriteria())],
  );
