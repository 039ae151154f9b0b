import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Result } from '../../src/domain/result.ts';
import type { Disk } from '../../src/io/disk.ts';
import { writeDocuments } from '../../src/write/documents.ts';
import { onceForAll } from './once-for-all.ts';
import { contextOf, resultFixture } from './result-fixture.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

const { profile } = contextOf(resultFixture);

/** Writes the papers of a Result into a folder, one run. */
export async function writePapers(
  folder: string,
  {
    result = resultFixture,
    date = '2022-12-05',
    disk,
    isPrinted = false,
  }: { result?: Result; date?: string; disk?: Disk; isPrinted?: boolean } = {},
) {
  const workspace = { folder: join(folder, 'khong-co'), profile, register: { units: [] } };
  return writeDocuments({
    workspace,
    result,
    date,
    folder,
    isPrinted,
    ...(disk === undefined ? {} : { disk }),
  });
}

/** Lays the papers of the fixture's first run into a folder; they are written once in the run of tests. */
export async function layPapers(folder: string): Promise<void> {
  const made = await onceForAll('van-ban', async (path) => {
    await mkdir(path);
    await writePapers(path);
  });
  await cp(made, folder, { recursive: true, preserveTimestamps: true });
}

/** What a second run says of a paper that somebody changed after the first, less what it notes about the law. */
export function afterEdit(
  name: string,
  edit: (bytes: Uint8Array) => Uint8Array,
  again: { result?: Result; disk?: Disk } = {},
): Promise<readonly Diagnostic[]> {
  return inTemporaryFolder(async (folder) => {
    await layPapers(folder);
    const path = join(folder, name);
    await writeFile(path, edit(new Uint8Array(await readFile(path))));
    const { diagnostics } = await writePapers(folder, { ...again, date: '2022-12-09' });
    return diagnostics.filter(({ severity }) => severity !== 'info');
  });
}
