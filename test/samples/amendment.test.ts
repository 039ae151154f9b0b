import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { amendment } from '../../samples/make/amendment.ts';
import { criteriaInForce } from '../../samples/make/criteria.ts';
import { unitLines } from '../../src/criteria/lines.ts';
import { shippedFolder } from '../../src/io/shipped.ts';
import { loadCriteria } from '../../src/workspace/criteria-library.ts';

const PLAN = '756-KH-UBND';
const sample = join(import.meta.dirname, '../../samples/thanh-pho-thanh-hoa');
const { edition, file } = await amendment(PLAN);
const before = await criteriaInForce(PLAN, 2022);

describe('the criteria amended in the sample', () => {
  it('are what the script makes of the shipped file', async () => {
    expect(file.path).toBe('tieu-chi/2022.1.yaml');
    expect(Buffer.from(file.bytes).equals(await readFile(join(sample, file.path)))).toBe(true);
  });

  it('pass every check, their examples among them', async () => {
    const library = await loadCriteria({
      shippedFolder: shippedFolder('criteria'),
      workspaceFolder: join(sample, 'tieu-chi'),
    });
    expect(library.diagnostics).toEqual([]);
    expect(library.value.map(({ set }) => set.version)).toContain('2022.1');
  });

  it.each([
    [2021, before.set.version],
    [2022, before.set.version],
    [2023, '2022.1'],
    [2025, '2022.1'],
  ])('leave %i to version %s', async (year, version) => {
    expect((await criteriaInForce(PLAN, year, [edition])).set.version).toBe(version);
  });

  it('replace the version in force, and say what changed', () => {
    expect(edition.set.replaces).toBe(before.set.version);
    expect(edition.set.changes?.length).toBe(3);
    expect(edition.set.acceptsFormsOf).toBeUndefined();
  });

  it('move two points from the looks of the office to online services, and take deadlines more strictly', () => {
    const groups = edition.set.units.groups.map(({ id, max }) => [id, max]);
    expect(groups).toEqual([
      ['TT1', 35],
      ['TT2', 25],
      ['TT3', 17],
      ['TT4', 13],
      ['TT5', 10],
    ]);
    const old = new Map(unitLines(before.set, 'phuong-xa').map((line) => [line.id, line]));
    const changed = unitLines(edition.set, 'phuong-xa').filter(({ id, max, params }) => {
      const was = old.get(id);
      return was?.max !== max || JSON.stringify(was.params) !== JSON.stringify(params);
    });
    expect(changed.map(({ id }) => id)).toEqual(['TT2.2a', 'TT3.1b', 'TT4.2a']);
  });

  it('leave people, conditions and awards as they were', () => {
    expect(edition.set.individuals).toEqual(before.set.individuals);
    expect(edition.set.disqualifiers).toEqual(before.set.disqualifiers);
    expect(edition.set.awards).toEqual(before.set.awards);
  });
});
