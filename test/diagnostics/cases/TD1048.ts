import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readWorkbook } from '../../../src/io/read-workbook.ts';
import { buildXlsx, textRow } from '../../support/hostile/build-xlsx.ts';
import { encryptAgile } from '../../support/hostile/encrypt-office.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> => {
  const bytes = encryptAgile(buildXlsx({ sheets: [{ name: 'Tập thể', rows: textRow(1, 'Mã') }] }));
  return (await readWorkbook(bytes, 'to-khai.xlsx')).diagnostics;
};
