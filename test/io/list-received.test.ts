import { execFileSync } from 'node:child_process';
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listReceived } from '../../src/io/list-received.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';

describe('listing what was received', () => {
  it('walks folders in order and tells why it leaves something out', () =>
    inTemporaryFolder(async (folder) => {
      await mkdir(join(folder, 'Đảng ủy'));
      await mkdir(join(folder, 'bieu.xlsx'));
      const names = [
        'b.xlsx',
        'a.csv',
        '~$b.xlsx',
        '.~lock.b.ods#',
        '.DS_Store',
        'Thumbs.db',
        'desktop.ini',
        '.an',
      ];
      for (const name of [...names, 'Đảng ủy/c.xls', 'bieu.xlsx/d.csv', '.thidua-1-1.tmp']) {
        await writeFile(join(folder, name), 'x');
      }
      await symlink(folder, join(folder, 'vòng'));
      execFileSync('mkfifo', [join(folder, 'ong.xlsx')]);
      const { value, diagnostics } = await listReceived([folder]);
      expect(value.files.map(({ file }) => file)).toEqual([
        'a.csv',
        'b.xlsx',
        'bieu.xlsx/d.csv',
        'Đảng ủy/c.xls',
      ]);
      expect(value.skipped.map(({ file }) => file)).toEqual([
        '.DS_Store',
        '.an',
        '.thidua-1-1.tmp',
        '.~lock.b.ods#',
        'Thumbs.db',
        'desktop.ini',
        'ong.xlsx',
        'vòng',
        '~$b.xlsx',
      ]);
      expect(value.skipped.every(({ because }) => because.length > 5)).toBe(true);
      expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([['TD1052', 'bieu.xlsx']]);
    }));

  it('shows names in NFC with control characters escaped, and keeps the path as it is', () =>
    inTemporaryFolder(async (folder) => {
      const nfd = 'hoa\u0300.csv';
      for (const name of [nfd, nfd.normalize('NFC'), '-x\n\u001b[31m.csv', '\u202exslx.csv']) {
        await writeFile(join(folder, name), 'x');
      }
      const { files } = (await listReceived([folder])).value;
      expect(files.map(({ file }) => file)).toEqual([
        '-x\\x0a\\x1b[31m.csv',
        '\\u202exslx.csv',
        'hoà (2).csv',
        'hoà.csv',
      ]);
      expect(files.map(({ path }) => path).sort()).toEqual(
        [nfd, 'hoà.csv', '-x\n\u001b[31m.csv', '\u202exslx.csv'].map((name) => join(folder, name)).sort(),
      );
    }));

  it('takes long, reserved and case-clashing names as they are', () =>
    inTemporaryFolder(async (folder) => {
      const names = [`${'a'.repeat(250)}.csv`, 'CON.xlsx', 'Bieu.xlsx', 'bieu.xlsx', 'có dấu cách.xlsx'];
      for (const name of names) await writeFile(join(folder, name), 'x');
      const { files } = (await listReceived([folder])).value;
      expect(files.map(({ file }) => file).sort()).toEqual([...names].sort());
    }));

  it('names a byte sequence that is no text, and goes on', () =>
    inTemporaryFolder(async (folder) => {
      await writeFile(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from('ph\xfang.csv', 'latin1')]), 'x');
      await writeFile(join(folder, 'b.csv'), 'x');
      const { value, diagnostics } = await listReceived([folder]);
      expect(value.files.map(({ file }) => file)).toEqual(['b.csv']);
      expect(value.skipped).toHaveLength(1);
      expect(diagnostics.map(({ code }) => code)).toEqual(['TD1053']);
    }));

  it('tells several folders apart and lists nothing twice', () =>
    inTemporaryFolder(async (folder) => {
      for (const name of ['dot 1', 'dot 2']) {
        await mkdir(join(folder, name));
        await writeFile(join(folder, name, 'a.csv'), 'x');
      }
      const sources = [join(folder, 'dot 1'), join(folder, 'dot 2'), join(folder, 'dot 2', 'a.csv')];
      const { files } = (await listReceived(sources)).value;
      expect(files.map(({ file }) => file)).toEqual(['dot 1/a.csv', 'dot 2/a.csv']);
    }));

  it('says what does not exist or may not be opened', () =>
    inTemporaryFolder(async (folder) => {
      await mkdir(join(folder, 'kín'));
      await writeFile(join(folder, 'a.csv'), 'x');
      await chmod(join(folder, 'kín'), 0);
      const { value, diagnostics } = await listReceived([folder, join(folder, 'không có')]);
      const asRoot = process.getuid?.() === 0;
      expect(diagnostics.map(({ code }) => code)).toEqual(asRoot ? ['TD1050'] : ['TD1051', 'TD1050']);
      expect(value.files).toHaveLength(1);
      await chmod(join(folder, 'kín'), 0o700);
    }));
});
