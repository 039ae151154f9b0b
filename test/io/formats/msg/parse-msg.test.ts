import { describe, expect, it } from 'vitest';
import { parseMsg } from '../../../../src/io/formats/msg/parse-msg.ts';
import { buildMsg } from '../../../support/build-msg.ts';

const form = new Uint8Array(6000).fill(7);

describe('reading .msg', () => {
  it('tells sender, subject and when the server delivered it', () => {
    const mail = parseMsg(
      buildMsg({
        subject: 'Báo cáo thi đua',
        senderName: 'UBND phường Đông Vệ',
        senderEmail: 'dongve@example.vn',
        delivered: new Date('2022-11-30T17:30:00Z'),
      }),
    );
    expect(mail).toEqual({
      sender: 'UBND phường Đông Vệ <dongve@example.vn>',
      subject: 'Báo cáo thi đua',
      received: { date: '2022-12-01', time: '00:30' },
      sent: null,
      attachments: [],
      links: [],
      damage: null,
    });
  });

  it('believes the headers of the mail before Outlook', () => {
    const headers =
      'Received: from a by b;\r\n\tMon, 28 Nov 2022 10:00:00 +0700\r\nFrom: "Lan" <lan@example.vn>\r\nDate: Mon, 28 Nov 2022 09:59:00 +0700\r\n';
    const mail = parseMsg(buildMsg({ headers, delivered: new Date('2022-12-01T00:00:00Z') }));
    expect(mail.received).toEqual({ date: '2022-11-28', time: '10:00' });
    expect(mail.sent).toEqual({ date: '2022-11-28', time: '09:59' });
    expect(mail.sender).toBe('Lan <lan@example.vn>');
  });

  it('gives small and large attachments as they were sent, and tells logos and links', () => {
    const { attachments } = parseMsg(
      buildMsg({
        attachments: [
          { name: 'Biểu mẫu Đông Vệ.xlsx', data: form },
          { name: 'nhỏ.csv', data: new Uint8Array([97, 59, 98]) },
          { name: 'image001.png', data: new Uint8Array(9), contentId: 'logo' },
          { name: 'ảnh quét.png', data: new Uint8Array(9) },
          { name: 'trên mạng.xlsx', link: 'https://example.vn/a.xlsx' },
        ],
      }),
    );
    expect(
      attachments.map(({ name, content, isInlineImage }) => [name, content?.length ?? null, isInlineImage]),
    ).toEqual([
      ['Biểu mẫu Đông Vệ.xlsx', 6000, false],
      ['nhỏ.csv', 3, false],
      ['image001.png', 9, true],
      ['ảnh quét.png', 9, false],
      ['trên mạng.xlsx', null, false],
    ]);
    expect(attachments[0]?.content).toEqual(form);
  });

  it('gives a mail inside as a .msg of its own', () => {
    const inner = {
      subject: 'bên trong',
      senderEmail: 'a@example.vn',
      attachments: [{ name: 'trong.xlsx', data: form }],
    };
    const { attachments } = parseMsg(buildMsg({ attachments: [{ name: 'Chuyển tiếp', message: inner }] }));
    expect(attachments.map(({ name }) => name)).toEqual(['Chuyển tiếp.msg']);
    const again = parseMsg(attachments[0]?.content ?? new Uint8Array());
    expect(again.subject).toBe('bên trong');
    expect(again.attachments[0]?.content).toEqual(form);
  });

  it('says where an attachment stands in the file and cannot be reached', () => {
    const whole = buildMsg({ attachments: ['a', 'b'].map((name) => ({ name: `${name}.csv`, data: form })) });
    expect(parseMsg(whole).damage).toBeNull();
    const bytes = Buffer.from(whole);
    const at = bytes.indexOf(Buffer.from('__attach_version1.0_#00000001', 'utf16le'));
    const directory = (bytes.readUInt32LE(48) + 1) * 512;
    const entry = (at - directory) / 128;
    // No neighbour or parent leads to it any more ([MS-CFB] 2.6.1).
    for (let each = directory; each < at + 128 * 20 && each + 128 <= bytes.length; each += 128) {
      for (const link of [68, 72, 76]) {
        if (bytes.readInt32LE(each + link) === entry) bytes.writeInt32LE(-1, each + link);
      }
    }
    expect(parseMsg(bytes)).toMatchObject({
      damage: 'có tệp đính kèm không lấy ra được',
      attachments: [{ name: 'a.csv' }],
    });
  });

  it('refuses what is no message', () => {
    expect(() => parseMsg(new Uint8Array(600))).toThrow();
  });
});
