import { describe, expect, it } from 'vitest';
import { parseNumberInWords, parseShare } from '../../src/text/numbers-in-words.ts';

describe('parseNumberInWords', () => {
  it.each([
    ['1480 hồ sơ', 1480],
    ['1 480 hồ sơ', 1480],
    ['19 người', 19],
    ['01 đề án', 1],
    ['05 (năm) lượt', 5],
    ['có 3 đề án', 3],
    ['2 mô hình.', 2],
    ['15 lượt/năm', 15],
    ['02 thủ tục hành chính được đơn giản hóa', 2],
    ['８，５', 8.5],
    ['１２ hồ sơ', 12],
    ['\u00a012 hồ sơ ', 12],
    ['12 a b c d e g h i k l', 12],
    ['12 hồ sơ'.padEnd(80), 12],
  ])('%j is %d', (text, value) =>
    expect(parseNumberInWords(text)).toMatchObject({ value, isPercent: false }),
  );

  it.each([
    'hơn 20 người',
    '20 người trở lên',
    'khoảng 20',
    '1,5 triệu',
    '2 nghìn',
    '2 mô hình chưa nhân rộng',
    '3 hồ sơ và 2 thủ tục',
    '12/QĐ-UBND',
    '12-KH',
    '20 hồ sơ (100%)',
    'hồ sơ',
    '2 đến',
    '12 tháng 6 năm 2022',
    '12 a b c d e g h i k l m',
    '12 hồ sơ'.padEnd(81),
  ])('%j is no one number', (text) => expect(parseNumberInWords(text)).toBeNull());
});

describe('parseShare', () => {
  it.each([
    ['6/7 nội dung', 6, 7],
    ['6 nội dung/7 nội dung', 6, 7],
    ['19 trên tổng số 20 người', 19, 20],
    ['1480/1500 hồ sơ', 1480, 1500],
    ['6 trong 7', 6, 7],
    ['６/７', 6, 7],
    ['6/7'.padEnd(80), 6, 7],
  ])('%j is %d of %d', (text, achieved, total) => expect(parseShare(text)).toEqual({ achieved, total }));

  it.each(['12/QĐ-UBND', '1/2/3', '98%/100%', '6', 'sáu/bảy', '6/7'.padEnd(81)])('%j is none', (text) =>
    expect(parseShare(text)).toBeNull(),
  );
});
