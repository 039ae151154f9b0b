import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import { PROFILE } from '../support/profile-text.ts';
import { withFolder } from '../support/with-folder.ts';

const codes = async (where: { folder?: string; cwd: string }) => {
  const { value, diagnostics } = await openWorkspace(where);
  expect(value).toBeNull();
  return diagnostics.map(({ code }) => code);
};

describe('openWorkspace', () => {
  it('names every folder that it looked in', () =>
    withFolder({}, async (folder) => {
      await mkdir(join(folder, 'a', 'b'), { recursive: true });
      const { diagnostics } = await openWorkspace({ cwd: join(folder, 'a', 'b') });
      expect(diagnostics[0]?.code).toBe('TD4201');
      for (const looked of [folder, join(folder, 'a'), join(folder, 'a', 'b')]) {
        expect(diagnostics[0]?.message).toContain(`“${looked}”`);
      }
      expect(diagnostics[0]?.hint).toContain('thidua khoitao');
    }));

  it('looks nowhere else where a folder is named', () =>
    withFolder({ 'thidua.yaml': PROFILE, 'con/x.txt': '' }, async (folder) => {
      expect(await codes({ folder: 'con', cwd: folder })).toEqual(['TD4201']);
      expect(await codes({ folder: join('con', '..'), cwd: folder })).toEqual(['TD4301']);
    }));

  it('tells of the profile and of the register in one run', () =>
    withFolder({ 'thidua.yaml': `${PROFILE}nam: 2022\n` }, async (folder) => {
      expect(await codes({ cwd: folder })).toEqual(['TD4203', 'TD4301']);
    }));

  it('says what is wrong with a register that is no workbook', () =>
    withFolder({ 'thidua.yaml': PROFILE, 'don-vi.xlsx': '%PDF-1.7 không phải Excel' }, async (folder) => {
      const [code, ...others] = await codes({ cwd: folder });
      expect(code).toMatch(/^TD10/);
      expect(others).toEqual([]);
    }));
});
