import { describe, expect, it } from 'vitest';
import { mailAddressesIn } from '../../src/text/mail-addresses.ts';

/** With a domain of 253 characters, the most that there are. */
const LONGEST_DOMAIN = `a@${`${'b'.repeat(61)}.`.repeat(4)}${'c'.repeat(2)}.vn`;

describe('mailAddressesIn', () => {
  it.each<[string, readonly string[]]>([
    ['', []],
    ['vanthu@vidu.vn', ['vanthu@vidu.vn']],
    ['a@vidu.vn; B@vidu.vn', ['a@vidu.vn', 'B@vidu.vn']],
    ['a@vidu.vn,b@vidu.vn', ['a@vidu.vn', 'b@vidu.vn']],
    ['a@vidu.vn\nb@vidu.vn', ['a@vidu.vn', 'b@vidu.vn']],
    ['a@vidu.vn b@vidu.vn', ['a@vidu.vn', 'b@vidu.vn']],
    ['a@vidu.vn; A@VIDU.VN', ['a@vidu.vn']],
    ['Văn thư <vanthu@vidu.vn>', ['vanthu@vidu.vn']],
    ['Nguyễn Văn A, văn thư: "a.b-c+d@sub.vidu.gov.vn".', ['a.b-c+d@sub.vidu.gov.vn']],
    ['mailto:vanthu@vidu.vn', ['vanthu@vidu.vn']],
    ['Email: vanthu@vidu.vn', ['vanthu@vidu.vn']],
    ['vanthu＠vidu.vn', ['vanthu@vidu.vn']],
    ['ĐT 0237 3852 111', []],
    [';; a@vidu.vn;', ['a@vidu.vn']],
    [`${'a'.repeat(64)}@vidu.vn`, [`${'a'.repeat(64)}@vidu.vn`]],
    [LONGEST_DOMAIN, [LONGEST_DOMAIN]],
    ['a@vidu.vn'.padEnd(2000), ['a@vidu.vn']],
  ])('reads %j', (cell, good) => {
    expect(mailAddressesIn(cell)).toEqual({ good, bad: [] });
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['vanthu.vidu.vn', [], ['vanthu.vidu.vn']],
    ['vanthu@vidu', [], ['vanthu@vidu']],
    ['vanthu@@vidu.vn', [], ['vanthu@@vidu.vn']],
    ['văn.thư@vidu.vn', [], ['văn.thư@vidu.vn']],
    ['vanthu(at)vidu.vn', [], ['vanthu(at)vidu.vn']],
    ['a@vidu.vn; b@vidu..vn', ['a@vidu.vn'], ['b@vidu..vn']],
    ['a@vidu.vn\r\nBcc: x@la.vn', ['a@vidu.vn'], ['Bcc: x@la.vn']],
    ['a@vidu.vn\rSubject: khác', ['a@vidu.vn'], ['Subject: khác']],
    ['a@vidu.vn\u2028Cc: x@la.vn', ['a@vidu.vn'], ['Cc: x@la.vn']],
    ['a..b@vidu.vn', [], ['a..b@vidu.vn']],
    ['a@-vidu.vn', [], ['a@-vidu.vn']],
    [`${'a'.repeat(65)}@vidu.vn`, [], [`${'a'.repeat(65)}@vidu.vn`]],
    [`a@b${LONGEST_DOMAIN.slice(2)}`, [], [`a@b${LONGEST_DOMAIN.slice(2)}`]],
    ['a@vidu.vn'.padEnd(2001), [], [`${'a@vidu.vn'.padEnd(40)}…`]],
  ])('tells what is wrong with %j', (cell, good, bad) => {
    expect(mailAddressesIn(cell)).toEqual({ good, bad });
  });

  it('does not look through a cell of any length', () => {
    expect(mailAddressesIn('a@vidu.vn;'.repeat(5000))).toEqual({
      good: [],
      bad: [expect.stringMatching(/^a@vidu.vn/)],
    });
  });
});
