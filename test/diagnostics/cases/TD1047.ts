import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readWorkbook } from '../../../src/io/read-workbook.ts';
import { biffCells, buildBiff } from '../../support/hostile/build-biff.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> => {
  const bytes = buildBiff([{ name: 'Tập thể', records: [biffCells.number(3, 5, Number.NaN)] }]);
  return (await readWorkbook(bytes, 'to-khai.xls')).diagnostics;
};
