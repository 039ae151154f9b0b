import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serialiseResult } from '../../src/result/serialise-result.ts';
import { mergeIn, placeOffices, resultOfOffice } from '../support/offices.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';
import { resultBefore } from '../support/two-results.ts';

const codesOf = (merged: { diagnostics: readonly { code: string }[] }) =>
  merged.diagnostics.map(({ code }) => code);
const three = () => ({
  'xa-a': resultOfOffice('xa-a'),
  'xa-b': resultOfOffice('xa-b'),
  'xa-c': resultOfOffice('xa-c'),
});

describe('gop', () => {
  it('ranks the units of all offices anew, ties sharing a rank', () =>
    inTemporaryFolder(async (folder) => {
      await placeOffices(folder, three());
      const { merged, exitCode } = await mergeIn(folder);
      expect(codesOf(merged)).toEqual(['TD9087']);
      expect(exitCode).toBe(0);
      expect(merged.accounting).toEqual({ read: 3, accepted: 3, copies: 0, refused: 0, otherPeriods: 0 });
      expect(merged.units).toHaveLength(18);
      // Three of 100, three of 92, three of 80.
      const ranks = merged.units.map(({ rankOverAll }: { rankOverAll: number | null }) => rankOverAll);
      expect(ranks.slice(0, 10)).toEqual([1, 1, 1, 4, 4, 4, 7, 7, 7, null]);
      // (100 + 92 + 80) / 3 = 90,666…
      expect(merged.offices.map(({ mean, rank }: { mean: number; rank: number }) => [mean, rank])).toEqual([
        [90.67, 1],
        [90.67, 1],
        [90.67, 1],
      ]);
    }));

  it('refuses what is cut off, no result, or of another schema, and goes on with the others', () =>
    inTemporaryFolder(async (folder) => {
      const whole = serialiseResult(resultBefore);
      await placeOffices(folder, {
        ...three(),
        cut: whole.slice(0, whole.length / 2),
        other: '{"schema":"x/1","units":[]}',
        list: '[1,2]',
        empty: '',
        deep: `{"schema":"thidua-result/1","units":[${'['.repeat(50_000)}`,
      });
      const { merged, exitCode } = await mergeIn(folder);
      expect(codesOf(merged).filter((code) => code === 'TD4270')).toHaveLength(5);
      expect(merged.accounting).toMatchObject({ read: 8, accepted: 3, refused: 5 });
      expect(exitCode).toBe(1);
    }));

  it('says a path that is not there as one, and goes on with the others', () =>
    inTemporaryFolder(async (folder) => {
      await placeOffices(folder, three());
      const { merged, exitCode } = await mergeIn(folder, ['xa-a', 'xa-b', 'khong-co', 'xa-c']);
      expect(merged.diagnostics[0]).toMatchObject({ code: 'TD1050', file: 'khong-co' });
      expect(codesOf(merged)).toEqual(['TD1050', 'TD9087']);
      expect(merged.accounting).toMatchObject({ read: 3, accepted: 3, refused: 0 });
      expect(exitCode).toBe(1);
    }));

  it('refuses other criteria and other years by name', () =>
    inTemporaryFolder(async (folder) => {
      const { criteria } = resultBefore;
      await placeOffices(folder, {
        ...three(),
        'xa-d': resultOfOffice('xa-d', { criteria: { ...criteria, version: '9', sha256: 'f'.repeat(64) } }),
        'xa-e': resultOfOffice('xa-e', { year: 2021 }),
      });
      const { merged } = await mergeIn(folder);
      const told = merged.diagnostics.find(({ code }: { code: string }) => code === 'TD4272');
      expect(told.message).toContain('xa-d');
      expect(codesOf(merged)).toContain('TD9088');
      expect(merged.accounting).toEqual({ read: 5, accepted: 3, copies: 0, refused: 1, otherPeriods: 1 });
    }));

  it('adds up a part of the year by itself, and refuses it among the results of the year', () =>
    inTemporaryFolder(async (folder) => {
      const second = { reportingPeriod: 'Q2' as const };
      await placeOffices(folder, {
        'xa-a': resultOfOffice('xa-a', second),
        'xa-b': resultOfOffice('xa-b', second),
        'xa-c': resultOfOffice('xa-c'),
      });
      const { merged } = await mergeIn(folder, ['.', '--parquet', 'kho'], '2022-Q2');
      expect(merged).toMatchObject({ year: 2022, reportingPeriod: 'Q2' });
      expect(merged.accounting).toEqual({ read: 3, accepted: 2, copies: 0, refused: 0, otherPeriods: 1 });
      expect(merged.documents[0]).toContain('gop-2022-Q2/tong-hop-cac-noi-2022-Q2.xlsx');
      expect(await readFile(merged.documents[1], 'utf8')).toContain('Tổng quan quý II năm 2022 của 2 nơi');
      expect(await readdir(join(folder, 'kho', 'office=xa-a'))).toEqual(['period=2022-Q2']);
      const named = await mergeIn(folder, ['xa-a/2022/ket-qua.json', 'xa-c/2022/ket-qua.json']);
      const told = named.merged.diagnostics.find(({ code }: { code: string }) => code === 'TD4273');
      expect(told.message).toContain('quý II năm 2022, không phải năm 2022');
    }));

  it('counts neither of two different results of one office, and a copy once', () =>
    inTemporaryFolder(async (folder) => {
      await placeOffices(folder, { ...three(), 'xa-d': resultOfOffice('xa-a') });
      await writeFile(
        join(folder, 'ket-qua-xa-b.json'),
        serialiseResult(resultOfOffice('xa-b', { remarks: [{ unit: 'A', kind: 'difficulty', text: 'x' }] })),
      );
      const { merged } = await mergeIn(folder);
      expect(codesOf(merged)).toEqual(expect.arrayContaining(['TD4274', 'TD4275']));
      expect(merged.offices.map(({ name }: { name: string }) => name)).toEqual(['xa-a', 'xa-c']);
      expect(merged.accounting).toEqual({ read: 5, accepted: 2, copies: 1, refused: 2, otherPeriods: 0 });
    }));

  it('leaves a unit whose figures contradict themselves out of the ranking', () =>
    inTemporaryFolder(async (folder) => {
      const edited = resultOfOffice('xa-d', {
        units: resultBefore.units.map((unit) => (unit.id === 'C' ? { ...unit, total: 99 } : unit)),
      });
      await placeOffices(folder, { ...three(), 'xa-d': edited });
      const { merged } = await mergeIn(folder);
      const told = merged.diagnostics.filter(({ code }: { code: string }) => code === 'TD4279');
      expect(told[0].message).toContain('Phường C (xa-d)');
      const unit = merged.units.find(
        ({ id, office }: { id: string; office: string }) => id === 'C' && office === 'xa-d',
      );
      expect(unit).toMatchObject({ total: null, rankOverAll: null });
    }));

  it('adds up nothing where no criteria have most offices', () =>
    inTemporaryFolder(async (folder) => {
      const { criteria } = resultBefore;
      await placeOffices(folder, {
        'xa-a': resultOfOffice('xa-a'),
        'xa-b': resultOfOffice('xa-b', { criteria: { ...criteria, version: '9', sha256: 'f'.repeat(64) } }),
      });
      const { merged, exitCode } = await mergeIn(folder);
      expect(codesOf(merged)).toEqual(['TD9086', 'TD9085']);
      expect(exitCode).toBe(2);
    }));

  it('writes the table and a page of the same bytes each time', () =>
    inTemporaryFolder(async (folder) => {
      await placeOffices(folder, three());
      const { merged } = await mergeIn(folder);
      const [table, page] = merged.documents as readonly string[];
      const before = [await readFile(table ?? ''), await readFile(page ?? '')];
      await mergeIn(folder);
      expect([await readFile(table ?? ''), await readFile(page ?? '')]).toEqual(before);
      expect(String(before[1])).toContain('Xếp hạng chung');
    }));
});
