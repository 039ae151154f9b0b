import { type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { RawWorkbook } from '../../domain/raw-workbook.ts';
import { containerOf, headOf } from '../formats/head.ts';
import { identifyZip } from '../formats/identify.ts';
import { docx } from '../formats/refused/packages.ts';
import { limits } from '../limits.ts';
import { readWorkbook, tooLarge } from '../read-workbook.ts';
import { Refusal } from '../refusal.ts';
import { openZip, type Zip } from '../zip/open-zip.ts';
import { boldCells } from './bold-cells.ts';
import { readDocxTables } from './docx-tables.ts';

/**
 * Reads a plan's annex: any spreadsheet that is read of units, and besides that the tables of a .docx, a sheet each. Which
 * cells are bold is told where the format says so. Null where the file is refused, with the reason. Never throws for what a
 * file holds.
 */
export async function readAnnex(bytes: Uint8Array, file: string): Promise<Staged<RawWorkbook | null>> {
  if (bytes.length > limits.fileBytes) return staged(null, [tooLarge(file, bytes.length)]);
  try {
    const zip = containerOf(headOf(bytes, file)) === 'zip' ? openZip(bytes, file) : null;
    if (zip === null) return await readWorkbook(bytes, file);
    const { format, main } = identifyZip(zip, file);
    if (format === docx) return staged(readDocxTables(zip, main, file));
    const read = await readWorkbook(bytes, file);
    if (read.value === null || !/^xls[xm]$/u.test(read.value.format)) return read;
    return { ...read, value: withBold(read.value, zip, main) };
  } catch (cause) {
    if (cause instanceof Refusal) return staged(null, [cause.diagnostic]);
    throw cause;
  }
}

function withBold(workbook: RawWorkbook, zip: Zip, main: string): RawWorkbook {
  const bold = boldCells(zip, main, workbook.file);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({ ...sheet, bold: bold.get(sheet.name) ?? new Set() })),
  };
}
