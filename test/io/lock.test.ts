import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, readdir, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DiskError } from '../../src/io/disk-error.ts';
import { lockWorkspace } from '../../src/io/lock.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';

const lockName = '.thidua.lock';

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

  it('gives a lock that is being written the time to be, and takes over one that stays empty', () =>
    inTemporaryFolder(async (folder) => {
      const path = join(folder, lockName);
      await writeFile(path, '');
      const refused = lockWorkspace(folder);
      await writeFile(path, holder(process.ppid));
      await expect(refused).rejects.toThrow('lệnh thidua khác');
      await writeFile(path, '');
      await (await lockWorkspace(folder)).release();
      expect(await readdir(folder)).toEqual([]);
    }));

  it('sweeps away what a run that died while taking over had moved aside', () =>
    inTemporaryFolder(async (folder) => {
      await writeFile(join(folder, `${lockName}.999999999-1`), holder(999_999_999));
      await writeFile(join(folder, `${lockName}.${process.ppid}-1`), holder(process.ppid));
      await (await lockWorkspace(folder)).release();
      expect(await readdir(folder)).toEqual([`${lockName}.${process.ppid}-1`]);
    }));

  it('takes over from a run that died while it was taking over', () =>
    inTemporaryFolder(async (folder) => {
      await writeFile(join(folder, lockName), holder(999_999_999));
      await writeFile(join(folder, `${lockName}.gianh`), holder(999_999_998));
      await (await lockWorkspace(folder)).release();
      await writeFile(join(folder, `${lockName}.gianh`), holder(999_999_998));
      await (await lockWorkspace(folder)).release();
      expect(await readdir(folder)).toEqual([]);
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
