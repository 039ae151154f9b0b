import { describe, expect, it } from 'vitest';
import { parseEml } from '../../../../src/io/formats/eml/parse-eml.ts';
import {
  attached,
  buildMail,
  encoded,
  greeting,
  mailBytes,
  officeHeaders,
  word,
} from '../../../support/build-mail.ts';

const octets = 'Content-Type: application/octet-stream';
const named = (disposition: string): ReturnType<typeof encoded> => encoded('x', [octets, disposition]);
const percent = (text: string): string =>
  Array.from(Buffer.from(text), (byte) => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`).join('');

async function namesIn(
  ...parts: Parameters<typeof buildMail>[0]['parts']
): Promise<readonly (string | null)[]> {
  return (await parseEml(buildMail({ parts }))).attachments.map(({ name }) => name);
}

describe('reading .eml', () => {
  it.each([
    ['an encoded word', attached('Biểu mẫu Đông Vệ.xlsx', 'x'), 'Biểu mẫu Đông Vệ.xlsx'],
    [
      'encoded words over two lines',
      named(
        `Content-Disposition: attachment;\r\n filename="${word('Biểu mẫu ')}\r\n ${word('Đông Vệ.xlsx')}"`,
      ),
      'Biểu mẫu Đông Vệ.xlsx',
    ],
    [
      'quoted-printable words',
      named('Content-Disposition: attachment; filename="=?utf-8?Q?B=C3=A1o_c=C3=A1o.xlsx?="'),
      'Báo cáo.xlsx',
    ],
    [
      'a name of Content-Type alone',
      encoded('x', [`Content-Type: application/vnd.ms-excel; name="${word('số liệu.xls')}"`]),
      'số liệu.xls',
    ],
    [
      'RFC 2231',
      named(`Content-Disposition: attachment; filename*=UTF-8''${percent('Báo cáo Đông Vệ.xlsx')}`),
      'Báo cáo Đông Vệ.xlsx',
    ],
    [
      'RFC 2231 in pieces, one of them plain',
      named(
        `Content-Disposition: attachment;\r\n filename*0*=UTF-8'vi'${percent('Báo cáo ')};\r\n filename*1*=${percent('Đông Vệ')};\r\n filename*2=".xlsx"`,
      ),
      'Báo cáo Đông Vệ.xlsx',
    ],
    [
      'RFC 2231 in windows-1258',
      named("Content-Disposition: attachment; filename*=windows-1258''%F0%F4ng.xlsx"),
      'đông.xlsx',
    ],
    [
      'UTF-8 under the wrong charset',
      named(`Content-Disposition: attachment; filename*=iso-8859-1''${percent('Báo cáo.xlsx')}`),
      'Báo cáo.xlsx',
    ],
    ['raw UTF-8', named('Content-Disposition: attachment; filename="Báo cáo.xlsx"'), 'Báo cáo.xlsx'],
    ['a path', named('Content-Disposition: attachment; filename="../../a.xlsx"'), '../../a.xlsx'],
  ])('reads a name written as %s', async (_, part, name) => {
    expect(await namesIn(greeting, part)).toEqual([name]);
  });

  it('tells sender, subject and both dates', async () => {
    const { sender, subject, received, sent, damage } = await parseEml(buildMail({ parts: [greeting] }));
    expect({ sender, subject, received, sent, damage }).toEqual({
      sender: 'UBND phường Đông Vệ <dongve@example.vn>',
      subject: 'Báo cáo thi đua',
      received: { date: '2022-11-29', time: '16:05' },
      sent: { date: '2022-11-29', time: '16:00' },
      damage: null,
    });
  });

  it('believes the last server, which wrote the first Received header', async () => {
    const mail = buildMail({
      headers: ['Received: by our.example.vn; Thu, 1 Dec 2022 08:00:00 +0700', ...officeHeaders],
      parts: [greeting],
    });
    expect((await parseEml(mail)).received).toEqual({ date: '2022-12-01', time: '08:00' });
  });

  it('takes a named text for a file, wherever it is shown', async () => {
    const shown = {
      headers: [
        'Content-Type: text/plain; name="số liệu.csv"',
        'Content-Disposition: inline; filename=a.csv',
      ],
      body: 'a;b',
    };
    expect(await namesIn(greeting, shown)).toEqual(['a.csv']);
  });

  it('gives the bytes as they were sent, and a mail inside as a mail', async () => {
    const inner = buildMail({ parts: [attached('trong.xlsx', 'x')], boundary: 'khac' });
    const forwarded = {
      headers: ['Content-Type: message/rfc822'],
      body: Buffer.from(inner).toString('utf8'),
    };
    const content = new Uint8Array([0, 13, 10, 255, 46]);
    const { attachments } = await parseEml(buildMail({ parts: [attached('a.bin', content), forwarded] }));
    expect(attachments[0]?.content).toEqual(content);
    expect(attachments[1]).toMatchObject({ name: null, type: 'message/rfc822' });
    const again = await parseEml(attachments[1]?.content ?? new Uint8Array());
    expect(again.attachments.map(({ name }) => name)).toEqual(['trong.xlsx']);
  });

  it.each([
    ['a logo in the text', 'inline', 500, true],
    ['a scanned page in the text', 'inline', 100_000, false],
    ['a small picture that was attached', 'attachment', 500, false],
  ])('tells %s', async (_, disposition, size, isInlineImage) => {
    const picture = encoded(new Uint8Array(size), [
      'Content-Type: image/png',
      'Content-ID: <a>',
      `Content-Disposition: ${disposition}; filename=image001.png`,
    ]);
    const { attachments } = await parseEml(buildMail({ parts: [picture] }));
    expect(attachments.map((each) => each.isInlineImage)).toEqual([isInlineImage]);
  });

  it.each([
    ['cut before its end', (mail: Uint8Array) => mail.subarray(0, mail.length - 15), 'bị cắt cụt'],
    ['cut within an attachment', (mail: Uint8Array) => mail.subarray(0, mail.length - 60), 'bị cắt cụt'],
  ])('says that it is %s', async (_, cut, damage) => {
    const mail = buildMail({ parts: [greeting, attached('a.xlsx', 'x'.repeat(300))] });
    expect((await parseEml(cut(mail))).damage).toContain(damage);
  });

  it.each([
    ['a lost line between two parts', '--ranh-gioi', ''],
    ['a changed one', '--ranh-gioi', '--ranh_gioi'],
    ['a broken code', 'eHh4', '\u0007Hh4'],
  ])('says that something may be missing after %s', async (_, found, put) => {
    const content = 'x'.repeat(300);
    const mail = Buffer.from(buildMail({ parts: [attached('a.csv', content), attached('b.csv', content)] }));
    const at = mail.indexOf(found, mail.indexOf('eHh4'));
    const broken = Buffer.concat([mail.subarray(0, at), Buffer.from(put), mail.subarray(at + found.length)]);
    expect((await parseEml(broken)).damage).toContain('mất ranh giới');
    expect((await parseEml(mail)).damage).toBeNull();
  });

  it.each([
    ['without a boundary', 'multipart/mixed'],
    ['whose boundary never comes', 'multipart/mixed; boundary="khac"'],
  ])('says that the parts are broken %s', async (_, type) => {
    const mail = mailBytes([...officeHeaders, `Content-Type: ${type}`, '', '--b', octets, '', 'x', '--b--']);
    expect((await parseEml(mail)).damage).toContain('bị hỏng');
  });

  it.each(['', 'không phải thư', '\0\u0001'])('refuses %j', async (text) => {
    await expect(parseEml(mailBytes([text]))).rejects.toThrow();
  });

  it('refuses parts nested without end', async () => {
    const deep = Array.from({ length: 80 }, (_, depth) => [
      `Content-Type: multipart/mixed; boundary="b${depth}"`,
      '',
      `--b${depth}`,
    ]).flat();
    await expect(parseEml(mailBytes([...officeHeaders, ...deep, '', 'x']))).rejects.toThrow(/nesting depth/);
  });
});
