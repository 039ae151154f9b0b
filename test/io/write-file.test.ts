import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Disk } from '../../src/io/disk.ts';
import { realDisk } from '../../src/io/disk.ts';
import { DiskError } from '../../src/io/disk-error.ts';
import { writeFileSafely } from '../../src/io/write-file.ts';
import { failingDisk } from '../support/failing-disk.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';

const codes = ['ENOSPC', 'EIO', 'EACCES', 'EBUSY', 'EMFILE', 'EROFS'];
const oldBytes = Buffer.from('cũ');
const newBytes = Buffer.from('mới, và dài hơn');

describe('writing a file', () => {
  it('makes missing folders and replaces what is there', () =>
    inTemporaryFolder(async (folder) => {
      const path = join(folder, 'văn bản', '2022', 'báo cáo.docx');
      await writeFileSafely(path, oldBytes);
      await writeFileSafely(path, newBytes);
      expect(await readFile(path, 'utf8')).toBe('mới, và dài hơn');
      expect(await readdir(join(folder, 'văn bản', '2022'))).toEqual(['báo cáo.docx']);
    }));

  it('writes what comes in pieces, one after the other', () =>
    inTemporaryFolder(async (folder) => {
      const path = join(folder, 'ket-qua.json');
      await writeFileSafely(path, oldBytes);
      const pieces = ['một, ', 'hai, ', '', 'ba'].map((text) => Buffer.from(text));
      await writeFileSafely(path, pieces.values());
      expect(await readFile(path, 'utf8')).toBe('một, hai, ba');
    }));

  it('keeps the old file when a piece cannot be made, and leaves nothing behind', () =>
    inTemporaryFolder(async (folder) => {
      const path = join(folder, 'ket-qua.json');
      await writeFileSafely(path, oldBytes);
      const pieces = function* () {
        yield newBytes;
        throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
      };
      await expect(writeFileSafely(path, pieces())).rejects.toThrow(DiskError);
      expect(await readFile(path, 'utf8')).toBe('cũ');
      expect(await readdir(folder)).toEqual(['ket-qua.json']);
    }));

  it.each(codes)(
    'leaves the old or the new file, never half of one, when the n-th step fails with %s',
    async (code) => {
      const met: string[] = [];
      for (let nth = 1; ; nth += 1) {
        const isThrough = await inTemporaryFolder(async (folder) => {
          const path = join(folder, 'ket-qua.json');
          await writeFile(path, oldBytes);
          const { disk, failed } = failingDisk(nth, code, false);
          const outcome = await writeFileSafely(path, newBytes, disk).catch((cause: unknown) => cause);
          const step = failed();
          if (step === null) {
            expect(outcome).toBeUndefined();
            return true;
          }
          met.push(step);
          expect(outcome).toBeInstanceOf(DiskError);
          if (!(outcome instanceof DiskError)) return true;
          expect(outcome.code).toBe(code);
          expect(outcome.message).toContain(`Không ghi được “${path}”: `);
          expect(outcome.message).not.toContain('hệ điều hành báo lỗi');
          const left = await readFile(path);
          expect([oldBytes, newBytes].some((bytes) => bytes.equals(left))).toBe(true);
          expect(await readdir(folder)).toEqual(['ket-qua.json']);
          // A second run is clean.
          await writeFileSafely(path, newBytes);
          expect(await readFile(path)).toEqual(newBytes);
          expect(await readdir(folder)).toEqual(['ket-qua.json']);
          return false;
        });
        if (isThrough) break;
      }
      expect(met).toEqual([
        'makeFolder',
        'names',
        'create',
        'write',
        'size',
        'sync',
        'close',
        'rename',
        'syncFolder',
      ]);
    },
  );

  it('finds out when a drive holds less than it was given', () =>
    inTemporaryFolder(async (folder) => {
      const path = join(folder, 'a.docx');
      const disk: Disk = {
        ...realDisk,
        create: async (temporary) => {
          const file = await realDisk.create(temporary);
          return { ...file, write: (bytes) => file.write(bytes.subarray(1)) };
        },
      };
      await expect(writeFileSafely(path, newBytes, disk)).rejects.toThrow('ổ đĩa báo lỗi khi đọc hoặc ghi');
      expect(await readdir(folder)).toEqual([]);
    }));

  it('sweeps away what a run that died left behind, and nothing of a running one', () =>
    inTemporaryFolder(async (folder) => {
      const dead = '.thidua-999999999-1.tmp';
      const alive = `.thidua-${process.ppid}-1.tmp`;
      for (const name of [dead, alive, '.thidua-x.tmp']) await writeFile(join(folder, name), 'nửa');
      await writeFileSafely(join(folder, 'a.json'), newBytes);
      expect((await readdir(folder)).sort()).toEqual([alive, '.thidua-x.tmp', 'a.json'].sort());
    }));

  it('says that a folder stands in its place', () =>
    inTemporaryFolder(async (folder) => {
      await mkdir(join(folder, 'a.docx'));
      await expect(writeFileSafely(join(folder, 'a.docx'), newBytes)).rejects.toThrow(
        'đã có một thư mục trùng tên',
      );
      expect(await readdir(folder)).toEqual(['a.docx']);
    }));
});
