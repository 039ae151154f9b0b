import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileShipped } from '../../src/compile-criteria.ts';
import { compiledText, criteriaOfCompiled } from '../../src/criteria/compiled.ts';
import { shippedFolder } from '../../src/io/shipped.ts';
import { compiledCriteria } from '../../src/workspace/compiled-criteria.ts';
import { loadCriteria } from '../../src/workspace/criteria-library.ts';
import { SAMPLE } from '../support/sample-years.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';

/** All criteria in reach of a workspace that has those of the sample. */
const loadIn = (folder: string) =>
  loadCriteria({ shippedFolder: shippedFolder('criteria'), workspaceFolder: join(folder, 'tieu-chi') });

function withOwn<T>(run: (folder: string, kept: string) => Promise<T>): Promise<T> {
  return inTemporaryFolder(async (folder) => {
    await cp(join(SAMPLE, 'tieu-chi'), join(folder, 'tieu-chi'), { recursive: true });
    return run(folder, join(folder, '.thidua', 'tieu-chi'));
  });
}

describe('criteria that were parsed before', () => {
  it('are those that parsing gives, with the line and column of every entry', async () => {
    await withOwn(async (folder, kept) => {
      const parsed = await loadIn(folder);
      const [name, ...others] = await readdir(kept);
      expect(others).toEqual([]);
      expect(name).toMatch(/^[0-9a-f]{64}\.tieu-chi$/u);
      const again = await loadIn(folder);
      expect(again).toEqual(parsed);
      expect(again.value.at(-1)?.places?.size).toBeGreaterThan(500);
      for (const edition of parsed.value)
        expect(criteriaOfCompiled(compiledText(edition), edition)).toEqual(edition);
    });
  });

  it('are one set wherever their file lies, each with its own place, and kept in each workspace', async () => {
    await withOwn((one, keptInOne) =>
      withOwn(async (two, keptInTwo) => {
        const [first, second] = [(await loadIn(one)).value.at(-1), (await loadIn(two)).value.at(-1)];
        if (first === undefined || second === undefined) throw new Error('no criteria');
        expect(second.set).toBe(first.set);
        expect([first.file.startsWith(one), second.file.startsWith(two)]).toEqual([true, true]);
        for (const kept of [keptInOne, keptInTwo]) {
          // As another process finds it, which remembers nothing.
          const found = await compiledCriteria(kept).find(first);
          expect(found).toEqual(first);
          expect(found?.set).not.toBe(first.set);
        }
      }),
    );
  });

  it.each([
    ['is cut', (text: string) => text.slice(0, -70)],
    ['is changed', (text: string) => text.replace('"max":', '"max":1')],
    ['is of another build', (text: string) => `x${text.slice(1)}`],
    ['is empty', () => ''],
  ])('are parsed again without a word where what was kept %s', async (_how, damage) => {
    await withOwn(async (folder, kept) => {
      const parsed = await loadIn(folder);
      const [name = ''] = await readdir(kept);
      const path = join(kept, name);
      const text = await readFile(path, 'utf8');
      await writeFile(path, damage(text));
      expect(await loadIn(folder)).toEqual(parsed);
      expect((await readFile(path, 'utf8')) === text).toBe(true);
    });
  });

  it('are parsed where nothing can be kept', async () => {
    await withOwn(async (folder) => {
      const parsed = await loadIn(folder);
      await rm(join(folder, '.thidua'), { recursive: true });
      await writeFile(join(folder, '.thidua'), 'một tệp');
      expect(await loadIn(folder)).toEqual(parsed);
    });
  });

  it('are not kept where there is anything to remark, which is said each time', async () => {
    await withOwn(async (folder, kept) => {
      const [name = ''] = (await readdir(join(folder, 'tieu-chi'), { recursive: true })).filter((each) =>
        each.endsWith('.yaml'),
      );
      const path = join(folder, 'tieu-chi', name);
      const text = await readFile(path, 'utf8');
      await writeFile(path, text.replace(/^rounding: .*$/mu, 'rounding: khác'));
      const first = await loadIn(folder);
      expect(first.diagnostics.map(({ file }) => file)).toContain(path);
      expect(await loadIn(folder)).toEqual(first);
      expect(await readdir(kept).catch(() => [])).toEqual([]);
    });
  });

  it('are compiled for the bundle only where they are without fault', async () => {
    await withOwn(async (folder) => {
      const path = join(folder, 'x.yaml');
      await writeFile(path, 'schema: thidua-criteria/1\n');
      await expect(compileShipped([path])).rejects.toThrow('x.yaml');
    });
  });
});
