import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/render/docx/text-width.ts';

describe('textWidth: Times New Roman, in twips', () => {
  it.each([
    ['Độc lập - Tự do - Hạnh phúc', 13, 'bold', 3171],
    ['Độc lập - Tự do - Hạnh phúc', 14, 'bold', 3415],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12, 'bold', 5007],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 13, 'bold', 5424],
    ['UBND THÀNH PHỐ THANH HÓA', 12, 'regular', 3600],
    ['UBND THÀNH PHỐ THANH HÓA', 13, 'regular', 3900],
    ['THÀNH PHỐ THANH HÓA', 12, 'bold', 3007],
    ['HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG', 12, 'bold', 4360],
  ] as const)('%s at %d pt %s is %d wide', (text, points, weight, width) => {
    expect(Math.abs(textWidth(text, points, weight) / width - 1)).toBeLessThan(0.005);
  });

  it('gives a letter with marks the width of the letter, but for the horn', () => {
    expect(textWidth('Ệ', 12, 'bold')).toBe(textWidth('E', 12, 'bold'));
    expect(textWidth('ợ', 12, 'regular')).toBeGreaterThan(textWidth('o', 12, 'regular'));
  });

  it('does not ask how the marks are stored', () => {
    const text = 'THƯỞNG';
    expect(textWidth(text.normalize('NFD'), 12, 'bold')).toBe(textWidth(text.normalize('NFC'), 12, 'bold'));
  });
});
