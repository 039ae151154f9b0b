import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { SSF } from 'xlsx';
import { sampleRegister } from '../../samples/make/register/units.ts';
import { difficulties } from '../../samples/make/texts/difficulties.ts';
import { goodPractices } from '../../samples/make/texts/good-practices.ts';
import { proposals } from '../../samples/make/texts/proposals.ts';
import { sampleFiles } from '../../samples/make.ts';
import { sha256 } from '../../src/io/hash.ts';
import { unitsInForce } from '../../src/workspace/units-in-force.ts';
import { isLong } from '../support/effort.ts';

const folder = join(import.meta.dirname, '../../samples/thanh-pho-thanh-hoa');

/** What the script makes; the tool's own output in the workspace is none of it. */
const isMade = (path: string): boolean =>
  !/^(\.|\d{4}\/(?!nhan\/|so-nhan\.csv|tham-dinh\.xlsx|hoi-dong\.xlsx)|2022\/(tham-dinh|hoi-dong))/.test(
    path,
  );

// All forms of seven years are filled in: what the long run is for.
describe.runIf(isLong)('the sample workspace', () => {
  let files: Awaited<ReturnType<typeof sampleFiles>>;

  beforeAll(async () => {
    // What was read in this process before must not show in what is made.
    SSF.load_table({ 14: 'dd-mm-yyyy', 60: '0.000"x"' });
    files = await sampleFiles();
  }, 120_000);

  it('is what the script makes, byte for byte', async () => {
    const made = new Map(files.map(({ path, bytes }) => [path.normalize('NFC'), sha256(bytes)]));
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const kept = new Map<string, string>();
    for (const entry of entries.filter((one) => one.isFile())) {
      const path = join(entry.parentPath, entry.name);
      const name = path
        .slice(folder.length + 1)
        .replaceAll('\\', '/')
        .normalize('NFC');
      if (isMade(name)) kept.set(name, sha256(await readFile(path)));
    }
    expect([...kept.keys()].toSorted()).toEqual([...made.keys()].toSorted());
    expect([...kept].filter(([name, hash]) => made.get(name) !== hash).map(([name]) => name)).toEqual([]);
  });

  it('stays small enough to clone', () => {
    const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
    expect(size).toBeLessThan(6_000_000);
  });

  it('keeps the files of all years but 2022 small', () => {
    const small = files.filter(({ path }) => /^20(?!22)\d\d\/nhan\//.test(path));
    expect(small.length).toBeGreaterThan(400);
    expect(small.filter(({ bytes }) => bytes.length > 9_500).map(({ path }) => path)).toEqual([]);
    const size = small.reduce((sum, { bytes }) => sum + bytes.length, 0);
    expect(size / small.length).toBeLessThan(8_000);
  });

  it('holds files enough of every kind', () => {
    const received = files.map(({ path }) => path).filter((path) => path.startsWith('2022/nhan/'));
    expect(received.length).toBeGreaterThanOrEqual(72);
    for (const extension of ['xlsx', 'xls', 'xlsb', 'ods', 'csv', 'pdf', 'png']) {
      expect(received.some((path) => path.endsWith(`.${extension}`))).toBe(true);
    }
  });
});

describe('the register of the sample', () => {
  const count = (date: string) => {
    const units = unitsInForce(sampleRegister, date);
    const wards = units.filter(({ type }) => type === 'phuong-xa');
    return {
      units: units.length,
      wards: wards.length,
      phuong: wards.filter(({ name }) => name.startsWith('Phường')).length,
    };
  };

  it.each([
    ['2019-11-30', { units: 85, wards: 37, phuong: 20 }],
    ['2020-11-30', { units: 82, wards: 34, phuong: 20 }],
    ['2022-11-30', { units: 82, wards: 34, phuong: 30 }],
    ['2025-03-01', { units: 95, wards: 47, phuong: 33 }],
    ['2025-11-30', { units: 7, wards: 7, phuong: 7 }],
  ])('on %s has %o', (date, expected) => {
    expect(count(date)).toEqual(expected);
  });

  it('keeps codes with a leading zero as text', () => {
    expect(sampleRegister.units.filter(({ id }) => id.startsWith('0')).length).toBe(48);
  });

  it('puts every unit of 2022 into a cluster of at least two', () => {
    const units = unitsInForce(sampleRegister, '2022-11-30');
    const alone = units.filter(({ cluster }) => units.filter((one) => one.cluster === cluster).length < 2);
    expect(alone.map(({ name }) => name)).toEqual([]);
  });
});

describe('the texts of the sample', () => {
  it('are all different', () => {
    const texts = [...difficulties, ...proposals, ...goodPractices].map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.length).toBeGreaterThanOrEqual(80);
  });
});
