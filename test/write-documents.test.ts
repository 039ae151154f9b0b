import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Result } from '../src/domain/result.ts';
import { DiskError } from '../src/io/disk-error.ts';
import { OWN_FILES } from '../src/workspace/own-list.ts';
import { writeDocuments } from '../src/write/documents.ts';
import { councilResult } from './support/council-fixture.ts';
import { effort, isLong } from './support/effort.ts';
import { failingDisk } from './support/failing-disk.ts';
import { heldDisk } from './support/held-disk.ts';
import { contextOf, resultFixture } from './support/result-fixture.ts';
import { inTemporaryFolder } from './support/temporary-folder.ts';
import { layPapers, writePapers } from './support/written-papers.ts';

const { profile } = contextOf(resultFixture);

function write(folder: string, result: Result = resultFixture, date = '2022-12-05') {
  const workspace = { folder: join(folder, 'khong-co'), profile, register: { units: [] } };
  return writeDocuments({ workspace, result, date, folder });
}

const NOBODY: Result = { ...resultFixture, nominations: [] };

describe('the documents on disk', () => {
  it('replace those of an earlier run, and take away what there is no reason for any more', async () => {
    await inTemporaryFolder(async (folder) => {
      await layPapers(folder);
      expect(await readdir(folder)).toContain('to-trinh-2022.docx');
      const { diagnostics } = await write(folder, NOBODY, '2022-12-09');
      expect(diagnostics.filter(({ code }) => code === 'TD9042')).toEqual([]);
      expect(await readdir(folder)).not.toContain('to-trinh-2022.docx');
      expect((await readdir(folder)).filter((name) => name.includes('giữ lại'))).toEqual([]);
    });
  });

  it('keep what somebody worked on, beside the new one or where there is none any more', async () => {
    await inTemporaryFolder(async (folder) => {
      await layPapers(folder);
      await writeFile(join(folder, 'bao-cao-tong-hop-2022.docx'), 'đã viết thêm');
      await writeFile(join(folder, 'to-trinh-2022.docx'), 'đã ghi số');
      const { diagnostics } = await write(folder, NOBODY, '2022-12-09');
      const [kept] = diagnostics.filter(({ code }) => code === 'TD9042');
      expect(kept?.message).toContain('bao-cao-tong-hop-2022 (giữ lại 1).docx');
      expect(kept?.message).toContain('to-trinh-2022.docx');
      expect(await readFile(join(folder, 'bao-cao-tong-hop-2022 (giữ lại 1).docx'), 'utf8')).toBe(
        'đã viết thêm',
      );
      expect(await readFile(join(folder, 'to-trinh-2022.docx'), 'utf8')).toBe('đã ghi số');
      expect((await readFile(join(folder, 'bao-cao-tong-hop-2022.docx'))).length).toBeGreaterThan(5000);
    });
  });

  it('leave those of other years and reviews in the same folder alone', async () => {
    await inTemporaryFolder(async (folder) => {
      await layPapers(folder);
      await write(folder, { ...NOBODY, year: 2023 }, '2023-12-09');
      const names = await readdir(folder);
      expect(names).toEqual(
        expect.arrayContaining(['to-trinh-2022.docx', 'bao-cao-tong-hop-2023.docx', OWN_FILES]),
      );
    });
  });

  it('a paper that is void now is not written, and no earlier one stays behind under its name', async () => {
    await inTemporaryFolder(async (folder) => {
      await write(folder, councilResult);
      await writeFile(join(folder, 'quyet-dinh-tang-giay-khen-2022.docx'), 'đã ghi số');
      // The meeting is of 03/12: the papers of the day before cannot rest on it.
      const { diagnostics, value } = await write(folder, councilResult, '2022-12-02');
      const names = await readdir(folder);
      expect(names).not.toContain('to-trinh-2022.docx');
      expect(names).not.toContain('quyet-dinh-tang-giay-khen-2022.docx');
      expect(await readFile(join(folder, 'quyet-dinh-tang-giay-khen-2022 (giữ lại 1).docx'), 'utf8')).toBe(
        'đã ghi số',
      );
      expect(names).toContain('bien-ban-hop-hoi-dong-2022.docx');
      // What was done to somebody's file comes first, then what the gate found.
      expect(diagnostics.slice(0, 2).map(({ code }) => code)).toEqual(['TD9042', 'TD4474']);
      expect(diagnostics.find(({ code }) => code === 'TD9042')?.message).toContain(
        'quyet-dinh-tang-giay-khen-2022 (giữ lại 1).docx',
      );
      expect(value.map(({ title }) => title)).not.toContain('Tờ trình đề nghị khen thưởng năm 2022');
    });
  });

  it('what cannot be asked for is marked in the Result that is recorded', async () => {
    await inTemporaryFolder(async (folder) => {
      const { result } = await write(folder, councilResult, '2025-12-05');
      expect(result.nominations.filter(({ lapsed }) => lapsed !== undefined)).toHaveLength(6);
      const { result: before } = await write(folder, councilResult);
      expect(before).toEqual(councilResult);
    });
  });
});

describe('the documents of a run that ends in the middle', () => {
  it.each(
    Array.from({ length: effort({ short: 3, long: 40 }) }, (_, index) => 4 + index * (isLong ? 19 : 38)),
  )(
    'are nobody’s edits for the next run, and all there after it: step %i',
    async (nth) => {
      await inTemporaryFolder(async (folder) => {
        await layPapers(folder);
        const { disk, failed } = failingDisk(nth, 'EIO', true);
        await writePapers(folder, { date: '2022-12-09', disk }).catch((cause: unknown) => {
          expect(cause).toBeInstanceOf(DiskError);
        });
        if (failed() === null) return;
        const { value, diagnostics } = await writePapers(folder, { date: '2022-12-12' });
        expect(diagnostics.filter(({ code }) => /^TD90/u.test(code))).toEqual([]);
        expect((await readdir(folder)).filter((name) => /giữ lại|bản mới/u.test(name))).toEqual([]);
        const before = await Promise.all(value.map(({ path }) => readFile(path)));
        const again = await writePapers(folder, { date: '2022-12-12' });
        expect(again.value).toEqual(value);
        expect(await Promise.all(value.map(({ path }) => readFile(path)))).toEqual(before);
      });
    },
    60_000,
  );

  it('name one that is open in Word by its new version, and all others as ever', async () => {
    await inTemporaryFolder(async (folder) => {
      await layPapers(folder);
      const disk = heldDisk(['bao-cao-tong-hop-2022.docx'], 'EPERM');
      const { value, diagnostics } = await writePapers(folder, { date: '2022-12-09', disk });
      expect(diagnostics[0]?.code).toBe('TD9045');
      const names = value.map(({ path }) => basename(path));
      expect(names).toContain('bao-cao-tong-hop-2022 (bản mới).docx');
      expect(names).toContain('to-trinh-2022.docx');
      const fresh = await writePapers(folder, { date: '2022-12-09' });
      expect(fresh.diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
      expect((await readdir(folder)).filter((name) => name.includes('bản mới'))).toEqual([]);
    });
  });
});
