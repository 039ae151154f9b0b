import { cellAddress } from '../../../src/domain/location.ts';
import type { RawContent, RawWorkbook } from '../../../src/domain/raw-workbook.ts';

/** Every cell of a workbook by `Sheet!A1`, its content as one line. */
export function contentsOf(workbook: RawWorkbook): Map<string, string> {
  const found = new Map<string, string>();
  for (const { name, rows } of workbook.sheets) {
    for (const { row, cells } of rows) {
      for (const { column, content } of cells)
        found.set(`${name}!${cellAddress(row, column)}`, line(content));
    }
  }
  return found;
}

function line(content: RawContent): string {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'number':
      return content.isPercent === true ? `${content.value} (%)` : String(content.value);
    case 'date':
      return content.iso;
    case 'boolean':
      return content.value ? 'TRUE' : 'FALSE';
    case 'error':
      return content.error;
    case 'formula-without-value':
      return '(formula)';
  }
}
