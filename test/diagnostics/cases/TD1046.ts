import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readWorkbook } from '../../../src/io/read-workbook.ts';
import { buildXlsb, sheetRecords } from '../../support/hostile/build-xlsb.ts';

const { row, text } = sheetRecords;

export const reproduce = async (): Promise<readonly Diagnostic[]> => {
  const bytes = buildXlsb([
    { name: 'Tập thể', records: [row(0), text(0, 'Mã')] },
    { name: 'Cá nhân', records: [text(0, 'ô không thuộc dòng nào')] },
  ]);
  return (await readWorkbook(bytes, 'to-khai.xlsb')).diagnostics;
};
