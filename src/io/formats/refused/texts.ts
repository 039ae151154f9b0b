import { refusedPlain } from './refused.ts';

/** Rich text of Word. */
export const rtf = refusedPlain(
  { begins: ({ text }) => /^\s*\{\\rtf/.test(text) },
  { code: 'TD1007', values: {} },
  'văn bản RTF',
);

/** A web page: HTML, or XHTML under a declaration of XML. */
export const html = refusedPlain(
  {
    begins: ({ text }) =>
      /^\s*(?:<!--(?:(?!-->).)*-->\s*)*<(!doctype\s+html|html|head|meta|body|table|div|style)[\s>]/is.test(
        text,
      ) ||
      (/^\s*<\?xml\b/.test(text) && /<html[\s>]/i.test(text)),
  },
  { code: 'TD1005', values: {} },
  'trang web (HTML)',
);

/** Any other XML. */
export const xml = refusedPlain(
  { begins: ({ text }) => /^\s*<\?xml\b/.test(text) },
  { code: 'TD1009', values: { kind: 'tệp XML' } },
  'tệp XML',
);
