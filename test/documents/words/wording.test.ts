import { describe, expect, it } from 'vitest';
import {
  counted,
  itemLetter,
  joined,
  listed,
  nameInText,
  quoted,
  sentence,
  shareOf,
  tally,
} from '../../../src/documents/words/wording.ts';

describe('counts in words of an administrative text', () => {
  it.each([
    [0, '0'],
    [1, '01'],
    [9, '09'],
    [10, '10'],
    [1234, '1.234'],
  ])('%d is %s', (count, expected) => expect(tally(count)).toBe(expected));

  it('none is said in words', () => {
    expect(counted(0, 'đơn vị')).toBe('không có đơn vị nào');
    expect(sentence(counted(0, 'đơn vị'))).toBe('Không có đơn vị nào');
    expect(counted(3, 'người')).toBe('03 người');
  });
});

describe('lists', () => {
  it.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A và B'],
    [['A', 'B', 'C'], 'A, B và C'],
  ])('%j', (names, expected) => expect(joined(names)).toBe(expected));

  it('are parted by semicolons where a name has a comma of its own, outside quotation marks', () => {
    expect(joined(['Trung tâm Văn hóa, Thông tin', 'B', 'C'])).toBe('Trung tâm Văn hóa, Thông tin; B và C');
    expect(joined(['“Kỷ cương, kỷ luật” (90,50%)', '“B”', '“C”'])).toBe(
      '“Kỷ cương, kỷ luật” (90,50%), “B” và “C”',
    );
  });

  it('are cut when that saves more than one name', () => {
    expect(listed(['A', 'B', 'C'], 2, 'đơn vị')).toBe('A, B và C');
    expect(listed(['A', 'B', 'C', 'D'], 2, 'đơn vị')).toBe('A, B và 02 đơn vị khác');
  });
});

describe('names of units within a sentence', () => {
  it.each([
    ['Phường Ba Đình', 'phường Ba Đình'],
    ['Xã Đông Vinh', 'xã Đông Vinh'],
    ['Phường 1', 'Phường 1'],
    ['Phòng Tư pháp', 'Phòng Tư pháp'],
    ['UBND phường Ba Đình', 'UBND phường Ba Đình'],
  ])('%s', (name, expected) => expect(nameInText(name)).toBe(expected));
});

describe('quotations', () => {
  it.each([
    ['Kinh phí còn hạn hẹp.', '“Kinh phí còn hạn hẹp”'],
    ['- Thiếu máy tính;', '“Thiếu máy tính”'],
    ['“Đã có ngoặc”', '“Đã có ngoặc”'],
    ['Mô hình “4 xin, 4 luôn”.', '“Mô hình ‘4 xin, 4 luôn’”'],
    ['Hai\ndòng', '“Hai dòng”'],
    ['Cần 3 máy tính (loại mới)', '“Cần 3 máy tính (loại mới)”'],
  ])('%s', (text, expected) => expect(quoted(text)).toBe(expected));
});

describe('shares and letters', () => {
  it('two decimals, always; a dash of nothing', () => {
    expect([shareOf(1, 2), shareOf(5, 7), shareOf(0, 3), shareOf(0, 0)]).toEqual([
      '50,00%',
      '71,43%',
      '0,00%',
      '–',
    ]);
  });

  it('follows the Vietnamese alphabet', () => {
    expect(Array.from({ length: 16 }, (_, index) => itemLetter(index)).join('')).toBe('abcdđeghiklmnopq');
    expect(itemLetter(16)).toBe('17');
  });
});
