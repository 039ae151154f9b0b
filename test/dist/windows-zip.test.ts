import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { completionForZip } from '../../scripts/dist/windows-zip.ts';
import { commands } from '../../src/cli/commands/registry.ts';

const folder = join(import.meta.dirname, '../../scripts/dist/windows');
const text = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('what is beside node.exe in the download', () => {
  it('keeps the window of a double-click open, however the program ends and where it cannot begin', () => {
    const lines = text('MỞ THIDUA.cmd').split(/\r?\n/u);
    const at = (pattern: RegExp) => lines.findIndex((line) => pattern.test(line));
    const pauses = lines.flatMap((line, index) => (/^pause\b/u.test(line) ? [index] : []));
    const [begin, leave, unpack] = [at(/thidua\.js/u), at(/^exit \/b/u), at(/^:unpack/u)];
    // Nothing between the program and the pause asks how it ended.
    expect(pauses.some((pause) => pause > begin && pause < leave)).toBe(true);
    expect(pauses.some((pause) => pause > unpack)).toBe(true);
    expect(lines.slice(begin, leave).join('\n')).not.toMatch(/errorlevel|&&|\|\|/iu);
  });

  it('brings the completion for PowerShell, which finds the program beside itself', () => {
    const script = completionForZip();
    expect(script).toContain('Set-Alias -Scope Global thidua "$PSScriptRoot\\thidua.cmd"');
    expect(script).toContain('Register-ArgumentCompleter -Native -CommandName thidua');
  });

  it('names only commands that there are', () => {
    const names = new Set(commands.map(({ name }) => name));
    const said = readdirSync(folder).flatMap((name) =>
      [...text(name).matchAll(/\bthidua ([a-z]+)/gu)].map(([, word]) => word),
    );
    expect(said.length).toBeGreaterThan(3);
    expect(said.filter((word) => !names.has(word ?? ''))).toEqual([]);
  });
});
