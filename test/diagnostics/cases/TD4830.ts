import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { importBallots } from '../../../src/tables/council/import-ballots.ts';
import { keptTables } from '../../../src/tables/council/kept-tables.ts';
import { ballotRow, councilContext, councilWorkbook } from '../../support/council.ts';

/** The teller's workbook and the file disagree. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => {
  const kept = keptTables(councilWorkbook({ ballots: [ballotRow()] }), councilContext);
  const other = councilWorkbook({ ballots: [ballotRow({ yes: 9, no: 4 })] });
  return kept === null
    ? []
    : importBallots(kept, { ...other, file: 'kiem-phieu.xlsx' }, councilContext).diagnostics;
};
