import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { editRegister } from '../../support/edit-register.ts';
import { inFaultyWorkspace, place, sentBy } from '../../support/faulty-workspace.ts';
import { inNewWorkspace } from '../../support/new-workspace.ts';
import { runCli } from '../../support/run-cli.ts';

const OF_FIVE = ['--don-vi', 'PX01', 'PX02', 'PX03', 'PX04', 'PX10'];
const draftsIn = (folder: string, kind: string) => join(folder, '2022', 'thu', kind);
const names = async (path: string) => (await readdir(path)).filter((name) => name.endsWith('.eml')).sort();
const mailAt = async (path: string) => PostalMime.parse(await readFile(path));

/** Gives units of the register addresses. */
const withAddresses = (folder: string, addresses: Readonly<Record<string, string>>) =>
  editRegister(folder, (row) => ({ email: addresses[row.id] ?? row.email }));

describe('--thu', () => {
  it('writes a draft with the form for each unit that has an address, and says who has none', async () => {
    await inNewWorkspace(async (folder) => {
      await withAddresses(folder, {
        PX01: 'a@vidu.vn; b@vidu.vn',
        PX02: 'hỏng@vidu',
        PX10: 'c@vidu.vn\r\nBcc: x@la.vn',
      });
      const ran = await runCli(['bieumau', '2022', '--thu', '--thu-muc', folder, ...OF_FIVE]);
      expect(ran.exitCode, ran.err).toBe(0);
      const drafts = draftsIn(folder, 'bieu-mau');
      const [first = '', second = '', ...others] = await names(drafts);
      expect(others).toEqual([]);
      const mail = await mailAt(join(drafts, first));
      expect(mail.to?.map(({ address }) => address)).toEqual(['a@vidu.vn', 'b@vidu.vn']);
      expect(mail.subject).toMatch(/^Biểu tự chấm điểm thi đua năm 2022 – Phường /u);
      expect(mail.text).toContain('chậm nhất ngày 30/11/2022');
      expect(mail.text).not.toMatch(/[{}]/u);
      const [form] = mail.attachments;
      const file = join(folder, '2022', 'bieu-mau', form?.filename ?? '');
      expect(Buffer.from(form?.content as ArrayBuffer)).toEqual(await readFile(file));
      const other = await mailAt(join(drafts, second));
      expect(other.to?.map(({ address }) => address)).toEqual(['c@vidu.vn']);
      expect(other.bcc ?? []).toEqual([]);
      expect(ran.err).toContain('TD9080');
      expect(ran.err).toContain('ở 2 đơn vị');
      expect(ran.err).toContain('ghi “hỏng@vidu”');
      expect(ran.err).toContain('ghi “Bcc: x@la.vn”');
      expect(ran.err).toContain('Thư nháp: 2 thư');
    });
  });

  it('keeps drafts that are still right, and takes away those whose paper was made anew or whose unit has no address', async () => {
    await inNewWorkspace(async (folder) => {
      const drafts = draftsIn(folder, 'bieu-mau');
      const run = (...more: readonly string[]) => runCli(['bieumau', '2022', '--thu-muc', folder, ...more]);
      const ofFive = (...more: readonly string[]) => run(...OF_FIVE, ...more);
      await withAddresses(folder, { PX01: 'a@vidu.vn', PX02: 'b@vidu.vn', PX03: 'c@vidu.vn' });
      await ofFive('--thu');
      const all = await names(drafts);
      expect(all).toHaveLength(3);
      const bytes = await readFile(join(drafts, all[0] ?? ''));
      // Another day, and nobody asks for drafts: what they say and carry is the same.
      const again = await runCli(['bieumau', '2022', '--thu-muc', folder, ...OF_FIVE], {
        today: () => '2022-12-06',
      });
      expect(again.err).not.toContain('TD9082');
      expect(await names(drafts)).toEqual(all);
      expect(await readFile(join(drafts, all[0] ?? ''))).toEqual(bytes);
      // Somebody changed one: it is kept whatever comes.
      await writeFile(join(drafts, all[2] ?? ''), 'sửa tay');
      const larger = await run('--don-vi', 'PX01', '--so-dong', '99', '--ghi-de');
      expect(larger.err).toContain('Đã bỏ 1 thư nháp');
      expect(await names(drafts)).toEqual(all.slice(1));
      await withAddresses(folder, { PX02: '' });
      await ofFive('--thu', '--ghi-de');
      expect(await names(drafts)).toEqual([
        all[0],
        (all[2] ?? '').replace('.eml', ' (giữ lại 1).eml'),
        all[2],
      ]);
    });
  });

  it('sends no form that somebody has written in', async () => {
    await inNewWorkspace(async (folder) => {
      await withAddresses(folder, { PX01: 'a@vidu.vn' });
      await runCli(['bieumau', '2022', '--thu-muc', folder, '--don-vi', 'PX01']);
      const [form = ''] = await readdir(join(folder, '2022', 'bieu-mau'));
      await writeFile(join(folder, '2022', 'bieu-mau', form), 'đã ghi');
      const ran = await runCli(['bieumau', '2022', '--thu-muc', folder, '--don-vi', 'PX01', '--thu']);
      expect(ran.err).toContain('TD9084');
      await expect(names(draftsIn(folder, 'bieu-mau'))).resolves.toEqual([]);
    });
  });

  it('sends a unit with faults its letter and marked copies, and nothing of another unit', async () => {
    const files = { 'a.xlsx': sentBy('PX01', 200), 'b.xlsx': sentBy('PX02', 200) };
    await inFaultyWorkspace(files, async (folder) => {
      await withAddresses(folder, { PX01: 'a@vidu.vn', PX02: 'b@vidu.vn' });
      const ran = await runCli(['rasoat', '2022', '--thu', '--thu-muc', folder, '--json']);
      expect(ran.exitCode, ran.err).toBe(1);
      const told = JSON.parse(ran.out) as { documents: readonly string[] };
      const drafts = draftsIn(folder, 'phieu-tra-lai');
      const [first = '', second = ''] = await names(drafts);
      expect(told.documents).toContain(`2022/thu/phieu-tra-lai/${first}`);
      const mail = await mailAt(join(drafts, first));
      expect(mail.to?.map(({ address }) => address)).toEqual(['a@vidu.vn']);
      expect(mail.attachments.map(({ filename }) => filename)).toEqual([
        expect.stringMatching(/^PX01-.*\.docx$/u),
        expect.stringMatching(/^PX01-.*\.xlsx$/u),
      ]);
      // PX02 sends a sound one: its draft goes with its slip.
      await place(folder, 'b.xlsx', sentBy('PX02', 100));
      await runCli(['rasoat', '2022', '--thu-muc', folder]);
      expect(await names(drafts)).not.toContain(second);
    });
  });

  it('reminds those who have something left to send, and tells each what', async () => {
    await inFaultyWorkspace({ 'a.xlsx': sentBy('PX01', 200), 'PX07.pdf': '%PDF-1.7' }, async (folder) => {
      await withAddresses(folder, { PX01: 'a@vidu.vn', PX02: 'b@vidu.vn', PX07: 'c@vidu.vn' });
      const typed = ['dondoc', '2022', '--thu', '--han', '12/12/2022', '--thu-muc', folder];
      const ran = await runCli(typed);
      expect(ran.exitCode, ran.err).toBe(1);
      const drafts = draftsIn(folder, 'don-doc');
      const texts = await Promise.all((await names(drafts)).map(async (name) => mailAt(join(drafts, name))));
      const about = texts.map(({ text = '' }) => /Tình hình của đơn vị: (.*)/u.exec(text)?.[1]);
      expect(about[0]).toMatch(/^bản tự chấm điểm đã gửi còn \d+ lỗi phải sửa: /u);
      expect(about[1]).toBe('chưa nhận được bản tự chấm điểm.');
      expect(about[2]).toMatch(/^bản tự chấm điểm đã gửi không sử dụng được \(.+\), cần gửi lại bảng tính/u);
      expect(texts[0]?.text).toContain('gửi chậm nhất ngày 12/12/2022');
      expect(texts[0]?.attachments.map(({ filename }) => filename)).toEqual(['cong-van-don-doc-2022.docx']);
    });
  });

  it('sends each unit its own slip of the result', async () => {
    await inFaultyWorkspace({ 'a.xlsx': sentBy('PX01', 100) }, async (folder) => {
      await withAddresses(folder, { PX01: 'a@vidu.vn', PX10: 'b@vidu.vn' });
      const ran = await runCli(['tonghop', '2022', '--thu', '--thu-muc', folder, '--ngay', '05/12/2022']);
      expect(ran.out, ran.err).toContain('Thư nháp: 2 thư');
      const drafts = draftsIn(folder, 'ket-qua');
      for (const name of await names(drafts)) {
        const mail = await mailAt(join(drafts, name));
        const [slip] = mail.attachments;
        expect(slip?.filename).toBe(name.replace('.eml', '.docx'));
        const path = join(folder, '2022', 'van-ban', 'phieu-ket-qua', slip?.filename ?? '');
        expect(Buffer.from(slip?.content as ArrayBuffer)).toEqual(await readFile(path));
      }
      const result = JSON.parse(await readFile(join(folder, '2022', 'ket-qua.json'), 'utf8'));
      expect(JSON.stringify(result)).not.toContain('thu/ket-qua');
    });
  });

  it('speaks in the office’s own words, and in the tool’s where those are broken', async () => {
    await inNewWorkspace(async (folder) => {
      await withAddresses(folder, { PX01: 'a@vidu.vn' });
      const shipped = await readFile(new URL('../../../templates/thu.yaml', import.meta.url), 'utf8');
      const own = join(folder, 'mau-van-ban', 'thu.yaml');
      await mkdir(join(folder, 'mau-van-ban'), { recursive: true });
      await writeFile(own, shipped.replace('Biểu tự chấm điểm thi đua {ky}', 'Kính gửi biểu {ky}'));
      const typed = ['bieumau', '2022', '--thu', '--don-vi', 'PX01', '--thu-muc', folder];
      await runCli(typed);
      const drafts = draftsIn(folder, 'bieu-mau');
      const [name = ''] = await names(drafts);
      expect((await mailAt(join(drafts, name))).subject).toMatch(/^Kính gửi biểu năm 2022 – /u);
      await writeFile(own, shipped.replace('{ky} – {don_vi}', '{ky} – {ten}'));
      const ran = await runCli(typed);
      expect(ran.err).toContain('TD9083');
      expect((await mailAt(join(drafts, name))).subject).toMatch(/^Biểu tự chấm điểm thi đua năm 2022 – /u);
    });
  });
});
