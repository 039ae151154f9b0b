import type { PlainFormat } from '../format.ts';
import { refusedPlain } from './refused.ts';

/** Archives that nobody here opens. */
export const rar = archive('RAR', /^Rar!\x1a\x07/);
export const sevenZip = archive('7-Zip', /^7z\xbc\xaf\x27\x1c/);
export const gzip = archive('GZIP', /^\x1f\x8b/);

/** Outlook's own package ([MS-OXTNEF] 2.1.3.1): receiving opens it with `read-tnef.ts`. */
export const tnef = refusedPlain(
  { begins: ({ letters }) => letters.startsWith('\x78\x9f\x3e\x22') },
  { code: 'TD1011', values: {} },
  { kind: 'tnef' },
);

/** A mail encrypted or signed as a whole (S/MIME); its bytes have no signature of their own. */
export const smime = refusedPlain(
  { isNamed: ({ file }) => /\.p7m$/i.test(file) },
  { code: 'TD1011', values: {} },
  { kind: 'sealed', what: 'thư mã hóa hoặc ký số (smime.p7m)' },
);

function archive(kind: string, signature: RegExp): PlainFormat {
  const what = `tệp nén ${kind}`;
  return refusedPlain(
    { begins: ({ letters }) => signature.test(letters) },
    { code: 'TD1013', values: { kind } },
    { kind: 'sealed', what },
  );
}
