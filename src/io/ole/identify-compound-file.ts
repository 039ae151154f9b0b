import { refuse } from '../refusal.ts';
import type { CompoundFile } from './compound-file.ts';

/** The stream of an Excel 97–2003 workbook; refuses every other OLE file. */
export function requireExcelStream({ names, stream }: CompoundFile, file: string): Uint8Array {
  const has = (...wanted: readonly string[]): boolean => wanted.some((name) => names.includes(name));
  if (has('EncryptedPackage', 'EncryptionInfo')) refuse('TD1010', { file }, {});
  if (has('WordDocument')) refuse('TD1009', { file }, { kind: 'văn bản Word (.doc)' });
  if (has('PowerPoint Document')) refuse('TD1009', { file }, { kind: 'bản trình chiếu PowerPoint (.ppt)' });
  if (has('__properties_version1.0')) refuse('TD1014', { file }, { kind: 'thư Outlook (.msg)' });
  return stream('Workbook') ?? stream('Book') ?? refuse('TD1011', { file }, {});
}
