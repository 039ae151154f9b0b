import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeUuencoded } from '../../../src/io/mail/uuencoded.ts';
import { uuencode } from '../../support/uuencode.ts';

/** Names and contents of the files in a text. */
const filesIn = (text: string) =>
  takeUuencoded(text).files.map(({ name, content }) => [
    name,
    content === null ? null : Buffer.from(content).toString('latin1'),
  ]);

/** As Python's `binascii.b2a_uu` and GNU `uuencode` write “Cat” and “Hello, world!\n”. */
const cat = 'begin 644 cat.txt\n#0V%T\n`\nend\n';
const hello = "begin 664 chào bạn.txt\n.2&5L;&\\L('=O<FQD(0H \n \nend\n";

describe('files that stand in the text of a mail', () => {
  it('reads what other programs wrote, and leaves the text around it', () => {
    const text = `Kính gửi Phòng Nội vụ.\n\n${cat}\nTrân trọng.\n${hello}Hết.`;
    expect(filesIn(text)).toEqual([
      ['cat.txt', 'Cat'],
      ['chào bạn.txt', 'Hello, world!\n'],
    ]);
    expect(takeUuencoded(text).rest).toBe('Kính gửi Phòng Nội vụ.\n\n\nTrân trọng.\nHết.');
  });

  it('reads any bytes back, whichever way they were written', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom('`', ' '),
        fc.constantFrom('\n', '\r\n'),
        (bytes, zero, end) => {
          const [file] = takeUuencoded(`Gửi:${end}${uuencode('a b.xlsx', bytes, { zero, end })}`).files;
          expect(file?.name).toBe('a b.xlsx');
          expect(Buffer.from(file?.content ?? 'thiếu')).toEqual(Buffer.from(bytes));
        },
      ),
    );
  });

  it('gets over spaces that a mail program took off the end of the lines', () => {
    const bytes = Buffer.concat([randomBytes(40), Buffer.alloc(30), Buffer.from('hết')]);
    const text = uuencode('a.xlsx', bytes, { zero: ' ' });
    expect(filesIn(text.replace(/ +$/gmu, ''))).toEqual([['a.xlsx', bytes.toString('latin1')]]);
  });

  it('reads the base64 form', () => {
    const base64 = Buffer.from('Chào bạn').toString('base64');
    expect(filesIn(`begin-base64 644 a.txt\n${base64}\n====\n`)).toEqual([
      ['a.txt', Buffer.from('Chào bạn').toString('latin1')],
    ]);
  });

  const long = uuencode('b.xlsx', 'dữ liệu của đơn vị '.repeat(12));
  it.each([
    ['without its end', long.split('\n').slice(0, 3).join('\n')],
    ['cut within a line', `${long.slice(0, 100)}\n\nTrân trọng.\n`],
    ['with a line that lost letters', long.replace(/^(M.{20}).{9}/mu, '$1')],
    ['with a line of another text', long.replace(/\nM[^\n]+\n/u, '\n— đã quét vi-rút —\n')],
    ['in base64, cut', 'begin-base64 644 b.xlsx\nQWJjZGVm\nQWJj'],
    ['in base64, with a lost letter', 'begin-base64 644 b.xlsx\nQWJjZGV\n====\n'],
  ])('names one %s, and takes the next', (_, broken) => {
    expect(filesIn(`${broken}\n\n${cat}`)).toEqual([
      ['b.xlsx', null],
      ['cat.txt', 'Cat'],
    ]);
  });

  it.each([
    'begin 644 là cách ghi cũ của tệp đính kèm.',
    'begin 644 a.xlsx\nđược viết ở đây',
    'Xin begin 644 a.xlsx\n#0V%T\n`\nend',
    'begin 999 a.xlsx\n#0V%T\n`\nend',
    '> begin 644 a.xlsx\n> #0V%T\n> `\n> end',
    'beginning\nend',
    '',
  ])('takes %j for text', (text) => {
    expect(takeUuencoded(text)).toEqual({ files: [], rest: text });
  });
});
