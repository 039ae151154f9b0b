import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unitLines } from '../../../src/criteria/lines.ts';
import { parseCriteria } from '../../../src/criteria/parse.ts';
import { fields } from '../../../src/form/fields.ts';
import { formOf } from '../../../src/form/form-of.ts';
import { renderForm } from '../../../src/render/xlsx/render-form.ts';
import { verificationForm } from '../../../src/tables/verification/form.ts';
import type { VerificationCells } from '../../../src/tables/verification/rows-of-result.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import { shippedText } from '../../support/criteria-text.ts';
import { fillFields } from '../../support/fill-fields.ts';
import { inNewWorkspace, inWorkspaceWith, placeResult } from '../../support/new-workspace.ts';
import { resultFixture } from '../../support/result-fixture.ts';
import { runCli } from '../../support/run-cli.ts';
import { officeErrors } from '../../support/validate-office-file.ts';
import { verificationIn } from '../../support/verification.ts';

/** Writes in a table as an inspector would: what `entryOf` gives for each row. */
async function fill(
  path: string,
  entryOf: (row: VerificationCells) => Partial<VerificationCells> | null,
  to = path,
): Promise<void> {
  const rows = (await verificationIn(path)).map((row) => ({ ...row, ...entryOf(row) }));
  await mkdir(dirname(to), { recursive: true });
  await writeFile(to, await tableOf(rows));
}

async function tableOf(rows: readonly VerificationCells[]): Promise<Uint8Array> {
  const laid = rows.map((cells) => ({ cells, isTyped: false }));
  return renderForm(verificationForm({ year: 2022, rows: laid, date: '2022-11-30' }));
}

const checked = { reason: 'Đoàn kiểm tra hồ sơ.', by: 'Lê Văn Thử', on: '20/12/2022' };

/** A form of PX02 in which one question is answered. */
async function answeredOnce(folder: string): Promise<Uint8Array> {
  const { value: workspace } = await openWorkspace({ folder, cwd: folder });
  const { value: criteria } = parseCriteria({ text: shippedText, file: '2019.2.yaml', sha256: '0' });
  const unit = workspace?.register.units.find(({ id }) => id === 'PX02');
  if (!workspace || !criteria || !unit) throw new Error('no workspace to fill in a form of');
  const line = unitLines(criteria.set, unit.type).find(({ kind }) => kind === 'yes-no');
  const context = { unit, criteria, year: 2022, profile: workspace.profile, deadline: '2022-11-30' };
  return renderForm(fillFields(formOf(context), new Map([[fields.line(line?.id ?? '', 'level'), 'Có']])));
}

/** A workspace where the unit PX02 sent a form with one answer, compiled once. */
function inYearOfOne(action: (folder: string, table: string) => Promise<void>): Promise<void> {
  const compile = async (folder: string) => {
    await writeFile(join(folder, '2022', 'nhan', 'px02.xlsx'), await answeredOnce(folder));
    const compiled = await runCli(['tonghop', '2022', '--ngay', '05/12/2022', '--thu-muc', folder]);
    expect(compiled.exitCode, compiled.err).toBeLessThan(2);
  };
  return inWorkspaceWith('mot-don-vi', compile, (folder) =>
    action(folder, join(folder, '2022', 'tham-dinh.xlsx')),
  );
}

const unitIn = (json: string) => JSON.parse(json).units.find(({ id }: { id: string }) => id === 'PX02');

describe('thidua thamdinh', () => {
  it('is filled in by the council and used by the next tonghop', async () => {
    await inYearOfOne(async (folder, table) => {
      const run = (...typed: readonly string[]) => runCli([...typed, '--thu-muc', folder]);
      const written = await run('thamdinh', '2022', '--json');
      expect(written.exitCode, written.err).toBe(0);
      expect(JSON.parse(written.out)).toMatchObject({
        outcome: 'written',
        units: 1,
        filled: 0,
        merged: null,
      });
      expect(await officeErrors('tham-dinh.xlsx', await readFile(table))).toEqual([]);
      const received = await readFile(join(folder, '2022', 'nhan', 'px02.xlsx'));

      await fill(table, ({ max, line }) => ({ ...checked, verified: line === 'TT1.1' ? 0 : max }));
      const compiled = await run('tonghop', '2022', '--ngay', '05/12/2022', '--json');
      const unit = unitIn(compiled.out);
      const rows = await verificationIn(table);
      const full = rows.reduce((sum, { max }) => sum + Number(max ?? 0), 0);
      expect(full).toBe(100);
      expect(unit).toMatchObject({ total: 100 - Number(rows[0]?.max ?? 0), rank: 1 });
      const [line] = unit.lines;
      expect(line).toMatchObject({
        criterion: 'TT1.1',
        status: 'needs-review',
        selfPoints: null,
        points: null,
        verifiedPoints: 0,
        verification: {
          reason: 'Đoàn kiểm tra hồ sơ.',
          by: 'Lê Văn Thử',
          on: '2022-12-20',
          from: { file: 'tham-dinh.xlsx', sheet: 'Thẩm định', cell: 'H4' },
        },
      });
      expect(await readFile(join(folder, '2022', 'nhan', 'px02.xlsx'))).toEqual(received);
      const told = await run('giaithich', '2022', 'PX02');
      expect(told.out).toContain('Thẩm định: Đoàn kiểm tra hồ sơ. (Lê Văn Thử, ngày 20/12/2022)');
    });
  });

  it('keeps every entry when it is run again, and the file as it was', async () => {
    await inYearOfOne(async (folder, table) => {
      const run = (...typed: readonly string[]) =>
        runCli(['thamdinh', '2022', ...typed, '--thu-muc', folder, '--json']);
      await run();
      const same = JSON.parse((await run()).out);
      expect(same).toMatchObject({ outcome: 'unchanged', previous: null });
      const rows = await verificationIn(table);
      const stray = { ...(rows[0] as VerificationCells), unit: 'PX99', verified: 1, ...checked };
      const typed = { ...(rows[3] as VerificationCells), verified: 'đạt' };
      await writeFile(table, await tableOf([typed, stray]));
      const before = await readFile(table);
      const again = await run();
      expect(again.exitCode).toBe(1);
      expect(
        JSON.parse(again.out)
          .diagnostics.map(({ code }: { code: string }) => code)
          .sort(),
      ).toEqual(['TD4607', 'TD4902']);
      const after = await verificationIn(table);
      expect(after).toHaveLength(rows.length + 1);
      expect(after[3]?.verified).toBe('đạt');
      expect(after.at(-1)).toMatchObject({ unit: 'PX99', verified: 1 });
      expect(await readFile(join(folder, '2022', 'tham-dinh-ban-truoc.xlsx'))).toEqual(before);
    });
  });

  it('leaves a file alone that it cannot read', async () => {
    await inNewWorkspace(async (folder) => {
      await placeResult(folder, resultFixture);
      const table = join(folder, '2022', 'tham-dinh.xlsx');
      await writeFile(table, 'không phải bảng tính');
      const ran = await runCli(['thamdinh', '2022', '--thu-muc', folder]);
      expect(ran.exitCode).toBe(2);
      expect(await readFile(table, 'utf8')).toBe('không phải bảng tính');
    });
  });

  it('merges inspectors’ copies, shows where they differ, and decides nothing there', async () => {
    await inYearOfOne(async (folder, table) => {
      const run = (...typed: readonly string[]) =>
        runCli(['thamdinh', '2022', ...typed, '--thu-muc', folder], { cwd: folder });
      await run('--ra', 'doan-1');
      const [first, second] = [
        join(folder, 'doan-1', 'tham-dinh.xlsx'),
        join(folder, 'doan-2', 'tham-dinh.xlsx'),
      ];
      await fill(first, ({ line }) => (line === 'TT4.1' ? { ...checked, verified: 3 } : null), second);
      await fill(first, ({ line }) =>
        ['TT1.1', 'TT4.1'].includes(String(line)) ? { ...checked, verified: 5 } : null,
      );
      const merged = await run('--gop', 'doan-1/tham-dinh.xlsx', 'doan-2/tham-dinh.xlsx');
      expect(merged.exitCode).toBe(1);
      expect(merged.err).toContain('TD4614');
      expect(merged.err.replace(/\s+/gu, ' ')).toMatch(
        /doan-1\/tham-dinh\.xlsx › Thẩm định › H24: 5,00; doan-2\/tham-dinh\.xlsx › Thẩm định › H24: 3,00/u,
      );
      const filled = (await verificationIn(table)).filter(({ verified }) => verified !== null);
      expect(filled.map(({ line, verified }) => [line, verified])).toEqual([['TT1.1', 5]]);
    });
  });

  it('proposes inspections and writes the plan, the same for the same seed', async () => {
    await inYearOfOne(async (folder) => {
      const run = (...typed: readonly string[]) =>
        runCli(['thamdinh', '2022', '--chon', '5', '--ngay', '05/12/2022', '--thu-muc', folder, ...typed]);
      const first = await run('--json');
      expect(first.exitCode, first.err).toBe(0);
      const plan = JSON.parse(first.out);
      expect(plan).toMatchObject({ seed: 2022, document: '2022/van-ban/ke-hoach-kiem-tra-2022.docx' });
      expect(plan.units).toHaveLength(5);
      expect(plan.units[0]).toMatchObject({ id: 'PX02', how: 'risk' });
      expect(plan.units.at(-1).how).toBe('random');
      const bytes = await readFile(join(folder, plan.document));
      expect(await officeErrors('ke-hoach.docx', bytes)).toEqual([]);
      expect((await run('--json')).out).toBe(first.out);
      expect(await readFile(join(folder, plan.document))).toEqual(bytes);
      const other = JSON.parse((await run('--json', '--hat-giong', '7')).out);
      expect(other.seed).toBe(7);
      expect((await run()).out).toContain('1. Phường');
    });
  });

  it.each([
    [['--chon', '0'], 'TD9002'],
    [['--chon', 'mười'], 'TD9002'],
    [['--chon', '5', '--hat-giong', '-1'], 'TD9002'],
    [['--hat-giong', '5'], 'TD9001'],
    [['--gop', 'a.xlsx', '--chon', '3'], 'TD9001'],
    [['--gop', 'khong-co.xlsx'], 'TD4615'],
    [['--don-vi', 'Phường Không Có'], 'TD9020'],
  ])('answers %j with exit code 2', async (typed, code) => {
    await inNewWorkspace(async (folder) => {
      await placeResult(folder, resultFixture);
      const ran = await runCli(['thamdinh', '2022', '--thu-muc', folder, ...typed], { cwd: folder });
      expect(ran.exitCode).toBe(2);
      expect(ran.err).toContain(code);
      expect(await verificationIn(join(folder, '2022', 'tham-dinh.xlsx'))).toEqual([]);
    });
  });

  it('wants a result first', async () => {
    await inNewWorkspace(async (folder) => {
      const ran = await runCli(['thamdinh', '2022', '--thu-muc', folder]);
      expect([ran.exitCode, ran.err.includes('TD9007')]).toEqual([2, true]);
    });
  });
});
