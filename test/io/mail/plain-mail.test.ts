import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/io/formats/classify.ts';
import { plainMail } from '../../../src/io/mail/plain-mail.ts';

const mail = 'Received: from x by y; Fri, 18 Nov 2022 09:11:00 +0700\nFrom: a@b.vn\n\nChào\n';
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

describe('a mail as programs keep it', () => {
  it.each([
    ['with a mark of UTF-8', Buffer.from(`\uFEFF${mail}`), 'thư.eml'],
    ['after empty lines', Buffer.from(`\r\n \n${mail}`), 'thư.eml'],
    ['in UTF-16', utf16(mail), 'thư.txt'],
    ['in UTF-16, big end first', utf16(mail).swap16(), 'thư.txt'],
    ['with line ends of the old Macintosh', Buffer.from(mail.replaceAll('\n', '\r')), 'thư'],
    [
      'by Apple Mail',
      Buffer.from(`${Buffer.byteLength(mail)}  \n${mail}<?xml version="1.0"?><plist/>`),
      '1.emlx',
    ],
  ])('%s is the mail alone, and known by its content', (_, bytes, name) => {
    expect(Buffer.from(plainMail(bytes)).toString()).toBe(mail);
    expect(classify(bytes, name).kind).toBe('eml');
  });

  it.each([mail, '', '12\nKính gửi: ai', `${mail}\r\n`, 'From - Fri Nov 18 09:00:00 2022\nA: b\n'])(
    '%j stays as it is',
    (text) => {
      expect(Buffer.from(plainMail(Buffer.from(text))).toString()).toBe(text);
    },
  );

  it.each([
    ['STT;Họ và tên\n1;Nguyễn Văn An\n', 'danh sách.csv'],
    ['12\nMã: 1\nTên: 2\n', 'a.csv'],
    ['From A to B 10:00\nkhông có tiêu đề\n', 'a.csv'],
  ])('%j is none', (text, name) => {
    expect(classify(Buffer.from(text), name).kind).toBe('spreadsheet');
  });
});
