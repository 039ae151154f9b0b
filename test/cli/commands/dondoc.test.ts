import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFaultyWorkspace, sentBy } from '../../support/faulty-workspace.ts';
import { readDocx } from '../../support/read-docx.ts';
import { runCli } from '../../support/run-cli.ts';

const typed = (folder: string, ...more: readonly string[]) => [
  'dondoc',
  '2022',
  '--thu-muc',
  folder,
  ...more,
];
const letterOf = (folder: string) => join(folder, '2022', 'van-ban', 'cong-van-don-doc-2022.docx');

describe('thidua dondoc', () => {
  it('works before anything was received: everybody is reminded', async () => {
    await inFaultyWorkspace({}, async (folder) => {
      const ran = await runCli(typed(folder, '--ngay', '20/11/2022', '--json'));
      expect(ran.exitCode, ran.err).toBe(0);
      const told = JSON.parse(ran.out);
      expect(told).toMatchObject({
        schema: 'thidua-reminder/1',
        deadline: { planned: '2022-11-30', date: '2022-11-30', weekend: false, isOver: false },
        documents: ['2022/van-ban/cong-van-don-doc-2022.docx'],
        diagnostics: [],
      });
      expect(told.counts.missing).toBe(told.counts.units);
      const { text } = readDocx(new Uint8Array(await readFile(letterOf(folder))));
      expect(text).toContain('V/v nhắc nộp bản tự chấm điểm thi đua năm 2022');
      expect(text).not.toMatch(/\{\{/u);
      await expect(readdir(join(folder, '2022', 'ra-soat'))).rejects.toThrow();
    });
  });

  it('tells faulty, unusable and missing apart, names the PDF, and scores nothing', async () => {
    const files = { 'a.xlsx': sentBy('PX01', 200), 'PX07 báo cáo.pdf': '%PDF-1.7', 'la.pdf': '%PDF-1.7' };
    await inFaultyWorkspace(files, async (folder) => {
      const ran = await runCli(typed(folder, '--han', '12/12/2022', '--json'));
      expect(ran.exitCode, ran.err).toBe(1);
      const told = JSON.parse(ran.out);
      const stateOf = (id: string) => told.units.find((unit: { id: string }) => unit.id === id);
      expect(stateOf('PX01').states).toContain('faulty');
      expect(stateOf('PX07')).toMatchObject({
        states: ['unusable'],
        refused: [{ file: 'PX07 báo cáo.pdf' }],
      });
      expect(stateOf('PX02').states).toEqual(['missing']);
      expect(told.unknownFiles.map(({ file }: { file: string }) => file)).toEqual(['la.pdf']);
      expect(await readdir(join(folder, '2022'))).not.toContain('ket-qua.json');
      const { text } = readDocx(new Uint8Array(await readFile(letterOf(folder))));
      expect(text).toContain('chậm nhất ngày 12/12/2022, cụ thể');
      expect(text).toContain('Không phải bảng tính theo biểu mẫu');
      expect(text).not.toContain('la.pdf');
    });
  });

  it('prints a table per state, and the weekend', async () => {
    await inFaultyWorkspace({ 'PX07.pdf': '%PDF-1.7' }, async (folder) => {
      const ran = await runCli(['dondoc', '2024', '--ngay', '20/11/2024', '--thu-muc', folder]);
      expect(ran.exitCode, ran.err).toBe(0);
      expect(ran.out).toContain('Hạn nộp: ngày 30/11/2024 (Thứ Bảy)');
      expect(ran.out).toMatch(/Chưa nộp: \d+\n {2}\S+ {2}/u);
      expect(ran.err + ran.out).toContain('Ngày 30/11/2024 là Thứ Bảy, ngày nghỉ');
      const letter = join(folder, '2024', 'van-ban', 'cong-van-don-doc-2024.docx');
      expect(readDocx(new Uint8Array(await readFile(letter))).text).toContain(
        'Đề nghị các đơn vị chủ động gửi trong ngày 29/11/2024 trở về trước.',
      );
    });
  });

  it('tells who is missing although the letter’s template is broken', async () => {
    await inFaultyWorkspace({}, async (folder) => {
      await mkdir(join(folder, 'mau-van-ban'), { recursive: true });
      await writeFile(join(folder, 'mau-van-ban', 'cong-van-don-doc.docx'), 'không phải Word');
      const ran = await runCli(typed(folder));
      expect(ran.exitCode).toBe(1);
      expect(ran.out).toContain('Chưa nộp: ');
      expect(ran.out).toContain('Chưa lập được công văn; xem lỗi của mẫu ở trên.');
      await expect(readFile(letterOf(folder))).rejects.toThrow();
    });
  });

  it('writes the same bytes twice, and ends with 2 on a source that is not there', async () => {
    await inFaultyWorkspace({ 'a.xlsx': sentBy('PX01', 200) }, async (folder) => {
      await runCli(typed(folder, '--ra', join(folder, 'một')));
      await runCli(typed(folder, '--ra', join(folder, 'hai')));
      const bytes = (name: string) => readFile(join(folder, name, 'cong-van-don-doc-2022.docx'));
      expect(await bytes('một')).toEqual(await bytes('hai'));
      expect((await runCli(typed(folder, '--nguon', join(folder, 'không có')))).exitCode).toBe(2);
      expect((await runCli(typed(folder, '--han', 'mai'))).exitCode).toBe(2);
    });
  });
});
