import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { understandSafely } from '../../../src/reading/understand-safely.ts';
import { breakingWorkbook } from '../../support/breaking-workbook.ts';
import { intakeContext } from '../../support/submission-workbook.ts';

/** A file on which the tool itself breaks. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => {
  const received = { file: 'sao-mai.xlsx', sha256: '0', receivedOn: null, sender: null };
  return understandSafely(breakingWorkbook('sao-mai.xlsx'), received, intakeContext()).diagnostics;
};
