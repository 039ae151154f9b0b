import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/io/hash.ts';
import { keepLines } from '../../src/io/kept-lines.ts';
import { pack } from '../../src/overview/pack.ts';
import { packingKeptAt } from '../../src/write/packed-before.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';

const DATA = ['{"n":1}', JSON.stringify('Phường Đông Vệ'.repeat(50)), '[]'];

async function packed(path: string, data: readonly string[]): Promise<readonly string[]> {
  const { packing, keep } = await packingKeptAt(path);
  const letters = data.map(packing);
  await keep();
  return letters;
}

describe('packingKeptAt', () => {
  it('packs to the same letters, whatever was kept', async () => {
    await inTemporaryFolder(async (folder) => {
      const path = join(folder, 'goi');
      const anew = DATA.map(pack);
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
      expect(await packed(path, ['[]', '{}'])).toEqual(['đã gói', pack('{}')]);
    });
  });
});
