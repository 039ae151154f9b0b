import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { writeFileSafely } from '../../src/io/write-file.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';

const source = fileURLToPath(new URL('../support/dying-writer.ts', import.meta.url));

/** Signal that ended the writer, or null when it came through. */
async function writeAndDie(
  writer: string,
  path: string,
  content: string,
  nth: number,
): Promise<string | null> {
  const child = spawn(process.execPath, [writer, path, content, String(nth)]);
  const [, signal] = await once(child, 'exit');
  return signal;
}

describe('a process that dies while writing', () => {
  it('leaves the old or the new file at every step, and nothing behind after the next write', async () => {
    const outcomes: string[] = [];
    const program = await mkdtemp(join(tmpdir(), 'thidua-writer-'));
    const writer = join(program, 'writer.mjs');
    await build({ entryPoints: [source], outfile: writer, bundle: true, format: 'esm', platform: 'node' });
    for (let nth = 1; ; nth += 1) {
      const isThrough = await inTemporaryFolder(async (folder) => {
        const path = join(folder, 'ket-qua.json');
        await writeFile(path, 'cũ');
        const signal = await writeAndDie(writer, path, 'mới, và dài hơn', nth);
        outcomes.push(await readFile(path, 'utf8'));
        await writeFileSafely(path, Buffer.from('lần sau'));
        expect(await readFile(path, 'utf8')).toBe('lần sau');
        expect(await readdir(folder)).toEqual(['ket-qua.json']);
        return signal === null;
      });
      if (isThrough) break;
    }
    await rm(program, { recursive: true });
    const old = 'cũ';
    const fresh = 'mới, và dài hơn';
    // Folder, list, create, two halves, size, sync, close, rename; then the sync of the folder, and nothing more.
    expect(outcomes).toEqual([old, old, old, old, old, old, old, old, old, fresh, fresh]);
  });
});
