import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { RawWorkbook } from '../../domain/raw-workbook.ts';
import { limits } from '../limits.ts';
import { Refusal, refuse } from '../refusal.ts';

/** Reads bytes that we checked with SheetJS, loaded when first needed; what it cannot read is refused. */
export async function readForeign(
  bytes: Uint8Array,
  file: string,
  format: string,
): Promise<Staged<RawWorkbook | null>> {
  const { readWithSheetJs } = await import('./read-with-sheetjs.ts');
  try {
    const workbook = readWithSheetJs(bytes, file, format);
    if (workbook.sheets.length === 0) refuse('TD1032', { file }, { format });
    if (cellCount(workbook) > limits.cells) refuse('TD1030', { file }, { limit: limits.cells });
    return staged(workbook, []);
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    const isLocked = cause instanceof Error && /password|encrypt/i.test(cause.message);
    const reason = isLocked ? diagnose('TD1010', { file }, {}) : diagnose('TD1032', { file }, { format });
    return staged(null, [reason]);
  }
}

function cellCount({ sheets }: RawWorkbook): number {
  return sheets.reduce((sum, { rows }) => rows.reduce((count, { cells }) => count + cells.length, sum), 0);
}
