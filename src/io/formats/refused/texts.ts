import { refusedPlain } from './refused.ts';

/** Rich text of Word. */
export const rtf = refusedPlain(
  { begins: ({ text }) => /^\s*\{\\rtf/.test(text) },
  { code: 'TD1007', values: {} },
  'văn bản RTF',
);

/** A page with all that belongs to it in one file, as Excel and browsers save it: a mail without sender or addressee. */
export const mhtml = refusedPlain(
  { begins: ({ text }) => isSavedPage(text) },
  { code: 'TD1049', values: {} },
  'trang web một tệp (MHTML)',
);

/** Any other XML. */
export const xml = refusedPlain(
  { begins: ({ text }) => /^\s*<\?xml\b/.test(text) },
  { code: 'TD1009', values: { kind: 'tệp XML' } },
  'tệp XML',
);

/** The headers of RFC 2557, with what only a program that saves pages writes, or without any that mail has. */
function isSavedPage(text: string): boolean {
  const [headers = ''] = text.trimStart().split(/\r?\n\r?\n/, 1);
  const isRelated = /^content-type:\s*multipart\/related/im.test(headers);
  if (/^(x-document-type:\s*workbook|snapshot-content-location:|from:\s*"?<?saved by )/im.test(headers))
    return true;
  return (
    isRelated &&
    /^mime-version:/im.test(headers) &&
    !/^(from|to|received|message-id|return-path):/im.test(headers)
  );
}
