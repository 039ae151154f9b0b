import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { factOf, rankWithFacts } from '../../support/facts-of-year.ts';

/** Somebody whom the unit's report does not name. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  rankWithFacts([factOf({ person: { name: 'Lê Văn Bính', birthDate: null } })]).diagnostics;
