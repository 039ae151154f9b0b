import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { diskError } from './disk-error.ts';

/**
 * All bytes of a regular file. Opened without blocking, so that a pipe put in its place cannot hold the tool up.
 * Throws `DiskError` when the file cannot be read.
 */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const facts = await handle.stat();
      if (!facts.isFile()) throw Object.assign(new Error('not a regular file'), { code: 'EISDIR' });
      return new Uint8Array(await handle.readFile());
    } finally {
      await handle.close();
    }
  } catch (cause) {
    throw diskError('read', path, cause);
  }
}
