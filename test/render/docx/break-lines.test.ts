import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines } from '../../../src/render/docx/break-lines.ts';
import { textWidth } from '../../../src/render/docx/text-width.ts';

const COLUMN = 3680;

describe('breakLines', () => {
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
    expect(breakLines(name, COLUMN, 12, 'bold')).toEqual(lines);
  });

  it.each([
    [
      '“Cán bộ, công chức, viên chức thành phố Thanh Hóa thi đua thực hiện văn hóa công sở” năm 2022',
      ['“Cán bộ, công chức, viên chức thành phố Thanh Hóa', 'thi đua thực hiện văn hóa công sở” năm 2022'],
    ],
    [
      'trong Phong trào thi đua “Cán bộ, công chức, viên chức thành phố Thanh Hóa thi đua thực hiện văn hóa công sở” năm 2022',
      [
        'trong Phong trào thi đua “Cán bộ, công chức, viên chức',
        'thành phố Thanh Hóa thi đua thực hiện văn hóa công sở” năm 2022',
      ],
    ],
  ])('a title: %s', (title, lines) => {
    expect(breakLines(title, 9354, 14, 'bold')).toEqual(lines);
  });

  it('keeps every word in its order, and no line of several words too wide', () => {
    const word = fc.constantFrom('ỦY', 'BAN', 'THÀNH', 'PHỐ', 'PHƯỜNG', 'NGHIỆP', 'TRUNG', 'TÂM', '-');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 14 }), (words) => {
        const lines = breakLines(words.join(' '), COLUMN, 12, 'bold');
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines) expect(textWidth(line, 12, 'bold')).toBeLessThanOrEqual(COLUMN);
      }),
    );
  });
});
