import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readCouncil } from '../../../src/tables/council/read-council.ts';
import { councilContext, councilWorkbook } from '../../support/council.ts';

/** Somebody deleted the sheet of votes. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => {
  const workbook = councilWorkbook({});
  const sheets = workbook.sheets.filter(({ name }) => name !== 'Phiếu bầu');
  return readCouncil({ ...workbook, sheets }, councilContext).diagnostics;
};
