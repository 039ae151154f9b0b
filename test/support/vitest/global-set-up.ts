import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { missingPrograms, type Program } from '../programs.ts';
import { keepSoundFiles } from '../sound-files.ts';
import { folderInMemory } from './memory-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder of this run, in which the first test that needs a year of the sample compiles it for all. */
    shared: string;
    /** Programs that this machine does not have. */
    missing: readonly Program[];
  }
}

/** Lays the run's shared folder, says which programs are not here, and takes the folder away at the end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const missing = missingPrograms();
  if (missing.length > 0) {
    const sentence = `not here: ${missing.join(', ')}; tests that need them are skipped`;
    if (process.env.CI) throw new Error(`${sentence}, which CI must not do`);
    process.stderr.write(`\n${sentence}\n`);
  }
  const inMemory = folderInMemory();
  if (inMemory !== null) process.env.TMPDIR = inMemory;
  const shared = await mkdtemp(join(tmpdir(), 'thidua-tests-'));
  project.provide('shared', shared);
  project.provide('missing', missing);
  return async () => {
    keepSoundFiles(shared);
    await rm(inMemory ?? shared, { recursive: true, force: true });
  };
}
