import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderLines } from '../../src/render/parquet/render-lines.ts';
import { readOffice } from '../../src/workspace/offices/read-office.ts';
import { writeHandover } from '../../src/write/handover.ts';
import { duckdb } from '../support/duckdb.ts';
import { inNewWorkspace } from '../support/new-workspace.ts';
import { placeOffices, resultOfOffice } from '../support/offices.ts';
import { runCli } from '../support/run-cli.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';
import { resultBefore } from '../support/two-results.ts';

async function merged(folder: string, typed: readonly string[] = ['.'], parquet = 'kho') {
  const parameters = ['gop', '2022', ...typed, '--parquet', parquet, '--ngay', '05/12/2022', '--json'];
  const { out, exitCode } = await runCli(parameters, { cwd: folder });
  return { exitCode, merged: JSON.parse(out) };
}

const lines = (folder: string) =>
  `read_parquet('${folder}/**/*.parquet', hive_partitioning = true, hive_types_autocast = false)`;
const ofAll = resultBefore.units.flatMap((unit) => unit.lines.map((line) => ({ unit, line })));

describe('gop --parquet', () => {
  it('gives DuckDB every line of every office, to the hundredth, by office and period', () =>
    inTemporaryFolder(async (folder) => {
      await placeOffices(folder, { 'Xã Đông Á': resultOfOffice('a'), 'xa-b': resultOfOffice('b') });
      await merged(folder);
      const rows = await duckdb(
        `select * from ${lines(join(folder, 'kho'))} where office = 'xa-dong-a' order by unit, criterion`,
      );
      const wanted = ofAll
        .map(({ unit, line }) => ({
          unit: unit.id,
          unit_total: unit.total === null ? null : unit.total.toFixed(2),
          unit_rank: unit.rank,
          criterion: line.criterion,
          status: line.status,
          max_points: line.max.toFixed(2),
          self_points: line.selfPoints === null ? null : line.selfPoints.toFixed(2),
          points: line.points === null ? null : line.points.toFixed(2),
          verified_points: line.verifiedPoints === null ? null : line.verifiedPoints.toFixed(2),
        }))
        .sort((x, y) => (`${x.unit} ${x.criterion}` < `${y.unit} ${y.criterion}` ? -1 : 1));
      expect(wanted.length).toBeGreaterThan(5);
      expect(rows).toHaveLength(wanted.length);
      expect(rows).toEqual(wanted.map((each) => expect.objectContaining(each)));
      expect(rows[0]).toMatchObject({
        office_id: null,
        office_name: 'Xã Đông Á',
        period: '2022',
        plan: resultBefore.plan,
        criteria_sha256: resultBefore.criteria.sha256,
      });
      const counted = await duckdb(
        `select office, count(*)::int n from ${lines(join(folder, 'kho'))} group by office order by office`,
      );
      expect(counted).toEqual([
        { office: 'xa-b', n: wanted.length },
        { office: 'xa-dong-a', n: wanted.length },
      ]);
    }));

  it('writes no line of an office that is not added up, nor of a unit whose figures contradict themselves', () =>
    inTemporaryFolder(async (folder) => {
      const { criteria } = resultBefore;
      await placeOffices(folder, {
        'xa-a': resultOfOffice('xa-a', {
          units: resultBefore.units.map((unit) => (unit.id === 'C' ? { ...unit, total: 99 } : unit)),
        }),
        'xa-b': resultOfOffice('xa-b'),
        'xa-c': resultOfOffice('xa-c', { criteria: { ...criteria, version: '9', sha256: 'f'.repeat(64) } }),
      });
      await merged(folder);
      const rows = await duckdb(
        `select distinct office, unit from ${lines(join(folder, 'kho'))} where office <> 'xa-b' order by 2`,
      );
      const scored = [...new Set(ofAll.map(({ unit }) => unit.id))].sort();
      expect(scored).toContain('C');
      expect(rows).toEqual(scored.filter((id) => id !== 'C').map((unit) => ({ office: 'xa-a', unit })));
    }));

  it('answers the query of docs/gop.md', () =>
    inTemporaryFolder(async (folder) => {
      await placeOffices(folder, { 'xa-a': resultOfOffice('xa-a'), 'xa-b': resultOfOffice('xa-b') });
      await merged(folder);
      const page = await readFile(join(import.meta.dirname, '../../docs/gop.md'), 'utf8');
      const query = /```sql\n(.*?);\n```/su.exec(page)?.[1] ?? '';
      expect(query).toContain('read_parquet');
      const rows = await duckdb(
        query.replace('D:/Kho số liệu', join(folder, 'kho')).replace("'2026'", "'2022'"),
      );
      const scored = ofAll.filter(({ line }) => line.status === 'scored');
      const shareOf = (id: string) => {
        const own = scored.filter(({ line }) => line.criterion === id);
        const sum = (of: (line: (typeof own)[number]['line']) => number) =>
          own.reduce((all, { line }) => all + of(line), 0);
        return sum(({ verifiedPoints, points }) => verifiedPoints ?? points ?? 0) / sum(({ max }) => max);
      };
      expect(rows).toHaveLength(new Set(scored.map(({ line }) => line.criterion)).size);
      for (const { criterion, share } of rows) expect(share).toBeCloseTo(shareOf(String(criterion)), 10);
    }));

  it('has the columns that docs/gop.md declares for Trino, and answers its other queries alike', () =>
    inTemporaryFolder(async (folder) => {
      await placeOffices(folder, { 'xa-a': resultOfOffice('xa-a'), 'xa-b': resultOfOffice('xa-b') });
      await merged(folder);
      const page = await readFile(join(import.meta.dirname, '../../docs/gop.md'), 'utf8');
      const declared = /CREATE TABLE hive[\w.]+ \((.*?)\) WITH/su.exec(page)?.[1] ?? '';
      const columns = [...declared.matchAll(/(\w+) (varchar|integer|decimal\(\d+,\d+\))/gu)];
      const all = lines(join(folder, 'kho'));
      const held = await duckdb(`describe select * from ${all}`);
      expect(columns.map(([, name, type = '']) => `${name} ${type.toUpperCase()}`)).toEqual(
        held.map(({ column_name, column_type }) => `${column_name} ${column_type}`),
      );
      // The table of the page names every column, and no other.
      const table = /\| cột \| nội dung \|\n(.*?)\n\n/su.exec(page)?.[1] ?? '';
      const told = table.split('\n').flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/gu)]);
      expect(told.map(([, name]) => name).sort()).toEqual(held.map(({ column_name }) => column_name).sort());
      // Neither Spark nor Trino is here; what they are asked is SQL that DuckDB understands over the same columns.
      const queries = [...page.matchAll(/^SELECT criterion.*?;$/gmsu)].map(([query]) => query);
      expect(queries).toHaveLength(3);
      const answers = await Promise.all(
        queries.map((query) =>
          duckdb(
            query
              .replace(/FROM .*$/mu, `FROM ${all}`)
              .replace("'2026'", "'2022'")
              .replace('BY share', 'BY share, criterion'),
          ),
        ),
      );
      expect(answers[0]?.length).toBeGreaterThan(1);
      const shown = answers.map((rows) =>
        rows.map(({ criterion, share }) => [criterion, Number(share).toFixed(9)]),
      );
      expect(shown[1]).toEqual(shown[0]);
      expect(shown[2]).toEqual(shown[0]);
    }));

  it('names nobody, and is the same from a hand-over file', () =>
    inTemporaryFolder(async (folder) => {
      await placeOffices(folder, { 'xa-a': resultOfOffice('xa-a') });
      const result = join(folder, 'xa-a', '2022', 'ket-qua.json');
      const office = { territory: 'xa-a', issuingAgency: '' };
      const { path } = await writeHandover(result, { office, editions: [], year: 2022 });
      await merged(folder, [result], 'tu-ket-qua');
      await merged(folder, [path], 'tu-ban-giao');
      const place = join('office=xa-a', 'period=2022', 'lines.parquet');
      const [one, other] = await Promise.all(
        ['tu-ket-qua', 'tu-ban-giao'].map((from) => readFile(join(folder, from, place))),
      );
      expect(one).toEqual(other);
      for (const { name } of resultBefore.units.flatMap(({ individuals }) => individuals)) {
        expect(one?.includes(name)).toBe(false);
      }
    }));

  it('takes the code of the register, gives way to itself, and tells what else a query would count', () =>
    inNewWorkspace(async (folder) => {
      await placeOffices(join(folder, 'gui-ve'), { 'phuong-ham-rong': resultOfOffice('a') });
      const codes = async () =>
        (await merged(folder, ['gui-ve'])).merged.diagnostics.map(({ code }: { code: string }) => code);
      expect(await codes()).not.toContain('TD4281');
      expect(await codes()).not.toContain('TD4281');
      const [row] = await duckdb(
        `select distinct office, office_id, office_name from ${lines(join(folder, 'kho'))}`,
      );
      expect(row?.office_name).toBe('Phường Hàm Rồng');
      expect(String(row?.office_id).toLowerCase()).toBe(row?.office);
      const stray = join(folder, 'kho', 'office=xa-cu', 'period=2022');
      await mkdir(stray, { recursive: true });
      await writeFile(join(stray, 'part-0.parquet'), 'x');
      await mkdir(join(folder, 'kho', 'office=xa-cu', 'period=2021'));
      await writeFile(join(folder, 'kho', 'office=xa-cu', 'period=2021', 'lines.parquet'), 'x');
      const { diagnostics } = (await merged(folder, ['gui-ve'])).merged;
      const told = diagnostics.find(({ code }: { code: string }) => code === 'TD4281');
      expect(told.message).toContain('còn 1 tệp');
      expect(told.message).toContain('office=xa-cu/period=2022/part-0.parquet');
    }));

  it('says in a sentence that a file stands where the folder should be', () =>
    inTemporaryFolder(async (folder) => {
      await placeOffices(folder, { 'xa-a': resultOfOffice('xa-a') });
      await writeFile(join(folder, 'kho'), 'x');
      const { out, exitCode } = await runCli(['gop', '2022', '.', '--parquet', 'kho', '--json'], {
        cwd: folder,
      });
      expect(exitCode).toBe(2);
      expect(JSON.parse(out).diagnostics[0].message).not.toMatch(/Error|ENOTDIR|EEXIST|at /u);
    }));

  it('keeps row groups apart where an office has many lines, and reads back whole', { timeout: 60_000 }, () =>
    inTemporaryFolder(async (folder) => {
      await placeOffices(folder, { 'xa-a': resultOfOffice('xa-a') });
      const read = await readOffice({
        path: join(folder, 'xa-a', '2022', 'ket-qua.json'),
        office: { name: 'xa-a', issuer: '' },
        editions: [],
        hasLines: true,
      });
      if ('because' in read) throw new Error(read.because);
      const [unit] = read.content.units.filter((each) => each.lines.length > 1);
      if (unit === undefined) throw new Error('no unit');
      const count = Math.ceil(120_000 / unit.lines.length);
      const units = Array.from({ length: count }, (_, at) => ({ ...unit, id: `U${at}` }));
      const path = join(folder, 'large.parquet');
      await writeFile(
        path,
        Buffer.concat(renderLines({ ...read.content, units }, { id: null, name: 'xa-a' })),
      );
      const expected = count * unit.lines.length;
      expect(
        await duckdb(`select count(*)::int n, count(distinct unit)::int u from read_parquet('${path}')`),
      ).toEqual([{ n: expected, u: count }]);
      expect(
        await duckdb(`select count(distinct row_group_id)::int n from parquet_metadata('${path}')`),
      ).toEqual([{ n: 3 }]);
      const none = join(folder, 'none.parquet');
      await writeFile(
        none,
        Buffer.concat(renderLines({ ...read.content, units: [] }, { id: null, name: 'a' })),
      );
      expect(await duckdb(`select count(*)::int n from read_parquet('${none}')`)).toEqual([{ n: 0 }]);
    }),
  );
});
