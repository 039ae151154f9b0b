import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../../src/domain/result.ts';
import { readWorkbook } from '../../../src/io/read-workbook.ts';
import { serialiseResult } from '../../../src/result/serialise-result.ts';
import { inNewWorkspace } from '../../support/new-workspace.ts';
import { runCli } from '../../support/run-cli.ts';
import { inTemporaryFolder } from '../../support/temporary-folder.ts';
import { resultAfter, resultBefore } from '../../support/two-results.ts';
import { officeErrors } from '../../support/validate-office-file.ts';

async function place(folder: string, name: string, result: Result): Promise<void> {
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, name, 'ket-qua.json'), serialiseResult(result));
}

describe('thidua sosanh', () => {
  it('compares two years of the workspace, and writes the workbook', async () => {
    await inNewWorkspace(async (folder) => {
      await place(folder, '2021', { ...resultBefore, year: 2021 });
      await place(folder, '2022', resultAfter);
      const ran = await runCli(['sosanh', '2021', '2022', '--thu-muc', folder, '--json']);
      expect(ran.exitCode, ran.err).toBe(0);
      const told = JSON.parse(ran.out);
      expect(told).toMatchObject({
        schema: 'thidua-comparison/1',
        before: { year: 2021, units: 6, ranked: 3 },
        after: { year: 2022, units: 5, ranked: 4 },
        isComparable: true,
        documents: ['2022/van-ban/so-sanh-2021-2022.xlsx'],
      });
      // The wards of these results are none of the register, and their criteria none of the library: said, and no more.
      const said = told.diagnostics as readonly { readonly code: string; readonly severity: string }[];
      expect(said.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect([...new Set(said.map(({ code }) => code))].sort()).toEqual(['TD5313', 'TD5315', 'TD5317']);
      expect(told.units[0]).toMatchObject({ id: 'A', rankChange: -2, totalChange: -19.5 });
      const bytes = await readFile(join(folder, told.documents[0]));
      const { value } = await readWorkbook(bytes, 'so-sanh.xlsx');
      expect(value?.sheets.map(({ name }) => name)).toEqual([
        'Tập thể',
        'Tiêu chí tập thể',
        'Cá nhân',
        'Tiêu chí cá nhân',
        'Khen thưởng',
      ]);
      expect(await officeErrors('so-sanh.xlsx', new Uint8Array(bytes))).toEqual([]);
      // A title and a header above the seven units.
      expect(value?.sheets[0]?.rows).toHaveLength(9);
    });
  });

  it('prints who moved most first, why, and what was gained and lost', async () => {
    await inTemporaryFolder(async (folder) => {
      await place(folder, 'truoc', resultBefore);
      await place(folder, 'sau', resultAfter);
      const typed = ['sosanh', 'truoc/ket-qua.json', 'sau'];
      const ran = await runCli(typed, { cwd: folder });
      expect(ran.exitCode, ran.err).toBe(0);
      expect(ran.out).toContain('Thay đổi: 4 đơn vị; giữ nguyên: 0');
      expect(ran.out).toMatch(
        /Phường A +hạng 1 → 3 +xuống 2 +100,00 → 80,50 +−19,50 +Xuất sắc → Tốt +1 tiêu chí đổi \(1 do bản nộp\)/u,
      );
      expect(ran.out.indexOf('Phường A')).toBeLessThan(ran.out.indexOf('Phường C'));
      expect(ran.out).toMatch(/Đề nghị khen thưởng thêm: 1\n +Phường B/u);
      expect(ran.out).toMatch(/Đề nghị khen thưởng bớt: 1\n +Phường A/u);
      expect(ran.out).not.toContain('điểm thẩm định');
      const detailed = await runCli([...typed, '--chi-tiet'], { cwd: folder });
      expect(detailed.out).toContain('TT1.3: 20,00 → 22,50');
      expect(detailed.out).toContain('điểm thẩm định 20,00 → 22,50');
      expect((await readFile(join(folder, 'so-sanh-2022-2022.xlsx'))).length).toBeGreaterThan(1000);
    });
  });

  it('says which result is missing, and ends with 2', async () => {
    await inNewWorkspace(async (folder) => {
      await place(folder, '2022', resultAfter);
      const ran = await runCli(['sosanh', '2021', '2022', '--thu-muc', folder]);
      expect(ran.exitCode).toBe(2);
      expect(ran.err + ran.out).toContain('Chưa có kết quả năm 2021');
      await writeFile(join(folder, 'hong.json'), '{');
      expect(
        (await runCli(['sosanh', 'hong.json', '2022', '--thu-muc', folder], { cwd: folder })).exitCode,
      ).toBe(2);
    });
  });
});
