import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { FACT_HEADER, factCells, factSheet, readFactSheets } from '../../support/records.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> => {
  const sheet = factSheet([FACT_HEADER, factCells()]);
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, index) =>
      row.row === 2 && index === 0 ? { ...cell, marks: { note: 'đang bị xem xét kỷ luật' } } : cell,
    ),
  }));
  return readFactSheets({ ...sheet, rows }).diagnostics;
};
