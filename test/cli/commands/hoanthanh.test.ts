import { execFileSync } from 'node:child_process';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../src/cli/commands/registry.ts';
import { inNewWorkspace } from '../../support/new-workspace.ts';
import { runCli } from '../../support/run-cli.ts';
import { withFolder } from '../../support/with-folder.ts';

const suggested = async (cwd: string, ...words: readonly string[]) =>
  (await runCli(['__goi-y', ...words], { cwd })).out.split('\n').filter((line) => line !== '');

describe('what may come next', () => {
  it('is every command, then those inside one, then its flags', async () => {
    const first = await suggested('/', '');
    for (const { name } of commands) expect(first).toContain(name);
    expect(await suggested('/', 'tieuchi', '')).toEqual(expect.arrayContaining(['danhsach', 'xem', 'nhap']));
    const flags = await suggested('/', 'tonghop', '--');
    expect(flags).toEqual(expect.arrayContaining(['--ngay', '--json', '--thu-muc']));
    expect(flags).not.toContain('danhsach');
    expect(await suggested('/', 'tonghop', '--json', '')).not.toContain('--json');
  });

  it('is a year, a unit or a review where one is due, of the workspace that is stood in or named', async () => {
    await inNewWorkspace(async (folder) => {
      await mkdir(join(folder, '2023'));
      expect(await suggested(folder, 'tonghop', '20')).toEqual(expect.arrayContaining(['2022', '2023']));
      expect(await suggested(folder, 'tonghop', '2022', '')).not.toContain('2023');
      expect(await suggested(folder, 'giaithich', '2022', 'PX')).toContain('PX10');
      expect(await suggested(folder, 'giaithich', '2022', '--ky', '')).toEqual(
        expect.arrayContaining(['so-ket', 'tong-ket']),
      );
      expect(await suggested('/', 'sosanh', '--thu-muc', folder, '')).toContain('2023');
    });
  });

  it('is nothing, and never an error, where there is no workspace or a path is due', async () => {
    await withFolder({ 'thidua.yaml': 'plan: [' }, async (folder) => {
      expect(await suggested(folder, 'giaithich', '2022', 'PX')).not.toContain('PX10');
      expect(await suggested(folder, 'tonghop', '2022', '--ra', '')).toEqual([]);
      expect((await runCli(['__goi-y'], { cwd: folder })).exitCode).toBe(0);
    });
  });
});

describe('the script', () => {
  it.each(['powershell', 'bash', 'zsh'])('for %s asks the program itself', async (shell) => {
    const { exitCode, out } = await runCli(['hoanthanh', shell]);
    expect(exitCode).toBe(0);
    expect(out).toContain('thidua __goi-y');
  });

  it('is refused for another shell', async () => {
    const { exitCode, err } = await runCli(['hoanthanh', 'fish']);
    expect(exitCode).toBe(2);
    expect(err).toContain('powershell, bash, zsh');
  });

  it('completes in a real bash, what is begun and what is not', async () => {
    const { out } = await runCli(['hoanthanh', 'bash']);
    await withFolder({ 'hoan-thanh.sh': out }, async (folder) => {
      // Stands in for the program: tells what it was asked, and two answers.
      await writeFile(join(folder, 'thidua'), '#!/bin/bash\nprintf "%s\\n" tonghop tongket "$#-$1-$2"\n');
      await chmod(join(folder, 'thidua'), 0o755);
      const complete = (words: string, at: number) =>
        execFileSync(
          'bash',
          [
            '--norc',
            '-c',
            `. ./hoan-thanh.sh; COMP_WORDS=(${words}); COMP_CWORD=${at}; _thidua; printf '%s\\n' "\${COMPREPLY[@]}"`,
          ],
          { cwd: folder, env: { PATH: `${folder}:/usr/bin:/bin` }, encoding: 'utf8' },
        );
      expect(complete('thidua tongk', 1)).toBe('tongket\n');
      expect(complete("thidua ''", 1)).toBe('tonghop\ntongket\n2-__goi-y-\n');
      expect(complete("thidua soket ''", 2)).toContain('3-__goi-y-soket');
    });
  });
});
