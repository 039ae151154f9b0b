/** Characters of symbol fonts that people tick with, as the letters that the file holds (code points below 256). */
const SYMBOLS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  wingdings: { ü: '✓', û: '✗', þ: '☑', ý: '☒', x: '☒', o: '☐', q: '☐', '¨': '☐' },
  'wingdings 2': { P: '✓', O: '✗', R: '☑', Q: '☒', S: '☒', T: '☒', '£': '☐', '*': '☐' },
  webdings: { a: '✓', r: '✗', c: '☐', g: '☐' },
  symbol: { Ö: '✓', '´': '×' },
};

/**
 * What a text shows in a symbol font (Wingdings 1 and 2, Webdings, Symbol), also where the file stores it in the private
 * area U+F0xx; null where the font is none of them, or shows no tick, cross or box.
 */
export function shownInSymbolFont(text: string, font: string | undefined): string | null {
  const symbols = font === undefined ? undefined : SYMBOLS[font.trim().toLowerCase()];
  if (symbols === undefined) return null;
  const letters = [...text].map((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code >= 0xf000 && code <= 0xf0ff ? String.fromCharCode(code - 0xf000) : letter;
  });
  const shown = letters.map((letter) => (/\s/u.test(letter) ? letter : symbols[letter]));
  return shown.every((letter) => letter !== undefined) && shown.length > 0 ? shown.join('') : null;
}
