import { readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/domain/result.ts';
import { sha256 } from '../../src/io/hash.ts';
import { serialiseResult } from '../../src/result/serialise-result.ts';
import { reviewPaths } from '../../src/workspace/paths.ts';
import { writeResult } from '../../src/write/result.ts';
import { unitFingerprint } from '../../src/write/unit-fingerprint.ts';
import { keepUnits } from '../../src/write/units-before.ts';
import { resultFixture } from '../support/result-fixture.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';

const [first, second, ...others] = resultFixture.units;
if (first === undefined || second === undefined) throw new Error('no units');

/** Other Results of the same year: nothing of what the first says may be left in them where they say otherwise. */
const CHANGED: readonly (readonly [string, Result])[] = [
  ['nothing has changed', structuredClone(resultFixture)],
  ['a total has changed', { ...resultFixture, units: [{ ...first, total: 1.25 }, second, ...others] }],
  ['units changed places', { ...resultFixture, units: [second, ...others, first] }],
  ['a unit is gone', { ...resultFixture, units: [second, ...others] }],
  ['a unit has come', { ...resultFixture, units: [{ ...first, id: 'mới' }, first, second, ...others] }],
  ['there is none left', { ...resultFixture, units: [] }],
  ['all but the units has changed', { ...resultFixture, year: 2023, remarks: [], nominations: [] }],
];

const written = async (folder: string, result: Result): Promise<string> => {
  const paths = reviewPaths(folder, 2022, 'annual');
  await writeResult(paths, { result, basis: null });
  return readFile(paths.result, 'utf8');
};

describe('a result that is written over the one before', () => {
  it.each(CHANGED)('is the same bytes where %s', async (_what, result) => {
    await inTemporaryFolder(async (folder) => {
      expect(await written(folder, resultFixture)).toBe(serialiseResult(resultFixture));
      expect(await written(folder, result)).toBe(serialiseResult(result));
      expect(await written(folder, resultFixture)).toBe(serialiseResult(resultFixture));
    });
  });

  it.each<readonly [string, (paths: ReturnType<typeof reviewPaths>) => Promise<void>]>([
    ['is not there any more', ({ result }) => rm(result)],
    ['was cut', ({ result }) => truncate(result, 900)],
    [
      'was edited, as long as before',
      async ({ result }) =>
        writeFile(
          result,
          (await readFile(result, 'utf8')).replaceAll(/"max": ?\d/gu, (max) => `${max.slice(0, -1)}9`),
        ),
    ],
    [
      'has its units elsewhere',
      async ({ result }) => writeFile(result, ` ${await readFile(result, 'utf8')}`),
    ],
    ['has a list of units that was cut', ({ madeFrom }) => truncate(madeFrom.units, 200)],
    ['has no list of units', ({ madeFrom }) => rm(madeFrom.units)],
  ])('is the same bytes where that %s', async (_what, damage) => {
    await inTemporaryFolder(async (folder) => {
      await written(folder, resultFixture);
      await damage(reviewPaths(folder, 2022, 'annual'));
      expect(await written(folder, resultFixture)).toBe(serialiseResult(resultFixture));
    });
  });

  it('takes the text of a unit from there where the unit says the same', async () => {
    await inTemporaryFolder(async (folder) => {
      const paths = reviewPaths(folder, 2022, 'annual');
      // What is copied cannot be told from what would be made, unless it is another.
      const text = '{"id": "chép lại"}';
      await written(folder, resultFixture);
      await writeFile(paths.result, text);
      const span = [0, Buffer.byteLength(text)] as const;
      await keepUnits(paths, [{ says: unitFingerprint(first), span, sha256: sha256(text) }]);
      const again = await written(folder, resultFixture);
      expect(again.split(text)).toHaveLength(2);
      expect(again).toContain(`"${second.name}"`);
    });
  });
});
