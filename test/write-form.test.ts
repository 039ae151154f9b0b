import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { putForm, remarkOnKept } from '../src/write/form.ts';
import { withFolder } from './support/with-folder.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('putForm', () => {
  it.each([
    ['nothing there', {}, false, 'written', 'mới'],
    ['the same file there', { 'bieu.xlsx': 'mới' }, false, 'unchanged', 'mới'],
    ['another file there', { 'bieu.xlsx': 'đã ghi' }, false, 'kept', 'đã ghi'],
    ['another file there, and leave to replace it', { 'bieu.xlsx': 'đã ghi' }, true, 'replaced', 'mới'],
  ] as const)('%s', async (_name, files, mayReplace, outcome, content) => {
    await withFolder(files, async (folder) => {
      const path = join(folder, 'bieu.xlsx');
      expect(await putForm(path, bytes('mới'), mayReplace)).toEqual({ path, outcome });
      expect(await readFile(path, 'utf8')).toBe(content);
    });
  });

  it('makes the folder that is missing', async () => {
    await withFolder({}, async (folder) => {
      const path = join(folder, '2022', 'bieu-mau', 'bieu.xlsx');
      expect(await putForm(path, bytes('mới'), false)).toMatchObject({ outcome: 'written' });
    });
  });
});

describe('remarkOnKept', () => {
  it('names at most three files, and says nothing when none was kept', () => {
    const kept = ['a', 'b', 'c', 'd'].map((name) => ({ path: `/x/${name}.xlsx`, outcome: 'kept' }) as const);
    expect(remarkOnKept([{ path: '/x/e.xlsx', outcome: 'written' }])).toEqual([]);
    const [remark] = remarkOnKept(kept);
    expect(remark?.severity).toBe('warning');
    expect(remark?.message).toContain('4 tệp');
    expect(remark?.message).toContain('a.xlsx, b.xlsx, c.xlsx, …');
  });
});
