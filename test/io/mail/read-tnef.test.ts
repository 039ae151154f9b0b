import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTnef } from '../../../src/io/mail/read-tnef.ts';
import { buildTnef, type TnefFile } from '../../support/build-tnef.ts';

/** Names and contents of what a package brings. */
const brought = (files: readonly TnefFile[], codePage?: number) =>
  readTnef(buildTnef(files, codePage)).attachments.map(({ name, content }) => [
    name,
    content === null ? null : Buffer.from(content).toString('utf8'),
  ]);

describe('reading winmail.dat', () => {
  it('gives each file with its long name, else its short one', () => {
    expect(
      brought([
        { title: 'BIEUMA~1.XLS', longName: 'Biểu mẫu Đông Vệ.xlsx', data: 'một' },
        { title: 'hai.pdf', data: 'hai' },
        { longName: 'ba.zip', data: '' },
        { data: 'bốn' },
        { title: 'năm.xlsx' },
      ]),
    ).toEqual([
      ['Biểu mẫu Đông Vệ.xlsx', 'một'],
      ['hai.pdf', 'hai'],
      ['ba.zip', ''],
      [null, 'bốn'],
      ['năm.xlsx', null],
    ]);
  });

  it.each([
    ['the code page of Vietnamese', Buffer.from([0xf0, 0xf4, 0x6e, 0x67]), 1258, 'đông'],
    ['that of Western Europe', Buffer.from([0xe9, 0x74, 0xe9]), 1252, 'été'],
    ['one that nobody knows', Buffer.from([0xf0, 0xf4, 0x6e, 0x67]), 9, 'đông'],
    ['UTF-8 all the same', Buffer.from('đông'), 1252, 'đông'],
  ])('reads a short name in %s', (_, title, codePage, name) => {
    expect(brought([{ title, data: '' }], codePage)).toEqual([[name, '']]);
  });

  it('gives a letter in the package as a package', () => {
    const inner = buildTnef([{ longName: 'trong.xlsx', data: 'x' }]);
    const [letter] = readTnef(buildTnef([{ title: 'Thư', message: inner }])).attachments;
    expect(letter?.name).toBe('Thư.dat');
    expect(readTnef(letter?.content ?? new Uint8Array()).attachments.map(({ name }) => name)).toEqual([
      'trong.xlsx',
    ]);
  });

  it('tells one that brings nothing from one that is damaged', () => {
    expect(readTnef(buildTnef([]))).toEqual({ attachments: [], isDamaged: false });
    const whole = buildTnef([
      { longName: 'a.xlsx', data: 'dữ liệu' },
      { longName: 'b.xlsx', data: 'x' },
    ]);
    const cut = readTnef(whole.subarray(0, whole.length - 30));
    expect(cut.isDamaged).toBe(true);
    expect(cut.attachments.map(({ name }) => name)).toEqual(['a.xlsx', null]);
    const changed = Uint8Array.from(whole);
    changed[whole.length - 1] = (whole.at(-1) ?? 0) ^ 1;
    expect(readTnef(changed).isDamaged).toBe(true);
    expect(readTnef(whole.subarray(0, 6)).isDamaged).toBe(true);
  });

  it('never throws, whatever the bytes', () => {
    const whole = buildTnef([{ title: 'a', longName: 'a.xlsx', data: 'x' }]);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), (at, byte, end) => {
        const bytes = Uint8Array.from(whole.subarray(0, end));
        if (at < end) bytes[at] = byte;
        expect(readTnef(bytes).attachments.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
