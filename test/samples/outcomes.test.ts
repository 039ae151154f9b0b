import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { outcomesOf } from '../../src/documents/figures/outcomes.ts';
import { groupBy } from '../../src/domain/group-by.ts';
import type { Result, UnitResult } from '../../src/domain/result.ts';
import { comparisonsOf } from '../../src/review/compare-years.ts';
import { lineageOf } from '../../src/review/lineage.ts';
import type { YearOfReview } from '../../src/review/reviewed-years.ts';
import { recordOf } from '../../src/review/year-record.ts';
import { isLong } from '../support/effort.ts';
import { reportRulesFixture } from '../support/result-fixture.ts';
import { SAMPLE, SAMPLE_YEARS, sampleResult } from '../support/sample-years.ts';

/**
 * The sums of the report made once more from the files themselves, by another library and without any code of the tool:
 * the table is found by its codes, numbers are read as a unit types them.
 */
type Row = { readonly achieved: unknown; readonly total: unknown };

const plain = (text: unknown) =>
  String(text ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();

/** `1.234` `96,5` `12` as numbers; null of anything else. */
function numberIn(value: unknown): number | null {
  if (typeof value === 'number') return value;
  const text = String(value ?? '').replace(/[\s\u00A0]/gu, '');
  if (/^\d{1,3}(\.\d{3})+$/u.test(text)) return Number(text.replaceAll('.', ''));
  return /^\d+(,\d+)?$/u.test(text) ? Number(text.replace(',', '.')) : null;
}

/** Rows by code of criterion, of the first sheet that has codes, `Số đạt` and `Tổng số`; null where no sheet has. */
function rowsOf(path: string): ReadonlyMap<string, Row> | null {
  const isText = path.endsWith('.csv');
  const bytes = readFileSync(path);
  const book = isText
    ? XLSX.read(new TextDecoder('utf-8').decode(bytes), { type: 'string', raw: true })
    : XLSX.read(bytes, { type: 'buffer' });
  for (const name of book.SheetNames) {
    const sheet = book.Sheets[name];
    if (sheet === undefined) continue;
    const grid = XLSX.utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true, defval: null });
    const at = grid.findIndex((cells) => cells.some((cell) => plain(cell) === 'so dat'));
    if (at < 0) continue;
    const header = (grid[at] ?? []).map(plain);
    const [achieved, total] = [header.indexOf('so dat'), header.indexOf('tong so')];
    const rows = new Map<string, Row>();
    for (const cells of grid.slice(at + 1)) {
      const code = cells
        .map((cell) => /^TT\d+(?:\.\d+[a-z]?)$/u.exec(String(cell ?? '').trim())?.[0])
        .find(Boolean);
      if (code !== undefined && !rows.has(code)) {
        rows.set(code, { achieved: cells[achieved], total: total < 0 ? null : cells[total] });
      }
    }
    if (rows.size > 5) return rows;
  }
  return null;
}

type Sums = { part: number; whole: number; units: number };

function sumsOfFiles(year: number, result: Result, unitsKept: Set<string>): ReadonlyMap<string, Sums> {
  const sums = new Map<string, Sums>();
  for (const unit of result.units) {
    const reports = unit.submission === 'on-time' || unit.submission === 'late';
    if (!reports || unit.file === null) continue;
    const rows = rowsOf(join(SAMPLE, String(year), 'nhan', unit.file));
    if (rows === null) continue;
    unitsKept.add(unit.id);
    for (const { criterion, status, points, verifiedPoints } of unit.lines) {
      const row = rows.get(criterion);
      const part = numberIn(row?.achieved);
      if (part === null) continue;
      // What the report leaves out by its own words: what could not be scored, what the council found otherwise.
      if (status !== 'scored' || (verifiedPoints !== null && verifiedPoints !== points)) continue;
      const sum = sums.get(criterion) ?? { part: 0, whole: 0, units: 0 };
      sums.set(criterion, {
        part: sum.part + part,
        whole: sum.whole + (numberIn(row?.total) ?? 0),
        units: sum.units + 1,
      });
    }
  }
  return sums;
}

describe('sums of what the units reported', () => {
  it.each(isLong ? SAMPLE_YEARS : [2020, 2022])(
    'in %i are those of the files themselves',
    async (year) => {
      const result = await sampleResult(year);
      const found = new Set<string>();
      const files = sumsOfFiles(year, result, found);
      const reporting = result.units.filter(
        ({ submission }) => submission === 'on-time' || submission === 'late',
      );
      expect(found.size / Math.max(1, reporting.length), 'share of the files read').toBeGreaterThan(0.9);
      const outcomes = outcomesOf(result, reportRulesFixture);
      const units = result.units.filter(({ id }) => found.has(id));
      const compared = outcomes.lines.filter(({ sum }) => sum !== 'choice');
      expect(compared.length).toBeGreaterThan(10);
      for (const { id, sum, totalOf } of compared) {
        const total = totalOf(units);
        const of = files.get(id) ?? { part: 0, whole: 0, units: 0 };
        const hasFixedTotal = sum === 'items';
        expect({ id, part: total.part, units: total.added }).toEqual({
          id,
          part: round(of.part),
          units: of.units,
        });
        if (sum === 'share') expect({ id, whole: total.whole }).toEqual({ id, whole: round(of.whole) });
        if (hasFixedTotal && total.added > 0) expect(total.whole % total.added, id).toBe(0);
      }
    },
    120_000,
  );
});

describe('sums by kind of unit and by cluster', () => {
  it.each(SAMPLE_YEARS)('in %i add up to the city’s', async (year) => {
    const result = await sampleResult(year);
    const { lines } = outcomesOf(result, reportRulesFixture);
    for (const keyOf of [(unit: UnitResult) => unit.type, (unit: UnitResult) => unit.cluster]) {
      const sets = [...groupBy(result.units, keyOf).values()];
      for (const { id, city, totalOf } of lines) {
        const totals = sets.map(totalOf);
        for (const figure of [
          'of',
          'added',
          'notApplicable',
          'leftOut',
          'silent',
          'reached',
          'whole',
        ] as const) {
          expect(
            totals.reduce((sum, total) => sum + total[figure], 0),
            `${id} ${figure}`,
          ).toBe(city[figure]);
        }
        expect(round(totals.reduce((sum, { part }) => sum + part, 0)), id).toBe(city.part);
      }
    }
    // What a review keeps of the year is the same.
    const kept = recordOf(result, `${year}/ket-qua.json`, '').outcomes;
    expect(kept.map(({ id, total }) => [id, total])).toEqual(lines.map(({ id, city }) => [id, city]));
  });
});

/** Without the noise of binary fractions. */
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

describe('two years over the same units and people', () => {
  it('are what the two results say of them, told by hand', async () => {
    const [before, after] = [await sampleResult(2019), await sampleResult(2021)];
    const years = [before, after].map(
      (result): YearOfReview => ({
        year: result.year,
        deadline: result.deadline.date,
        state: 'result',
        record: recordOf(result, '', ''),
      }),
    );
    const [compared] = comparisonsOf(years, lineageOf([]));
    const earlier = new Map(before.units.map((unit) => [unit.id, unit]));
    const pairs = after.units.flatMap((unit) => {
      const was = earlier.get(unit.id);
      return was === undefined ? [] : [{ was, unit }];
    });
    const known = pairs.filter(({ was, unit }) => was.total !== null && unit.total !== null);
    const mean = (totals: readonly (number | null)[]) =>
      totals.reduce<number>((sum, total) => sum + (total ?? 0), 0) / totals.length;
    expect(compared?.units?.of).toBe(known.length);
    expect(compared?.units?.before).toBeCloseTo(mean(known.map(({ was }) => was.total)), 2);
    expect(compared?.units?.after).toBeCloseTo(mean(known.map(({ unit }) => unit.total)), 2);
    const line = 'TT2.2a';
    const both = pairs.flatMap(({ was, unit }) => {
      const of = ({ lines }: UnitResult) => lines.find(({ criterion }) => criterion === line)?.outcome;
      const [from, to] = [of(was), of(unit)];
      return from && to && 'part' in from && 'part' in to ? [{ from, to }] : [];
    });
    expect(compared?.outcomes.find(({ id }) => id === line)).toEqual({
      id: line,
      of: both.length,
      before: {
        part: both.reduce((sum, { from }) => sum + from.part, 0),
        whole: both.reduce((sum, { from }) => sum + from.whole, 0),
      },
      after: {
        part: both.reduce((sum, { to }) => sum + to.part, 0),
        whole: both.reduce((sum, { to }) => sum + to.whole, 0),
      },
    });
  });
});
