import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { starterSample } from '../../samples/make/starters/make.ts';
import { sampleOffices } from '../../samples/make/starters/offices.ts';
import type { Result } from '../../src/domain/result.ts';
import { sha256 } from '../../src/io/hash.ts';
import { runCli } from '../support/run-cli.ts';
import { withFolder } from '../support/with-folder.ts';

const samples = join(import.meta.dirname, '../../samples');

/** What the script makes; the tool's own output is none of it. */
const isMade = (path: string) =>
  /^(?:[^.]|2026\/nhan\/)/u.test(path) && !/^2026\/(?!nhan\/|so-nhan)|tong-quan/u.test(path);

describe.each(sampleOffices)('the sample of $folder', (office) => {
  const folder = join(samples, office.folder);

  it('is what the script makes, byte for byte', async () => {
    const made = new Map(
      (await starterSample(office)).map(({ path, bytes }) => [path, sha256(bytes)] as const),
    );
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const kept = new Map<string, string>();
    for (const entry of entries.filter((one) => one.isFile())) {
      const path = join(entry.parentPath, entry.name);
      const name = path.slice(folder.length + 1).replaceAll('\\', '/');
      if (isMade(name)) kept.set(name, sha256(await readFile(path)));
    }
    expect([...kept].toSorted()).toEqual([...made].toSorted());
  });

  it('is compiled with what its units sent, one late, one left out', () =>
    withFolder({}, async (cwd) => {
      await cp(folder, join(cwd, 'mau'), { recursive: true });
      const typed = ['tonghop', '2026', '--thu-muc', 'mau', '--ngay', '05/12/2026', '--khong-hoi'];
      const ran = await runCli(typed, { cwd, today: () => '2026-12-15' });
      expect(ran.err.match(/^lỗi .*/gmu)).toBeNull();
      const { units, nominations } = JSON.parse(
        await readFile(join(cwd, 'mau', '2026', 'ket-qua.json'), 'utf8'),
      ) as Result;
      const having = (state: string) =>
        units.filter(({ submission }) => submission === state).map(({ id }) => id);
      expect(having('missing')).toEqual(office.missing);
      expect(having('late')).toEqual(Object.keys(office.late));
      expect(units.filter(({ total }) => total !== null)).toHaveLength(units.length - office.missing.length);
      expect(nominations.some(({ outcome }) => outcome === 'nominated')).toBe(true);
    }));
});
