import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyPeriods } from '../../../src/criteria/verify/periods.ts';
import type { Result } from '../../../src/domain/result.ts';
import { decide } from '../../support/decide.ts';
import {
  awardedText,
  editionOfText,
  inQuarterOffice,
  peopleOfYearText,
} from '../../support/quarter-office.ts';
import { type Ran, runCli } from '../../support/run-cli.ts';
import { fillStarterForms } from '../../support/starter-forms.ts';
import { withFolder } from '../../support/with-folder.ts';

type Office = {
  readonly folder: string;
  readonly run: (...typed: readonly string[]) => Promise<Ran>;
  readonly result: (term: string) => Promise<Result>;
};

/** A ward that reports by quarters, with its quarters taken in as far as they are named. */
function inWard(
  quarters: readonly string[],
  use: (office: Office) => Promise<void>,
  { flags = [], today = '2027-01-20' }: { readonly flags?: readonly string[]; readonly today?: string } = {},
): Promise<void> {
  return withFolder({}, async (folder) => {
    const run = (...typed: readonly string[]) =>
      runCli([...typed, '--khong-hoi'], { cwd: folder, today: () => today });
    const done = async (...typed: readonly string[]) => {
      const ran = await run(...typed);
      expect([typed.join(' '), ran.exitCode, ran.err.match(/^lỗi .*/gmu)]).toEqual([
        typed.join(' '),
        0,
        null,
      ]);
    };
    await done('khoitao', '--nam', '2026', '--dia-ban', 'phường Sao Mai', '--ky-bao-cao', 'quy', ...flags);
    for (const [index, quarter] of quarters.entries()) {
      const term = { year: 2026, reportingPeriod: `Q${quarter}` as 'Q1' };
      await fillStarterForms(folder, term, join(folder, `gui-${quarter}`), { less: index });
      await done('nhan', `2026-Q${quarter}`, `gui-${quarter}`, '--ngay-nhan', `20/0${index * 3 + 3}/2026`);
      await done('tonghop', `2026-Q${quarter}`, '--ngay', '05/01/2027');
    }
    const result = async (term: string) =>
      JSON.parse(await readFile(join(folder, term, 'ket-qua.json'), 'utf8')) as Result;
    await use({ folder, run, result });
  });
}

const unitOf = ({ units }: Result, id: string) => {
  const found = units.find((unit) => unit.id === id);
  if (found === undefined) throw new Error(`no unit ${id}`);
  return found;
};

describe('a plan with quarters', () => {
  it(
    'is set up, reported, compiled by quarter and by year',
    () =>
      inWard(['1', '2', '3'], async ({ folder, run, result }) => {
        const forms = await run('bieumau', '2026', 'Q4');
        expect(forms.err).toContain('Biểu mẫu quý IV năm 2026: 9 đơn vị');
        const second = await result('2026-Q2');
        expect(second).toMatchObject({ year: 2026, reportingPeriod: 'Q2', deadline: { date: '2026-07-05' } });
        expect(second.documents).toContain('2026-Q2/van-ban/bao-cao-tong-hop-2026-Q2.docx');

        // Three of four quarters: nobody has a year yet, and nobody has 0.
        const early = await run('tonghop', '2026', '--ngay', '10/01/2027');
        expect(early.err).toContain('Chưa có kết quả quý IV năm 2026');
        const open = unitOf(await result('2026'), 'VP');
        expect([open.total, open.lines.map(({ status, because }) => [status, because])]).toEqual([
          null,
          [['needs-review', 'Chưa có kết quả quý IV năm 2026.']],
        ]);

        await fillStarterForms(folder, { year: 2026, reportingPeriod: 'Q4' }, join(folder, 'gui-4'), {
          less: 3,
        });
        await run('nhan', 'quý', '4/2026', 'gui-4', '--ngay-nhan', '28/11/2026');
        await run('tonghop', 'quý', 'IV', 'năm', '2026', '--ngay', '10/01/2027');
        const whole = await run('tonghop', '2026', '--ngay', '10/01/2027');
        expect([whole.exitCode, whole.err.match(/^(?:lỗi|lưu ý) .*/gmu)]).toEqual([0, null]);
        const year = await result('2026');
        expect(year.reportingPeriods).toMatchObject({
          year: 'mean',
          each: ['Q1', 'Q2', 'Q3', 'Q4'].map((period) => ({ period, file: `2026-${period}/ket-qua.json` })),
        });
        const quarters = await Promise.all(['Q1', 'Q2', 'Q3', 'Q4'].map((each) => result(`2026-${each}`)));
        for (const unit of year.units) {
          // The mean of the four totals, in hundredths, half up, once.
          const hundredths = quarters.map((quarter) =>
            Math.round((unitOf(quarter, unit.id).total ?? Number.NaN) * 100),
          );
          const sum = hundredths.reduce((all, each) => all + each, 0);
          expect([unit.id, unit.total]).toEqual([unit.id, Math.floor((2 * sum + 4) / 8) / 100]);
          for (const person of unit.individuals) {
            const own = quarters.map((quarter) =>
              unitOf(quarter, unit.id).individuals.find(({ id }) => id === person.id),
            );
            const all = own.reduce(
              (before, each) => before + Math.round((each?.total ?? Number.NaN) * 100),
              0,
            );
            expect([person.id, person.total]).toEqual([person.id, Math.floor((2 * all + 4) / 8) / 100]);
          }
        }
        // Every file is one of the quarters' results, and every unit of it is told of.
        expect(year.accounting.files).toEqual({
          received: 4,
          accepted: 4,
          superseded: 0,
          rejected: 0,
          skipped: 0,
        });
        expect(year.accounting.rows).toEqual({ read: 36, accepted: 36, rejected: 0, skipped: 0 });
        expect(year.units.some(({ rank }) => rank === 1)).toBe(true);

        // What is written is read again without a doubt.
        const explained = await run('giaithich', '2026', 'VP');
        expect([explained.exitCode, explained.out]).toEqual([
          0,
          expect.stringContaining('Bình quân 4 kỳ (quý I '),
        ]);
        expect((await run('sosanh', '2026-Q1', '2026-Q4')).out).toContain(
          'So sánh kết quả quý I năm 2026 (trước) với quý IV năm 2026 (sau)',
        );
        expect((await run('tim', 'VP')).out).toMatch(/2026-Q1: .*2026-Q4: .*2026: /su);
        expect((await run('hoidong', '2026-Q1', '--ky', 'so-ket')).err).toContain('TD4197');
        for (const command of ['bieumau', 'rasoat', 'dondoc']) {
          const ran = await run(command, '2026');
          expect([command, ran.exitCode, ran.err]).toEqual([command, 2, expect.stringContaining('TD4198')]);
        }
      }),
    120_000,
  );

  it(
    'says which period a form is of, and takes none of another',
    () =>
      inWard(['1'], async ({ folder, run, result }) => {
        const ran = await run('nhan', '2026-Q2', 'gui-1', '--ngay-nhan', '20/06/2026');
        expect(ran.exitCode).toBe(0);
        const checked = await run('rasoat', '2026-Q2');
        expect(checked.err + checked.out).toContain(
          'Tệp ghi quý I năm 2026, trong khi đang tổng hợp quý II năm 2026.',
        );
        await run('tonghop', '2026-Q2', '--ngay', '05/01/2027');
        expect((await result('2026-Q2')).accounting.files).toMatchObject({ received: 9, rejected: 9 });
        await rm(join(folder, '2026-Q2'), { recursive: true });
      }),
    60_000,
  );

  it(
    'takes the last quarter where the plan says so, and a changed result of a quarter counts for nobody',
    () =>
      inWard(
        ['1', '4'],
        async ({ folder, run, result }) => {
          await run('tonghop', '2026', '--ngay', '10/01/2027');
          const year = await result('2026');
          const last = await result('2026-Q4');
          expect(year.units.map(({ id, total }) => [id, total])).toEqual(
            year.units.map(({ id }) => [id, unitOf(last, id).total]),
          );
          const path = join(folder, '2026-Q4', 'ket-qua.json');
          const changed = {
            ...last,
            units: last.units.map((unit) => (unit.id === 'VP' ? { ...unit, total: 99.5 } : unit)),
          };
          await writeFile(path, JSON.stringify(changed));
          const again = await run('tonghop', '2026', '--ngay', '10/01/2027');
          expect(again.err).toContain('TD5310');
          const doubtful = unitOf(await result('2026'), 'VP');
          expect([doubtful.total, doubtful.lines[0]?.because]).toEqual([
            null,
            'Kết quả quý IV năm 2026 của đơn vị không khớp nên không dùng.',
          ]);
        },
        { flags: ['--lay-ky-cuoi'] },
      ),
    60_000,
  );
});

describe('a quarter in which awards are given', () => {
  it(
    'is inspected, decided by the council and issued like a year, in its own folder',
    () =>
      inQuarterOffice(
        async ({ folder, run, report }) => {
          const done = async (...typed: readonly string[]) => {
            const ran = await run(...typed);
            const seen = [typed.join(' '), ran.exitCode, ran.err.match(/^lỗi .*/gmu)];
            expect(seen).toEqual([typed.join(' '), 0, null]);
            return ran.out + ran.err;
          };
          await report({ year: 2026, reportingPeriod: 'Q2' }, '20/06/2026', ['P3']);
          await done('rasoat', '2026-Q2');
          expect(await done('dondoc', '2026-Q2')).toContain('Hạn nộp: ngày 25/6/2026');
          await done('tonghop', '2026-Q2', '--ngay', '06/07/2026');
          expect(await done('thamdinh', '2026-Q2', '--chon', '2')).toContain(
            '2026-Q2/van-ban/ke-hoach-kiem-tra-2026-Q2.docx',
          );
          await done('thamdinh', '2026-Q2');
          await decide(done, folder, {
            at: ['2026-Q2'],
            compile: ['tonghop', '2026-Q2'],
            year: 2026,
            month: 7,
          });
          const { nominations } = await resultAt(folder, '2026-Q2');
          expect(nominations.map(({ unit, outcome }) => [unit, outcome])).toEqual([
            ['P1', 'nominated'],
            ['P2', 'not-nominated'],
            ['P3', 'not-nominated'],
          ]);
          expect(await readdir(join(folder, '2026-Q2', 'van-ban'))).toEqual(
            expect.arrayContaining([
              'bien-ban-hop-hoi-dong-2026-Q2.docx',
              'quyet-dinh-tang-giay-khen-2026-Q2.docx',
            ]),
          );
          // Nothing of the quarter lies in the folder of the year.
          expect(await readdir(folder)).not.toContain('2026');
          const again = await run('banhanh', '2026-Q2', '--so', '46/QD', '--ngay-ky', '12/07/2026');
          expect(again.out + again.err).toContain('không có gì để ghi thêm');
        },
        { text: awardedText },
      ),
    120_000,
  );
});

describe('a plan that adds its quarters up, with criteria of the year beside them', () => {
  it(
    'has a report of the year, and a year of all five',
    () =>
      inQuarterOffice(async ({ folder, run, report }) => {
        for (const [index, quarter] of (['Q1', 'Q2', 'Q3', 'Q4'] as const).entries()) {
          await report({ year: 2026, reportingPeriod: quarter }, `20/0${index + 3}/2026`);
          expect((await run('tonghop', `2026-${quarter}`)).exitCode).toBe(0);
        }
        expect((await run('bieumau', '2026')).err).toContain('Biểu mẫu năm 2026: 3 đơn vị');
        await report({ year: 2026 }, '15/12/2026', ['P3']);
        await run('tonghop', '2026', '--ngay', '10/01/2027');
        const result = JSON.parse(await readFile(join(folder, '2026', 'ket-qua.json'), 'utf8')) as Result;
        // P1: 15 + 20 + 15 + 20 of the quarters, 30 of the year. P2: one less on every line, and no meeting: 14 × 4 + 29.
        // P3 has its quarters and no report of the year: not known, not 70.
        expect(result.units.map(({ id, total, submission, rank }) => [id, total, submission, rank])).toEqual([
          ['P1', 100, 'on-time', 1],
          ['P2', 85, 'on-time', 2],
          ['P3', null, 'missing', null],
        ]);
        expect(unitOf(result, 'P1').groups.map(({ group, max, points }) => [group, max, points])).toEqual([
          ['KY1', 70, 70],
          ['TT2', 30, 30],
        ]);
        // Four results and two reports.
        expect(result.accounting.files).toMatchObject({ received: 6, accepted: 6 });
        const explained = await run('giaithich', '2026', 'P2');
        expect(explained.exitCode).toBe(0);
        expect(explained.out).toContain('Quý II: 14/20 điểm.');
        // Grades of a quarter are a share of those of the year: 14 of 15 reach 13,5, 14 of 20 do not reach 18.
        const graded = await Promise.all(
          ['2026-Q1', '2026-Q2'].map(async (term) => {
            const quarter = JSON.parse(await readFile(join(folder, term, 'ket-qua.json'), 'utf8')) as Result;
            return unitOf(quarter, 'P2').grade;
          }),
        );
        expect(graded).toEqual(['xuat-sac', 'kha']);
      }),
    120_000,
  );
});

describe('a plan that judges units by quarters and people at the end of the year', () => {
  it(
    'asks for people in the report of the year alone, and has the year of both',
    () =>
      inQuarterOffice(
        async ({ folder, run, report }) => {
          for (const [index, quarter] of (['Q1', 'Q2', 'Q3', 'Q4'] as const).entries()) {
            await report({ year: 2026, reportingPeriod: quarter }, `20/0${index + 3}/2026`);
            expect((await run('tonghop', `2026-${quarter}`)).exitCode).toBe(0);
          }
          const quarter = await resultAt(folder, '2026-Q1');
          expect(quarter.units.flatMap(({ individuals }) => individuals)).toEqual([]);
          expect((await run('bieumau', '2026')).err).toContain('Biểu mẫu năm 2026: 3 đơn vị');
          await report({ year: 2026 }, '15/12/2026', ['P3']);
          expect((await run('rasoat', '2026')).exitCode).toBe(0);
          const compiled = await run('tonghop', '2026', '--ngay', '10/01/2027');
          expect(compiled.err.match(/^(?:lỗi|lưu ý) .*/gmu)).toEqual(null);
          const year = await resultAt(folder, '2026');
          // P1 and P3 have 15 + 5 in every quarter, P2 14 and no meeting; people of P1 have 20 of the year, those of P2 one less.
          // P3 has its quarters, and sent nothing of its people.
          expect(
            year.units.map(({ id, total, submission, individuals }) => [
              id,
              total,
              submission,
              individuals.map((person) => person.total),
            ]),
          ).toEqual([
            ['P1', 20, 'on-time', [20, 20]],
            ['P2', 14, 'on-time', [19, 19]],
            ['P3', 20, 'missing', []],
          ]);
          expect(year.accounting.files).toMatchObject({ received: 6, accepted: 6, rejected: 0 });
          const [first] = unitOf(year, 'P1').individuals;
          const explained = await run('giaithich', '2026', 'P1', first?.name ?? '');
          expect([explained.exitCode, explained.out]).toEqual([0, expect.stringContaining('20')]);
        },
        { text: peopleOfYearText },
      ),
    120_000,
  );

  it('judges people in the quarters or in the year, not in both', () => {
    const both = peopleOfYearText.replace(/\n {6}appliesTo: \{ periods: \[year\] \}/u, '');
    const split = both.replace(/max: 20, kind: score, params: \{\}, evidence: none \}\n(?=disq)/u, (whole) =>
      whole
        .replace('max: 20', 'max: 10')
        .concat(
          '        - { id: CN1.2, title: Cả năm, short: Cả năm, clause: mục III, max: 10, kind: score, params: {}, evidence: none, appliesTo: { periods: [year] } }\n',
        ),
    );
    expect(split).not.toBe(both);
    expect(findingsOf(split)).toContain(
      'Cá nhân vừa chấm trong các kỳ, vừa có tiêu chí riêng của năm (“periods: [year]”).',
    );
    expect(findingsOf(peopleOfYearText)).toEqual([]);
  });
});

async function resultAt(folder: string, term: string): Promise<Result> {
  return JSON.parse(await readFile(join(folder, term, 'ket-qua.json'), 'utf8')) as Result;
}

function findingsOf(text: string): readonly string[] {
  const { set } = editionOfText(text);
  return verifyPeriods(set).map(({ values }) => String((values as { problem: string }).problem));
}
