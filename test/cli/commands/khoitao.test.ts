import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diagnosticsOf, runCli } from '../../support/run-cli.ts';
import { withFolder } from '../../support/with-folder.ts';

describe('thidua khoitao', () => {
  it('makes a workspace in the named folder and says what comes next', () =>
    withFolder({}, async (cwd) => {
      const ran = await runCli(['khoitao', 'thi-dua', '--nam', '2022'], { cwd });
      expect(ran.exitCode).toBe(0);
      expect(ran.out).toContain('don-vi.xlsx       đã tạo');
      expect(ran.out).toContain('thidua bieumau 2022');
      expect((await readdir(join(cwd, 'thi-dua'))).sort()).toEqual([
        '2022',
        'don-vi.xlsx',
        'khen-thuong.xlsx',
        'thidua.yaml',
        'xu-ly.xlsx',
      ]);
    }));

  it('answers in JSON, and keeps what is there', () =>
    withFolder({ 'thidua.yaml': 'của tôi' }, async (cwd) => {
      const ran = await runCli(['khoitao', '--json'], { cwd });
      expect(JSON.parse(ran.out)).toEqual({
        schema: 'thidua-workspace/1',
        folder: cwd,
        year: 2022,
        created: ['don-vi.xlsx', 'xu-ly.xlsx', 'khen-thuong.xlsx', '2022/nhan'],
        kept: ['thidua.yaml'],
        diagnostics: [],
      });
      expect(ran.err).toBe('');
    }));

  it.each([
    ['--nam', '22'],
    ['--ngay', '31/02/2022'],
  ])('refuses %s %s and makes nothing', (flag, value) =>
    withFolder({}, async (cwd) => {
      expect((await runCli(['khoitao', flag, value], { cwd })).exitCode).toBe(2);
      expect((await diagnosticsOf(['khoitao', flag, value], { cwd })).map(({ code }) => code)).toEqual([
        'TD9002',
      ]);
      expect(await readdir(cwd)).toEqual([]);
    }),
  );

  it('says so when a file stands where the folder should be', () =>
    withFolder({}, async (cwd) => {
      await writeFile(join(cwd, 'thi-dua'), '');
      const ran = await runCli(['khoitao', 'thi-dua'], { cwd });
      expect(ran.exitCode).toBe(2);
      expect(ran.err).toContain('“thi-dua”');
      expect(ran.err).not.toContain('    at ');
    }));
});
