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
      const bytes = new Uint8Array(facts.size);
      let done = 0;
      while (done < bytes.length) {
        const { bytesRead } = await handle.read(bytes, done, bytes.length - done);
        if (bytesRead === 0) break;
        done += bytesRead;
      }
      return bytes.subarray(0, done);
    } finally {
      await handle.close();
    }
  } catch (cause) {
    throw diskError('read', path, cause);
  }
}
