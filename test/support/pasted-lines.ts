import { goodSheets, type Rows, type Sheets, unitHeader, unitLinesRows } from './submission-workbook.ts';

/** The table `Tập thể` as lines of text, a line in one cell, blank cells kept. */
export function pastedLines(separator: string): Rows {
  return [unitHeader, ...unitLinesRows].map((row) => [
    unitHeader.map((_, column) => row[column] ?? '').join(separator),
  ]);
}

/** The small form with these rows as its table `Tập thể`. */
export function withUnitLines(rows: Rows): Sheets {
  return { ...goodSheets, 'Tập thể': { rows } };
}
