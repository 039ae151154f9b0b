import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { peopleRows, understood, withPeople } from '../../support/submission-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  understood(withPeople(peopleRows.map((row) => [...row, null, 'nghỉ thai sản']))).diagnostics;
