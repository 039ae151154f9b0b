import { expect, it } from 'vitest';
import { isShortPost } from '../../src/text/short-posts.ts';

it.each([
  ['PCT', true],
  ['P.CT', true],
  ['Phó CT', true],
  ['PCT UBND', true],
  ['PCT HĐND xã a b c', true],
  ['PCT HĐND xã a b c d', false],
  ['P', false],
  ['Phó', false],
  ['', false],
  ['Hoa', false],
])('%j is a post, shortened: %s', (text, isPost) => {
  expect(isShortPost(text)).toBe(isPost);
});
