import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../../src/domain/result.ts';
import { renderForm } from '../../../src/render/xlsx/render-form.ts';
import { factsForm } from '../../../src/tables/facts/form.ts';
import type { Found } from '../../../src/workspace/search-years.ts';
import { councilResult } from '../../support/council-fixture.ts';
import { editRegister } from '../../support/edit-register.ts';
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
      // The register knows a later ward of that name; it has no result yet.
      const ranked = units.filter(({ years }: { years: readonly unknown[] }) => years.length > 0);
      expect([ranked.length, people.length, ranked[0].years[0].rank]).toEqual([1, 0, 1]);
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

  it('tells what stands in xu-ly.xlsx, by birth date where namesakes are, and whom only the books know', () =>
    inNewWorkspace(async (folder) => {
      await placeResult(folder, result);
      const fact = (name: string, birthDate: string | null, number: string) => ({
        unit: 'PX01',
        unitName: 'Phường Hàm Rồng',
        name,
        birthDate,
        disqualifier: 'V1',
        what: 'Khiển trách',
        number,
        date: '01/6/2022',
      });
      const rows = [
        fact('Nguyễn Văn Ánh', '02/01/1990', '11/QĐ'),
        fact('Trần Chỉ Có Sổ', null, '12/QĐ'),
        fact('', null, '13/QĐ'),
      ];
      const book = factsForm({ disqualifiers: [] }, rows, '2022-12-05');
      await writeFile(join(folder, 'xu-ly.xlsx'), await renderForm(book));
      const find = async (text: string) =>
        JSON.parse((await runCli(['tim', text, '--thu-muc', folder, '--json'])).out) as Found;
      const numbers = (found: Found) => found.people.map(({ facts }) => facts.map(({ number }) => number));
      expect(numbers(await find('nguyễn văn ánh'))).toEqual([[], ['11/QĐ']]);
      const [only] = (await find('chi co so')).people;
      expect(only).toMatchObject({ unitName: 'Phường Hàm Rồng', years: [], facts: [{ number: '12/QĐ' }] });
      const { out } = await runCli(['tim', 'hàm rồng', '--thu-muc', folder]);
      expect(out).toContain('  Sổ xử lý: Khiển trách, văn bản 13/QĐ, ngày 01/6/2022');
      expect(out).not.toContain('11/QĐ');
    }));

  it('names heirs and forebears, and finds a unit that has no result', () =>
    inNewWorkspace(async (folder) => {
      await placeResult(folder, result);
      await editRegister(folder, ({ id }) => (id === 'PX03' ? { to: '2022-06-30', heirs: ['PX01'] } : {}));
      const { out } = await runCli(['tim', 'PX03', '--thu-muc', folder]);
      expect(out).toContain('  Đến 30/6/2022, đơn vị kế thừa: Phường Hàm Rồng (PX01)');
      expect((await runCli(['tim', 'PX01', '--thu-muc', folder])).out).toMatch(/Kế thừa: .+ \(PX03\)/u);
    }));
});
