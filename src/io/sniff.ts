import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** What the first bytes of a file say that it is; `text` may be a .csv. */
export type Container = 'zip' | 'ole' | 'text';

/** Tells the container by its content, never by its name; or why the file is refused. */
export function sniff(bytes: Uint8Array, file: string): Container | Diagnostic {
  if (bytes.length === 0) return diagnose('TD1001', { file }, {});
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04) || starts(bytes, 0x50, 0x4b, 0x05, 0x06)) return 'zip';
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return 'ole';
  return refusedMagic(bytes, file) ?? refusedText(bytes, file) ?? textOrUnknown(bytes, file);
}

function refusedMagic(bytes: Uint8Array, file: string): Diagnostic | null {
  const head = latin1(bytes.subarray(0, 1024));
  // Adobe's own readers accept a PDF header anywhere in the first kilobyte.
  if (head.includes('%PDF-')) return diagnose('TD1003', { file }, {});
  const picture = pictures.find(([pattern]) => pattern.test(head));
  if (picture !== undefined) return diagnose('TD1004', { file }, { kind: picture[1] });
  const archive = archives.find(([pattern]) => pattern.test(head));
  if (archive !== undefined) return diagnose('TD1013', { file }, { kind: archive[1] });
  return isDbf(bytes) ? diagnose('TD1008', { file }, { kind: 'cơ sở dữ liệu DBF' }) : null;
}

const pictures: readonly (readonly [RegExp, string])[] = [
  [/^\xff\xd8\xff/, 'JPEG'],
  [/^\x89PNG\r\n\x1a\n/, 'PNG'],
  [/^GIF8[79]a/, 'GIF'],
  [/^BM.{4}\0\0\0\0/s, 'BMP'],
  [/^(II\*\0|MM\0\*)/, 'TIFF'],
  [/^RIFF.{4}WEBP/s, 'WebP'],
  [/^.{4}ftyp(heic|heix|mif1|avif)/s, 'HEIC'],
];

const archives: readonly (readonly [RegExp, string])[] = [
  [/^Rar!\x1a\x07/, 'RAR'],
  [/^7z\xbc\xaf\x27\x1c/, '7-Zip'],
  [/^\x1f\x8b/, 'GZIP'],
];

/** dBase: version byte, a plausible date of the last change, header length that ends within the file. */
function isDbf(bytes: Uint8Array): boolean {
  const [version = 0, , month = 0, day = 0] = bytes;
  if (![0x02, 0x03, 0x30, 0x31, 0x83, 0x8b, 0xf5].includes(version) || bytes.length < 33) return false;
  const header = (bytes[8] ?? 0) + (bytes[9] ?? 0) * 256;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && header >= 33 && header <= bytes.length;
}

function refusedText(bytes: Uint8Array, file: string): Diagnostic | null {
  const head = headText(bytes);
  if (/^\s*\{\\rtf/.test(head)) return diagnose('TD1007', { file }, {});
  if (/^ID;[PNE]/.test(head)) return diagnose('TD1008', { file }, { kind: 'SYLK (.slk)' });
  if (/^TABLE\r?\n0,1\r?\n/.test(head)) return diagnose('TD1008', { file }, { kind: 'DIF (.dif)' });
  if (/<Workbook[\s>]|urn:schemas-microsoft-com:office:spreadsheet/.test(head)) {
    return diagnose('TD1006', { file }, {});
  }
  if (
    /^\s*(?:<!--(?:(?!-->).)*-->\s*)*<(!doctype\s+html|html|head|meta|body|table|div|style)[\s>]/is.test(head)
  ) {
    return diagnose('TD1005', { file }, {});
  }
  if (/^\s*<\?xml\b/.test(head)) {
    return /<html[\s>]/i.test(head)
      ? diagnose('TD1005', { file }, {})
      : diagnose('TD1009', { file }, { kind: 'tệp XML' });
  }
  return /^(Return-Path|Received|Delivered-To|MIME-Version|From|Message-ID|X-[\w-]+): .*\r?\n[\w-]+: /i.test(
    head,
  )
    ? diagnose('TD1014', { file }, { kind: 'thư điện tử (.eml)' })
    : null;
}

/** Text has no control characters but white space; UTF-16 shows by its mark or its pattern of zeros. */
function textOrUnknown(bytes: Uint8Array, file: string): 'text' | Diagnostic {
  if (/\.(csv|txt|tsv)$/i.test(file)) return 'text';
  // Lists and programs of other kinds are text too.
  if (!/\.(xls\w?|ods|prn)$|(^|\/)[^.]*$/i.test(file)) return diagnose('TD1011', { file }, {});
  const sample = bytes.subarray(0, 8192);
  const isMarked = starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff);
  const isText = isMarked || sample.every((byte) => byte >= 0x20 || (byte >= 9 && byte <= 13));
  return isText ? 'text' : diagnose('TD1011', { file }, {});
}

function headText(bytes: Uint8Array): string {
  const head = bytes.subarray(0, 4096);
  if (starts(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(head);
  if (starts(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(head);
  return latin1(starts(bytes, 0xef, 0xbb, 0xbf) ? head.subarray(3) : head);
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

function starts(bytes: Uint8Array, ...magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
