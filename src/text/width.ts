const WIDE = /[\uFF01-\uFF5E\u3000]/u;

/** Letters, digits and signs of full width (`８，５`, `ｘ`), as an East Asian keyboard types them, in the usual width. */
export function withoutWideLetters(text: string): string {
  if (!WIDE.test(text)) return text;
  return text
    .replace(/[\uFF01-\uFF5E]/gu, (letter) => String.fromCharCode((letter.codePointAt(0) ?? 0) - 0xfee0))
    .replaceAll('\u3000', ' ');
}
