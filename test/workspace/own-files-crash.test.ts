import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Disk, realDisk } from '../../src/io/disk.ts';
import { DiskError } from '../../src/io/disk-error.ts';
import { isTemporaryName } from '../../src/io/write-file.ts';
import { type FolderReport, openOwnFolder } from '../../src/workspace/own-files.ts';
import { OWN_FILES } from '../../src/workspace/own-list.ts';
import { failingDisk } from '../support/failing-disk.ts';
import { heldDisk } from '../support/held-disk.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

async function run(
  folder: string,
  files: Readonly<Record<string, string>>,
  disk?: Disk,
): Promise<FolderReport> {
  const own = await openOwnFolder(folder, disk);
  const [first, ...others] = Object.entries(files).map(([path, text]) => ({
    path,
    bytes: bytes(text),
    about: 'a',
  }));
  // One by itself, the others together, as documents and batches are put.
  if (first !== undefined) await own.put(first);
  await own.put(...others);
  return own.finish(() => true);
}

async function contents(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder)).filter((name) => !isTemporaryName(name) && name !== OWN_FILES);
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']));
}

const BEFORE = { 'a.docx': 'a1', 'b.docx': 'b1', 'cũ.docx': 'c1', 'e.docx': 'e1' };
const AFTER = { 'a.docx': 'a2', 'b.docx': 'b2', 'd.docx': 'd2', 'e.docx': 'e2' };

describe('a folder of own files while the disk fails', () => {
  // By the clock a slow run looks for strays more often, and its n-th step is another than in the run before.
  beforeEach(() => {
    vi.spyOn(performance, 'now').mockReturnValue(1);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each([
    { code: 'ENOSPC', dies: false },
    { code: 'EBUSY', dies: false },
    { code: 'EIO', dies: true },
  ])(
    'calls nothing of its own somebody’s, wherever a run ends: $code, dies: $dies',
    async ({ code, dies }) => {
      const met = new Set<string>();
      for (let nth = 1; ; nth += 1) {
        const isThrough = await inTemporaryFolder(async (folder) => {
          await run(folder, BEFORE);
          await writeFile(join(folder, 'e.docx'), 'của người');
          const { disk, failed } = failingDisk(nth, code, dies);
          const outcome = await run(folder, AFTER, disk).catch((cause: unknown) => cause);
          const step = failed();
          if (step === null) return true;
          met.add(step);
          // Without a fault that is said, the run has done all of it, or says where the new version stands.
          if (!(outcome instanceof DiskError)) expect(outcome, step).toHaveProperty('kept');
          const again = await run(folder, AFTER);
          const { 'e (giữ lại 1).docx': own, ...others } = await contents(folder);
          expect(others, `${nth} ${step}`).toEqual(AFTER);
          expect(own, `${nth} ${step}`).toBe('của người');
          expect(
            again.kept.filter((name) => name !== 'e (giữ lại 1).docx'),
            `${nth} ${step}`,
          ).toEqual([]);
          // It is said by the run that did it, or by the next.
          const told = [...again.kept, ...('kept' in Object(outcome) ? (outcome as FolderReport).kept : [])];
          expect(told, `${nth} ${step}`).toContain('e (giữ lại 1).docx');
          return false;
        });
        if (isThrough) break;
      }
      expect([...met]).toEqual(expect.arrayContaining(['create', 'write', 'sync', 'rename', 'remove']));
    },
    120_000,
  );
});

describe('many files that are put together', () => {
  const MANY = Array.from({ length: 70 }, (_, index) => `phiếu/${index}.docx`);
  const putMany = async (folder: string, version: string, disk?: Disk) => {
    const own = await openOwnFolder(folder, disk);
    await own.put(...MANY.map((path) => ({ path, bytes: bytes(`${path} ${version}`), about: 'a' })));
    return own.finish(() => true);
  };
  const textsOf = (folder: string) =>
    Promise.all(MANY.map((path) => readFile(join(folder, path), 'utf8').catch(() => null)));
  const all = (version: string) => MANY.map((path) => `${path} ${version}`);

  it.each(
    ['create', 'write', 'sync', 'close', 'rename'].flatMap((name) =>
      [2, 40, 70].map((nth) => ({ name, nth })),
    ),
  )(
    'are each the old one or the new one, and nothing else is left, where $name fails at the $nth',
    async ({ name, nth }) => {
      await inTemporaryFolder(async (folder) => {
        await putMany(folder, '1');
        const { disk, failed } = failingDisk(nth, 'ENOSPC', false, (each) => each === name);
        await expect(putMany(folder, '2', disk)).rejects.toThrow(DiskError);
        expect(failed()).toBe(name);
        const texts = await textsOf(folder);
        expect(texts.filter((text, index) => text !== all('1')[index] && text !== all('2')[index])).toEqual(
          [],
        );
        expect((await readdir(join(folder, 'phiếu'))).filter(isTemporaryName)).toEqual([]);
        expect(await putMany(folder, '2')).toEqual({ kept: [], open: [], stuck: [] });
        expect(await textsOf(folder)).toEqual(all('2'));
      });
    },
  );

  it('are written whole before the first of them is put in its place, and lose nothing that is saved meanwhile', async () => {
    await inTemporaryFolder(async (folder) => {
      await putMany(folder, '1');
      const saved = join(folder, MANY[3] ?? '');
      let renamed = 0;
      const disk: Disk = {
        ...realDisk,
        rename: async (from, to) => {
          renamed += 1;
          // The list of own files comes first, then the first of many.
          if (renamed === 2) await writeFile(saved, 'của người');
          await realDisk.rename(from, to);
        },
      };
      expect((await putMany(folder, '2', disk)).kept).toEqual(['phiếu/3 (giữ lại 1).docx']);
      expect(await textsOf(folder)).toEqual(all('2'));
      expect(await readFile(join(folder, 'phiếu/3 (giữ lại 1).docx'), 'utf8')).toBe('của người');
    });
  });
});

describe('a file that another program holds', () => {
  it.each(['EBUSY', 'EPERM', 'EACCES'])(
    'gets its new version beside it, and all others are written: %s',
    async (code) => {
      await inTemporaryFolder(async (folder) => {
        await run(folder, BEFORE);
        const report = await run(folder, AFTER, heldDisk(['a.docx'], code));
        expect(report).toEqual({
          kept: [],
          open: [{ path: 'a.docx', beside: 'a (bản mới).docx' }],
          stuck: [],
        });
        expect(await contents(folder)).toEqual({ ...AFTER, 'a.docx': 'a1', 'a (bản mới).docx': 'a2' });
        // Once it is closed, the next run tidies up.
        expect(await run(folder, { ...AFTER, 'a.docx': 'a3' })).toEqual({ kept: [], open: [], stuck: [] });
        expect(await contents(folder)).toEqual({ ...AFTER, 'a.docx': 'a3' });
      });
    },
  );

  it('may stay held for many runs, and its new version too', async () => {
    await inTemporaryFolder(async (folder) => {
      await run(folder, BEFORE);
      await run(folder, AFTER, heldDisk(['a.docx']));
      await run(folder, { ...AFTER, 'a.docx': 'a3' }, heldDisk(['a.docx']));
      expect(await contents(folder)).toEqual({ ...AFTER, 'a.docx': 'a1', 'a (bản mới).docx': 'a3' });
      const both = heldDisk(['a.docx', 'a (bản mới).docx']);
      const report = await run(folder, { ...AFTER, 'a.docx': 'a4' }, both);
      expect(report.open).toEqual([{ path: 'a.docx', beside: 'a (bản mới 2).docx' }]);
      await run(folder, { ...AFTER, 'a.docx': 'a5' });
      expect(await contents(folder)).toEqual({ ...AFTER, 'a.docx': 'a5' });
    });
  });

  it('is somebody’s where it was changed meanwhile', async () => {
    await inTemporaryFolder(async (folder) => {
      await run(folder, BEFORE);
      await run(folder, AFTER, heldDisk(['a.docx']));
      await writeFile(join(folder, 'a.docx'), 'của người');
      const { kept } = await run(folder, AFTER);
      expect(kept).toEqual(['a (giữ lại 1).docx']);
      expect(await contents(folder)).toEqual({ ...AFTER, 'a (giữ lại 1).docx': 'của người' });
    });
  });

  it('may be replaced by its new version by hand', async () => {
    await inTemporaryFolder(async (folder) => {
      await run(folder, BEFORE);
      await run(folder, AFTER, heldDisk(['a.docx']));
      await writeFile(join(folder, 'a.docx'), 'a2');
      const { kept } = await run(folder, { ...AFTER, 'a.docx': 'a3' });
      expect(kept).toEqual([]);
    });
  });

  it('is not taken away while it is held, and is later', async () => {
    await inTemporaryFolder(async (folder) => {
      await run(folder, BEFORE);
      expect((await run(folder, AFTER, heldDisk(['cũ.docx']))).stuck).toEqual(['cũ.docx']);
      expect(await run(folder, AFTER)).toMatchObject({ kept: [], stuck: [] });
      expect(Object.keys(await contents(folder))).not.toContain('cũ.docx');
    });
  });
});
