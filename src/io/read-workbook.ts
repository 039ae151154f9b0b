import { diagnose } from '../diagnostics/diagnose.ts';
import { type Staged, staged } from '../diagnostics/diagnostic.ts';
import type { RawWorkbook } from '../domain/raw-workbook.ts';
import { readCsv } from './formats/csv/read-csv.ts';
import { readOds } from './formats/ods/read-ods.ts';
import { checkRecords } from './formats/xls/check-records.ts';
import { readXlsx } from './formats/xlsx/read-xlsx.ts';
import { limits } from './limits.ts';
import { readCompoundFile } from './ole/compound-file.ts';
import { requireExcelStream } from './ole/identify-compound-file.ts';
import { Refusal, refuse } from './refusal.ts';
import { remarksOnCells, remarksOnName, remarksOnParts } from './remarks.ts';
import { sniff } from './sniff.ts';
import { identifyPackage } from './zip/identify-package.ts';
import { openZip } from './zip/open-zip.ts';
import { repack } from './zip/repack.ts';

/**
 * Reads the bytes of a spreadsheet of any format: told by content, checked and inflated by us before a parser sees
 * it. Null where the file is refused, with the reason. Never throws for what a file holds.
 */
export async function readWorkbook(bytes: Uint8Array, file: string): Promise<Staged<RawWorkbook | null>> {
  try {
    const { value, diagnostics } = await readAny(bytes, file);
    if (value === null) return staged(null, diagnostics);
    return staged(value, [...remarksOnName(file, value.format), ...diagnostics, ...remarksOnCells(value)]);
  } catch (cause) {
    if (cause instanceof Refusal) return staged(null, [cause.diagnostic]);
    throw cause;
  }
}

async function readAny(bytes: Uint8Array, file: string): Promise<Staged<RawWorkbook | null>> {
  if (bytes.length > limits.fileBytes) return staged(null, [tooLarge(file, bytes.length)]);
  const container = sniff(bytes, file);
  switch (container) {
    case 'zip':
      return readZip(bytes, file);
    case 'ole':
      return readOle(bytes, file);
    case 'text':
      return readCsv(bytes, file);
    default:
      return staged(null, [container]);
  }
}

/** Refuses a file by its size alone, before it is read into memory. */
export function tooLarge(file: string, size: number) {
  const mebibytes = Math.ceil((size / 1024 / 1024) * 10) / 10;
  return diagnose('TD1002', { file }, { mebibytes, limit: limits.fileBytes / 1024 / 1024 });
}

async function readZip(bytes: Uint8Array, file: string): Promise<Staged<RawWorkbook | null>> {
  const zip = openZip(bytes, file);
  const { format, main } = identifyPackage(zip, file);
  const remarks = remarksOnParts(zip.names, file);
  switch (format) {
    case 'xlsx':
    case 'xlsm':
      return staged(readXlsx(zip, main, file, format), remarks);
    case 'xlsb':
      return readForeign(repack(zip, isBinaryPart), file, format, remarks);
    case 'ods':
      return staged(readOds(zip, file), remarks);
  }
}

function isBinaryPart(name: string): boolean {
  return /^(\[content_types\]\.xml|_rels\/\.rels|xl\/(_rels\/.*|worksheets\/.*|[^/]*\.bin))$/i.test(name);
}

async function readOle(bytes: Uint8Array, file: string): Promise<Staged<RawWorkbook | null>> {
  const compound = readCompoundFile(bytes, file);
  checkRecords(requireExcelStream(compound, file), file);
  return readForeign(bytes, file, 'xls', remarksOnParts(compound.names, file));
}

async function readForeign(
  bytes: Uint8Array,
  file: string,
  format: 'xls' | 'xlsb',
  remarks: Staged<unknown>['diagnostics'],
): Promise<Staged<RawWorkbook | null>> {
  const { readWithSheetJs } = await import('./sheetjs/read-with-sheetjs.ts');
  try {
    const workbook = readWithSheetJs(bytes, file, format);
    if (workbook.sheets.length === 0) refuse('TD1032', { file }, { format });
    if (cellCount(workbook) > limits.cells) refuse('TD1030', { file }, { limit: limits.cells });
    return staged(workbook, remarks);
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
