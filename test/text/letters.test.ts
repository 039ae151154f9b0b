import { expect, it } from 'vitest';
import { withoutEnd, withoutStop } from '../../src/text/letters.ts';

it.each([
  ['Đề nghị xem lại.', 'Đề nghị xem lại'],
  ['Đề nghị xem lại . . ', 'Đề nghị xem lại'],
  ['8.5', '8.5'],
  ['...', ''],
  ['', ''],
])('%j without its stop is %j', (text, expected) => {
  expect(withoutStop(text)).toBe(expected);
});

it('takes off whichever of some marks stand at the end', () => {
  expect(withoutEnd('Lê Thị Hằng: .', '.:')).toBe('Lê Thị Hằng');
});
