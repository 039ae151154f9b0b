import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Result } from '../../src/domain/result.ts';
import { serialiseResult } from '../../src/result/serialise-result.ts';
import { runCli } from './run-cli.ts';
import { withFolder } from './with-folder.ts';

/** Runs something in a new workspace made by `khoitao` for 2022; the folder goes away afterwards. */
export function inNewWorkspace<T>(run: (folder: string) => Promise<T>): Promise<T> {
  return withFolder({}, async (parent) => {
    const folder = join(parent, 'Thi đua 2022');
    const made = await runCli(['khoitao', folder, '--nam', '2022', '--khong-hoi']);
    if (made.exitCode !== 0) throw new Error(made.err);
    return run(folder);
  });
}

/** Puts a result in its place in a workspace. */
export async function placeResult(folder: string, result: Result | string): Promise<void> {
  const year = join(folder, '2022');
  await mkdir(year, { recursive: true });
  await writeFile(join(year, 'ket-qua.json'), typeof result === 'string' ? result : serialiseResult(result));
}
