import { expect, it } from 'vitest';
import { shortTitle } from '../../src/text/short-title.ts';

const title = (length: number) => 'Tỷ lệ hồ sơ giải quyết đúng hạn '.padEnd(length, 'x');

it.each([
  ['TỶ LỆ HỒ SƠ', 'Tỷ lệ hồ sơ'],
  ['Tỷ lệ hồ sơ (theo tháng) đúng hạn', 'Tỷ lệ hồ sơ đúng hạn'],
  ['(theo tháng)', '(theo tháng)'],
  [title(60), title(60)],
  [title(61), 'Tỷ lệ hồ sơ giải quyết đúng hạn…'],
])('%j in a narrow column is %j', (whole, short) => {
  expect(shortTitle(whole)).toBe(short);
});
