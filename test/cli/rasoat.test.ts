import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockWorkspace } from '../../src/io/lock.ts';
import { readWorkbook } from '../../src/io/read-workbook.ts';
import { inFaultyWorkspace, place, sentAsText, sentBy } from '../support/faulty-workspace.ts';
import { readDocx } from '../support/read-docx.ts';
import { runCli } from '../support/run-cli.ts';

const typed = (folder: string, ...more: readonly string[]) => [
  'rasoat',
  '2022',
  '--thu-muc',
  folder,
  '--ngay',
  '05/12/2022',
  ...more,
];
const slipsOf = (folder: string) => join(folder, '2022', 'ra-soat', 'phieu-tra-lai');
const hashOf = async (path: string) =>
  createHash('sha256')
    .update(await readFile(path))
    .digest('hex');

describe('thidua rasoat', () => {
  it('writes the list of faults, and a letter and a marked copy per faulty unit', async () => {
    const files = {
      'a.xlsx': sentBy('PX01', 200),
      'b.csv': sentAsText('PX02', 190),
      'c.xlsx': sentBy('PX03', 100),
    };
    await inFaultyWorkspace(files, async (folder) => {
      const original = await hashOf(join(folder, '2022', 'nhan', 'a.xlsx'));
      const ran = await runCli(typed(folder, '--json'));
      expect(ran.exitCode, ran.err).toBe(1);
      const { documents, diagnostics } = JSON.parse(ran.out);
      const faulty = new Set(['a.xlsx', 'b.csv', 'c.xlsx']);
      expect(documents[0]).toBe('2022/ra-soat/danh-sach-loi-2022.xlsx');
      expect(
        documents.slice(1).map((path: string) => path.replace('2022/ra-soat/phieu-tra-lai/', '')),
      ).toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^PX01-.*\.docx$/u),
          'PX01-a-da-danh-dau.xlsx',
          expect.stringMatching(/^PX02-.*\.docx$/u),
          'PX02-b-da-danh-dau.xlsx',
        ]),
      );
      for (const path of documents) expect((await readFile(join(folder, path))).length).toBeGreaterThan(1000);
      expect(await hashOf(join(folder, '2022', 'nhan', 'a.xlsx'))).toBe(original);

      const list = await readWorkbook(await readFile(join(folder, documents[0])), 'danh-sach.xlsx');
      const faults = diagnostics.filter(
        ({ severity, file }: { severity: string; file?: string }) =>
          severity !== 'info' && faulty.has(file ?? ''),
      );
      expect((list.value?.sheets[0]?.rows.length ?? 0) - 2).toBe(faults.length);
    });
  });

  it('tells each unit of all its faults and of no other', async () => {
    await inFaultyWorkspace(
      { 'a.xlsx': sentBy('PX01', 200), 'b.xlsx': sentBy('PX02', 300) },
      async (folder) => {
        await runCli(typed(folder));
        const names = await readdir(slipsOf(folder));
        const letter = names.find((name) => name.startsWith('PX01') && name.endsWith('.docx')) ?? '';
        const { text, tables } = readDocx(new Uint8Array(await readFile(join(slipsOf(folder), letter))));
        expect(text).toContain('a.xlsx');
        expect(text).not.toContain('b.xlsx');
        expect(text).toContain('PX01-a-da-danh-dau.xlsx');
        const table = tables.find(([header]) => header?.includes('Cách sửa'));
        expect(table?.some((row) => row.includes('E2') && row.includes('200'))).toBe(true);
      },
    );
  });

  it('sends a refused file back to the unit that its name tells', async () => {
    await inFaultyWorkspace({ 'PX07 báo cáo.pdf': '%PDF-1.7' }, async (folder) => {
      const ran = await runCli(typed(folder, '--json'));
      expect(ran.exitCode).toBe(1);
      const names = (await readdir(slipsOf(folder))).filter((name) => !name.startsWith('.'));
      expect(names).toEqual([expect.stringMatching(/^PX07-.*\.docx$/u)]);
    });
  });

  it('takes the slip away that a unit no longer needs, and nothing of anybody else', async () => {
    await inFaultyWorkspace(
      { 'a.xlsx': sentBy('PX01', 200), 'b.xlsx': sentBy('PX02', 300) },
      async (folder) => {
        await runCli(typed(folder));
        await writeFile(join(slipsOf(folder), 'ghi chú của tôi.txt'), 'giữ');
        expect(await readdir(slipsOf(folder))).toContain('PX01-a-da-danh-dau.xlsx');
        // It turns out that the file was another ward's.
        await place(folder, 'a.xlsx', sentBy('PX03', 200));
        await runCli(typed(folder));
        const names = await readdir(slipsOf(folder));
        expect(names.filter((name) => name.startsWith('PX01'))).toEqual([]);
        expect(names).toEqual(
          expect.arrayContaining([
            'ghi chú của tôi.txt',
            'PX02-b-da-danh-dau.xlsx',
            'PX03-a-da-danh-dau.xlsx',
          ]),
        );
      },
    );
  });

  it('leaves the slips of other units alone when only one file is looked at', async () => {
    await inFaultyWorkspace(
      { 'a.xlsx': sentBy('PX01', 200), 'b.xlsx': sentBy('PX02', 300) },
      async (folder) => {
        await runCli(typed(folder));
        await runCli(typed(folder, '--nguon', join(folder, '2022', 'nhan', 'b.xlsx')));
        const names = await readdir(slipsOf(folder));
        expect(names).toEqual(expect.arrayContaining(['PX01-a-da-danh-dau.xlsx', 'PX02-b-da-danh-dau.xlsx']));
      },
    );
  });

  it('keeps a letter that somebody worked on, and says so', async () => {
    await inFaultyWorkspace({ 'a.xlsx': sentBy('PX01', 200) }, async (folder) => {
      await runCli(typed(folder));
      const letter = (await readdir(slipsOf(folder))).find((name) => name.endsWith('.docx')) ?? '';
      await writeFile(join(slipsOf(folder), letter), 'đã ghi số');
      const ran = await runCli(typed(folder, '--json'));
      expect(JSON.parse(ran.out).diagnostics).toContainEqual(expect.objectContaining({ code: 'TD9030' }));
      const aside = (await readdir(slipsOf(folder))).find((name) => name.includes('(giữ lại 1)')) ?? '';
      expect(await readFile(join(slipsOf(folder), aside), 'utf8')).toBe('đã ghi số');
    });
  });

  it('writes the same bytes twice', async () => {
    await inFaultyWorkspace(
      { 'a.xlsx': sentBy('PX01', 200), 'b.csv': sentAsText('PX02', 190) },
      async (folder) => {
        const run = async (to: string) => {
          await runCli(typed(folder, '--ra', join(folder, to)));
          const names = (await readdir(join(folder, to), { recursive: true })).filter((name) =>
            /\.\w{4}$/u.test(name),
          );
          return Promise.all(names.sort().map(async (name) => [name, await hashOf(join(folder, to, name))]));
        };
        const first = await run('một');
        expect(first.length).toBeGreaterThan(4);
        expect(await run('hai')).toEqual(first);
      },
    );
  });

  it('waits for no other run: it says who holds the workspace, and ends with 2', async () => {
    await inFaultyWorkspace({ 'a.xlsx': sentBy('PX01', 200) }, async (folder) => {
      const lock = await lockWorkspace(folder);
      try {
        const ran = await runCli(typed(folder));
        expect(ran.exitCode).toBe(2);
        expect(ran.err).toContain('đang được một lệnh thidua khác sử dụng');
      } finally {
        await lock.release();
      }
      await expect(readdir(join(folder, '2022', 'ra-soat'))).rejects.toThrow();
    });
  });

  it('ends with 2 when there is nothing to read, and writes nothing', async () => {
    await inFaultyWorkspace({}, async (folder) => {
      expect((await runCli(typed(folder))).exitCode).toBe(2);
      await expect(readdir(join(folder, '2022', 'ra-soat'))).rejects.toThrow();
    });
  });
});
