import { describe, expect, it } from 'vitest';
import { withLatinLetters } from '../../src/text/latin-letters.ts';

describe('letters of another alphabet that look like Latin ones', () => {
  it.each([
    ['РХ10', 'PX10'],
    ['ТН-ТНСЅ', 'TH-THCS'],
    ['ΡΧ10', 'PX10'],
    ['рх', 'px'],
    ['АВЕЅІЈКМНОРСТУХԁаеѕіјорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABESIJKMHOPCTYXdaesijopcyxABEZHIKMNOPTYX'],
    ['Đông Vệ ЖΩ', 'Đông Vệ ЖΩ'],
    ['', ''],
  ])('%j is read as %j', (typed, read) => {
    expect(withLatinLetters(typed)).toBe(read);
  });
});
