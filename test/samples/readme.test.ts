import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../src/domain/result.ts';
import { SAMPLE, sampleResult } from '../support/sample-years.ts';

const OUTCOMES: Readonly<Record<string, string>> = {
  'dùng được': 'accepted',
  'bị thay': 'superseded',
  'không dùng được': 'rejected',
  'bỏ qua': 'skipped',
};

/** Common among units that sent in the form as it should be; the table names them only where they are the point. */
const EVERYDAY = new Set(['TD2303', 'TD2304', 'TD3201', 'TD3202', 'TD5201']);

type Row = { readonly file: string; readonly outcome: string; readonly says: string };

const readme = await readFile(join(SAMPLE, '../README.md'), 'utf8');
const rows = readme
  .split('\n')
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')))
  .filter((cells) => cells.length === 5 && cells[0]?.startsWith('`'))
  .map(
    ([file = '', , , outcome = '', says = '']): Row => ({ file: file.replaceAll('`', ''), outcome, says }),
  );

describe('the table of unusual files in samples/README.md', () => {
  let result: Result;

  beforeAll(async () => {
    result = await sampleResult(2022);
  });

  it('has at least 14 files that are not the form as sent out', () => {
    expect(rows.length).toBeGreaterThanOrEqual(30);
  });

  it.each(rows)('tells what becomes of $file', ({ file, outcome, says }) => {
    const input = result.inputs.find((one) => one.file === file);
    expect(input?.outcome).toBe(OUTCOMES[outcome]);
    const own = result.diagnostics.filter((diagnostic) => diagnostic.file === file);
    const codes = new Set(own.map(({ code }) => code));
    const named = new Set(says.match(/TD\d{4}/g));
    expect([...named].filter((code) => !codes.has(code))).toEqual([]);
    expect([...codes].filter((code) => !named.has(code) && !EVERYDAY.has(code))).toEqual([]);
    const cells = own.map(({ sheet, cell }) => `${sheet} › ${cell}`);
    const places = says.match(/(?:Tập thể|Cá nhân|Thông tin|Tổng hợp) › [A-Z]+\d+/g) ?? [];
    expect(places.filter((place) => !cells.includes(place))).toEqual([]);
  });

  it.each([
    ['PX01', 'late'],
    ['05104', 'late'],
    ['02004', 'late'],
    ['02011', 'missing'],
    ['PX22', 'rejected'],
  ])('unit %s is %s', (id, submission) => {
    expect(result.units.find((unit) => unit.id === id)?.submission).toBe(submission);
  });

  it('has ties within a cluster, and no unit ranked with an unknown line', () => {
    const rank = (id: string) => result.units.find((unit) => unit.id === id)?.rankInCluster;
    expect(rank('PX16')).toBe(rank('PX18'));
    expect(rank('02006')).toBe(rank('02007'));
    expect(result.units.filter(({ total, rank }) => (total === null) !== (rank === null))).toEqual([]);
  });

  it('counts every unit and file of the year', () => {
    expect(result.units.length).toBe(82);
    expect(result.accounting.files).toEqual({
      received: 79,
      accepted: 71,
      superseded: 2,
      rejected: 5,
      skipped: 1,
    });
  });
});
