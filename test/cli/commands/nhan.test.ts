import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockWorkspace } from '../../../src/io/lock.ts';
import { attached, buildMail, encoded, greeting } from '../../support/build-mail.ts';
import { buildMsg } from '../../support/build-msg.ts';
import { buildTnef } from '../../support/build-tnef.ts';
import { buildXlsx, textRow } from '../../support/hostile/build-xlsx.ts';
import { buildZip } from '../../support/hostile/build-zip.ts';
import { runCli } from '../../support/run-cli.ts';
import { uuencode } from '../../support/uuencode.ts';
import { withFolder } from '../../support/with-folder.ts';

const form = (score: string): Uint8Array =>
  buildXlsx({ sheets: [{ name: 'Tập thể', rows: textRow(1, 'TT1.1', score) }] });

/** A fresh workspace beside a folder of what came in. */
async function withWorkspace(
  files: Readonly<Record<string, Uint8Array | string>>,
  action: (folder: string, sources: string) => Promise<void>,
): Promise<void> {
  const received = Object.fromEntries(
    Object.entries(files).map(([name, content]) => [`đến/${name}`, content]),
  );
  await withFolder(received, async (parent) => {
    const folder = join(parent, 'thi đua');
    const made = await runCli(['khoitao', folder, '--khong-hoi'], { cwd: parent });
    expect(made.exitCode, made.err).toBe(0);
    await action(folder, join(parent, 'đến'));
  });
}

const logo = encoded('\x89PNG\r\n\x1a\n', [
  'Content-Type: image/png; name="image001.png"',
  'Content-Disposition: inline',
  'Content-ID: <logo>',
]);

describe('thidua nhan', () => {
  it('takes mails, archives and files, tells each one, and leaves the sources as they are', async () => {
    const archive = buildZip([{ name: 'phường/biểu mẫu.xlsx', data: form('8,5') }]);
    const files = {
      'thư.eml': buildMail({ parts: [greeting, logo, attached('hồ sơ.zip', archive)] }),
      'thư Outlook.msg': buildMsg({
        senderName: 'Văn phòng',
        senderEmail: 'quangtho@example.vn',
        delivered: new Date('2022-12-01T02:00:00Z'),
        attachments: [{ name: 'biểu mẫu.xlsx', data: form('7') }],
      }),
      'con/hai.xlsx': form('6'),
      'ảnh.pdf': '%PDF-1.7',
    };
    await withWorkspace(files, async (folder, sources) => {
      const typed = ['nhan', '2022', sources, '--thu-muc', folder, '--ngay-nhan', '29/11/2022'];
      const ran = await runCli([...typed, '--json']);
      expect(ran.exitCode, ran.out + ran.err).toBe(0);
      expect(ran.err).toBe('');
      const { received, deadline } = JSON.parse(ran.out);
      expect(deadline).toBe('2022-11-30');
      expect(
        received.map((each: Record<string, unknown>) => [each.source, each.outcome, each.storedAs]),
      ).toEqual([
        ['con/hai.xlsx', 'stored', 'hai.xlsx'],
        ['thư Outlook.msg › biểu mẫu.xlsx', 'stored', 'biểu mẫu.xlsx'],
        ['thư.eml › image001.png', 'skipped', null],
        ['thư.eml › hồ sơ.zip › phường/biểu mẫu.xlsx', 'stored', 'biểu mẫu (2).xlsx'],
        ['ảnh.pdf', 'kept-not-spreadsheet', 'ảnh.pdf'],
      ]);
      expect(received[1]).toMatchObject({
        sender: 'Văn phòng <quangtho@example.vn>',
        receivedOn: '2022-12-01',
        time: '09:00',
        late: true,
      });
      expect(received[3]).toMatchObject({
        sender: 'UBND phường Đông Vệ <dongve@example.vn>',
        receivedOn: '2022-11-29',
        late: false,
      });
      const nhan = join(folder, '2022', 'nhan');
      expect((await readdir(nhan)).sort()).toEqual([
        'biểu mẫu (2).xlsx',
        'biểu mẫu.xlsx',
        'hai.xlsx',
        'ảnh.pdf',
      ]);
      expect(new Uint8Array(await readFile(join(nhan, 'biểu mẫu (2).xlsx')))).toEqual(form('8,5'));
      expect((await readdir(sources, { recursive: true })).sort()).toEqual([
        'con',
        join('con', 'hai.xlsx'),
        'thư Outlook.msg',
        'thư.eml',
        'ảnh.pdf',
      ]);

      const log = await readFile(join(folder, '2022', 'so-nhan.csv'));
      const again = await runCli(typed);
      expect(again.exitCode).toBe(0);
      expect(again.out).toContain('4 đã có, không lưu lại');
      expect(again.out).toContain('3 tệp đúng hạn, 1 tệp sau hạn');
      expect(await readFile(join(folder, '2022', 'so-nhan.csv'))).toEqual(log);
      expect(await readdir(nhan)).toHaveLength(4);
      expect((await readdir(join(folder, '2022'))).sort()).toEqual(['nhan', 'so-nhan.csv']);
    });
  }, 60_000);

  it('makes what it took count for rasoat: date and sender come from the log', async () => {
    const files = { 'thư.eml': buildMail({ parts: [attached('đông vệ.xlsx', form('8,5'))] }) };
    await withWorkspace(files, async (folder, sources) => {
      const took = await runCli(['nhan', '2022', join(sources, 'thư.eml'), '--thu-muc', folder]);
      expect(took.exitCode, took.err).toBe(0);
      const checked = await runCli(['rasoat', '2022', '--thu-muc', folder, '--json']);
      const { inputs } = JSON.parse(checked.out);
      expect(inputs).toHaveLength(1);
      expect(inputs[0]).toMatchObject({ file: 'đông vệ.xlsx', receivedOn: '2022-11-29' });
    });
  });

  it('says on the terminal what was kept, from whom, when, and what it cannot use', async () => {
    const files = {
      'thư.eml': buildMail({ parts: [greeting] }),
      'a.xlsx': form('1'),
      'gói.rar': 'Rar!\x1a\x07\x01',
    };
    await withWorkspace(files, async (folder, sources) => {
      const ran = await runCli(['nhan', '2022', sources, '--thu-muc', folder], { columns: 200 });
      expect(ran.exitCode).toBe(1);
      expect(ran.err).toContain('TD1068');
      expect(ran.err).toContain('Thư của UBND phường Đông Vệ <dongve@example.vn>, nhận ngày 29/11/2022');
      expect(ran.out).toContain('Nguồn');
      expect(ran.out).toMatch(
        /a\.xlsx {2,}a\.xlsx {2,}chưa rõ {2,}– {2,}05\/12\/2022 \(sau hạn\) {2,}đã lưu\n/u,
      );
      expect(ran.out).toContain('chạy lại với --ngay-nhan');
      expect(ran.out).toContain('thidua rasoat 2022');
    });
  });

  it('takes every mail of a mailbox: attached, in its text, in a package, and what is only linked', async () => {
    const mails = [
      [greeting, attached('px10-11a.xlsx', form('1'))],
      [greeting, attached('px10-11b.xlsx', form('2'))],
      [{ ...greeting, body: `Kính gửi\r\n${uuencode('trong thư.xlsx', form('3'), { end: '\r\n' })}` }],
      [attached('winmail.dat', buildTnef([{ longName: 'Biểu mẫu.xlsx', data: form('4') }]))],
      [{ ...greeting, body: 'Biểu: https://drive.google.com/file/d/1AbC/view' }],
      [attached(`${'biểu mẫu của phường '.repeat(20)}.xlsx`, form('5'))],
      [greeting],
    ];
    const box = mails
      .map(
        (parts) =>
          `From - Fri Nov 18 09:00:00 2022\n${Buffer.from(buildMail({ parts })).toString('latin1')}\n`,
      )
      .join('');
    await withWorkspace({ 'hopthu.mbox': Buffer.from(box, 'latin1') }, async (folder, sources) => {
      const ran = await runCli(['nhan', '2022', sources, '--thu-muc', folder], { columns: 200 });
      expect(ran.exitCode, ran.err).toBe(0);
      const kept = await readdir(join(folder, '2022', 'nhan'));
      expect(kept.sort()).toEqual(
        [
          'Biểu mẫu.xlsx',
          `${'biểu mẫu của phường '.repeat(6).slice(0, 115).trim()}.xlsx`,
          'px10-11a.xlsx',
          'px10-11b.xlsx',
          'trong thư.xlsx',
        ].sort(),
      );
      expect(ran.out).toContain('hopthu.mbox › thư 3.eml › trong thư.xlsx ');
      expect(ran.out).toContain('hopthu.mbox › thư 4.eml › winmail.dat › Biểu mẫu.xlsx ');
      expect(ran.out).toMatch(/thư 5\.eml › liên kết 1: drive\.google\.com +– .*bỏ qua: chỉ là liên kết/u);
      expect(ran.err).toContain('TD1054');
      // Of seven mails only the last brought nothing.
      expect(ran.err.match(/TD1065/gu)).toHaveLength(1);
      expect(ran.err).toContain('thư 7.eml');
      expect(Math.max(...ran.out.split('\n').map((line) => line.length))).toBeLessThan(420);
    });
  });

  it.each([
    [['2022', 'không-có.xlsx'], 'TD1050'],
    [['2022', '.', '--ngay-nhan', '06/12/2022'], 'TD9002'],
    [['2022', '.', '--ngay-nhan', 'hôm qua'], 'TD9002'],
    [['22', '.'], 'TD9002'],
    [['2022'], 'TD9001'],
  ])('answers %j with exit code 2 and takes nothing', async (typed, code) => {
    await withWorkspace({ 'a.xlsx': form('1') }, async (folder, sources) => {
      const ran = await runCli(['nhan', ...typed, '--thu-muc', folder], { cwd: sources });
      expect(ran.exitCode).toBe(2);
      expect(ran.err).toContain(code);
      expect(await readdir(join(folder, '2022', 'nhan')).catch(() => [])).toEqual([]);
    });
  });

  it('stops while another run works on the workspace', async () => {
    await withWorkspace({ 'a.xlsx': form('1') }, async (folder, sources) => {
      const lock = await lockWorkspace(folder);
      const ran = await runCli(['nhan', '2022', sources, '--thu-muc', folder]);
      await lock.release();
      expect(ran.exitCode).toBe(2);
      expect(ran.err).toContain('đang được một lệnh thidua khác sử dụng');
    });
  });

  it('keeps nothing while the log cannot be added to', async () => {
    await withWorkspace({ 'a.xlsx': form('1') }, async (folder, sources) => {
      const log = join(folder, '2022', 'so-nhan.csv');
      await writeFile(log, 'Ngày nhận;Tệp lưu\n30/11/2022;x.xlsx\n');
      const ran = await runCli(['nhan', '2022', sources, '--thu-muc', folder]);
      expect(ran.exitCode).toBe(2);
      expect(ran.err).toContain('TD4209');
      expect(await readFile(log, 'utf8')).toBe('Ngày nhận;Tệp lưu\n30/11/2022;x.xlsx\n');
      expect(await readdir(join(folder, '2022', 'nhan')).catch(() => [])).toEqual([]);
    });
  });
});
