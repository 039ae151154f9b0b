import type { PlainFormat } from '../format.ts';
import { refusedPlain } from '../refused/refused.ts';

/** Mail as it travels (RFC 5322): receiving opens it with `parse-eml.ts`; it is never read as a workbook. */
export const eml: PlainFormat = refusedPlain(
  {
    begins: ({ text }) => mailHeaders.test(firstHeader(text) ?? ''),
    isNamed: ({ file, text }) =>
      /\.eml$/i.test(file) || (/\.p7m$/i.test(file) && /^content-type$/i.test(firstHeader(text) ?? '')),
  },
  { code: 'TD1014', values: { kind: 'thư điện tử (.eml)' } },
  { kind: 'eml' },
);

/** The name in the first of two lines of headers; a mailbox has a line of its own before them. */
function firstHeader(text: string): string | undefined {
  const head = text.replace(/^(From [^\n]*\n)?\s*/, '');
  return /^([\w-]+):[ \t].*\r?\n(?:[\w-]+:|[ \t])/.exec(head)?.[1];
}

/** Names that only mail has among its first. */
const mailHeaders =
  /^(return-path|received|delivered-to|mime-version|from|message-id|date|subject|to|x-[\w-]+|dkim-signature|arc-seal|authentication-results)$/i;
