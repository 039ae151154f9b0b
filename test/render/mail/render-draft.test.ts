import { execFileSync, spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { type MailDraft, renderDraft } from '../../../src/render/mail/render-draft.ts';
import { withFolder } from '../../support/with-folder.ts';

const DRAFT: MailDraft = {
  to: [
    { name: 'Phòng Văn hóa, Thể thao, Du lịch và “Thông tin”', address: 'vanthu@vidu.vn' },
    { name: 'Phòng Văn hóa, Thể thao, Du lịch và “Thông tin”', address: 'b@vidu.vn' },
  ],
  subject: `Biểu tự chấm điểm thi đua năm 2022 – ${'Phường Đông Vệ, '.repeat(8)}hết`,
  lines: [
    'Kính gửi: Ủy ban nhân dân phường Đông Vệ',
    '',
    `Đề nghị ${'rất dài '.repeat(60)}.`,
    '.',
    'From nơi khác',
  ],
  attachments: [
    { name: 'PX10-phuong-dong-ve.docx', bytes: Uint8Array.from({ length: 5000 }, (_, at) => at % 256) },
    { name: 'Bản đánh dấu của phường Đông Vệ (năm 2022), lần 2.xlsx', bytes: new Uint8Array([0x50, 0x4b]) },
  ],
  date: '2022-12-05',
};

describe('renderDraft', () => {
  it('is read back whole by another reader of mail', async () => {
    const mail = await PostalMime.parse(await renderDraft(DRAFT));
    expect(mail.to).toEqual(DRAFT.to);
    expect(mail.subject).toBe(DRAFT.subject);
    expect(mail.text?.replace(/\r?\n$/u, '').split(/\r?\n/u)).toEqual(DRAFT.lines);
    expect(mail.attachments.map(({ filename }) => filename)).toEqual(
      DRAFT.attachments.map(({ name }) => name),
    );
    expect(mail.attachments.map(({ content }) => [...new Uint8Array(content as ArrayBuffer)])).toEqual(
      DRAFT.attachments.map(({ bytes }) => [...bytes]),
    );
    expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
    expect(mail.from).toBeUndefined();
    expect(mail.bcc ?? []).toEqual([]);
  });

  it('is ASCII in short lines that end in CRLF, and the same bytes each time', async () => {
    const bytes = await renderDraft(DRAFT);
    expect(await renderDraft(DRAFT)).toEqual(bytes);
    const text = Buffer.from(bytes).toString('latin1');
    expect(text).toMatch(/^[\x00-\x7f]*$/u);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    expect(Math.max(...text.split('\r\n').map(({ length }) => length))).toBeLessThanOrEqual(78);
  });

  it('lets no name, subject or file begin another header', async () => {
    const hostile = 'Đơn vị\r\nBcc: la@vidu.vn\r\n\r\nnội dung khác';
    const mail = await PostalMime.parse(
      await renderDraft({
        ...DRAFT,
        to: [{ name: hostile, address: 'vanthu@vidu.vn' }],
        subject: hostile,
        attachments: [{ name: hostile, bytes: new Uint8Array([1]) }],
      }),
    );
    expect(mail.bcc ?? []).toEqual([]);
    expect(mail.to?.map(({ address }) => address)).toEqual(['vanthu@vidu.vn']);
    expect(mail.text?.trim().split(/\r?\n/u)).toEqual(DRAFT.lines);
  });

  const hasPython = spawnSync('python3', ['--version'], { stdio: 'ignore' }).status === 0;
  it.skipIf(!hasPython)('is read the same by the email package of Python (needs python3)', async () => {
    await withFolder({}, async (folder) => {
      const path = join(folder, 'thu.eml');
      await writeFile(path, await renderDraft(DRAFT));
      const script = `
import email, email.header, email.policy, email.utils, json, sys
plain = email.message_from_binary_file(open(sys.argv[1], 'rb'))
words = lambda text: str(email.header.make_header(email.header.decode_header(text)))
m = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)
print(json.dumps({
  # The newer reader puts a space between two encoded words of one name, which RFC 2047 (6.2) forbids.
  'to': [[words(name), address] for name, address in email.utils.getaddresses([plain['To']])],
  'subject': m['Subject'], 'unsent': m['X-Unsent'], 'date': m['Date'],
  'text': m.get_body().get_content().splitlines(),
  'files': [[p.get_filename(), p.get_content_type(), len(p.get_content())] for p in m.iter_attachments()],
  'defects': [str(d) for p in m.walk() for d in p.defects],
}))`;
      const told = JSON.parse(execFileSync('python3', ['-c', script, path], { encoding: 'utf8' }));
      expect(told).toEqual({
        to: DRAFT.to.map(({ name, address }) => [name, address]),
        subject: DRAFT.subject,
        unsent: '1',
        date: 'Mon, 05 Dec 2022 00:00:00 +0000',
        text: DRAFT.lines,
        files: [
          [DRAFT.attachments[0]?.name, expect.stringContaining('wordprocessingml'), 5000],
          [DRAFT.attachments[1]?.name, expect.stringContaining('spreadsheetml'), 2],
        ],
        defects: [],
      });
    });
  });
});
