import { expect, it } from 'vitest';
import { addressesIn } from '../../src/text/addresses.ts';

it.each([
  ['Văn thư <VanThu@vidu.vn>; b@vidu.vn', ['vanthu@vidu.vn', 'b@vidu.vn']],
  ['a@vidu', []],
  ['', []],
  ['a@vidu.vn'.padEnd(2000), ['a@vidu.vn']],
  ['a@vidu.vn'.padEnd(2001), []],
])('%j has the addresses %j', (text, addresses) => {
  expect(addressesIn(text)).toEqual(addresses);
});
