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
});
