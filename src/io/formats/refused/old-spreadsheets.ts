import type { Head } from '../head.ts';
import { refusedPlain } from './refused.ts';

const exchanged = 'bảng tính trao đổi đời cũ, loại công cụ không đọc';

/** dBase. */
export const dbf = refusedPlain(
  { begins: isDbf },
  { code: 'TD1008', values: { kind: 'cơ sở dữ liệu DBF' } },
  exchanged,
);

/** Symbolic link format of Multiplan. */
export const sylk = refusedPlain(
  { begins: ({ text }) => /^ID;[PNE]/.test(text) },
  { code: 'TD1008', values: { kind: 'SYLK (.slk)' } },
  exchanged,
);

/** Data interchange format of VisiCalc. */
export const dif = refusedPlain(
  { begins: ({ text }) => /^TABLE\r?\n0,1\r?\n/.test(text) },
  { code: 'TD1008', values: { kind: 'DIF (.dif)' } },
  exchanged,
);

/** XML Spreadsheet of Excel 2003. */
export const xmlSpreadsheet = refusedPlain(
  { begins: ({ text }) => /<Workbook[\s>]|urn:schemas-microsoft-com:office:spreadsheet/.test(text) },
  { code: 'TD1006', values: {} },
  'bảng tính kiểu XML 2003, loại công cụ không đọc',
);

/** Version byte, a plausible date of the last change, header length that ends within the file. */
function isDbf({ bytes }: Head): boolean {
  const [version = 0, , month = 0, day = 0] = bytes;
  if (![0x02, 0x03, 0x30, 0x31, 0x83, 0x8b, 0xf5].includes(version) || bytes.length < 33) return false;
  const header = (bytes[8] ?? 0) + (bytes[9] ?? 0) * 256;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && header >= 33 && header <= bytes.length;
}
