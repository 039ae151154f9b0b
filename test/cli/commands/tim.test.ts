import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../../src/domain/result.ts';
import { councilResult } from '../../support/council-fixture.ts';
import { inNewWorkspace, placeResult } from '../../support/new-workspace.ts';
import { nominationOf, personOf, unitOf } from '../../support/result-fixture.ts';
import { runCli } from '../../support/run-cli.ts';

const person = (id: string, name: string, given: Parameters<typeof personOf>[4]) =>
  personOf(id, name, 'Công chức', [38, 18, 36], given);

const result: Result = {
  ...councilResult,
  units: [
    unitOf('PX01', 'Phường Hàm Rồng', 'phuong-xa', 'Cụm số 1', [20, 10, 29, 24, 13], {
      total: 96,
      grade: 'xuat-sac',
      rank: 1,
      individuals: [
        person('PX01-1', 'Nguyễn Văn Ánh', { birthDate: '1985-06-15', total: 92, grade: 'xuat-sac' }),
        person('PX01-2', 'Nguyễn Văn Ánh', { birthDate: '1990-01-02', total: 60, disqualified: ['V1'] }),
        person('PX01-3', 'Lê Ánh Văn', { birthDate: null }),
      ],
    }),
    unitOf('PX02', 'Phường Đông Thọ', 'phuong-xa', 'Cụm số 1', null),
  ],
  nominations: [
    nominationOf('unit', 'PX01', null, 'Phường Hàm Rồng', 'nominated', []),
    nominationOf('individual', 'PX01', 'PX01-1', 'Nguyễn Văn Ánh', 'not-nominated', []),
  ],
};

const search = (text: string, ...more: readonly string[]) =>
  inNewWorkspace(async (folder) => {
    await placeResult(folder, result);
    return runCli(['tim', text, '--thu-muc', folder, ...more]);
  });

describe('thidua tim', () => {
  it('tells namesakes of a unit apart, without marks', async () => {
    const { people, units } = JSON.parse((await search('nguyen van anh', '--json')).out);
    expect(units).toEqual([]);
    expect(people).toMatchObject([
      {
        birthDate: '1985-06-15',
        unit: 'PX01',
        years: [
          {
            year: 2022,
            review: 'annual',
            total: 92,
            grade: 'Xuất sắc',
            nominations: [{ outcome: 'not-nominated' }],
          },
        ],
      },
      {
        birthDate: '1990-01-02',
        years: [{ total: 60, disqualified: ['Bị kỷ luật từ khiển trách trở lên'], nominations: [] }],
      },
    ]);
  });

  it('finds a unit by code and by a part of its name, and nothing by a part of a word', async () => {
    for (const text of ['px01', 'HÀM RỒNG']) {
      const { units, people } = JSON.parse((await search(text, '--json')).out);
      expect([units.length, people.length, units[0].years[0].rank]).toEqual([1, 0, 1]);
    }
    expect((await search('rồ')).exitCode).toBe(2);
  });

  it('goes on with the other years where a result cannot be read, and says which', () =>
    inNewWorkspace(async (folder) => {
      await placeResult(folder, result);
      await mkdir(join(folder, '2021'));
      await writeFile(join(folder, '2021', 'ket-qua.json'), '{"schema":"thidua-result/1",');
      const ran = await runCli(['tim', 'hàm rồng', '--thu-muc', folder, '--json']);
      const { units, diagnostics } = JSON.parse(ran.out);
      expect(units[0].years.map(({ year }: { year: number }) => year)).toEqual([2022]);
      expect(diagnostics).toMatchObject([
        { code: 'TD9008', file: expect.stringContaining(join('2021', 'ket-qua.json')) },
      ]);
      expect(ran.exitCode).toBe(1);
    }));

  it('says it in a line a year', async () => {
    const { out } = await search('hàm rồng');
    expect(out).toContain('Phường Hàm Rồng (PX01)');
    expect(out).toContain('  2022: 96,00 điểm; xếp loại Xuất sắc; thứ 1;');
  });
});
