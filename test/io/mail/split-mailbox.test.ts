import { describe, expect, it } from 'vitest';
import { splitMailbox } from '../../../src/io/mail/split-mailbox.ts';

const split = (text: string): readonly string[] =>
  splitMailbox(Buffer.from(text)).map((mail) => Buffer.from(mail).toString());

describe('splitting a mailbox', () => {
  it.each(['\n', '\r\n'])('gives each mail without the line before it', (end) => {
    const mail = (name: string) => ['From - Fri Nov 18 09:00:00 2022', `From: ${name}`, '', 'x', '', ''];
    const mails = ['a@b.vn', 'c@d.vn', 'e@f.vn'];
    expect(
      split(
        mails
          .flatMap(mail)
          .join(end)
          .replace(/\r?\n$/, ''),
      ),
    ).toHaveLength(3);
    expect(split(mails.map((name) => mail(name).join(end)).join(''))).toEqual(
      mails.map((name) => [`From: ${name}`, '', 'x', '', ''].join(end)),
    );
  });

  it.each([
    ['a mail by itself', 'From: a@b.vn\nSubject: x\n\nFrom here on\n\nFrom there: no\n'],
    ['nothing', ''],
  ])('leaves %s as it is', (_, text) => {
    expect(split(text)).toEqual([text]);
  });

  it('takes a sentence that begins with “From” for text', () => {
    const body = 'From: a@b.vn\n\nx\n\nFrom here on all is well.\nYours\nFrom - y\nTo: nobody\n';
    expect(split(`From a@b.vn Fri Nov 18 09:00:00 2022\n${body}`)).toEqual([body]);
  });

  const letter = (name: string) => `From: ${name}\n\nx\n`;
  const opening = 'From - Fri Nov 18 09:00:00 2022\n';
  it.each([
    ['no empty line before the next', `${opening}${letter('a')}${opening}${letter('b')}`],
    ['a line of spaces before the next', `${opening}${letter('a')} \t\n${opening}${letter('b')}`],
    ['a mark of UTF-8', `\uFEFF${opening}${letter('a')}\n${opening}${letter('b')}`],
    ['empty lines at its head', `\r\n\n${opening}${letter('a')}\n${opening}${letter('b')}`],
    [
      'line ends of the old Macintosh',
      `${opening}${letter('a')}\n${opening}${letter('b')}`.replaceAll('\n', '\r'),
    ],
    ['an older line below each', `${opening}>From x y\n${letter('a')}\n${opening}>From z\n${letter('b')}`],
    ['a header of any name', `${opening}X.Odd_1: y\n${letter('a')}\n${opening}X.Odd_1: y\n${letter('b')}`],
  ])('finds both mails of one with %s', (_, box) => {
    const mails = split(box);
    expect(mails.map((mail) => /From: (.)\n/u.exec(mail)?.[1])).toEqual(['a', 'b']);
    for (const mail of mails) expect(mail).toMatch(/^(X\.Odd_1: y\n)?From: .\n\nx\n/u);
  });

  it('takes an address after a line “From …” for text', () => {
    const body = 'From: a@b.vn\n\nx\n\nFrom the cloud:\nhttps://1drv.ms/x\n';
    expect(split(`${opening}${body}`)).toEqual([body]);
  });
});
