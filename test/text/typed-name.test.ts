import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeName } from '../../src/text/typed-name.ts';

const plain = { post: null, born: null, sex: null, doubt: null };

describe('takeName', () => {
  it('takes a plain name as it takes the same between spaces, which is gone over step by step', () => {
    const words =
      'Nguyễn,Ông,Bà,Đồng,Chí,Đ,Đc,Văn,Thị,Chủ,Tịch,An,A,Cô,Thầy,Giáo,Công,Sĩ,TTr,PCT,Và,Hà,Ỷ,ª,Kế,Toán'.split(
        ',',
      );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 }), (typed) => {
        const text = typed.join(' ');
        expect(takeName(text)).toEqual(takeName(` ${text} `));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['Lê Thị Minh Hằng', { name: 'Lê Thị Minh Hằng' }],
    ['“Lê Thị Hằng”', { name: 'Lê Thị Hằng' }],
    ['Lê Văn C/Lê Thị D', { name: 'Lê Văn C/Lê Thị D', doubt: 'more-words' }],
    ['Thầy Hùng', { name: 'Thầy Hùng', doubt: 'one-word' }],
    ['Tr?nh Qu?c B?o', { name: 'Tr?nh Qu?c B?o', doubt: 'signs' }],
    ['Tr\ufffdnh Quốc Bảo', { name: 'Tr\ufffdnh Quốc Bảo', doubt: 'signs' }],
    ['Đỗ Văn Thịnh 😀', { name: 'Đỗ Văn Thịnh 😀', doubt: 'signs' }],
    ['Đỗ Văn Thịnh @thinh', { name: 'Đỗ Văn Thịnh @thinh', doubt: 'signs' }],
    ['Đỗ Văn ThÞnh', { name: 'Đỗ Văn ThÞnh', doubt: 'signs' }],
    ['……', { name: '……', doubt: 'signs' }],
    ['H’Bơ Niê', { name: 'H’Bơ Niê' }],
    ['CC Lê Thị Hằng', { name: 'CC Lê Thị Hằng', doubt: 'office' }],
    ['BS.CKI Lê Văn C', { name: 'BS.CKI Lê Văn C' }],
    ['Lê Thị HẰNG', { name: 'Lê Thị HẰNG' }],
    ['LÊ THỊ HẰNG', { name: 'LÊ THỊ HẰNG' }],
    ['Đ/c Lê Thị Hằng', { name: 'Lê Thị Hằng' }],
    ['Đồng chí Lê Thị Hằng', { name: 'Lê Thị Hằng' }],
    ['Ông Nguyễn Văn A', { name: 'Nguyễn Văn A' }],
    ['Bà: Lê Thị B', { name: 'Lê Thị B' }],
    ['ThS. Lê Văn C', { name: 'ThS. Lê Văn C' }],
    ['Lê Thị Hằng\nChủ tịch UBND', { name: 'Lê Thị Hằng', post: 'Chủ tịch UBND' }],
    ['Lê Thị Minh\nHằng', { name: 'Lê Thị Minh Hằng' }],
    ['Lê Thị Hằng - Phó phòng', { name: 'Lê Thị Hằng', post: 'Phó phòng' }],
    ['Lê Thị Hằng-Chủ tịch', { name: 'Lê Thị Hằng', post: 'Chủ tịch' }],
    ['Lê Thị Hằng, Kế toán', { name: 'Lê Thị Hằng', post: 'Kế toán' }],
    ['Lê Thị Hằng (Phó Hiệu trưởng)', { name: 'Lê Thị Hằng', post: 'Phó Hiệu trưởng' }],
    ['Chủ tịch Lê Thị Hằng', { name: 'Lê Thị Hằng', post: 'Chủ tịch' }],
    ['Lê Thị Hằng (1980)', { name: 'Lê Thị Hằng', born: '1980' }],
    ['Lê Thị Hằng (sinh năm 1980)', { name: 'Lê Thị Hằng', born: '1980' }],
    ['Lê Thị Hằng - 1980', { name: 'Lê Thị Hằng', born: '1980' }],
    ['Lê Thị Hằng, 21/6/1985', { name: 'Lê Thị Hằng', born: '21/6/1985' }],
    ['Lê Thị Hằng (nữ)', { name: 'Lê Thị Hằng', sex: 'female' }],
    // Posts as they are shortened.
    ['Lê Thị Hằng (PCT)', { name: 'Lê Thị Hằng', post: 'PCT' }],
    ['Lê Thị Hằng (HT)', { name: 'Lê Thị Hằng', post: 'HT' }],
    ['Lê Thị Hằng(P.HT)', { name: 'Lê Thị Hằng', post: 'P.HT' }],
    ['Lê Thị Hằng (pct)', { name: 'Lê Thị Hằng', post: 'pct' }],
    ['Lê Thị Hằng (GD)', { name: 'Lê Thị Hằng', post: 'GD' }],
    ['Lê Thị Hằng (Phó CT)', { name: 'Lê Thị Hằng', post: 'Phó CT' }],
    ['Lê Thị Hằng (CT UBND)', { name: 'Lê Thị Hằng', post: 'CT UBND' }],
    ['Lê Thị Hằng (PCT.HĐND phường)', { name: 'Lê Thị Hằng', post: 'PCT.HĐND phường' }],
    ['Lê Thị Hằng (CV)', { name: 'Lê Thị Hằng', post: 'CV' }],
    ['Lê Thị Hằng (GV) (1980)', { name: 'Lê Thị Hằng', post: 'GV', born: '1980' }],
    ['Lê Thị Hằng - PCT', { name: 'Lê Thị Hằng', post: 'PCT' }],
    ['Lê Thị Hằng-PGĐ', { name: 'Lê Thị Hằng', post: 'PGĐ' }],
    ['Lê Thị Hằng, KTT', { name: 'Lê Thị Hằng', post: 'KTT' }],
    ['Lê Thị Hằng\nPCT UBND', { name: 'Lê Thị Hằng', post: 'PCT UBND' }],
    ['Lê Thị Hằng PCT', { name: 'Lê Thị Hằng', post: 'PCT' }],
    ['LÊ THỊ HẰNG PHT', { name: 'LÊ THỊ HẰNG', post: 'PHT' }],
    ['PCT Lê Thị Hằng', { name: 'Lê Thị Hằng', post: 'PCT' }],
    ['PCT UBND Lê Thị Hằng', { name: 'Lê Thị Hằng', post: 'PCT UBND' }],
    ['HT: Lê Thị Hằng', { name: 'Lê Thị Hằng', post: 'HT' }],
    // What lists and footnotes put around a name.
    ['1. Lê Thị Hằng', { name: 'Lê Thị Hằng' }],
    ['2) Lê Thị Hằng', { name: 'Lê Thị Hằng' }],
    ['- Lê Thị Hằng', { name: 'Lê Thị Hằng' }],
    ['Lê Thị Hằng.', { name: 'Lê Thị Hằng' }],
    ['Lê Thị Hằng*', { name: 'Lê Thị Hằng' }],
    ['Lê Thị Hằng (*)', { name: 'Lê Thị Hằng' }],
    ['Lê Thị Hằng²', { name: 'Lê Thị Hằng' }],
    ['Lê Thị Hằng(1)', { name: 'Lê Thị Hằng' }],
    ['Lê Thị Hằng [12]', { name: 'Lê Thị Hằng' }],
    ['Lê Thị Hằng (**)', { name: 'Lê Thị Hằng' }],
    ['Lê Thị Hằng ⁽¹⁾', { name: 'Lê Thị Hằng' }],
    ['Lê Thị Hằng †', { name: 'Lê Thị Hằng' }],
    ['Lê Thị Hằng* (2)', { name: 'Lê Thị Hằng' }],
    ['Lê Thị Hằng (1980) (1)', { name: 'Lê Thị Hằng', born: '1980' }],
    ['Lê Thị Hằng (PCT)¹', { name: 'Lê Thị Hằng', post: 'PCT' }],
    ['(3) Lê Thị Hằng', { name: 'Lê Thị Hằng' }],
    ['4/ Lê Thị Hằng', { name: 'Lê Thị Hằng' }],
    ['① Lê Thị Hằng', { name: 'Lê Thị Hằng' }],
    ['Lê Thị Hằng2', { name: 'Lê Thị Hằng2', doubt: 'digits' }],
    ['Đc Lê Thị Hằng', { name: 'Lê Thị Hằng' }],
    ['Cô giáo Lê Thị Hằng', { name: 'Lê Thị Hằng' }],
    ['Thầy Lê Văn Hùng', { name: 'Lê Văn Hùng' }],
    ['Thượng úy Lê Văn Hùng', { name: 'Lê Văn Hùng', post: 'Thượng úy' }],
    ['Bộ phận một cửa', { name: 'Bộ phận một cửa', doubt: 'office' }],
    // Two people in one cell.
    ['Lê Văn Hùng và Lê Thị Hằng', { name: 'Lê Văn Hùng và Lê Thị Hằng', doubt: 'more-words' }],
    ['Lê Văn Hùng\nLê Thị Hằng', { name: 'Lê Văn Hùng Lê Thị Hằng', doubt: 'more-words' }],
    ['Nguyễn Thị\nHồ Ngọc Ánh', { name: 'Nguyễn Thị Hồ Ngọc Ánh' }],
    // Neither a post nor a place beside it.
    ['Lê Thị Hằng (B)', { name: 'Lê Thị Hằng (B)' }],
    ['Lê Thị Hằng (Hoa)', { name: 'Lê Thị Hằng (Hoa)' }],
    ['Lê Thị Hằng (TP Thanh Hóa)', { name: 'Lê Thị Hằng (TP Thanh Hóa)' }],
    ['BS. Lê Văn C', { name: 'BS. Lê Văn C' }],
    ['TS Lê Văn C', { name: 'TS Lê Văn C' }],
    ['Nguyễn T.T. Hằng', { name: 'Nguyễn T.T. Hằng' }],
    ['H Mai', { name: 'H Mai' }],
    // Family names that are words of an office, or of address, without their marks or with others.
    ['Phó Đức Chính', { name: 'Phó Đức Chính' }],
    ['Ông Ích Khiêm', { name: 'Ông Ích Khiêm' }],
    ['Bàn Văn An', { name: 'Bàn Văn An' }],
    ['Tống Văn Cộng', { name: 'Tống Văn Cộng' }],
    ['Nguyễn Văn An (A)', { name: 'Nguyễn Văn An (A)' }],
    // As few words as there can be, as many, and what begins with no letter.
    ['Lê Hằng PCT', { name: 'Lê Hằng', post: 'PCT' }],
    ['Hằng PCT', { name: 'Hằng PCT', doubt: 'office' }],
    ['Chủ tịch Lê Hằng', { name: 'Lê Hằng', post: 'Chủ tịch' }],
    ['TÔN NỮ THỊ NGỌC BẢO MINH ANH', { name: 'TÔN NỮ THỊ NGỌC BẢO MINH ANH' }],
    ['TÔN NỮ THỊ NGỌC BẢO MINH ANH THƯ', { name: 'TÔN NỮ THỊ NGỌC BẢO MINH ANH THƯ', doubt: 'more-words' }],
    ['Lê Hằng\nTrần Minh', { name: 'Lê Hằng Trần Minh' }],
    ['Lê Thị Hằng( 12 * )', { name: 'Lê Thị Hằng' }],
    [', Lê Thị Hằng 1980', { name: 'Lê Thị Hằng', born: '1980' }],
    ['-"Chủ tịch"', { name: '-"Chủ tịch"', doubt: 'office' }],
  ])('takes %j apart', (typed, expected) => expect(takeName(typed)).toEqual({ ...plain, ...expected }));

  it('takes a cell of 200 characters apart, and none that is longer', () => {
    const post = (length: number) => 'Chủ tịch '.padEnd(length, 'x');
    expect(takeName(`Lê Thị Hằng, ${post(187)}`)).toMatchObject({ name: 'Lê Thị Hằng', post: post(187) });
    expect(takeName(`1. Lê Thị Hằng, ${post(184)}`)).toMatchObject({ name: 'Lê Thị Hằng', post: post(184) });
    expect(takeName(`Lê Thị Hằng, ${post(188)}`)).toMatchObject({ post: null, doubt: 'more-words' });
  });

  it.each([
    ['Hằng', 'one-word'],
    ['Đ/c Hằng', 'one-word'],
    ['Nguyễn Văn A1', 'digits'],
    ['Phó phòng', 'office'],
    ['Kế toán', 'office'],
    ['KẾ TOÁN', 'office'],
    ['Ke toan', 'office'],
    ['Văn phòng', 'office'],
    ['Công chức Tư pháp - Hộ tịch', 'office'],
    ['Lê Văn Ê, làm thay tháng sáu', 'more-words'],
  ])('does not take %j for a name as it is: %s', (typed, doubt) => expect(takeName(typed).doubt).toBe(doubt));
});
