import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/io/hash.ts';
import { keepLines } from '../../src/io/kept-lines.ts';
import { pack } from '../../src/overview/pack.ts';
import { packingKeptAt } from '../../src/write/packed-before.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';

const DATA = [{ n: 1 }, 'Phường Đông Vệ'.repeat(50), []];
const inJson = (data: unknown) => JSON.stringify(data);

async function packed(path: string, data: readonly unknown[]): Promise<readonly string[]> {
  const { packing, keep } = await packingKeptAt(path);
  const letters = data.map((each) => packing.letters(() => each, null));
  await keep();
  return letters;
}

describe('packingKeptAt', () => {
  it('packs to the same letters, whatever was kept', async () => {
    await inTemporaryFolder(async (folder) => {
      const path = join(folder, 'goi');
      const anew = DATA.map(inJson).map(pack);
      expect(await packed(path, DATA)).toEqual(anew);
      const kept = await readFile(path, 'utf8');
      expect(await packed(path, DATA)).toEqual(anew);
      expect(await readFile(path, 'utf8')).toBe(kept);
      // Only what the last page had.
      expect(await packed(path, DATA.slice(1))).toEqual(anew.slice(1));
      expect(await readFile(path, 'utf8')).not.toContain(anew[0]);
      await writeFile(path, kept.replace(anew[1] ?? '', anew[0] ?? ''));
      expect(await packed(path, DATA)).toEqual(anew);
    });
  });

  it('takes what was kept from there', async () => {
    await inTemporaryFolder(async (folder) => {
      const path = join(folder, 'goi');
      // What was kept cannot be told from what would be packed, unless it is another: under the name of the same data.
      await keepLines(path, 'trang', [`${sha256('[]')}đã gói`]);
      expect(await packed(path, [[], {}])).toEqual(['đã gói', pack('{}')]);
    });
  });

  it('makes nothing of what data are made from where the page before had it, and else makes it', async () => {
    await inTemporaryFolder(async (folder) => {
      const path = join(folder, 'goi');
      const lettersOf = async (from: string, make: () => unknown) => {
        const { packing, keep } = await packingKeptAt(path);
        const letters = packing.letters(make, from);
        await keep();
        return letters;
      };
      const never = () => {
        throw new Error('made again');
      };
      expect(await lettersOf('một', () => DATA)).toBe(pack(inJson(DATA)));
      expect(await lettersOf('một', never)).toBe(pack(inJson(DATA)));
      expect(await lettersOf('hai', () => [2])).toBe(pack('[2]'));
      // What data are made from is no name of the data themselves.
      expect(await lettersOf('[2]', () => [3])).toBe(pack('[3]'));
    });
  });
});
