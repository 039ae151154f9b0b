import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openOwnFolder } from '../../src/workspace/own-files.ts';
import { OWN_FILES } from '../../src/workspace/own-list.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const everything = () => true;

/** One run: writes files about subjects, then ends. */
async function run(
  folder: string,
  files: Readonly<Record<string, string>>,
  isDone: (about: string) => boolean = everything,
): Promise<readonly string[]> {
  const own = await openOwnFolder(folder);
  for (const [path, text] of Object.entries(files))
    await own.put({ path, bytes: bytes(text), about: path.slice(0, 1) });
  return (await own.finish(isDone)).kept;
}

const filesIn = async (folder: string) =>
  (await readdir(folder, { recursive: true })).filter((name) => /\.(txt|json)$/u.test(name)).sort();

describe('a folder of own files', () => {
  it('replaces its own files and removes those that a later run does not write', async () => {
    await inTemporaryFolder(async (folder) => {
      await run(folder, { 'a.txt': 'một', 'con/b.txt': 'hai' });
      expect(await run(folder, { 'a.txt': 'ba' })).toEqual([]);
      expect(await filesIn(folder)).toEqual([OWN_FILES, 'a.txt']);
      expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('ba');
    });
  });

  it('keeps what it wrote about subjects that the run was not about', async () => {
    await inTemporaryFolder(async (folder) => {
      await run(folder, { 'a.txt': 'một', 'b.txt': 'hai' });
      await run(folder, {}, (about) => about === 'a');
      expect(await filesIn(folder)).toEqual([OWN_FILES, 'b.txt']);
      await run(folder, {});
      expect(await filesIn(folder)).toEqual([OWN_FILES]);
    });
  });

  it('never removes or overwrites what somebody changed, or put there', async () => {
    await inTemporaryFolder(async (folder) => {
      await run(folder, { 'a.txt': 'một', 'b.txt': 'hai' });
      for (const name of ['a.txt', 'b.txt', 'c.txt']) await writeFile(join(folder, name), 'của người');
      const kept = await run(folder, { 'a.txt': 'mới', 'c.txt': 'mới' });
      expect([...kept].sort()).toEqual(['a (giữ lại 1).txt', 'b.txt', 'c (giữ lại 1).txt']);
      const texts = await Promise.all(
        ['a.txt', 'a (giữ lại 1).txt', 'b.txt', 'c (giữ lại 1).txt'].map((name) =>
          readFile(join(folder, name), 'utf8'),
        ),
      );
      expect(texts).toEqual(['mới', 'của người', 'của người', 'của người']);
    });
  });

  it.each([
    ['not JSON', '{'],
    ['another format', '{"schema":"x"}'],
    [
      'a path out of the folder',
      '{"schema":"thidua-own-files/1","files":[{"path":"../x.txt","sha256":"0","about":"a"}]}',
    ],
    [
      'an absolute path',
      '{"schema":"thidua-own-files/1","files":[{"path":"/etc/x.txt","sha256":"0","about":"a"}]}',
    ],
  ])('trusts no list that is broken: %s', async (_, text) => {
    await inTemporaryFolder(async (parent) => {
      const folder = join(parent, 'ra-soat');
      await mkdir(folder);
      await writeFile(join(parent, 'x.txt'), 'ngoài');
      await writeFile(join(folder, OWN_FILES), text);
      expect(await run(folder, { 'a.txt': 'một' })).toEqual([]);
      expect(await readFile(join(parent, 'x.txt'), 'utf8')).toBe('ngoài');
      expect(await filesIn(folder)).toEqual([OWN_FILES, 'a.txt']);
    });
  });
});
