import { diagnose } from '../diagnostics/diagnose.ts';
import { type Staged, staged } from '../diagnostics/diagnostic.ts';
import type { RawFormat, RawWorkbook } from '../domain/raw-workbook.ts';
import { readCsv } from './csv/read-csv.ts';
import { limits } from './limits.ts';
import { sniff } from './sniff.ts';

/** Reads the bytes of a spreadsheet of any format; null where the file is refused, with the reason. */
export async function readWorkbook(bytes: Uint8Array, file: string): Promise<Staged<RawWorkbook | null>> {
  const container = sniff(bytes, file);
  if (typeof container === 'object') return staged(null, [container]);
  if (container === 'text') return readCsv(bytes, file);
  const { readWithSheetJs } = await import('./sheetjs/read-with-sheetjs.ts');
  const format = (/\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? 'xlsx') as RawFormat;
  try {
    return staged(readWithSheetJs(bytes, file, format, { rows: limits.cells }));
  } catch {
    return staged(null, [diagnose('TD1032', { file }, { format })]);
  }
}
