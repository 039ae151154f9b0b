import type { PlainFormat } from '../format.ts';
import { refusedPlain } from '../refused/refused.ts';

/** Mail as it travels (RFC 5322): receiving opens it with `parse-eml.ts`; it is never read as a workbook. */
export const eml: PlainFormat = refusedPlain(
  {
    begins: ({ text }) => isMailbox(text) || mailHeaders.test(firstHeader(text) ?? ''),
    isNamed: ({ file, text }) =>
      /\.eml$/i.test(file) || (/\.p7m$/i.test(file) && /^content-type$/i.test(firstHeader(text) ?? '')),
  },
  { code: 'TD1014', values: { kind: 'thư điện tử (.eml)' } },
  { kind: 'eml' },
);

/** The name in the first of two lines of headers; a mailbox has a line of its own before them, Apple Mail a number. */
function firstHeader(text: string): string | undefined {
  const head = lines(text).replace(/^(?:From [^\n]*\n(?:>From [^\n]*\n)?|\d{1,12}[ \t]*\n)?\s*/, '');
  return /^([!-9;-~]+):[ \t].*\n(?:[!-9;-~]+:|[ \t])/.exec(head)?.[1];
}

/** Whether a text begins as a mailbox does: who, when, and headers, whichever they are. */
function isMailbox(text: string): boolean {
  return /^From \S+ [^\n]*\d:\d\d/.test(lines(text)) && firstHeader(text) !== undefined;
}

/** A text with one kind of line ends, and nothing before its first line. */
function lines(text: string): string {
  return text.replace(/\r\n?/g, '\n').trimStart();
}

/** Names that only mail has among its first. */
const mailHeaders =
  /^(return-path|received(-spf)?|delivered-to|delivery-date|envelope-to|reply-to|in-reply-to|references|thread-(topic|index)|mime-version|from|message-id|date|subject|to|x-[\w-]+|dkim-signature|arc-seal|authentication-results)$/i;
