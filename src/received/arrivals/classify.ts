import { limits } from '../../io/limits.ts';
import { readCompoundFile } from '../../io/ole/compound-file.ts';
import { Refusal } from '../../io/refusal.ts';
import { sniff } from '../../io/sniff.ts';
import { readCentralDirectory } from '../../io/zip/central-directory.ts';

/** What the intake does with a file: opens it, or keeps it as a spreadsheet or as something else. */
export type Kind =
  | { readonly kind: 'archive' | 'eml' | 'msg' | 'spreadsheet' }
  /** Kept, and named in words: `tệp PDF`. */
  | { readonly kind: 'other'; readonly what: string }
  /** Holds files, but of a kind that no one here can open. */
  | { readonly kind: 'sealed'; readonly what: string };

/** Tells a received file by its content; its name decides only where the content leaves it open. */
export function classify(bytes: Uint8Array, name: string): Kind {
  const container = sniff(bytes, name);
  if (container === 'zip') return classifyZip(bytes, name);
  if (container === 'ole') return classifyOle(bytes, name);
  if (looksLikeMail(bytes, name)) return { kind: 'eml' };
  if (container === 'text') return { kind: 'spreadsheet' };
  if (isTnef(bytes)) return { kind: 'sealed', what: 'gói winmail.dat của Outlook' };
  if (/\.p7m$/i.test(name)) return { kind: 'sealed', what: 'thư mã hóa hoặc ký số (smime.p7m)' };
  const archive = /^(Rar!|7z\xbc\xaf|\x1f\x8b)/.exec(latin1(bytes, 8));
  if (archive !== null) return { kind: 'sealed', what: archives[archive[1] ?? ''] ?? 'tệp nén' };
  return { kind: 'other', what: words[container.code] ?? 'tệp không rõ loại' };
}

const archives: Readonly<Record<string, string>> = {
  'Rar!': 'tệp nén RAR',
  '7z\xbc\xaf': 'tệp nén 7-Zip',
  '\x1f\x8b': 'tệp nén GZIP',
};

/** In place of the sentences that `rasoat` prints for these codes. */
const words: Readonly<Record<string, string>> = {
  TD1001: 'tệp rỗng (0 byte)',
  TD1003: 'tệp PDF',
  TD1004: 'tệp ảnh',
  TD1005: 'trang web (HTML)',
  TD1006: 'bảng tính kiểu XML 2003, loại công cụ không đọc',
  TD1007: 'văn bản RTF',
  TD1008: 'bảng tính trao đổi đời cũ, loại công cụ không đọc',
  TD1009: 'tệp XML',
};

/** By its parts, not inflated: an office document, else an archive. */
function classifyZip(bytes: Uint8Array, name: string): Kind {
  try {
    const { entries } = readCentralDirectory(bytes, name, limits.zipEntries);
    const has = (pattern: RegExp): boolean => entries.some((entry) => pattern.test(entry.name));
    if (has(/^\[content_types\]\.xml$/i)) {
      if (has(/^word\//i)) return { kind: 'other', what: 'văn bản Word (.docx)' };
      if (has(/^ppt\//i)) return { kind: 'other', what: 'bản trình chiếu PowerPoint (.pptx)' };
      return { kind: 'spreadsheet' };
    }
    if (has(/^mimetype$/) && has(/^content\.xml$/)) {
      const isText = /\.(odt|odp|odg)$/i.test(name);
      return isText
        ? { kind: 'other', what: 'tài liệu OpenDocument khác bảng tính' }
        : { kind: 'spreadsheet' };
    }
    return { kind: 'archive' };
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    // Damaged: what it was meant to be is all that is known; opening it says what is wrong.
    return { kind: /\.(xls\w?|ods|csv)$/i.test(name) ? 'spreadsheet' : 'archive' };
  }
}

function classifyOle(bytes: Uint8Array, name: string): Kind {
  try {
    const names = readCompoundFile(bytes, name).names;
    const has = (...wanted: readonly string[]): boolean => wanted.some((each) => names.includes(each));
    if (has('__properties_version1.0')) return { kind: 'msg' };
    if (has('Workbook', 'Book', 'EncryptedPackage')) return { kind: 'spreadsheet' };
    if (has('WordDocument')) return { kind: 'other', what: 'văn bản Word (.doc)' };
    if (has('PowerPoint Document')) return { kind: 'other', what: 'bản trình chiếu PowerPoint (.ppt)' };
    return { kind: 'other', what: 'tài liệu Office khác' };
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    if (/\.msg$/i.test(name)) return { kind: 'msg' };
    return /\.(doc|ppt)$/i.test(name)
      ? { kind: 'other', what: 'văn bản Word hoặc PowerPoint bị hỏng' }
      : { kind: 'spreadsheet' };
  }
}

/** Two header lines with a name that only mail has among the first, or the extension; mbox has a line before. */
function looksLikeMail(bytes: Uint8Array, name: string): boolean {
  if (/\.eml$/i.test(name)) return bytes.length > 0;
  const head = latin1(bytes, 4096).replace(/^(\xef\xbb\xbf)?(From [^\n]*\n)?\s*/, '');
  const first = /^([\w-]+):[ \t].*\r?\n(?:[\w-]+:|[ \t])/.exec(head)?.[1];
  if (first === undefined) return false;
  return mailHeaders.has(first.toLowerCase()) || (/\.p7m$/i.test(name) && /^content-type$/i.test(first));
}

const mailHeaders = new Set(
  'return-path received delivered-to mime-version from message-id date subject to x-mozilla-status dkim-signature arc-seal authentication-results'.split(
    ' ',
  ),
);

/** Outlook's own package ([MS-OXTNEF] 2.1.3.1). */
function isTnef(bytes: Uint8Array): boolean {
  return latin1(bytes, 4) === '\x78\x9f\x3e\x22';
}

function latin1(bytes: Uint8Array, length: number): string {
  return Buffer.from(bytes.subarray(0, length)).toString('latin1');
}
