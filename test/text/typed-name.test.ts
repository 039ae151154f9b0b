import { describe, expect, it } from 'vitest';
import { takeName } from '../../src/text/typed-name.ts';

const plain = { post: null, born: null, sex: null, doubt: null };

describe('takeName', () => {
  it.each([
    ['Lê Thị Minh Hằng', { name: 'Lê Thị Minh Hằng' }],
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
    // Family names that are words of an office, or of address, without their marks or with others.
    ['Phó Đức Chính', { name: 'Phó Đức Chính' }],
    ['Ông Ích Khiêm', { name: 'Ông Ích Khiêm' }],
    ['Bàn Văn An', { name: 'Bàn Văn An' }],
    ['Tống Văn Cộng', { name: 'Tống Văn Cộng' }],
    ['Nguyễn Văn An (A)', { name: 'Nguyễn Văn An (A)' }],
  ])('takes %j apart', (typed, expected) => expect(takeName(typed)).toEqual({ ...plain, ...expected }));

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
