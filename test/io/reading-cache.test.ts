import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { utils, write } from 'xlsx';
import { decodeEntry, encodeEntry } from '../../src/io/cache-entry.ts';
import { realDisk } from '../../src/io/disk.ts';
import { openKeptEntries } from '../../src/io/kept-entries.ts';
import { listReceived } from '../../src/io/list-received.ts';
import { readWorkbook } from '../../src/io/read-workbook.ts';
import { type CacheUse, readingsIn } from '../../src/io/reading-cache.ts';
import { type ReadFile, readFiles } from '../../src/io/reading-pool.ts';
import { rawSheet } from '../support/raw-workbook.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';

function workbook(value: string): Uint8Array {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet([
    ['Mã', 'Điểm'],
    ['TT1.1', 8.5],
    [value, true],
  ]);
  sheet['!cols'] = [{}, { hidden: true }];
  utils.book_append_sheet(book, sheet, 'Tập thể');
  return new Uint8Array(write(book, { bookType: 'xlsx', type: 'buffer' }) as Uint8Array);
}

type Ran = { readonly files: readonly ReadFile[]; readonly use: CacheUse };

async function run(folder: string, sawAll = true, disk = realDisk): Promise<Ran> {
  const cache = readingsIn(openKeptEntries(join(folder, 'cache'), disk));
  const { value } = await listReceived([join(folder, 'nhan')]);
  const files: ReadFile[] = [];
  for await (const file of readFiles(value.files, { cache })) files.push(file);
  return { files, use: await cache.finish(sawAll) };
}

const inWorkspace = (action: (folder: string) => Promise<void>) =>
  inTemporaryFolder(async (folder) => {
    await mkdir(join(folder, 'nhan'));
    for (const name of ['a.xlsx', 'b.xlsx', 'c.xlsx'])
      await writeFile(join(folder, 'nhan', name), workbook(name));
    await writeFile(join(folder, 'nhan', 'ảnh.pdf'), '%PDF-1.4 không phải bảng tính');
    await action(folder);
  });

describe('the cache of readings', () => {
  it('spares a second run the reading, and says the same', () =>
    inWorkspace(async (folder) => {
      const first = await run(folder);
      expect(first.use).toEqual({ reused: 0, fresh: 4, because: null });
      expect(first.files[0]?.read.value?.sheets[0]?.hiddenColumns).toEqual(new Set([2]));
      const second = await run(folder);
      expect(second.use).toEqual({ reused: 4, fresh: 0, because: null });
      expect(second.files).toEqual(first.files);
    }));

  it('reads only what changed', () =>
    inWorkspace(async (folder) => {
      await run(folder);
      await writeFile(join(folder, 'nhan', 'b.xlsx'), workbook('mới'));
      const { files, use } = await run(folder);
      expect(use).toEqual({ reused: 3, fresh: 1, because: null });
      expect(JSON.stringify(files[1]?.read.value)).toContain('mới');
      expect((await run(folder)).use.reused).toBe(4);
    }));

  it('knows the same content under another name for another file: its cells are named by it', () =>
    inWorkspace(async (folder) => {
      await run(folder);
      await writeFile(join(folder, 'nhan', 'd.xlsx'), workbook('a.xlsx'));
      const { files, use } = await run(folder);
      expect(use).toMatchObject({ reused: 4, fresh: 1 });
      expect(files[3]?.read.value?.file).toBe('d.xlsx');
    }));

  it('may be deleted, in whole or in part', () =>
    inWorkspace(async (folder) => {
      const first = await run(folder);
      await rm(join(folder, 'cache'), { recursive: true });
      expect(await run(folder)).toEqual(first);
      const [entry = ''] = await readdir(join(folder, 'cache'));
      await rm(join(folder, 'cache', entry));
      const { files, use } = await run(folder);
      expect([files, use.reused, use.fresh]).toEqual([first.files, 3, 1]);
    }));

  it('ignores and writes anew an entry of which one byte is not as it was, wherever it is', () =>
    inWorkspace(async (folder) => {
      const first = await run(folder);
      const cache = join(folder, 'cache');
      const [name = ''] = await readdir(cache);
      const good = await readFile(join(cache, name));
      for (const at of [0, 31, 32, 40, Math.floor(good.length / 2), good.length - 1]) {
        const bad = Buffer.from(good);
        bad[at] = (bad[at] ?? 0) ^ 1;
        await writeFile(join(cache, name), bad);
        const { files, use } = await run(folder);
        expect([files, use.fresh], `byte ${at}`).toEqual([first.files, 1]);
        expect(await readFile(join(cache, name))).toEqual(good);
      }
      for (const bad of [Buffer.alloc(0), good.subarray(0, 20), good.subarray(0, -1)]) {
        await writeFile(join(cache, name), bad);
        expect((await run(folder)).files).toEqual(first.files);
      }
    }));

  it('ignores an entry of another file or another build, however whole it is', () =>
    inWorkspace(async (folder) => {
      const first = await run(folder);
      const cache = join(folder, 'cache');
      const [one = '', other = ''] = await readdir(cache);
      await writeFile(join(cache, one), await readFile(join(cache, other)));
      const { files, use } = await run(folder);
      expect([files, use.reused, use.fresh]).toEqual([first.files, 3, 1]);
    }));

  it('stays as large as the files that are there; other files in its folder are left alone', () =>
    inWorkspace(async (folder) => {
      await run(folder);
      await writeFile(join(folder, 'cache', 'của tôi.txt'), '');
      await rm(join(folder, 'nhan', 'a.xlsx'));
      await run(folder, false);
      expect(await readdir(join(folder, 'cache'))).toHaveLength(5);
      await run(folder);
      expect(await readdir(join(folder, 'cache'))).toHaveLength(4);
      expect(await readdir(join(folder, 'cache'))).toContain('của tôi.txt');
    }));

  it.each(['makeFolder', 'create', 'rename'] as const)('is off, and says why, where %s fails', (operation) =>
    inWorkspace(async (folder) => {
      const disk = {
        ...realDisk,
        [operation]: () => Promise.reject(Object.assign(new Error('EROFS'), { code: 'EROFS' })),
      };
      const { files, use } = await run(folder, true, disk);
      expect(files).toHaveLength(4);
      expect(use).toMatchObject({ reused: 0, fresh: 4 });
      expect(use.because).toContain('ổ đĩa hoặc thư mục này chỉ cho đọc');
      expect(await readdir(join(folder, 'cache')).catch(() => [])).toEqual([]);
    }),
  );

  it('keeps no failure that may have passed the next time', () =>
    inWorkspace(async (folder) => {
      // An .xls is read in a process of its own, which here is given no time.
      const book = utils.book_new();
      utils.book_append_sheet(book, utils.aoa_to_sheet([['a']]), 'A');
      await rm(join(folder, 'nhan'), { recursive: true });
      await mkdir(join(folder, 'nhan'));
      await writeFile(join(folder, 'nhan', 'a.xls'), write(book, { bookType: 'biff8', type: 'buffer' }));
      const cache = readingsIn(openKeptEntries(join(folder, 'cache')));
      const { value } = await listReceived([join(folder, 'nhan')]);
      const bounds = { milliseconds: 1, bytes: 600 * 1024 * 1024 };
      for await (const { read } of readFiles(value.files, { cache, bounds })) expect(read.value).toBeNull();
      expect(await cache.finish(true)).toMatchObject({ reused: 0, fresh: 0 });
      expect((await run(folder)).files[0]?.read.value).not.toBeNull();
    }));
});

describe('an entry', () => {
  it('gives back every kind of cell', async () => {
    const sheet = rawSheet(
      [
        ['chữ\u0000\ud800', 0.1 + 0.2, true, { date: '2022-02-28' }, { error: '#N/A' }],
        [{ formula: '1/0' }, { formula: 'A1', value: 5 }, { text: 'Ph­êng', font: '.VnTime' }, null, -5e-324],
      ],
      'Cá nhân',
      {
        isHidden: true,
        hiddenRows: [1],
        hiddenColumns: [2, 3],
        merges: [{ top: 1, left: 1, bottom: 2, right: 1 }],
      },
    );
    const read = { value: { file: 'a.xlsx', format: 'xlsx' as const, sheets: [sheet] }, diagnostics: [] };
    expect(await decodeEntry(await encodeEntry(read, 'khóa'), 'khóa')).toEqual(read);
    expect(await decodeEntry(await encodeEntry(read, 'khóa'), 'khóa khác')).toBeNull();
  });

  it('gives back a refusal', async () => {
    const refused = await readWorkbook(new Uint8Array(), 'rỗng.xlsx');
    expect(await decodeEntry(await encodeEntry(refused, 'k'), 'k')).toEqual(refused);
  });
});
