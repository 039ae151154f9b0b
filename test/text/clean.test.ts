import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/text/clean.ts';

describe('cleanText', () => {
  it.each([
    ['Lê\u0000 Thị\u0007 Hoa', 'Lê Thị Hoa'],
    ['Lê\uFFFE\uFFFF Hoa', 'Lê Hoa'],
    ['Lê\uD800 Hoa', 'Lê Hoa'],
    ['\u202ELê Hoa\u202C', 'Lê Hoa'],
    ['Lê\u200B Hoa\uFEFF', 'Lê Hoa'],
    ['Lê'.normalize('NFD'), 'Lê'],
    ['dòng một\n\tdòng hai', 'dòng một\n\tdòng hai'],
    ['Tr\u00ADêng', 'Tr\u00ADêng'],
    ['😀', '😀'],
  ])('%j → %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it('leaves what XML 1.0 allows, and nothing to clean', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanText(`${text}\uD83D`);
        expect(clean).toMatch(/^[\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u);
        expect(cleanText(clean)).toBe(clean);
      }),
    );
  });
});
