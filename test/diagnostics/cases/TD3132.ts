import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { checked, withPeople } from '../../support/submission-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> => checked(withPeople([]));
