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

  it('knows each first byte of a letter, and none beside', () => {
    // Bytes that show nothing stand for themselves.
    const shown = (...bytes: readonly number[]) => String.fromCharCode(...bytes);
    expect(mendMojibake(shown(0xc2, 0xa9))).toBe('©');
    expect(mendMojibake(shown(0xf4, 0x8d, 0x81, 0x81))).toBe('\u{10d041}');
    expect(mendMojibake(shown(0xe1, 0x81, 0x81))).toBe('\u1041');
    for (const text of [shown(0xc1, 0x81), shown(0xf5, 0x81, 0x81, 0x81), shown(0xff), shown(0x81)])
      expect(mendMojibake(text)).toBe(text);
  });

  it('takes a control character for a byte only where the code page shows its bytes so', () => {
    expect(mendMojibake('\u00c3\u0080')).toBe('À');
    expect(mendMojibake('\u00c3\u009f')).toBe('ß');
    expect(mendMojibake('├\u0080', 'cp437')).toBe('├\u0080');
    expect(mendMojibake('├Ç', 'cp437')).toBe('À');
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
