import { refuse } from '../../refusal.ts';
import type { PlainFormat } from '../format.ts';

/**
 * A web page: HTML, or XHTML under a declaration of XML. A page is no spreadsheet, but what is to be done about it hangs on what
 * it is: a table that some system gives out as .xls, the frame of a workbook without its sheets, or a page to log in.
 */
export const html: PlainFormat = {
  container: 'none',
  begins: ({ text }) =>
    /^\s*(?:<!--(?:(?!-->).)*-->\s*)*<(!doctype\s+html|html|head|meta|body|table|div|style)[\s>]/is.test(
      text,
    ) ||
    (/^\s*<\?xml\b/.test(text) && /<html[\s>]/i.test(text)),
  received: { kind: 'other', what: 'trang web (HTML)' },
  read: (bytes, file) => {
    const text = textOf(bytes);
    if (/<table[\s>/]/i.test(text)) return refuse('TD1005', { file }, {});
    if (/<frameset[\s>/]/i.test(text) || /<x:WorksheetSource\s/i.test(text))
      return refuse('TD1074', { file }, {});
    return refuse('TD1073', { file }, { title: titleOf(text) });
  },
  isBounded: () => true,
};

/** Only tags and the title are looked at: the letters in between may be of any encoding. */
function textOf(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

function titleOf(text: string): string {
  const from = /<title[^<>]{0,200}>/i.exec(text);
  if (from === null) return '';
  const rest = text.slice(from.index + from[0].length);
  const [title = ''] = rest.slice(0, 200).split('<', 1);
  return title.replace(/\s+/g, ' ').trim().slice(0, 60);
}
