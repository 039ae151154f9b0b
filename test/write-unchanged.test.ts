import { mkdir, readdir, readFile, rm, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Result } from '../src/domain/result.ts';
import { sha256 } from '../src/io/hash.ts';
import { shippedFolder } from '../src/io/shipped.ts';
import { textBytes, unzipParts } from '../src/ooxml/zip.ts';
import { packDocx } from '../src/render/docx/docx-package.ts';
import { OWN_FILES } from '../src/workspace/own-list.ts';
import { councilResult } from './support/council-fixture.ts';
import { resultFixture } from './support/result-fixture.ts';
import { inTemporaryFolder } from './support/temporary-folder.ts';
import { layPapers, writePapers } from './support/written-papers.ts';

const REPORT = 'bao-cao-tong-hop-2022.docx';
const LONG_AGO = new Date('2022-12-05T08:00:00Z');

type State = ReadonlyMap<string, { readonly sha256: string; readonly time: number }>;

/** Every paper of a folder, by what it holds and when it was written. */
async function papersIn(folder: string): Promise<State> {
  const names = await readdir(folder, { recursive: true });
  const papers = names.filter((name) => /^[^.].*\.(docx|xlsx)$/u.test(name) && !name.startsWith('khong-co'));
  return new Map(
    await Promise.all(
      papers.map(async (name) => {
        const path = join(folder, name);
        const { mtimeMs } = await stat(path);
        return [name, { sha256: sha256(await readFile(path)), time: mtimeMs }] as const;
      }),
    ),
  );
}

/** Papers as an earlier run left them, long ago. */
async function lay(folder: string, result: Result = resultFixture): Promise<State> {
  await writePapers(folder, { result });
  for (const name of (await papersIn(folder)).keys()) await utimes(join(folder, name), LONG_AGO, LONG_AGO);
  return papersIn(folder);
}

/** What a further run writes, by name; whatever it writes stands there as it did before. */
async function writtenAgain(
  folder: string,
  before: State,
  again: Parameters<typeof writePapers>[1] = {},
): Promise<readonly string[]> {
  await writePapers(folder, again);
  const after = await papersIn(folder);
  return [...after].filter(([name, { time }]) => before.get(name)?.time !== time).map(([name]) => name);
}

/** Forgets what was said of all papers together: each is looked at by itself. */
const forget = (folder: string) => rm(join(folder, 'khong-co', '.thidua'), { recursive: true });

describe('papers of which nothing has changed', () => {
  it('stay as they are, with their time on the disk, and the same is said of them', async () => {
    await inTemporaryFolder(async (folder) => {
      const before = await lay(folder);
      const list = await readFile(join(folder, OWN_FILES), 'utf8');
      const first = await writePapers(folder);
      expect(await papersIn(folder)).toEqual(before);
      await forget(folder);
      const second = await writePapers(folder);
      expect(await papersIn(folder)).toEqual(before);
      expect(second).toEqual(first);
      expect(second.value.length).toBeGreaterThan(10);
      expect(await readFile(join(folder, OWN_FILES), 'utf8')).toBe(list);
    });
  });

  it('are to the byte those of a run that has never run before, after another result and back', async () => {
    await inTemporaryFolder(async (folder) => {
      await lay(folder);
      const other: Result = { ...resultFixture, nominations: [] };
      expect(await writtenAgain(folder, await papersIn(folder), { result: other })).toContain(REPORT);
      await writePapers(folder);
      const hashes = (state: State) => [...state].map(([name, { sha256: hash }]) => [name, hash]).sort();
      await inTemporaryFolder(async (fresh) => {
        await writePapers(fresh);
        expect(hashes(await papersIn(folder))).toEqual(hashes(await papersIn(fresh)));
      });
    });
  });

  it.each([true, false])(
    'one that is deleted comes back alone, and the file of all is left: %s',
    async (isKept) => {
      await inTemporaryFolder(async (folder) => {
        const before = await lay(folder);
        const slip = [...before.keys()].find((name) => name.startsWith('phieu-ket-qua')) ?? '';
        await unlink(join(folder, REPORT));
        await unlink(join(folder, slip));
        if (!isKept) await forget(folder);
        expect([...(await writtenAgain(folder, before))].sort()).toEqual([REPORT, slip].sort());
        const after = await papersIn(folder);
        expect(after.get(slip)?.sha256).toBe(before.get(slip)?.sha256);
        expect(after.get(REPORT)?.sha256).toBe(before.get(REPORT)?.sha256);
      });
    },
  );

  it('one that somebody edited or replaced is noticed, kept, and made anew', async () => {
    await inTemporaryFolder(async (folder) => {
      const before = await lay(folder);
      await writeFile(join(folder, REPORT), 'đã viết thêm');
      await utimes(join(folder, REPORT), LONG_AGO, LONG_AGO);
      const { diagnostics } = await writePapers(folder);
      expect(diagnostics.map(({ code }) => code)).toContain('TD9042');
      const after = await papersIn(folder);
      expect(after.get(REPORT)?.sha256).toBe(before.get(REPORT)?.sha256);
      expect(after.get('bao-cao-tong-hop-2022 (giữ lại 1).docx')).toBeDefined();
      // What was done once is not said again.
      expect((await writePapers(folder)).diagnostics.map(({ code }) => code)).not.toContain('TD9042');
    });
  });

  it('an older version that somebody put back gives way to the new one', async () => {
    await inTemporaryFolder(async (folder) => {
      await lay(folder, { ...resultFixture, nominations: [] });
      const old = await readFile(join(folder, REPORT));
      await writePapers(folder);
      const now = sha256(await readFile(join(folder, REPORT)));
      expect(now).not.toBe(sha256(old));
      await writeFile(join(folder, REPORT), old);
      await writePapers(folder);
      expect(sha256(await readFile(join(folder, REPORT)))).toBe(now);
    });
  });

  it('a template of the office’s own, another day or another list of what was written: all that it concerns is made', async () => {
    await inTemporaryFolder(async (folder) => {
      const before = await lay(folder);
      expect((await writtenAgain(folder, before, { date: '2022-12-06' })).length).toBeGreaterThan(10);
      const dated = await lay(folder);
      const own = join(folder, 'khong-co', 'mau-van-ban');
      await mkdir(own, { recursive: true });
      const shipped = await readFile(join(shippedFolder('templates'), 'bao-cao-tong-hop.docx'));
      const parts = new Map(unzipParts(new Uint8Array(shipped)));
      const document = new TextDecoder().decode(parts.get('word/document.xml'));
      parts.set('word/document.xml', textBytes(document.replace('Độc lập', 'Độc lập ')));
      await writeFile(join(own, 'bao-cao-tong-hop.docx'), packDocx(parts, '2022-12-05'));
      expect(await writtenAgain(folder, dated)).toEqual([REPORT]);
      await unlink(join(folder, OWN_FILES));
      await writePapers(folder);
      expect(JSON.parse(await readFile(join(folder, OWN_FILES), 'utf8')).files.length).toBeGreaterThan(10);
    });
  });

  it('a file under the name of a paper that is void is moved aside, also where all else stands', async () => {
    await inTemporaryFolder(async (folder) => {
      const again = { result: councilResult, date: '2022-12-02' };
      await writePapers(folder, again);
      await writePapers(folder, again);
      await writeFile(join(folder, 'to-trinh-2022.docx'), 'đã ghi số');
      const { diagnostics } = await writePapers(folder, again);
      expect(diagnostics[0]?.code).toBe('TD9042');
      expect(await readdir(folder)).not.toContain('to-trinh-2022.docx');
    });
  });

  it('a list of an earlier version of the tool, without notes of what papers were made from, is as good', async () => {
    await inTemporaryFolder(async (folder) => {
      await layPapers(folder);
      const path = join(folder, OWN_FILES);
      const list = JSON.parse(await readFile(path, 'utf8')) as { files: { from?: string }[] };
      expect(list.files.some(({ from }) => from !== undefined)).toBe(true);
      const files = list.files.map(({ from: _, ...rest }) => rest);
      await writeFile(path, JSON.stringify({ ...list, files }));
      const before = await papersIn(folder);
      expect(await writtenAgain(folder, before)).toEqual([]);
      expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(list);
    });
  });
});
