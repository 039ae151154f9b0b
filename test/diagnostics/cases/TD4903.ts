import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readFacts } from '../../../src/tables/facts/read-facts.ts';
import { FACTS, FACTS_FILE } from '../../../src/tables/facts/shape.ts';
import { unit } from '../../support/candidate.ts';
import { factRow, recordsContext, recordWorkbook } from '../../support/records.ts';

/** A name alone that two units have. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => {
  const units = ['007', '008'].map((id) => unit({ id, name: 'Phường Sao Mai' }));
  const workbook = recordWorkbook(FACTS, [factRow({ unit: null })], FACTS_FILE);
  return readFacts(workbook, { ...recordsContext, units }).diagnostics;
};
