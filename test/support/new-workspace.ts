import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Result } from '../../src/domain/result.ts';
import { serialiseResult } from '../../src/result/serialise-result.ts';
import { onceForAll } from './once-for-all.ts';
import { runCli } from './run-cli.ts';
import { withFolder } from './with-folder.ts';

/** Runs something in a new workspace as `khoitao` makes it for 2022; the folder goes away afterwards. */
export async function inNewWorkspace<T>(run: (folder: string) => Promise<T>): Promise<T> {
  const made = await onceForAll('khoi-tao', async (folder) => {
    const { exitCode, err } = await runCli(['khoitao', folder, '--nam', '2022', '--khong-hoi']);
    if (exitCode !== 0) throw new Error(err);
  });
  return inCopyOf(made, run);
}

/** The same in a new workspace in which something has been done, once in the run for all tests that start from there. */
export async function inWorkspaceWith<T>(
  name: string,
  done: (folder: string) => Promise<void>,
  run: (folder: string) => Promise<T>,
): Promise<T> {
  const made = await onceForAll(name, (path) =>
    inNewWorkspace(async (folder) => {
      await done(folder);
      await cp(folder, path, { recursive: true, preserveTimestamps: true });
    }),
  );
  return inCopyOf(made, run);
}

function inCopyOf<T>(made: string, run: (folder: string) => Promise<T>): Promise<T> {
  return withFolder({}, async (parent) => {
    const folder = join(parent, 'Thi đua 2022');
    await cp(made, folder, { recursive: true, preserveTimestamps: true });
    return run(folder);
  });
}

/** Puts a result in its place in a workspace. */
export async function placeResult(folder: string, result: Result | string): Promise<void> {
  const year = join(folder, '2022');
  await mkdir(year, { recursive: true });
  await writeFile(join(year, 'ket-qua.json'), typeof result === 'string' ? result : serialiseResult(result));
}
