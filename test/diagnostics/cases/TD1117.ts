import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { understood, unitLinesRows, withPeople, withUnitRows } from '../../support/submission-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> => {
  const unanswered = withUnitRows(unitLinesRows.map((row) => row.slice(0, 4)));
  return understood({ ...withPeople([]), 'Tập thể': unanswered['Tập thể'] }).diagnostics;
};
