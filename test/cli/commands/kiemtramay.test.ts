import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { paperFontOf } from '../../../src/support/fonts.ts';
import type { Machine } from '../../../src/support/machine.ts';
import { machineFaultsOf } from '../../../src/support/machine-faults.ts';
import { toolVersion } from '../../../src/version.ts';
import { soundMachine } from '../../support/machine.ts';
import { inNewWorkspace } from '../../support/new-workspace.ts';
import { runCli } from '../../support/run-cli.ts';
import { withFolder } from '../../support/with-folder.ts';

const later = { today: () => '2026-12-05' };

describe('kiemtramay', () => {
  it('tells version and its day, system, workspace, disk and rights, and leaves nothing behind', async () => {
    await inNewWorkspace(async (folder) => {
      const before = await readdir(folder);
      const { exitCode, out } = await runCli(['kiemtramay', '--json'], { cwd: folder, ...later });
      expect(exitCode).toBe(0);
      const machine = JSON.parse(out) as Machine & { schema: string };
      expect(machine).toMatchObject({
        schema: 'thidua-machine/1',
        tool: { version: toolVersion, released: '2026-11-28', missing: [] },
        node: { version: process.versions.node },
        workspace: { folder, units: 72, years: [2022], open: [], faults: [], runs: [] },
        rights: [{ path: folder, refused: null }, { refused: null }],
      });
      expect(machine.disk.free).toBeGreaterThan(0);
      expect(await readdir(folder)).toEqual(before);
    });
  });

  it('says in words what is in order', async () => {
    await inNewWorkspace(async (folder) => {
      const { out } = await runCli(['kiemtramay'], { cwd: folder, ...later });
      expect(out).toContain(`thidua ${toolVersion} (ngày 28/11/2026)`);
      expect(out).toContain('72 đơn vị, năm 2022');
    });
  });

  it('names papers that an office program holds open, by the marks of Word (long and short names) and LibreOffice', async () => {
    await inNewWorkspace(async (folder) => {
      const papers = join(folder, '2022', 'van-ban');
      await mkdir(papers);
      for (const name of ['bao-cao.docx', '~$o-cao.docx', 'a.docx', '~$a.docx', 'b.xlsx', '.~lock.b.xlsx#'])
        await writeFile(join(papers, name), '');
      // Left behind by a paper that is gone: holds nothing.
      await writeFile(join(papers, '~$da-xoa.docx'), '');
      const { out } = await runCli(['kiemtramay', '--json'], { cwd: folder, ...later });
      const { workspace } = JSON.parse(out) as Machine;
      expect(workspace?.open.toSorted()).toEqual([
        '2022/van-ban/a.docx',
        '2022/van-ban/b.xlsx',
        '2022/van-ban/bao-cao.docx',
      ]);
    });
  });

  it('goes on where the workspace cannot be opened, and says why', async () => {
    await inNewWorkspace(async (folder) => {
      await writeFile(join(folder, 'thidua.yaml'), 'plan: [');
      const { exitCode, out, err } = await runCli(['kiemtramay'], { cwd: folder, ...later });
      expect(exitCode).toBe(1);
      expect(out).toContain('chưa mở được');
      expect(err).toContain('thidua.yaml');
    });
  });

  it('says that a folder is no workspace, which is only a fault where one was named', async () => {
    await withFolder({}, async (folder) => {
      const here = await runCli(['kiemtramay'], { cwd: folder, ...later });
      expect(here.exitCode).toBe(0);
      expect(here.out).toContain('không phải thư mục làm việc');
      const named = await runCli(['kiemtramay', '--thu-muc', folder], later);
      expect(named.exitCode).toBe(1);
      expect(named.err).toContain('TD4201');
    });
  });
});

describe('faults of a machine', () => {
  it('are none where nothing is wrong', () => {
    expect(machineFaultsOf(soundMachine)).toEqual([]);
  });

  it.each([
    ['20.19.0', []],
    ['20.18.9', ['TD9060']],
    ['19.99.0', ['TD9060']],
    ['26.0.0', []],
  ])('of Node %s: %j', (version, codes) => {
    const machine = { ...soundMachine, node: { version, needed: '20.19' } };
    expect(machineFaultsOf(machine).map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ['/home/lan/Dropbox/Thi đua', true],
    ['C:\\Users\\lan\\OneDrive\\Thi đua', true],
    ['/home/lan/Google Drive/x', true],
    ['/home/lan/OneDriveCu/x', false],
    ['/home/lan/thi-dua-dropbox', false],
  ])('of a workspace in %s: copied elsewhere %j', (folder, isCopied) => {
    const machine = {
      ...soundMachine,
      workspace: { folder, units: 1, years: [], open: [], faults: [], runs: [] },
    };
    expect(machineFaultsOf(machine).some(({ code }) => code === 'TD9064')).toBe(isCopied);
  });
});

describe('the font of papers', () => {
  it.each([
    ['truetype/times.ttf', 'same'],
    ['truetype/msttcorefonts/Times_New_Roman.ttf', 'same'],
    ['truetype/LiberationSerif-Regular.ttf', 'alike'],
    ['truetype/DejaVuSans.ttf', 'none'],
  ])('with %s on Windows: %s', async (name, found) => {
    await withFolder({ [`Fonts/${name}`]: '' }, async (folder) => {
      expect(await paperFontOf('win32', { SystemRoot: folder })).toBe(found);
    });
  });

  it('is not known where no folder can be read', async () => {
    expect(await paperFontOf('win32', { SystemRoot: '/không/có' })).toBe('unknown');
  });
});
