import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, readdir, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DiskError } from '../../src/io/disk-error.ts';
import { lockName, lockWorkspace } from '../../src/io/lock.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';

const holder = (pid: number, host = hostname()): string => JSON.stringify({ pid, host, nonce: 'khác' });

describe('the lock of a workspace', () => {
  it('keeps a second run out until released', () =>
    inTemporaryFolder(async (folder) => {
      const lock = await lockWorkspace(folder);
      const refused = await lockWorkspace(folder).catch((cause: unknown) => cause);
      expect(refused).toBeInstanceOf(DiskError);
      if (!(refused instanceof DiskError)) return;
      expect(refused.message).toBe(
        `Thư mục làm việc đang được một lệnh thidua khác sử dụng (tiến trình ${process.pid} trên máy ${hostname()}).`,
      );
      expect(refused.hint).toContain(join(folder, lockName));
      await lock.release();
      await lock.release();
      expect(await readdir(folder)).toEqual([]);
      await (await lockWorkspace(folder)).release();
    }));

  it('takes over from a process that died', () =>
    inTemporaryFolder(async (folder) => {
      const child = spawn(process.execPath, ['-e', '']);
      await once(child, 'exit');
      await writeFile(join(folder, lockName), holder(child.pid ?? 0));
      const lock = await lockWorkspace(folder);
      expect(await readdir(folder)).toEqual([lockName]);
      await lock.release();
    }));

  it('lets only one of many take over', () =>
    inTemporaryFolder(async (folder) => {
      await writeFile(join(folder, lockName), holder(999_999_999));
      const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => lockWorkspace(folder)));
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    }));

  it('respects a run on another computer', () =>
    inTemporaryFolder(async (folder) => {
      await writeFile(join(folder, lockName), holder(999_999_999, 'may-khac'));
      await expect(lockWorkspace(folder)).rejects.toThrow('trên máy may-khac');
    }));

  it('takes an empty lock for one being written, unless it is old', () =>
    inTemporaryFolder(async (folder) => {
      const path = join(folder, lockName);
      await writeFile(path, '');
      await expect(lockWorkspace(folder)).rejects.toThrow('lệnh thidua khác');
      const old = new Date(Date.now() - 60_000);
      await utimes(path, old, old);
      await (await lockWorkspace(folder)).release();
    }));

  it('does not remove a lock that another run took over', () =>
    inTemporaryFolder(async (folder) => {
      const lock = await lockWorkspace(folder);
      await writeFile(join(folder, lockName), holder(process.ppid));
      await lock.release();
      expect(await readdir(folder)).toEqual([lockName]);
    }));

  it('says when the folder cannot be written or is not there', () =>
    inTemporaryFolder(async (folder) => {
      await expect(lockWorkspace(join(folder, 'không có'))).rejects.toThrow('không có tệp hoặc thư mục này');
      await chmod(folder, 0o500);
      if (process.getuid?.() !== 0) await expect(lockWorkspace(folder)).rejects.toThrow('không có quyền');
      await chmod(folder, 0o700);
    }));
});
