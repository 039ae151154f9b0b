import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCriteria } from '../../../src/criteria/parse.ts';
import type { UnitResult } from '../../../src/domain/result.ts';
import { renderForm } from '../../../src/render/xlsx/render-form.ts';
import { type FactRow, factsForm } from '../../../src/tables/facts/form.ts';
import { type HonourRow, honoursForm } from '../../../src/tables/honours/form.ts';
import { shippedText } from '../../support/criteria-text.ts';
import { effort } from '../../support/effort.ts';
import { inNewWorkspace } from '../../support/new-workspace.ts';
import { parseResult } from '../../support/parse-result.ts';
import { placeYears, yearPerson, yearResult, yearUnit } from '../../support/review-world.ts';
import { runCli } from '../../support/run-cli.ts';

// PX01 Hàm Rồng, PX02 Đông Thọ, PX03 Nam Ngạn of the starter register.
const proposal = (unit: string, name: string, subject: 'unit' | 'individual' = 'individual') => ({
  subject,
  name,
  position: '',
  award: 'Giấy khen của Chủ tịch Ủy ban nhân dân thành phố',
  summary: 'Rút ngắn thời gian giải quyết hồ sơ',
  from: { file: `${unit}.xlsx`, sheet: 'Đề nghị khen thưởng', cell: 'C5' },
});

const years = [2019, 2020, 2021].map((year) =>
  yearResult(
    year,
    [
      yearUnit('PX01', 90 + (year - 2019), {
        individuals: [
          yearPerson('PX01', 'Lê Thị An', 92),
          yearPerson('PX01', 'Đỗ Văn Bình', year === 2020 ? null : 91),
        ],
        proposals: [proposal('PX01', 'Lê Thị An'), proposal('PX01', 'Đỗ Văn Bình')],
      }),
      yearUnit('PX02', year === 2020 ? 'missing' : 95),
      yearUnit('PX03', 70),
    ],
    { remarks: [{ unit: 'PX01', kind: 'good-practice', text: `Tổ hỗ trợ lưu động năm ${year}` }] },
  ),
);

function soket(folder: string, ...more: readonly string[]) {
  return runCli(['soket', '2022', '--thu-muc', folder, '--ngay', '15/3/2022', ...more]);
}

/** The years, the unit PX01 of 2020 changed by hand. */
const changed = (change: (unit: UnitResult) => Partial<UnitResult>) =>
  years.map((result) =>
    result.year === 2020
      ? {
          ...result,
          units: result.units.map((unit) => (unit.id === 'PX01' ? { ...unit, ...change(unit) } : unit)),
        }
      : result,
  );

describe('results that somebody has changed by hand', () => {
  const ways: readonly [string, Parameters<typeof changed>[0]][] = [
    ['a total', () => ({ total: 99 })],
    ['a place', () => ({ rank: 7 })],
    ['a total below zero', () => ({ total: -5 })],
    ['a line', ({ lines }) => ({ lines: lines.map((line) => ({ ...line, points: 999 })) })],
    ['a grade', () => ({ grade: 'tot' })],
  ];
  it.each(ways.slice(0, effort({ short: 2, long: 5 })))(
    '%s: said, and the unit is not known in that year',
    (_what, change) =>
      inNewWorkspace(async (folder) => {
        await placeYears(folder, changed(change));
        const ran = await soket(folder, '--json');
        expect(ran.exitCode, ran.err).toBe(1);
        const result = await parseResult(ran.out);
        if ('because' in result) throw new Error(result.because);
        const unit = result.units.find(({ id }) => id === 'PX01');
        expect(unit?.total).toBeNull();
        expect(unit?.history?.map(({ state, total, because }) => [state, total, because])).toEqual([
          ['counted', 90, ''],
          ['unknown', null, 'số liệu trong tệp kết quả không khớp nên không tính'],
          ['counted', 92, ''],
          ['not-due', null, 'chưa đến hạn báo cáo'],
        ]);
        // Nobody else loses anything by it.
        expect(result.units.find(({ id }) => id === 'PX03')?.total).toBe(70);
        const codes = result.diagnostics.flatMap(({ code, unit: own }) => (own === 'PX01' ? [code] : []));
        expect(codes).toContain('TD5310');
        expect(codes).toContain('TD5320');
      }),
  );

  it('one person alone: the others of the unit count, and so does the unit', () =>
    inNewWorkspace(async (folder) => {
      const change = ({ individuals: [first, ...rest] }: UnitResult) => ({
        individuals: first === undefined ? rest : [{ ...first, total: 100 }, ...rest],
      });
      await placeYears(folder, changed(change));
      const ran = await soket(folder, '--json');
      const result = await parseResult(ran.out);
      if ('because' in result) throw new Error(result.because);
      const unit = result.units.find(({ id }) => id === 'PX01');
      expect(unit?.total).toBe(91);
      const person = unit?.individuals.find(({ name }) => name === 'Lê Thị An');
      expect(person?.total).toBeNull();
      expect(person?.history?.[1]).toMatchObject({
        state: 'unknown',
        because: 'số liệu trong tệp kết quả không khớp nên không tính',
      });
    }));

  it('are said by every command that reads them', () =>
    inNewWorkspace(async (folder) => {
      await placeYears(
        folder,
        changed(() => ({ total: 99 })),
      );
      for (const typed of [
        ['giaithich', '2020', 'PX01'],
        ['giaithich', '2020', 'PX01', 'Lê Thị An'],
        ['sosanh', '2019', '2020'],
        ['sosanh', '2020', '2021'],
        ['hoidong', '2020', '--khong-hoi'],
        ['thamdinh', '2020'],
      ]) {
        const ran = await runCli([...typed, '--thu-muc', folder]);
        expect(`${typed.join(' ')}: ${ran.exitCode}`).toBe(`${typed.join(' ')}: 1`);
        expect(ran.err).toContain('tổng điểm ghi 99, đáng lẽ là 91');
      }
      const sound = await runCli(['giaithich', '2019', 'PX01', '--thu-muc', folder]);
      expect(sound.exitCode).toBe(0);
      expect(sound.err).not.toContain('TD5310');
    }));

  it('but printed otherwise, or their keys in another order, are as they were', () =>
    inNewWorkspace(async (folder) => {
      await placeYears(folder, years);
      const before = await soket(folder, '--json');
      for (const { year } of years) {
        const path = join(folder, String(year), 'ket-qua.json');
        const result = JSON.parse(await readFile(path, 'utf8'));
        const turned = Object.fromEntries(Object.entries(result).toReversed());
        await writeFile(path, `\uFEFF${JSON.stringify(turned, null, 4).replaceAll('\n', '\r\n')}\r\n`);
      }
      const after = await soket(folder, '--json');
      const withoutPrints = (text: string) => text.replace(/[0-9a-f]{64}/gu, '');
      expect(after.exitCode).toBe(0);
      expect(withoutPrints(after.out)).toBe(withoutPrints(before.out));
    }));
});

describe('thidua soket', () => {
  it('reads the years, says which is not due, follows everyone and puts forward whom nothing rules out', async () => {
    await inNewWorkspace(async (folder) => {
      await placeYears(folder, years);
      const ran = await soket(folder, '--json');
      expect(ran.exitCode, ran.err).toBe(0);
      const result = await parseResult(ran.out);
      if ('because' in result) throw new Error(result.because);
      expect(result.review).toBe('interim');
      expect(result.period).toMatchObject({ from: 2019, to: 2022, asOf: '2022-03-15', honours: null });
      expect(result.period?.years.map(({ year, state }) => [year, state])).toEqual([
        [2019, 'result'],
        [2020, 'result'],
        [2021, 'result'],
        [2022, 'not-due'],
      ]);
      expect(result.accounting.files).toMatchObject({ received: 3, accepted: 3 });
      // (90 + 91 + 92) / 3
      expect(result.units.find(({ id }) => id === 'PX01')).toMatchObject({ total: 91, grade: 'xuat-sac' });
      const outcome = (name: string, subject = 'unit') =>
        result.nominations.find(
          (each) => each.name === name && each.subject === subject && each.award === 'giay-khen-ubnd-tp',
        );
      expect(outcome('Phường Hàm Rồng')?.outcome).toBe('nominated');
      // A year that it sat out leaves its mean unknown: the council decides.
      expect(outcome('Phường Đông Thọ')?.outcome).toBe('undecided');
      expect(outcome('Phường Nam Ngạn')?.outcome).toBe('not-nominated');
      expect(outcome('Lê Thị An', 'individual')?.outcome).toBe('nominated');
      expect(outcome('Đỗ Văn Bình', 'individual')?.outcome).toBe('undecided');
      expect(result.remarks.map(({ year, text }) => [year, text])).toEqual([
        [2019, 'Tổ hỗ trợ lưu động năm 2019'],
        [2020, 'Tổ hỗ trợ lưu động năm 2020'],
        [2021, 'Tổ hỗ trợ lưu động năm 2021'],
      ]);
    });
  });

  it('writes the result beside the year’s own, the same bytes every time, and explains it', async () => {
    await inNewWorkspace(async (folder) => {
      await placeYears(folder, years);
      expect((await soket(folder)).exitCode).toBe(0);
      const path = join(folder, '2022', 'so-ket', 'ket-qua.json');
      const first = await readFile(path, 'utf8');
      expect((await soket(folder)).exitCode).toBe(0);
      expect(await readFile(path, 'utf8')).toBe(first);
      const { out } = await runCli(['giaithich', '2022', 'PX02', '--ky', 'so-ket', '--thu-muc', folder]);
      expect(out).toContain('Phường Đông Thọ, sơ kết 2019–2022');
      expect(out).toContain('2020  –');
      expect(out).toContain('không nộp báo cáo');
      expect(out).toContain('chờ Hội đồng quyết định');
    });
  });

  it('is held as of the deadline once that is past, with the year itself in it', async () => {
    await inNewWorkspace(async (folder) => {
      await placeYears(folder, [...years, yearResult(2022, [yearUnit('PX01', 99)])]);
      const { out } = await runCli(['soket', '2022', '--thu-muc', folder, '--ngay', '20/12/2022', '--json']);
      const { period, units } = JSON.parse(out);
      expect(period.asOf).toBe('2022-11-30');
      expect(period.years[3].state).toBe('result');
      // (90 + 91 + 92 + 99) / 4
      expect(units.find(({ id }: { id: string }) => id === 'PX01').total).toBe(93);
    });
  });
});

/** Writes the two registers of a workspace. */
async function putRecords(folder: string, facts: readonly FactRow[], honours: readonly HonourRow[]) {
  const { disqualifiers, awards, individuals } = shippedSet();
  await writeFile(
    join(folder, 'xu-ly.xlsx'),
    await renderForm(factsForm({ disqualifiers }, facts, '2022-01-01')),
  );
  await writeFile(
    join(folder, 'khen-thuong.xlsx'),
    await renderForm(honoursForm({ awards, individuals }, honours, '2022-01-01')),
  );
}

/** The conditions and awards of the criteria that ship. */
function shippedSet() {
  const { value } = parseCriteria({ text: shippedText, file: '2019.2.yaml', sha256: '0' });
  if (value === null) throw new Error('the shipped criteria are read');
  return value.set;
}

describe('the registers of facts and awards', () => {
  const nominationOf = (out: string, name: string) =>
    JSON.parse(out).nominations.find(
      (each: { name: string; award: string; subject: string }) =>
        each.name === name && each.award === 'giay-khen-ubnd-tp',
    );

  it('exclude, hold, discount years, and know what was rewarded before', async () => {
    await inNewWorkspace(async (folder) => {
      await placeYears(folder, years);
      const an = { unit: 'PX01', name: 'Lê Thị An', number: '12/QĐ-UBND', issuer: 'Chủ tịch UBND thành phố' };
      const open = { ...an, disqualifier: 'V1', what: 'Khiển trách', date: '05/5/2021', until: '05/5/2022' };
      await putRecords(folder, [open], []);
      const excluded = nominationOf((await soket(folder, '--json')).out, 'Lê Thị An');
      expect(excluded.outcome).toBe('not-nominated');
      expect(excluded.because[0]).toContain('văn bản số 12/QĐ-UBND ngày 05/5/2021');
      expect(excluded.because[0]).toContain('xu-ly.xlsx › Xử lý › E4');

      // Two years with a grade are asked for; of 2019–2021 only 2021 began after the end.
      await putRecords(folder, [{ ...open, date: '05/5/2020', until: '30/11/2020' }], []);
      const discounted = nominationOf((await soket(folder, '--json')).out, 'Lê Thị An');
      expect(discounted.outcome).toBe('not-nominated');
      expect(discounted.because.join(' ')).toContain('chỉ tính thành tích sau ngày 30/11/2020');

      await putRecords(folder, [{ ...an, disqualifier: 'H1', what: 'Xác minh đơn', date: '01/02/2022' }], []);
      expect(nominationOf((await soket(folder, '--json')).out, 'Lê Thị An').outcome).toBe('undecided');

      const before = { unit: 'PX01', award: 'Giấy khen', number: '9/QĐ-UBND' };
      await putRecords(
        folder,
        [],
        [
          { ...before, date: '10/3/2022', firstYear: '2019', lastYear: '2022' },
          { ...before, name: 'Lê Thị An', date: '20/12/2021', firstYear: '2021', lastYear: '2021' },
        ],
      );
      const { out } = await soket(folder, '--json');
      expect(nominationOf(out, 'Phường Hàm Rồng')).toMatchObject({ outcome: 'not-nominated' });
      expect(nominationOf(out, 'Lê Thị An').outcome).toBe('nominated');
      expect(JSON.parse(out).period.honours).toHaveLength(2);
    });
  });

  it('stop everything where one of them cannot be read', async () => {
    await inNewWorkspace(async (folder) => {
      await placeYears(folder, years);
      await writeFile(join(folder, 'xu-ly.xlsx'), 'không phải bảng tính');
      for (const command of ['soket', 'tonghop']) {
        const ran = await runCli([command, '2022', '--thu-muc', folder, '--ngay', '15/3/2022']);
        expect(ran.exitCode).toBe(2);
        expect(ran.err).toContain('xu-ly.xlsx');
      }
    });
  });
});

describe('thidua tongket', () => {
  it('takes the units in force on the day: seven wards after 01/7/2025, with those before them', async () => {
    await inNewWorkspace(async (folder) => {
      await placeYears(folder, years);
      const { out } = await runCli([
        'tongket',
        '2025',
        '--thu-muc',
        folder,
        '--ngay',
        '05/12/2025',
        '--json',
      ]);
      const { review, units, period } = JSON.parse(out);
      expect(review).toBe('final');
      expect(units).toHaveLength(7);
      expect(period.successions.length).toBeGreaterThan(40);
      // Hàm Rồng (PX59) took over PX01 and PX03 whole, and a part of PX02.
      const heir = units.find(({ id }: { id: string }) => id === 'PX59');
      expect(heir.history[0]).toMatchObject({ state: 'counted', total: 80 });
      expect(heir.history[0].because).toContain('không tính phần kế thừa của Phường PX02');
    });
  });
});
