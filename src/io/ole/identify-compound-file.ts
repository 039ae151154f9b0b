import { refuse } from '../refusal.ts';
import type { CompoundFile } from './compound-file.ts';

/** Refuses every OLE file that is not an Excel 97–2003 workbook. */
export function requireExcelStream({ names }: CompoundFile, file: string): void {
  const has = (...wanted: readonly string[]): boolean => wanted.some((name) => names.includes(name));
  if (has('EncryptedPackage', 'EncryptionInfo')) refuse('TD1010', { file }, {});
  if (has('WordDocument')) refuse('TD1009', { file }, { kind: 'văn bản Word (.doc)' });
  if (has('PowerPoint Document')) refuse('TD1009', { file }, { kind: 'bản trình chiếu PowerPoint (.ppt)' });
  if (has('__properties_version1.0')) refuse('TD1014', { file }, { kind: 'thư Outlook (.msg)' });
  if (!names.some((name) => /^(workbook|book)$/i.test(name))) refuse('TD1011', { file }, {});
}
