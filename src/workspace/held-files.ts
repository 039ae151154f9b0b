import { join, parse } from 'node:path';
import { DiskError, diskError } from '../io/disk-error.ts';
import { readIfThere } from '../io/read-if-there.ts';

/** Numbers of the new versions that may stand beside a file. */
export const BESIDES: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Name of the new version of a file that is held open. */
export function besideOf(path: string, number: number): string {
  const { dir, name, ext } = parse(path);
  return join(dir, `${name} (bản mới${number === 1 ? '' : ` ${number}`})${ext}`).replaceAll('\\', '/');
}

/** A name beside a file's own under which nothing stands: `…(giữ lại 1).docx`. */
export async function freeAside(folder: string, path: string): Promise<string> {
  const { dir, name, ext } = parse(path);
  for (let copy = 1; ; copy += 1) {
    const aside = join(dir, `${name} (giữ lại ${copy})${ext}`).replaceAll('\\', '/');
    if ((await lookAt(join(folder, aside))) === null) return aside;
  }
}

/** The bytes of a file; `open` where another program lets nobody read it. */
export async function lookAt(path: string): Promise<Uint8Array | 'open' | null> {
  try {
    return await readIfThere(path);
  } catch (fault) {
    if (fault instanceof DiskError && isHeld(fault)) return 'open';
    throw fault;
  }
}

/** What Windows answers where another program holds a file. */
export function isHeld({ code }: DiskError): boolean {
  return ['EBUSY', 'EPERM', 'EACCES'].includes(code);
}

/** No new version could be put anywhere. */
export function heldOpen(path: string): DiskError {
  return diskError('write', path, Object.assign(new Error('held open'), { code: 'EBUSY' }));
}
