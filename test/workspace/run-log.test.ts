import { appendFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loggedRuns, noteRun } from '../../src/workspace/run-log.ts';
import { inNewWorkspace } from '../support/new-workspace.ts';
import { runCli } from '../support/run-cli.ts';
import { withFolder } from '../support/with-folder.ts';

const runLogPath = (folder: string) => join(folder, '.thidua', 'nhat-ky.jsonl');
const begin = (id: string, pid = process.pid) => ({
  id,
  at: '2022-12-05T08:00:00',
  command: 'tonghop',
  term: '2022',
  flags: ['--ngay'],
  tool: '0.2.0',
  pid,
});
const end = (id: string) => ({ id, exit: 0, seconds: 1.5, counts: { files: 3 }, codes: [] });

describe('the log of runs', () => {
  it('tells what was run when, how it ended, and nothing that was typed after a flag', async () => {
    await inNewWorkspace(async (folder) => {
      await runCli(['bieumau', '2022', '--don-vi', 'Phường Đông Vệ', '--thu-muc', folder]);
      await runCli(['dondoc', '2022', '--han', '01/01/2020', '--ngay', '05/12/2022', '--thu-muc', folder]);
      await runCli(['tonghop', '2022', '--thu-muc', folder], { now: () => '2022-12-05T09:30:00' });
      const runs = await loggedRuns(folder);
      expect(
        runs.map(({ command, term, flags, end }) => [command, term, flags, end?.exit, end?.codes]),
      ).toEqual([
        ['bieumau', '2022', ['--don-vi', '--thu-muc'], 0, []],
        ['tonghop', '2022', ['--thu-muc'], 2, ['TD9009']],
      ]);
      expect(runs[0]?.end?.counts).toEqual({ forms: 1, mails: 0 });
      expect(await readFile(runLogPath(folder), 'utf8')).not.toMatch(/Đông Vệ|PX10/u);

      const told = await runCli(['kiemtramay', '--thu-muc', folder]);
      expect(told.out).toContain('2 lần chạy');
      expect(told.out).toContain('tonghop 2022 lúc 09:30 ngày 05/12/2022, không làm được (TD9009)');
      const screen = await runCli(['2022', '--thu-muc', folder]);
      expect(screen.out).toMatch(/Lần chạy trước +tonghop 2022 lúc 09:30 ngày 05\/12\/2022, không làm được/u);
      await runCli(['dondoc', '2022', '--thu-muc', folder]);
      expect((await runCli(['2022', '--thu-muc', folder])).out).not.toContain('Lần chạy trước');
    });
  });

  it('knows a run that was broken off from one that still goes', async () => {
    await withFolder({ 'thidua.yaml': '' }, async (folder) => {
      await noteRun(folder, begin('1', 4_000_000));
      await noteRun(folder, begin('2'));
      expect((await loggedRuns(folder)).map(({ end, isAlive }) => [end, isAlive])).toEqual([
        [null, false],
        [null, true],
      ]);
      await noteRun(folder, end('2'));
      expect((await loggedRuns(folder))[1]).toMatchObject({ end: { seconds: 1.5 }, isAlive: false });
    });
  });

  it('is kept in no folder that is not a workspace', async () => {
    await withFolder({ 'a.yaml': '' }, async (folder) => {
      await noteRun(folder, begin('1'));
      expect(await loggedRuns(folder)).toEqual([]);
    });
  });

  it('keeps what many runs note at once', async () => {
    await withFolder({ 'thidua.yaml': '' }, async (folder) => {
      const ids = Array.from({ length: 40 }, (_, at) => `2026-11-30T08:00:00-1-${at}`);
      await Promise.all(ids.map((id) => noteRun(folder, begin(id))));
      expect((await loggedRuns(folder)).map(({ id }) => id).sort()).toEqual(ids.sort());
    });
  });

  it('stays small, and passes over lines that are none of its own', async () => {
    await withFolder({ 'thidua.yaml': '' }, async (folder) => {
      await noteRun(folder, begin('0'));
      await appendFile(runLogPath(folder), 'hỏng\n{"id":"Nguyễn Văn A","at":"x"}\n{"id": "9"');
      await appendFile(runLogPath(folder), '\n');
      expect(await loggedRuns(folder)).toHaveLength(1);
      for (let at = 1; at <= 1200; at += 1) {
        await noteRun(folder, begin(String(at)));
        await noteRun(folder, end(String(at)));
      }
      expect((await stat(runLogPath(folder))).size).toBeLessThan(140 * 1024);
      expect((await loggedRuns(folder)).at(-1)).toMatchObject({ id: '1200', end: { exit: 0 } });
    });
  });

  it('is no reason to fail where it cannot be written', async () => {
    await inNewWorkspace(async (folder) => {
      await mkdir(join(folder, '.thidua'), { recursive: true });
      await mkdir(runLogPath(folder));
      const ran = await runCli(['dondoc', '2022', '--thu-muc', folder]);
      expect(ran.exitCode, ran.err).toBe(0);
      expect(await loggedRuns(folder)).toEqual([]);
    });
    await withFolder({ '.thidua': 'một tệp' }, async (folder) => {
      await noteRun(folder, begin('1'));
      expect(await readFile(join(folder, '.thidua'), 'utf8')).toBe('một tệp');
      await writeFile(join(folder, '.thidua'), '');
    });
  });
});
