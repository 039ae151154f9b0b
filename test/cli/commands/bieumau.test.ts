import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/io/read-workbook.ts';
import { runCli } from '../../support/run-cli.ts';
import { withFolder } from '../../support/with-folder.ts';

/** A fresh workspace of the city's wards. */
async function withWorkspace(action: (folder: string) => Promise<void>): Promise<void> {
  await withFolder({}, async (parent) => {
    const folder = join(parent, 'thi-dua');
    const made = await runCli(['khoitao', folder, '--khong-hoi'], { cwd: parent });
    expect(made.exitCode, made.err).toBe(0);
    await action(folder);
  });
}

describe('thidua bieumau', () => {
  it('writes one form per unit in force that year, and again the same bytes', async () => {
    await withWorkspace(async (folder) => {
      const first = await runCli(['bieumau', '2022', '--thu-muc', folder, '--json']);
      expect(first.exitCode, first.err).toBe(0);
      const { forms, deadline } = JSON.parse(first.out);
      expect(forms).toHaveLength(34);
      expect(deadline).toBe('2022-11-30');
      expect(await readdir(join(folder, '2022', 'bieu-mau'))).toHaveLength(34);
      const { value } = await readWorkbook(await readFile(join(folder, forms[0].file)), forms[0].file);
      expect(value?.sheets.map(({ name }) => name)).toContain('Tập thể');

      const again = await runCli(['bieumau', '2022', '--thu-muc', folder]);
      expect(again.exitCode).toBe(0);
      expect(again.err).toContain('34 tệp đã có, không đổi');
      expect(again.out).toBe('');
    });
  });

  it('writes for the units named only, with as many rows as asked for, elsewhere if told so', async () => {
    await withWorkspace(async (folder) => {
      const typed = ['--don-vi', 'px02', 'phuong dong ve', '--so-dong', '100', '--ra', 'ra'];
      const ran = await runCli(['bieumau', '2022', '--thu-muc', folder, ...typed], { cwd: folder });
      expect(ran.exitCode, ran.err).toBe(0);
      const names = await readdir(join(folder, 'ra'));
      expect(names.sort()).toEqual(['px02-phuong-dong-tho.xlsx', 'px10-phuong-dong-ve.xlsx']);
      const bytes = await readFile(join(folder, 'ra', 'px02-phuong-dong-tho.xlsx'));
      const people = (await readWorkbook(bytes, 'a.xlsx')).value?.sheets.find(
        ({ name }) => name === 'Cá nhân',
      );
      // Six rows for signatures below.
      expect(people?.rows.at(-1)?.row).toBe(111);
    });
  });

  it('leaves a form alone that someone filled in, unless told to write over it', async () => {
    await withWorkspace(async (folder) => {
      const typed = ['bieumau', '2022', '--thu-muc', folder, '--don-vi', 'PX02'];
      const path = join(folder, '2022', 'bieu-mau', 'px02-phuong-dong-tho.xlsx');
      await runCli(typed);
      await writeFile(path, 'đã ghi');
      const second = await runCli(typed);
      expect(second.exitCode).toBe(0);
      expect(second.err).toContain('TD9021');
      expect(await readFile(path, 'utf8')).toBe('đã ghi');
      const third = await runCli([...typed, '--ghi-de']);
      expect(third.err).toContain('1 tệp ghi đè');
      expect((await readFile(path)).subarray(0, 2).toString()).toBe('PK');
    });
  });

  it.each([
    [['2022', '--don-vi', 'Phường Không Có'], 'TD9020'],
    [['2022', '--so-dong', 'nhiều'], 'TD9002'],
    [['2022', '--so-dong', '0'], 'TD9002'],
    [['hai nghìn'], 'TD9002'],
  ])('answers %j with exit code 2', async (typed, code) => {
    await withWorkspace(async (folder) => {
      const ran = await runCli(['bieumau', ...typed, '--thu-muc', folder]);
      expect(ran.exitCode).toBe(2);
      expect(ran.err).toContain(code);
      expect(await readdir(join(folder, '2022'))).toEqual(['nhan']);
    });
  });
});
