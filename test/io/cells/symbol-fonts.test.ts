import { describe, expect, it } from 'vitest';
import { isUnknownSymbol, shownInSymbolFont } from '../../../src/io/cells/symbol-fonts.ts';

/** What the public tables say of each sign, by name in Unicode, and what it is read as. */
const SIGNS: readonly (readonly [font: string, typed: string, shows: string])[] = [
  ['Wingdings', 'ü', '✓'], // U+2713 CHECK MARK
  ['Wingdings', 'û', '✗'], // U+1F5F6 BALLOT BOLD SCRIPT X
  ['Wingdings', 'þ', '☑'], // U+1F5F9 BALLOT BOX WITH BOLD CHECK
  ['Wingdings', 'ý', '☒'], // U+1F5F7 BALLOT BOX WITH BOLD SCRIPT X
  ['Wingdings', 'x', '☒'], // U+2327 X IN A RECTANGLE BOX
  ['Wingdings', 'o', '☐'], // U+1F78F WHITE SQUARE
  ['Wingdings', 'r', '☐'], // U+2752 UPPER RIGHT SHADOWED WHITE SQUARE
  ['Wingdings', 'n', '■'], // U+25FC BLACK MEDIUM SQUARE
  ['Wingdings 2', 'P', '✓'], // U+1F5F8 LIGHT CHECK MARK
  ['Wingdings 2', 'O', '✗'], // U+1F5F4 BALLOT SCRIPT X
  ['Wingdings 2', 'R', '☑'], // U+2611 BALLOT BOX WITH CHECK
  ['Wingdings 2', 'T', '☒'], // U+2612 BALLOT BOX WITH X
  ['Wingdings 2', '£', '☐'], // U+25A1 WHITE SQUARE
  ['Wingdings 2', '¢', '■'], // U+25A0 BLACK SQUARE
  ['Wingdings 3', 'p', '▲'], // U+25B2 BLACK UP-POINTING TRIANGLE
  ['Wingdings 3', 'w', '▷'], // U+25B7 WHITE RIGHT-POINTING TRIANGLE
  ['Webdings', 'a', '✓'], // U+2714 HEAVY CHECK MARK
  ['Webdings', 'r', '✗'], // U+1F5D9 CANCELLATION X
  ['Webdings', 'c', '☐'], // U+2B1C WHITE LARGE SQUARE
  ['Webdings', 'g', '■'], // U+2B1B BLACK LARGE SQUARE, once taken for an empty box
  ['Symbol', 'Ö', '✓'], // U+221A SQUARE ROOT, drawn like a tick
  ['Symbol', '´', '×'], // U+00D7 MULTIPLICATION SIGN
];

describe('signs of symbol fonts', () => {
  it.each(SIGNS)('%s %s shows %s, also from the private area', (font, typed, shows) => {
    const moved = String.fromCodePoint(0xf000 + (typed.codePointAt(0) ?? 0));
    expect([shownInSymbolFont(typed, font), shownInSymbolFont(moved, font.toUpperCase())]).toEqual([
      shows,
      shows,
    ]);
  });

  // U+1F5C6 is an empty page, U+1F577 a spider: no boxes.
  it.each([
    ['Wingdings 2', '*'],
    ['Webdings', '!'],
  ])('%s %s is known to be unknown', (font, typed) => {
    expect([shownInSymbolFont(typed, font), isUnknownSymbol(typed, font)]).toEqual([null, true]);
  });

  it('says nothing of other fonts', () => {
    expect([shownInSymbolFont('g', 'Times New Roman'), isUnknownSymbol('g', 'Times New Roman')]).toEqual([
      null,
      false,
    ]);
  });
});
