import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { listReceived } from '../../src/io/list-received.ts';
import { type ReadingOptions, readFiles } from '../../src/io/reading-pool.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

/** Lays files into a folder, lists and reads them, and returns all that was said. */
export function readInFolder(
  files: Readonly<Record<string, Uint8Array>>,
  options: ReadingOptions = {},
): Promise<readonly Diagnostic[]> {
  return inTemporaryFolder(async (folder) => {
    for (const [name, bytes] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), bytes);
    }
    const { value, diagnostics } = await listReceived([folder]);
    const said = [...diagnostics];
    for await (const { read } of readFiles(value.files, options)) said.push(...read.diagnostics);
    return said;
  });
}
