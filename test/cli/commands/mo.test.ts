import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openerOf, openPath } from '../../../src/cli/open-path.ts';
import { inNewWorkspace } from '../../support/new-workspace.ts';
import { runCli } from '../../support/run-cli.ts';

const FILES = [
  'tong-quan.html',
  'tham-dinh.xlsx',
  'van-ban/to-trinh-2022.docx',
  'van-ban/bao-cao-tong-hop-2022.docx',
  'van-ban/phieu-ket-qua/PX10-phuong-dong-ve.docx',
  'van-ban/~$o-cao-tong-hop-2022.docx',
  'van-ban/.thidua-da-ghi.json',
  'bieu-mau/px10-phuong-dong-ve.xlsx',
  'nhan/phường Đông Vệ.xlsx',
  'so-ket/van-ban/bao-cao-so-ket-2022.docx',
];

async function inFilledWorkspace(run: (folder: string) => Promise<void>): Promise<void> {
  await inNewWorkspace(async (folder) => {
    for (const name of FILES) {
      const path = join(folder, '2022', name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, '');
    }
    await run(folder);
  });
}

/** What a desktop was asked to open, from the year's folder. */
async function opened(folder: string, ...typed: readonly string[]) {
  const asked: string[] = [];
  const open = async (path: string) => {
    asked.push(path.slice(join(folder, '2022').length + 1));
    return true;
  };
  const ran = await runCli(['mo', '2022', ...typed, '--thu-muc', folder], { open });
  return { ...ran, asked };
}

describe('thidua mo', () => {
  it.each([
    [[], 'tong-quan.html'],
    [['tổng quan'], 'tong-quan.html'],
    [['to trinh'], 'van-ban/to-trinh-2022.docx'],
    [['bao cao tong hop'], 'van-ban/bao-cao-tong-hop-2022.docx'],
    [['báo cáo'], 'van-ban/bao-cao-tong-hop-2022.docx'],
    [['sơ kết báo cáo'], 'so-ket/van-ban/bao-cao-so-ket-2022.docx'],
    [['van-ban\\to-trinh-2022.docx'], 'van-ban/to-trinh-2022.docx'],
    [['2'], 'van-ban/bao-cao-tong-hop-2022.docx'],
    [['nhan'], 'nhan/'],
    [['bieu mau'], 'bieu-mau/'],
    [['bieu mau dong ve'], 'bieu-mau/px10-phuong-dong-ve.xlsx'],
  ])('opens what %j means', async (typed, path) => {
    await inFilledWorkspace(async (folder) => {
      const { asked, exitCode, err } = await opened(folder, ...typed);
      expect(exitCode, err).toBe(0);
      expect(asked).toEqual([path]);
      expect(err).toContain('Đã mở ');
    });
  });

  it('lists with numbers, without what units sent, notes of the tool and marks of Word', async () => {
    await inFilledWorkspace(async (folder) => {
      const { out } = await opened(folder, '--danh-sach');
      expect(
        out
          .split('\n')
          .map((line) => line.trim())
          .slice(0, 5),
      ).toEqual([
        '1  tong-quan.html',
        '2  van-ban/bao-cao-tong-hop-2022.docx',
        '3  van-ban/to-trinh-2022.docx',
        '4  tham-dinh.xlsx',
        '5  so-ket/van-ban/bao-cao-so-ket-2022.docx',
      ]);
      expect(out).not.toMatch(/~\$|da-ghi|nhan\/ph/u);
    });
  });

  it('says which fit where several do, and where nothing does', async () => {
    await inFilledWorkspace(async (folder) => {
      const several = await opened(folder, 'dong ve');
      expect(several).toMatchObject({ exitCode: 2, asked: [] });
      expect(several.err.replace(/\s+/gu, ' ')).toContain(
        'van-ban/phieu-ket-qua/PX10-phuong-dong-ve.docx, bieu-mau/px10-phuong-dong-ve.xlsx',
      );
      expect((await opened(folder, 'không có')).err).toContain('TD9096');
      expect((await runCli(['mo', '2021', '--thu-muc', folder])).err).toContain('TD9097');
    });
  });

  it('prints the path where there is no desktop, and in JSON opens nothing', async () => {
    await inFilledWorkspace(async (folder) => {
      const path = join(folder, '2022', 'tong-quan.html');
      expect((await runCli(['mo', '2022', '--thu-muc', folder])).out).toBe(`${path}\n`);
      const { out, asked } = await opened(folder, '--json');
      expect(JSON.parse(out)).toMatchObject({ file: 'tong-quan.html', path });
      expect(asked).toEqual([]);
    });
  });

  it('goes by the program of the system, with the path as one word', () => {
    const path = 'D:/Thi đua & "khen"/50%/a^b.docx';
    expect(openerOf(path, 'win32', {})).toMatchObject({
      command: 'explorer.exe',
      args: ['D:\\Thi đua & "khen"\\50%\\a^b.docx'],
    });
    expect(openerOf(path, 'darwin', {})).toMatchObject({ command: 'open', args: [path] });
    expect(openerOf(path, 'linux', { DISPLAY: ':0' })).toMatchObject({ command: 'xdg-open', args: [path] });
    expect(openerOf(path, 'linux', {})).toBeNull();
  });

  it('tells whether the program took it', async () => {
    const inPath = async (script: string) => {
      let answer = null as boolean | null;
      await inNewWorkspace(async (folder) => {
        await writeFile(join(folder, 'xdg-open'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
        answer = await openPath('/a', { platform: 'linux', env: { DISPLAY: ':0', PATH: folder } });
      });
      return answer;
    };
    expect(await inPath('exit 0')).toBe(true);
    expect(await inPath('exit 3')).toBe(false);
    expect(await openPath('/a', { platform: 'linux', env: { DISPLAY: ':0', PATH: '/khong-co' } })).toBe(
      false,
    );
  });
});
