import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Prompts } from '../../../src/cli/prompts.ts';
import type { Result } from '../../../src/domain/result.ts';
import { readWorkbook } from '../../../src/io/read-workbook.ts';
import { renderForm } from '../../../src/render/xlsx/render-form.ts';
import { type HonourRow, honoursForm } from '../../../src/tables/honours/form.ts';
import { HONOURS } from '../../../src/tables/honours/shape.ts';
import { cellsOf } from '../../../src/tables/keep-rows.ts';
import { readWholeTable } from '../../../src/tables/read-table.ts';
import { councilResult } from '../../support/council-fixture.ts';
import { inNewWorkspace, placeResult } from '../../support/new-workspace.ts';
import { nominationOf, personOf, unitOf } from '../../support/result-fixture.ts';
import { runCli } from '../../support/run-cli.ts';
import { officeErrors } from '../../support/validate-office-file.ts';

const SIGNED = ['--so', '1234/QĐ-UBND', '--ngay-ky', '04/12/2022'];
const ward = (id: string, name: string, individuals: Result['units'][number]['individuals'] = []) =>
  unitOf(id, name, 'phuong-xa', 'Cụm số 1', [20, 10, 29, 24, 13], { individuals });

/** Two wards, three people of whom two have one name; the council met on 03/12/2022. */
const decided: Result = {
  ...councilResult,
  units: [
    ward('PX01', 'Phường Hàm Rồng', [
      personOf('PX01-1', 'Nguyễn Văn Ánh', 'Công chức', [38, 18, 36], { birthDate: '1985-06-15' }),
      personOf('PX01-2', 'Nguyễn Văn Ánh', 'Công chức', [38, 18, 36], { birthDate: '1990-01-02' }),
      personOf('PX01-3', 'Lê Thị Bình', 'Công chức', [38, 18, 36], { birthDate: null }),
    ]),
    ward('PX02', 'Phường Đông Thọ'),
  ],
  nominations: [
    nominationOf('unit', 'PX01', null, 'Phường Hàm Rồng', 'nominated', []),
    nominationOf('unit', 'PX02', null, 'Phường Đông Thọ', 'undecided', []),
    nominationOf('individual', 'PX01', 'PX01-1', 'Nguyễn Văn Ánh', 'nominated', []),
    nominationOf('individual', 'PX01', 'PX01-2', 'Nguyễn Văn Ánh', 'nominated', []),
    nominationOf('individual', 'PX01', 'PX01-3', 'Lê Thị Bình', 'not-nominated', []),
    {
      ...nominationOf('unit', 'PX01', null, 'Phường Hàm Rồng', 'nominated', []),
      award: 'bang-khen-ubnd-tinh',
    },
  ],
};

const withDecided = (run: (folder: string, book: string) => Promise<void>, result: Result = decided) =>
  inNewWorkspace(async (folder) => {
    await placeResult(folder, result);
    await run(folder, join(folder, 'khen-thuong.xlsx'));
  });

const issue = (folder: string, typed: readonly string[], world: Parameters<typeof runCli>[1] = {}) =>
  runCli(['banhanh', '2022', '--thu-muc', folder, ...typed], world);

async function rowsIn(path: string) {
  const { value } = await readWorkbook(await readFile(path), 'khen-thuong.xlsx');
  const rows = value === null ? null : readWholeTable(value, HONOURS);
  return (rows ?? []).map((row) => cellsOf(row, HONOURS));
}

const codesOf = ({ out }: { readonly out: string }) =>
  (JSON.parse(out) as { diagnostics: { code: string }[] }).diagnostics
    .map(({ code }) => code)
    // What the fixture's own figures lack is not the matter here.
    .filter((code) => code.startsWith('TD47'));

describe('thidua banhanh', () => {
  it('adds everybody whom the decision grants an award, once', async () => {
    await withDecided(async (folder, book) => {
      const first = await issue(folder, [...SIGNED, '--json']);
      expect(JSON.parse(first.out)).toMatchObject({ outcome: 'updated', undecided: 1, known: [] });
      expect(
        (await rowsIn(book)).map(({ unit, name, birthDate, number, date, firstYear, lastYear }) =>
          [unit, name, birthDate, number, date, firstYear, lastYear].join('|'),
        ),
      ).toEqual([
        'PX01|||1234/QĐ-UBND|04/12/2022|2022|2022',
        'PX01|Nguyễn Văn Ánh|15/06/1985|1234/QĐ-UBND|04/12/2022|2022|2022',
        'PX01|Nguyễn Văn Ánh|02/01/1990|1234/QĐ-UBND|04/12/2022|2022|2022',
      ]);
      expect(await officeErrors('khen-thuong.xlsx', await readFile(book))).toEqual([]);
      const before = await readFile(book);
      const again = await issue(folder, [...SIGNED, '--json']);
      expect(JSON.parse(again.out)).toMatchObject({ outcome: 'unchanged', added: [] });
      expect(JSON.parse(again.out).known).toHaveLength(3);
      expect(codesOf(again)).toEqual([]);
      expect((await readFile(book)).equals(before)).toBe(true);
    });
  });

  it('keeps what somebody typed, and says who stands there by another decision', async () => {
    await withDecided(async (folder, book) => {
      const typed: HonourRow = {
        unit: 'PX01',
        name: 'Nguyễn Văn Ánh',
        birthDate: '15/06/1985',
        award: 'Giấy khen',
        number: '99/QĐ-UBND',
        date: '04/12/2022',
        firstYear: '2022',
        note: 'trao tại hội nghị',
      };
      await writeFile(
        book,
        await renderForm(honoursForm({ awards: [], individuals: { groups: [] } }, [typed], '2022-12-01')),
      );
      const ran = await issue(folder, [...SIGNED, '--json']);
      const rows = await rowsIn(book);
      expect(rows).toHaveLength(3);
      expect(rows[0]).toMatchObject({ number: '99/QĐ-UBND', note: 'trao tại hội nghị' });
      expect(codesOf(ran)).toEqual(['TD4773']);
      expect(ran.out).toContain('theo quyết định số 99/QĐ-UBND ngày 04/12/2022');
      expect((await rowsIn(join(folder, 'khen-thuong-ban-truoc.xlsx'))).map(({ number }) => number)).toEqual([
        '99/QĐ-UBND',
      ]);
    });
  });

  it('takes one decision for units and another for people', async () => {
    await withDecided(async (folder, book) => {
      await issue(folder, [...SIGNED, '--doi-tuong', 'tap-the']);
      await issue(folder, ['--so', '1235/QĐ-UBND', '--ngay-ky', '05/12/2022', '--doi-tuong', 'ca-nhan']);
      expect((await rowsIn(book)).map(({ number }) => number)).toEqual([
        '1234/QĐ-UBND',
        '1235/QĐ-UBND',
        '1235/QĐ-UBND',
      ]);
    });
  });

  it('takes the lowest level of the plan for the own one, by whatever name it goes', async () => {
    const { criteria } = decided;
    const levels = [
      { id: 'commune', title: 'cấp xã' },
      { id: 'province', title: 'cấp tỉnh' },
    ];
    const awards = criteria.awards.map((award) =>
      award.level === 'city' ? { ...award, level: 'commune' } : award,
    );
    await withDecided(
      async (folder, book) => {
        const ran = await issue(folder, [...SIGNED, '--json']);
        expect(JSON.parse(ran.out)).toMatchObject({ outcome: 'updated', undecided: 1 });
        expect((await rowsIn(book)).map(({ award, name }) => [award, name])).toEqual([
          ['Giấy khen của Chủ tịch Ủy ban nhân dân thành phố', null],
          ['Giấy khen của Chủ tịch Ủy ban nhân dân thành phố', 'Nguyễn Văn Ánh'],
          ['Giấy khen của Chủ tịch Ủy ban nhân dân thành phố', 'Nguyễn Văn Ánh'],
        ]);
      },
      { ...decided, criteria: { ...criteria, levels, awards } },
    );
  });

  it('writes awards of a higher level only where they are named', async () => {
    await withDecided(async (folder, book) => {
      await issue(folder, [...SIGNED, '--hinh-thuc', 'bang khen cap tinh']);
      expect((await rowsIn(book)).map(({ award }) => award)).toEqual([
        'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
      ]);
      const wrong = await issue(folder, [...SIGNED, '--hinh-thuc', 'Huân chương']);
      expect([wrong.exitCode, wrong.err.includes('TD4775')]).toEqual([2, true]);
    });
  });

  it('only shows with --thu, and asks on a terminal', async () => {
    await withDecided(async (folder, book) => {
      const before = await readFile(book);
      const trial = await issue(folder, [...SIGNED, '--xem-truoc']);
      expect(trial.err).toContain('sẽ ghi 1 tập thể, 2 cá nhân');
      expect(trial.err).toContain('Chưa ghi gì vào sổ.');
      expect((await readFile(book)).equals(before)).toBe(true);
      const answers = (agrees: boolean): Prompts => ({
        choose: async (_message, choices) => choices[agrees ? 0 : 1]?.value as never,
        search: async () => '',
        tick: async () => [],
        text: async (message) => (message.startsWith('Số') ? '1234/QĐ-UBND' : '04/12/2022'),
      });
      const refused = await issue(folder, [], { prompts: answers(false), isTerminal: true });
      expect(refused.err).toContain('sổ khen thưởng không thay đổi');
      expect((await readFile(book)).equals(before)).toBe(true);
      await issue(folder, [], { prompts: answers(true), isTerminal: true });
      expect(await rowsIn(book)).toHaveLength(3);
    });
  });

  it.each([
    ['TD4771', ['--so', '1', '--ngay-ky', '02/12/2022'], decided],
    ['TD4772', ['--so', '1', '--ngay-ky', '06/12/2022'], decided],
    ['TD4774', ['--so', '1'], decided],
    ['TD4774', ['--so', ' ', '--ngay-ky', '04/12/2022'], decided],
    ['TD4770', SIGNED, { ...decided, meeting: undefined }],
    ['TD4770', SIGNED, { ...decided, meeting: decided.meeting && { ...decided.meeting, date: null } }],
  ] as const)('writes nothing: %s %j', async (code, typed, result) => {
    await withDecided(async (folder, book) => {
      const before = await readFile(book);
      const ran = await issue(folder, [...typed]);
      expect([ran.exitCode, ran.err.includes(code)]).toEqual([2, true]);
      expect((await readFile(book)).equals(before)).toBe(true);
    }, result as Result);
  });

  it('leaves a register alone in which a row cannot be read', async () => {
    await withDecided(async (folder, book) => {
      const broken: HonourRow = { unit: 'PX01', award: 'Giấy khen', date: '04/12/2022' };
      await writeFile(
        book,
        await renderForm(honoursForm({ awards: [], individuals: { groups: [] } }, [broken], '2022-12-01')),
      );
      const before = await readFile(book);
      const ran = await issue(folder, SIGNED);
      expect([ran.exitCode, ran.err.includes('TD4776'), ran.err.includes('Số quyết định')]).toEqual([
        2,
        true,
        true,
      ]);
      expect((await readFile(book)).equals(before)).toBe(true);
    });
  });
});
