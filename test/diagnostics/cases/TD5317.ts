import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { changedResult } from '../../support/changed-result.ts';

/** Criteria whose file is nowhere. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => changedResult(() => undefined);
