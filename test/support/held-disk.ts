import { basename } from 'node:path';
import { type LoggingDisk, realDisk } from '../../src/io/disk.ts';

/** A disk on which another program holds the files of these names, as Windows answers it: they can be read, no more. */
export function heldDisk(names: readonly string[], code = 'EBUSY'): LoggingDisk {
  const isHeld = (path: string) => names.includes(basename(path));
  const refuse = () => Promise.reject(Object.assign(new Error(code), { code }));
  return {
    ...realDisk,
    rename: (from, to) => (isHeld(from) || isHeld(to) ? refuse() : realDisk.rename(from, to)),
    remove: (path) => (isHeld(path) ? refuse() : realDisk.remove(path)),
  };
}
