import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendMojibake } from '../../src/text/mend-mojibake.ts';

const asWindows1252 = (text: string): string =>
  new TextDecoder('windows-1252').decode(Buffer.from(text, 'utf8'));

describe('UTF-8 taken for windows-1252', () => {
  it('is read again', () => {
    expect(mendMojibake('BÃ¡o cÃ¡o')).toBe('Báo cáo');
    expect(mendMojibake(asWindows1252('Biểu mẫu phường Đông Vệ.xlsx'))).toBe('Biểu mẫu phường Đông Vệ.xlsx');
  });

  it('leaves Vietnamese as it is', () => {
    const syllable = fc.constantFrom(
      'Ân',
      'Ất',
      'bản',
      'Ông',
      'Đông',
      'Vệ',
      'quý',
      'Ê',
      'hoà',
      'TỔ',
      'ÂÃ',
      'Ðông',
    );
    fc.assert(
      fc.property(fc.array(syllable), (syllables) => {
        const text = syllables.join(' ');
        expect(mendMojibake(text)).toBe(text);
      }),
    );
  });
});
