import { describe, expect, it } from 'vitest';
import { receiveLimits } from '../../../src/received/arrivals/receive-limits.ts';
import {
  attached,
  buildMail,
  encoded,
  greeting,
  mailBytes,
  officeHeaders,
} from '../../support/build-mail.ts';
import { buildMsg } from '../../support/build-msg.ts';
import { buildTnef } from '../../support/build-tnef.ts';
import { buildOle } from '../../support/hostile/build-ole.ts';
import { buildXlsx, textRow } from '../../support/hostile/build-xlsx.ts';
import { buildZip } from '../../support/hostile/build-zip.ts';
import { type Files, openFiles } from '../../support/receive-files.ts';
import { uuencode } from '../../support/uuencode.ts';

const form = buildXlsx({ sheets: [{ name: 'Tập thể', rows: textRow(1, 'TT1.1', '8,5') }] });

/** Trail, verdict and whether its bytes are kept, of everything that files bring; and the codes of what is said. */
async function broughtBy(files: Files) {
  const { arrivals, diagnostics } = await openFiles(files);
  return {
    arrivals: arrivals.map(({ trail, verdict, content }) => [
      trail.join(' › '),
      verdict,
      content === null ? 'không giữ' : 'giữ',
    ]),
    codes: diagnostics.map(({ code }) => code),
  };
}

const withEntry = (name: string, stated: object = {}, more: object = {}): Uint8Array =>
  buildZip([
    { name: 'tốt.xlsx', data: form },
    { name, data: 'x', stated, ...more },
  ]);

describe('opening what came in', () => {
  it.each([
    ['bảng.xlsx', form, 'spreadsheet', []],
    ['bảng.csv', 'a;b\n', 'spreadsheet', []],
    ['không-đuôi', form, 'spreadsheet', []],
    ['sổ.xls', buildOle({ Workbook: 'x' }), 'spreadsheet', []],
    ['mật khẩu.xlsx', buildOle({ EncryptedPackage: 'x' }), 'spreadsheet', []],
    ['cắt.xlsx', form.subarray(0, 300), 'spreadsheet', []],
    ['công văn.pdf', '%PDF-1.7', 'not-spreadsheet', ['TD1067']],
    ['ảnh.xlsx', '\x89PNG\r\n\x1a\n', 'not-spreadsheet', ['TD1067']],
    ['công văn.doc', buildOle({ WordDocument: 'x' }), 'not-spreadsheet', ['TD1067']],
    [
      'công văn.docx',
      buildZip([
        { name: '[Content_Types].xml', data: '' },
        { name: 'word/document.xml', data: '' },
      ]),
      'not-spreadsheet',
      ['TD1067'],
    ],
    ['rỗng.xlsx', '', 'not-spreadsheet', ['TD1067']],
    ['trang.xls', '<html><table></table></html>', 'not-spreadsheet', ['TD1067']],
    ['gói.7z', Buffer.from('7z\xbc\xaf\x27\x1c', 'latin1'), 'rejected', ['TD1068']],
    ['winmail.dat', Buffer.from('\x78\x9f\x3e\x22', 'latin1'), 'rejected', ['TD1068']],
    ['smime.p7m', Buffer.from('\x30\x82', 'latin1'), 'rejected', ['TD1068']],
    ['hỏng.zip', buildZip([{ name: 'a.xlsx', data: form }]).subarray(0, 400), 'rejected', ['TD1020']],
    ['hỏng.msg', buildMsg({}).subarray(0, 700), 'rejected', ['TD1060']],
  ] as const)('tells %s by its content and keeps it', async (name, bytes, verdict, codes) => {
    expect(await broughtBy({ [name]: bytes })).toEqual({ arrivals: [[name, verdict, 'giữ']], codes });
  });

  it('goes through mails and archives inside one another, and says where each file was', async () => {
    const inner = buildMail({ parts: [attached('trong.xlsx', form)], boundary: 'khac' });
    const forwarded = {
      headers: ['Content-Type: message/rfc822'],
      body: Buffer.from(inner).toString('utf8'),
    };
    const archive = buildZip([
      { name: 'phường/', data: '' },
      { name: 'phường/biểu mẫu.xlsx', data: form },
      { name: 'thư Outlook.msg', data: buildMsg({ attachments: [{ name: 'a.xlsx', data: form }] }) },
      { name: '__MACOSX/._a.xlsx', data: 'x' },
      { name: '~$a.xlsx', data: 'x' },
    ]);
    const mail = buildMail({ parts: [greeting, attached('báo cáo.zip', archive), forwarded] });
    expect(await broughtBy({ 'thư.eml': mail })).toEqual({
      arrivals: [
        ['thư.eml › báo cáo.zip › phường/biểu mẫu.xlsx', 'spreadsheet', 'giữ'],
        ['thư.eml › báo cáo.zip › thư Outlook.msg › a.xlsx', 'spreadsheet', 'giữ'],
        ['thư.eml › báo cáo.zip › __MACOSX/._a.xlsx', 'skipped', 'không giữ'],
        ['thư.eml › báo cáo.zip › ~$a.xlsx', 'skipped', 'không giữ'],
        ['thư.eml › thư kèm theo.eml › trong.xlsx', 'spreadsheet', 'giữ'],
      ],
      codes: [],
    });
  });

  it('keeps what it will not open further', async () => {
    const nest = (depth: number): Uint8Array =>
      buildZip([
        {
          name: 'trong.zip',
          data: depth === 1 ? buildZip([{ name: 'a.xlsx', data: form }]) : nest(depth - 1),
        },
      ]);
    expect(await broughtBy({ 'ba lớp.zip': nest(2) })).toMatchObject({ codes: [] });
    expect(await broughtBy({ 'bốn lớp.zip': nest(3) })).toEqual({
      arrivals: [['bốn lớp.zip › trong.zip › trong.zip › trong.zip', 'rejected', 'giữ']],
      codes: ['TD1063'],
    });
  });

  it('counts the message of the sender, and its own date only where a server wrote it', async () => {
    const sentOn = (headers: readonly string[]) => {
      const inner = buildMail({ headers, parts: [attached('trong.csv', 'a;b')], boundary: 'khac' });
      const forwarded = {
        headers: ['Content-Type: message/rfc822'],
        body: Buffer.from(inner).toString('utf8'),
      };
      return openFiles({ 'thư.eml': buildMail({ parts: [forwarded] }) });
    };
    const from = 'From: lan@example.vn';
    const claimed = await sentOn([from, 'Date: Mon, 21 Nov 2022 08:00:00 +0700']);
    expect(claimed.arrivals[0]?.envelope).toMatchObject({
      sender: 'lan@example.vn',
      at: { date: '2022-11-29' },
      isFromServer: true,
    });
    const proven = await sentOn([from, 'Received: by mx; Mon, 21 Nov 2022 08:00:00 +0700']);
    expect(proven.arrivals[0]?.envelope).toMatchObject({
      sender: 'lan@example.vn',
      at: { date: '2022-11-21' },
    });
  });

  it.each([
    ['a name that points outside', withEntry('../../ra ngoài.csv'), 'spreadsheet', 'giữ', []],
    ['an absolute name', withEntry('/etc/a.csv'), 'spreadsheet', 'giữ', []],
    ['a drive', withEntry('C:\\a.csv'), 'spreadsheet', 'giữ', []],
    ['a password', withEntry('mật.csv', { flags: 0x801 }), 'rejected', 'không giữ', ['TD1061']],
    ['a strange method', withEntry('lạ.csv', { method: 12 }), 'rejected', 'không giữ', ['TD1021']],
    ['a wrong CRC', withEntry('sai.csv', { crc: 1 }), 'rejected', 'không giữ', ['TD1023']],
    ['a lying size', withEntry('dối.csv', { size: 9 }), 'rejected', 'không giữ', ['TD1023']],
    ['a link', withEntry('liên kết.csv', {}, { mode: 0o120777 }), 'rejected', 'không giữ', ['TD1021']],
    ['a bomb', withEntry('bom.csv', { size: 70 * 1024 * 1024 }), 'rejected', 'không giữ', ['TD1022']],
  ])('an entry with %s costs no other', async (_, archive, verdict, kept, codes) => {
    const { arrivals, codes: said } = await broughtBy({ 'hồ sơ.zip': archive });
    expect(arrivals[0]).toEqual(['hồ sơ.zip › tốt.xlsx', 'spreadsheet', 'giữ']);
    expect(arrivals[1]?.slice(1)).toEqual([verdict, kept]);
    expect(said).toEqual(codes);
  });

  it.each([
    ['overlaps', withEntry('b.csv', { offset: 0 }), 'TD1021'],
    ['disagrees with itself', withEntry('b.csv', {}, { localName: 'c.csv' }), 'TD1021'],
    ['was cut', withEntry('b.csv').subarray(0, -30), 'TD1020'],
  ])('an archive that %s is kept unopened', async (_, archive, code) => {
    expect(await broughtBy({ 'hồ sơ.zip': archive })).toEqual({
      arrivals: [['hồ sơ.zip', 'rejected', 'giữ']],
      codes: [code],
    });
  });

  it('stops where a nest of archives brings more than it may', async () => {
    const many = buildZip(
      Array.from({ length: receiveLimits.files / 2 }, (_, index) => ({ name: `${index}.csv`, data: 'a' })),
    );
    const archive = buildZip(['một', 'hai', 'ba'].map((name) => ({ name: `${name}.zip`, data: many })));
    const { arrivals, codes } = await broughtBy({ 'hồ sơ.zip': archive });
    expect(arrivals.filter(([, verdict]) => verdict === 'spreadsheet').length).toBeLessThan(
      receiveLimits.files,
    );
    expect(codes).toContain('TD1069');
  });

  it('tells mails that brought nothing, and says so', async () => {
    const logo = encoded('\x89PNG\r\n\x1a\n', [
      'Content-Type: image/png; name=image001.png',
      'Content-Disposition: inline',
      'Content-ID: <a>',
    ]);
    const { arrivals, diagnostics } = await openFiles({
      'chỉ chữ ký.eml': buildMail({ parts: [greeting, logo] }),
      'không phần.eml': mailBytes([...officeHeaders, '', 'Kính gửi']),
    });
    expect(arrivals.map(({ trail, verdict, because }) => [trail.join(' › '), verdict, because])).toEqual([
      [
        'chỉ chữ ký.eml › image001.png',
        'skipped',
        'ảnh nhỏ chèn trong thư (biểu tượng, chữ ký), không phải tệp đính kèm',
      ],
      ['chỉ chữ ký.eml', 'skipped', 'thư không có tệp đính kèm, tiêu đề “Báo cáo thi đua”'],
      ['không phần.eml', 'skipped', 'thư không có tệp đính kèm, tiêu đề “Báo cáo thi đua”'],
    ]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['TD1065', 'TD1065']);
    expect(diagnostics[0]?.message).toBe(
      'Thư của UBND phường Đông Vệ <dongve@example.vn>, nhận ngày 29/11/2022, tiêu đề “Báo cáo thi đua”, không có tệp đính kèm nào.',
    );
  });

  it('says that a cut mail may lack something, and keeps what it has', async () => {
    const mail = buildMail({ parts: [greeting, attached('a.csv', 'a;b;c\n'.repeat(50))] });
    expect(await broughtBy({ 'thư.eml': mail.subarray(0, mail.length - 40) })).toEqual({
      arrivals: [['thư.eml › a.csv', 'spreadsheet', 'giữ']],
      codes: ['TD1064'],
    });
  });

  it('names what came without a name by its type', async () => {
    const nameless = (type: string) =>
      encoded('x', [`Content-Type: ${type}`, 'Content-Disposition: attachment']);
    const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    const { arrivals } = await openFiles({
      'thư.eml': buildMail({ parts: [nameless(xlsx), nameless('application/pdf'), nameless('a/b')] }),
    });
    expect(arrivals.map(({ trail }) => trail[1])).toEqual([
      'tệp không tên.xlsx',
      'tệp không tên.pdf',
      'tệp không tên',
    ]);
  });

  it('shows control and direction characters of names, never sends them on', async () => {
    const { arrivals } = await openFiles({
      'thư.eml': buildMail({ parts: [attached('a\u202ecod.csv', 'a;b')] }),
    });
    expect(arrivals[0]?.trail[1]).toBe('a\\u202ecod.csv');
  });

  it('takes what every mail of a mailbox brought, and says which brought nothing', async () => {
    const letter = (...parts: Parameters<typeof buildMail>[0]['parts']) =>
      `From - Fri Nov 18 09:00:00 2022\r\n${Buffer.from(buildMail({ parts })).toString('latin1')}\r\n`;
    const box =
      letter(greeting, attached('a.xlsx', form)) + letter(greeting) + letter(attached('b.xlsx', form));
    expect(await broughtBy({ 'hộp thư.mbox': Buffer.from(box, 'latin1') })).toEqual({
      arrivals: [
        ['hộp thư.mbox › thư 1.eml › a.xlsx', 'spreadsheet', 'giữ'],
        ['hộp thư.mbox › thư 2.eml', 'skipped', 'không giữ'],
        ['hộp thư.mbox › thư 3.eml › b.xlsx', 'spreadsheet', 'giữ'],
      ],
      codes: ['TD1065'],
    });
  });

  describe('files in the text of a mail', () => {
    const letter = (text: string, headers = ['Content-Type: text/plain; charset=utf-8']) => ({
      headers,
      body: text,
    });
    const twoFiles = `Kính gửi\r\n${uuencode('một.xlsx', form, { end: '\r\n' })}\r\n${uuencode('hai.csv', 'a;b', { end: '\r\n' })}Trân trọng`;

    it.each([
      ['a part of text', buildMail({ parts: [letter(twoFiles)] })],
      ['the whole mail', mailBytes([...officeHeaders, '', twoFiles])],
      [
        'a text whose lines flow',
        buildMail({ parts: [letter(twoFiles, ['Content-Type: text/plain; format=flowed'])] }),
      ],
      [
        'a text in base64',
        buildMail({ parts: [encoded(twoFiles, ['Content-Type: text/plain; charset=utf-8'])] }),
      ],
    ])('takes them out of %s', async (_, mail) => {
      const { arrivals, diagnostics } = await openFiles({ 'thư.eml': mail });
      expect(diagnostics).toEqual([]);
      expect(arrivals.map(({ trail, verdict }) => [trail.join(' › '), verdict])).toEqual([
        ['thư.eml › một.xlsx', 'spreadsheet'],
        ['thư.eml › hai.csv', 'spreadsheet'],
      ]);
      expect(Buffer.from(arrivals[0]?.content ?? 'thiếu')).toEqual(Buffer.from(form));
    });

    it('takes them out of every mail of a mailbox, beside what is attached', async () => {
      const box = [[letter(twoFiles), attached('c.xlsx', form)], [letter(uuencode('d.xlsx', form))]]
        .map(
          (parts) =>
            `From - Fri Nov 18 09:00:00 2022\r\n${Buffer.from(buildMail({ parts })).toString('latin1')}\r\n`,
        )
        .join('');
      expect(
        (await broughtBy({ 'hộp.mbox': Buffer.from(box, 'latin1') })).arrivals.map(([trail]) => trail),
      ).toEqual([
        'hộp.mbox › thư 1.eml › c.xlsx',
        'hộp.mbox › thư 1.eml › một.xlsx',
        'hộp.mbox › thư 1.eml › hai.csv',
        'hộp.mbox › thư 2.eml › d.xlsx',
      ]);
    });

    it('reads a part that travels in this encoding', async () => {
      const part = {
        headers: [
          'Content-Type: application/x-any; name="bảng.xlsx"',
          'Content-Transfer-Encoding: x-uuencode',
          'Content-Disposition: attachment',
        ],
        body: uuencode('khac.xlsx', form, { end: '\r\n' }),
      };
      const { arrivals } = await openFiles({ 'thư.eml': buildMail({ parts: [greeting, part] }) });
      expect(arrivals.map(({ trail, verdict }) => [trail[1], verdict])).toEqual([
        ['bảng.xlsx', 'spreadsheet'],
      ]);
      expect(Buffer.from(arrivals[0]?.content ?? 'thiếu')).toEqual(Buffer.from(form));
    });

    it('names a damaged one, and does not say that nothing was attached', async () => {
      const broken = uuencode('biểu mẫu.xlsx', form).slice(0, 400);
      expect(await broughtBy({ 'thư.eml': buildMail({ parts: [letter(`${broken}\r\n`)] }) })).toEqual({
        arrivals: [['thư.eml › biểu mẫu.xlsx', 'rejected', 'không giữ']],
        codes: ['TD1055'],
      });
    });
  });

  describe('files that a mail leads to', () => {
    const drive = 'https://drive.google.com/file/d/1AbC/view';
    const page = (body: string) => ({ headers: ['Content-Type: text/html; charset=utf-8'], body });

    it('names each, never that nothing was attached', async () => {
      const parts = [page(`<p>Số liệu: <a href="${drive}">Biểu mẫu.xlsx</a> và https://1drv.ms/x/s!9</p>`)];
      const { arrivals, diagnostics } = await openFiles({ 'thư.eml': buildMail({ parts }) });
      expect(
        arrivals.map(({ trail, verdict, content, address }) => [trail[1], verdict, content, address]),
      ).toEqual([
        ['liên kết 1: Biểu mẫu.xlsx ở drive.google.com', 'skipped', null, drive],
        ['liên kết 2: 1drv.ms', 'skipped', null, 'https://1drv.ms/x/s!9'],
      ]);
      expect(arrivals[0]?.envelope?.sender).toBe('UBND phường Đông Vệ <dongve@example.vn>');
      expect(diagnostics.map(({ code, file, message }) => [code, file, message])).toEqual([
        [
          'TD1054',
          'thư.eml',
          `Trong thư có 2 liên kết tới tệp để trên mạng, công cụ không tải về: “Biểu mẫu.xlsx” (${drive}); https://1drv.ms/x/s!9.`,
        ],
      ]);
    });

    it('names them beside what is attached, and in a message of Outlook', async () => {
      const beside = buildMail({
        parts: [{ ...greeting, body: `Phụ lục: ${drive}` }, attached('a.xlsx', form)],
      });
      expect(await broughtBy({ 'thư.eml': beside })).toMatchObject({
        arrivals: [
          ['thư.eml › a.xlsx', 'spreadsheet', 'giữ'],
          ['thư.eml › liên kết 1: drive.google.com', 'skipped', 'không giữ'],
        ],
        codes: ['TD1054'],
      });
      const outlook = buildMsg({
        body: `Xem Biểu mẫu <${drive}>`,
        html: `<a href='${drive}'>Biểu mẫu.xls</a>`,
      });
      expect(await broughtBy({ 'thư.msg': outlook })).toMatchObject({
        arrivals: [['thư.msg › liên kết 1: Biểu mẫu.xls ở drive.google.com', 'skipped', 'không giữ']],
      });
    });

    it('takes neither a signature nor what the mail answers for one', async () => {
      const body = `Kính gửi.\r\n--\r\nUBND phường, https://dongve.example.vn, https://zalo.me/0912\r\n> Tải ở ${drive}\r\n`;
      expect((await broughtBy({ 'thư.eml': buildMail({ parts: [{ ...greeting, body }] }) })).codes).toEqual([
        'TD1065',
      ]);
      const headers = [...officeHeaders.slice(0, 2), 'Subject: Fwd: bieu mau', ...officeHeaders.slice(3)];
      const forwarded = buildMail({ headers, parts: [{ ...greeting, body }] });
      expect((await broughtBy({ 'thư.eml': forwarded })).codes).toEqual(['TD1054']);
    });
  });

  describe('packages of Outlook', () => {
    const mailed = (content: Uint8Array) =>
      buildMail({ parts: [greeting, attached('winmail.dat', content, 'application/ms-tnef')] });

    it('gives what is in them, also in a letter in them', async () => {
      const inner = buildTnef([{ longName: 'ba.csv', data: 'a;b' }]);
      const files = [
        { longName: 'một.xlsx', data: form },
        { title: 'hai.pdf', data: '%PDF-1.7' },
        { title: 'Thư', message: inner },
      ];
      expect(await broughtBy({ 'thư.eml': mailed(buildTnef(files)) })).toEqual({
        arrivals: [
          ['thư.eml › winmail.dat › một.xlsx', 'spreadsheet', 'giữ'],
          ['thư.eml › winmail.dat › hai.pdf', 'not-spreadsheet', 'giữ'],
          ['thư.eml › winmail.dat › Thư.dat › ba.csv', 'spreadsheet', 'giữ'],
        ],
        codes: ['TD1067'],
      });
    });

    it('names what a damaged one held, and keeps it', async () => {
      const whole = buildTnef([
        { longName: 'một.xlsx', data: form },
        { title: 'hai.pdf', data: 'x' },
      ]);
      const { arrivals, diagnostics } = await openFiles({ 'thư.eml': mailed(whole.subarray(0, -60)) });
      expect(arrivals.map(({ trail, verdict, content }) => [trail[1], verdict, content?.length])).toEqual([
        ['winmail.dat', 'rejected', whole.length - 60],
      ]);
      expect(diagnostics[0]?.message).toContain('Bên trong thấy có: “một.xlsx”, “hai.pdf”.');
    });

    it('says that one without files brings nothing, and that a file in it is but a link', async () => {
      expect((await broughtBy({ 'thư.eml': mailed(buildTnef([])) })).codes).toEqual(['TD1056']);
      expect((await broughtBy({ 'thư.eml': mailed(buildTnef([{ longName: 'a.xlsx' }])) })).codes).toEqual([
        'TD1072',
      ]);
    });
  });

  it('shows a name of 400 characters short, its extension kept', async () => {
    const { arrivals } = await openFiles({
      'thư.eml': buildMail({ parts: [attached(`${'biểu mẫu '.repeat(50)}.xlsx`, form)] }),
    });
    const shown = arrivals[0]?.trail[1] ?? '';
    expect([...shown]).toHaveLength(120);
    expect(shown).toMatch(/^biểu mẫu .*….*\.xlsx$/u);
  });
});
