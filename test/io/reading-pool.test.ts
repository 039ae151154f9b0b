import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { sha256 } from '../../src/io/hash.ts';
import { readingBounds } from '../../src/io/limits.ts';
import { listReceived } from '../../src/io/list-received.ts';
import { type ReadFile, type ReadingOptions, readFiles } from '../../src/io/reading-pool.ts';
import { buildOle, buildXls } from '../support/hostile/build-ole.ts';
import { buildXlsx, textRow } from '../support/hostile/build-xlsx.ts';
import { contentsOf } from '../support/hostile/contents.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';

const good = (text: string): Uint8Array => buildXlsx({ sheets: [{ name: 'a', rows: textRow(1, text) }] });

/** Child processes that run. */
function running(): number {
  return process.getActiveResourcesInfo().filter((name) => name === 'ProcessWrap').length;
}

async function readAll(folder: string, options: ReadingOptions = {}): Promise<readonly ReadFile[]> {
  const read: ReadFile[] = [];
  for await (const one of readFiles((await listReceived([folder])).value.files, options)) read.push(one);
  return read;
}

describe('reading many files', () => {
  it('reads in order, whatever process reads a file, and reports progress', () =>
    inTemporaryFolder(async (folder) => {
      const files: Readonly<Record<string, Uint8Array>> = {
        'a.xls': buildXls([['từ xls']]),
        'b.xlsx': good('từ xlsx'),
        'c.xlsb': buildXls([['từ xlsb']], 'xlsb'),
        'd.csv': Buffer.from('từ csv;1'),
        'e.pdf': Buffer.from('%PDF-1.7'),
        'f.xls': buildOle({ Workbook: 'garbage' }),
        'g.xls': buildXls([['lại từ xls']]),
      };
      for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
      const progress: string[] = [];
      const read = await readAll(folder, {
        onProgress: ({ done, total, file }) => progress.push(`${done}/${total} ${file}`),
      });
      expect(read.map(({ file }) => file)).toEqual(Object.keys(files));
      expect(read.map((one) => one.sha256)).toEqual(Object.values(files).map(sha256));
      expect(progress[6]).toBe('7/7 g.xls');
      const first = read.map((one) =>
        one.read.value === null ? null : [...contentsOf(one.read.value).values()][0],
      );
      expect(first).toEqual(['từ xls', 'từ xlsx', 'từ xlsb', 'từ csv', null, null, 'lại từ xls']);
      expect(read[0]?.read.value?.sheets[0]?.hiddenColumns).toBeInstanceOf(Set);
    }));

  it('costs a batch no more than the file when one is too slow or too greedy', () =>
    inTemporaryFolder(async (folder) => {
      await writeFile(join(folder, 'a.xls'), buildXls([['x']]));
      await writeFile(join(folder, 'b.xlsx'), good('y'));
      const slow = await readAll(folder, { bounds: { ...readingBounds, milliseconds: 0 } });
      expect(slow.map((one) => one.read.diagnostics.map(({ code }) => code))).toEqual([['TD1036'], []]);
      const greedy = await readAll(folder, { bounds: { ...readingBounds, bytes: 1 } });
      expect(greedy.map((one) => one.read.diagnostics.map(({ code }) => code))).toEqual([['TD1037'], []]);
    }));

  it('names a file that went away or became a folder, and one over 20 MiB, without reading it', () =>
    inTemporaryFolder(async (folder) => {
      for (const name of ['a.csv', 'b.csv', 'c.csv']) await writeFile(join(folder, name), 'x;y');
      await writeFile(join(folder, 'd.xlsx'), new Uint8Array(21 * 1024 * 1024));
      const { files } = (await listReceived([folder])).value;
      await rm(join(folder, 'a.csv'));
      await rm(join(folder, 'b.csv'));
      await mkdir(join(folder, 'b.csv'));
      const codes: (string | undefined)[] = [];
      for await (const { read, sha256: hash } of readFiles(files)) {
        codes.push(read.diagnostics[0]?.code);
        expect(hash === '').toBe(read.diagnostics[0]?.code === 'TD1051');
      }
      expect(codes).toEqual(['TD1051', 'TD1051', undefined, 'TD1002']);
    }));

  it('stops its processes when the reader turns away', () =>
    inTemporaryFolder(async (folder) => {
      for (const name of ['a.xls', 'b.xls', 'c.xls']) await writeFile(join(folder, name), buildXls([[name]]));
      const { files } = (await listReceived([folder])).value;
      const before = running();
      for await (const { file } of readFiles(files)) {
        expect(file).toBe('a.xls');
        expect(running()).toBeGreaterThan(before);
        break;
      }
      // The handle of a process that has gone is closed a moment later.
      await vi.waitFor(() => expect(running()).toBe(before));
    }));
});
