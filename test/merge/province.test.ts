import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inNewWorkspace } from '../support/new-workspace.ts';
import { mergeIn, placeOffices, resultOfOffice } from '../support/offices.ts';
import { readDocx } from '../support/read-docx.ts';
import { nominationOf } from '../support/result-fixture.ts';
import { resultBefore } from '../support/two-results.ts';
import { officeErrors } from '../support/validate-office-file.ts';

/** What a commune puts forward to the level above: an award whose level is not its own. */
const [award] = resultBefore.criteria.awards;
if (award === undefined) throw new Error('no award');
const higher = { ...award, id: 'bang-khen', title: 'Bằng khen của Chủ tịch UBND tỉnh', level: 'province' };
const withCandidate = (office: string) =>
  resultOfOffice(office, {
    criteria: { ...resultBefore.criteria, awards: [award, higher] },
    nominations: [
      ...resultBefore.nominations,
      { ...nominationOf('unit', 'A', null, 'Phường A', 'nominated', ['Đủ điều kiện.']), award: higher.id },
    ],
  });

describe('gop in the workspace of the level above', () => {
  it('reads again only what has changed, and says the same', () =>
    inNewWorkspace(async (folder) => {
      const place = join(folder, 'gui-ve');
      const kept = join(folder, '.thidua', 'cache', 'gop-2022-hang-nam');
      await placeOffices(place, {
        'phuong-ham-rong': withCandidate('a'),
        'phuong-dong-tho': withCandidate('b'),
      });
      const { merged: first } = await mergeIn(folder, ['gui-ve']);
      const names = (await readdir(kept)).sort();
      expect(names).toHaveLength(2);
      expect((await mergeIn(folder, ['gui-ve'])).merged).toEqual(first);
      // What was kept is what is read: an office under another name, a kept file that somebody has changed.
      await rename(join(place, 'phuong-dong-tho'), join(place, 'phuong-lam-son'));
      const [one = ''] = names;
      await writeFile(
        join(kept, one),
        (await readFile(join(kept, one), 'utf8')).replace('"total":80', '"total":99'),
      );
      const { merged: again } = await mergeIn(folder, ['gui-ve']);
      expect(again.units.map(({ total }: { total: number }) => total)).toEqual(
        first.units.map(({ total }: { total: number }) => total),
      );
      expect(again.offices.map(({ name }: { name: string }) => name).sort()).toEqual([
        'Phường Hàm Rồng',
        'Phường Lam Sơn',
      ]);
      await placeOffices(place, { 'phuong-ham-rong': withCandidate('c') });
      await mergeIn(folder, ['gui-ve']);
      expect((await readdir(kept)).filter((name) => names.includes(name))).toHaveLength(1);
    }));

  it('knows who is missing, ranks offices in their clusters, and writes a report that Word opens', () =>
    inNewWorkspace(async (folder) => {
      await placeOffices(join(folder, 'gui-ve'), {
        'phuong-ham-rong': withCandidate('a'),
        'phuong-dong-tho': withCandidate('b'),
      });
      const { merged, exitCode } = await mergeIn(folder, ['gui-ve']);
      expect(merged.diagnostics.map(({ code }: { code: string }) => code)).toEqual(['TD4276']);
      expect(exitCode).toBe(0);
      expect(merged.missing).toHaveLength(32);
      expect(merged.offices.map(({ name }: { name: string }) => name)).toEqual([
        'Phường Đông Thọ',
        'Phường Hàm Rồng',
      ]);
      expect(merged.candidates.map(({ name, office }: Record<string, string>) => [name, office])).toEqual([
        ['Phường A', 'Phường Đông Thọ'],
        ['Phường A', 'Phường Hàm Rồng'],
      ]);
      expect(merged.documents).toEqual([
        '2022/gop/bao-cao-cac-noi-2022.docx',
        '2022/gop/tong-hop-cac-noi-2022.xlsx',
        '2022/gop/tong-quan-cac-noi-2022.html',
      ]);
      const [report = '', table = ''] = merged.documents as readonly string[];
      const bytes = await readFile(join(folder, report));
      expect(await officeErrors('bao-cao.docx', bytes)).toEqual([]);
      expect(await officeErrors('bang.xlsx', await readFile(join(folder, table)))).toEqual([]);
      const text = JSON.stringify(readDocx(bytes));
      for (const word of ['BÁO CÁO', 'còn 32 nơi', 'Bằng khen của Chủ tịch UBND tỉnh', 'Phường Hàm Rồng']) {
        expect(text).toContain(word);
      }
      expect(text).not.toContain('{{');
      expect(text).not.toContain('thi đua “Phong trào');
    }));
});
