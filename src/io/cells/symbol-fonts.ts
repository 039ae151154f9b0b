/**
 * Characters of symbol fonts that people tick with, as the letters that the file holds (code points below 256). Held against
 * the tables of dingbat-to-unicode 1.0.2, which give the signs by their Unicode numbers, and against what LibreOffice draws; boxes, ticks and
 * crosses of other shapes are the plain ones here.
 */
const SYMBOLS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  wingdings: {
    ...{ ü: '✓', û: '✗', þ: '☑', ý: '☒', x: '☒' },
    ...{ o: '☐', p: '☐', q: '☐', r: '☐', '¨': '☐', n: '■', l: '●', '¡': '○' },
  },
  'wingdings 2': { P: '✓', O: '✗', R: '☑', Q: '☒', S: '☒', T: '☒', '£': '☐', '¢': '■' },
  // Arrows alone.
  'wingdings 3': {
    ...{ f: '←', g: '→', h: '↑', i: '↓', p: '▲', q: '▼', r: '△', s: '▽', t: '◀', u: '▶', v: '◁', w: '▷' },
    ...{ '!': '←', '"': '→', '#': '↑', $: '↓' },
  },
  webdings: { a: '✓', r: '✗', c: '☐', g: '■', n: '●' },
  symbol: { Ö: '✓', '´': '×' },
};

/**
 * What a text shows in a symbol font (Wingdings 1 to 3, Webdings, Symbol), also where the file stores it in the private
 * area U+F0xx; null where the font is none of them, or shows no tick, cross or box.
 */
export function shownInSymbolFont(text: string, font: string | undefined): string | null {
  const symbols = font === undefined ? undefined : SYMBOLS[font.trim().toLowerCase()];
  if (symbols === undefined) return null;
  const letters = plainLetters(text);
  const shown = letters.map((letter) => (/\s/u.test(letter) ? letter : symbols[letter]));
  return shown.every((letter) => letter !== undefined) && shown.length > 0 ? shown.join('') : null;
}

/** Signs in a cell that holds no words; a word in a symbol font was typed in the wrong font, and says what it says. */
const MOST_SIGNS = 2;

/**
 * Whether a text in a symbol font is a sign or two that nobody here can read. Digits and brackets of `Symbol` are what
 * they are.
 */
export function isUnknownSymbol(text: string, font: string): boolean {
  const name = font.trim().toLowerCase();
  if (SYMBOLS[name] === undefined || shownInSymbolFont(text, font) !== null) return false;
  const letters = plainLetters(text).filter((letter) => /\S/u.test(letter));
  if (letters.length === 0 || letters.length > MOST_SIGNS) return false;
  return !(name === 'symbol' && letters.every((letter) => /[\d()[\]{}+.,:;/<=>%|]/u.test(letter)));
}

function plainLetters(text: string): readonly string[] {
  return [...text].map((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code >= 0xf000 && code <= 0xf0ff ? String.fromCharCode(code - 0xf000) : letter;
  });
}
