import { DiskError } from './disk-error.ts';
import { readBytes } from './read-bytes.ts';

/** The bytes of a file, or null where there is none. Throws `DiskError` when the disk refuses. */
export async function readIfThere(path: string): Promise<Uint8Array | null> {
  try {
    return await readBytes(path);
  } catch (cause) {
    if (cause instanceof DiskError && (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')) return null;
    throw cause;
  }
}
