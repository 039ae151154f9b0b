import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakName } from '../../../src/render/docx/break-lines.ts';
import { textWidth } from '../../../src/render/docx/text-width.ts';

const COLUMN = 3680;

describe('breakName', () => {
  it.each([
    ['PHÒNG NỘI VỤ', ['PHÒNG NỘI VỤ']],
    ['THÀNH PHỐ THANH HÓA', ['THÀNH PHỐ THANH HÓA']],
    ['HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG', ['HỘI ĐỒNG', 'THI ĐUA - KHEN THƯỞNG']],
    ['ỦY BAN NHÂN DÂN THÀNH PHỐ THANH HÓA', ['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ THANH HÓA']],
    ['ỦY BAN NHÂN DÂN PHƯỜNG ĐÔNG VỆ', ['ỦY BAN NHÂN DÂN', 'PHƯỜNG ĐÔNG VỆ']],
    [
      'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG THÀNH PHỐ THANH HÓA',
      ['HỘI ĐỒNG', 'THI ĐUA - KHEN THƯỞNG', 'THÀNH PHỐ THANH HÓA'],
    ],
  ])('%s', (name, lines) => {
    expect(breakName(name, COLUMN, 12, 'bold')).toEqual(lines);
  });

  it('keeps every word in its order, and no line of several words too wide', () => {
    const word = fc.constantFrom('ỦY', 'BAN', 'THÀNH', 'PHỐ', 'PHƯỜNG', 'NGHIỆP', 'TRUNG', 'TÂM', '-');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 14 }), (words) => {
        const lines = breakName(words.join(' '), COLUMN, 12, 'bold');
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines) expect(textWidth(line, 12, 'bold')).toBeLessThanOrEqual(COLUMN);
      }),
    );
  });
});
