import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readFacts } from '../../../src/tables/facts/read-facts.ts';
import { rawWorkbook } from '../../support/raw-workbook.ts';
import { recordsContext } from '../../support/records.ts';

/** A table of something else. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readFacts(rawWorkbook([['STT', 'Họ và tên']], { file: 'xu-ly.xlsx', sheet: 'Sheet1' }), recordsContext)
    .diagnostics;
